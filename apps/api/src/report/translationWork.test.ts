/** Translating a report as work: who, until when, and reviewed by whom. */
import { beforeEach, describe, expect, it } from '@jest/globals'
import { openPublished, type Published } from '../recipients/testing/published.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world
let heard: Published

beforeEach(async () => {
  heard = await openPublished(world)
  // The only text of the fixture that isn't in Spanish.
  const titles = { en: 'Procedure', es: 'Procedimiento' }
  await database.topic.update({ where: { id: heard.topicId }, data: { titles } })
})

interface State {
  language: string
  hash: string
  assignment: {
    translatorId: string
    mayEdit: boolean
    dueOn: string | null
    translator: { isViewer: boolean; institute: { slug: string } }
    review: { isCurrent: boolean; reviewedAt: string; reviewer: { isViewer: boolean } } | null
  } | null
}

interface Draft {
  translators: { id: string; member: { institute: { slug: string } } }[]
  preview: { translations: State[] }
}

async function draftOf(as = heard.organiser): Promise<Draft> {
  const document = `query ($slug: String!) { event(slug: $slug) { report { draft { translators { id member { institute { slug } } }
    preview { translations { language hash assignment { translatorId mayEdit dueOn translator { isViewer institute { slug } }
      review { isCurrent reviewedAt reviewer { isViewer } } } } } } } } }`
  type Read = { event: { report: { draft: Draft } } }
  return (await world.ask<Read>(document, { slug: heard.event.slug }, { as })).event.report.draft
}

async function spanish(as = heard.organiser): Promise<State> {
  const { preview } = await draftOf(as)
  const state = preview.translations.find(({ language }) => language === 'es')
  if (!state) throw new Error('Spanish is no translation.')
  return state
}

interface Answer {
  __typename: string
  fields?: { path: string; code: string }[]
}

const idOf = async (email: string) => (await database.user.findUniqueOrThrow({ where: { email } })).id

async function assign(facts: Record<string, unknown>, as = heard.organiser): Promise<Answer> {
  const document = `mutation ($input: AssignTranslationInput!) { answer: assignTranslation(input: $input) { __typename
    ... on InvalidInput { fields { path code } } } }`
  const input = { eventSlug: heard.event.slug, language: 'es', ...facts }
  return (await world.ask<{ answer: Answer }>(document, { input }, { as })).answer
}

async function review(as: string, hash?: string): Promise<string> {
  const document = `mutation ($input: ReviewTranslationInput!) { answer: reviewTranslation(input: $input) { __typename } }`
  const input = { eventSlug: heard.event.slug, language: 'es', hash: hash ?? (await spanish()).hash }
  return (await world.ask<{ answer: Answer }>(document, { input }, { as })).answer.__typename
}

describe('a translation', () => {
  it('is assigned to a member of a participating institute who may edit the report, until a day', async () => {
    expect((await spanish()).assignment).toBeNull()
    const { translators } = await draftOf()
    const partner = translators.find(({ member }) => member.institute.slug === heard.partner.slug)
    expect(translators.map(({ id }) => id)).toContain(await idOf(heard.rapporteur))
    const answer = await assign({ translatorId: partner?.id, dueOn: '2027-05-03' })
    expect(answer).toEqual({ __typename: 'TranslationAssigned' })
    expect((await spanish(heard.partnerEditor)).assignment).toEqual({
      translatorId: partner?.id,
      mayEdit: true,
      dueOn: '2027-05-03',
      translator: { isViewer: true, institute: { slug: heard.partner.slug } },
      review: null,
    })
    await database.member.deleteMany({ where: { userId: partner?.id ?? '' } })
    expect((await spanish()).assignment).toMatchObject({ mayEdit: false })
    expect(await assign({ translatorId: null })).toEqual({ __typename: 'TranslationAssigned' })
    expect((await spanish()).assignment).toBeNull()
    const where = { eventId: heard.event.id, what: 'TRANSLATION_ASSIGNED' }
    expect(await database.auditEntry.count({ where })).toBe(2)
  })

  it('is not assigned to a stranger, on no day, or of the original, and only by those who edit the report', async () => {
    const stranger = (await world.member({ institute: await world.institute() })).email
    const translatorId = await idOf(heard.rapporteur)
    expect(await assign({ translatorId: await idOf(stranger) })).toMatchObject({ fields: [{ path: 'translatorId' }] })
    expect(await assign({ translatorId, dueOn: '3 May' })).toMatchObject({ fields: [{ path: 'dueOn' }] })
    expect(await assign({ translatorId, language: 'en' })).toMatchObject({ fields: [{ path: 'language' }] })
    expect(await assign({ translatorId }, stranger)).toEqual({ __typename: 'NotAllowed' })
    expect(await database.translation.count({ where: { eventId: heard.event.id } })).toBe(0)
  })

  it('is reviewed by another person, as it was read, and again once it changes', async () => {
    expect(await review(heard.organiser)).toBe('TranslationUnassigned')
    await assign({ translatorId: await idOf(heard.rapporteur) })
    expect(await review(heard.rapporteur)).toBe('OwnTranslation')
    expect(await review(heard.organiser, 'another')).toBe('ChangedMeanwhile')
    expect(await review(heard.organiser)).toBe('TranslationReviewed')
    expect((await spanish()).assignment?.review).toMatchObject({ isCurrent: true, reviewer: { isViewer: true } })
    const both = (english: string, spanishText: string) => [
      { language: 'en', text: english },
      { language: 'es', text: spanishText },
    ]
    await heard.compose({ introductions: both('Why.', 'Por qué.') })
    expect((await spanish()).assignment?.review).toMatchObject({ isCurrent: false })
    expect(await review(heard.partnerEditor)).toBe('TranslationReviewed')
    await heard.compose({ introductions: both('Why it was asked.', 'Por qué.') })
    expect(await review(heard.organiser)).toBe('TranslationIncomplete')
  })

  it('loses its review only if the reviewer becomes its translator', async () => {
    await assign({ translatorId: await idOf(heard.rapporteur) })
    await review(heard.organiser)
    await assign({ translatorId: await idOf(heard.partnerEditor) })
    expect((await spanish()).assignment?.review).not.toBeNull()
    await assign({ translatorId: await idOf(heard.organiser) })
    expect((await spanish()).assignment?.review).toBeNull()
    const where = { eventId_language: { eventId: heard.event.id, language: 'es' } }
    const { translatorId } = await database.translation.findUniqueOrThrow({ where })
    const reviewedByTranslator = {
      reviewedBy: translatorId,
      reviewerInstituteId: heard.host.id,
      reviewedAt: new Date(),
      reviewedHash: 'a'.repeat(64),
    }
    await expect(database.translation.update({ where, data: reviewedByTranslator })).rejects.toThrow()
  })
})
