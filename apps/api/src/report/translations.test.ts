/** Translations of a report: which are older than the original, what blocks publishing, and what a published version says. */
import { beforeEach, describe, expect, it } from '@jest/globals'
import { updateDocument } from '../findings/testing/heard.ts'
import { openPublished, type Published } from '../recipients/testing/published.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world
let heard: Published

beforeEach(async () => {
  heard = await openPublished(world)
})

const inBoth = (english: string, spanish: string) => [
  { language: 'en', text: english },
  { language: 'es', text: spanish },
]

interface Stale {
  kind: string
  id: string | null
  sourceHash: string
  changedAt: string | null
  changedBy: { name: string } | null
}

interface Draft {
  originalLanguage: string
  marksStale: boolean
  preview: {
    hash: string
    blocks: { kind: string; language: string | null }[]
    changes: { part: string }[]
    content: { translationNotes: { language: string; text: string }[] }
    translations: { language: string; isInReport: boolean; missing: { kind: string }[]; stale: Stale[] }[]
  }
}

async function draftOf(): Promise<Draft> {
  const document = `query ($slug: String!) { event(slug: $slug) { report { draft { originalLanguage marksStale preview { hash
    blocks { kind language } changes { part } content { translationNotes { language text } }
    translations { language isInReport missing { kind id } stale { kind id sourceHash changedAt changedBy { name } } } } } } } }`
  type Read = { event: { report: { draft: Draft } } }
  return (await world.ask<Read>(document, { slug: heard.event.slug }, { as: heard.organiser })).event.report.draft
}

const spanish = async () => {
  const { preview } = await draftOf()
  return preview.translations.find(({ language }) => language === 'es')
}

const staleKinds = async () => (await spanish())?.stale.map(({ kind }) => kind)

const blocks = async () => (await draftOf()).preview.blocks.map(({ kind, language }) => [kind, language])

interface Answer {
  __typename: string
  fields?: { path: string; code: string }[]
}

async function confirm(texts: readonly Pick<Stale, 'kind' | 'id' | 'sourceHash'>[], as = heard.organiser) {
  const input = {
    eventSlug: heard.event.slug,
    language: 'es',
    texts: texts.map(({ kind, id, sourceHash }) => ({ kind, id, sourceHash })),
  }
  const document = `mutation ($input: ConfirmTranslationsInput!) { answer: confirmTranslations(input: $input) { __typename
    ... on InvalidInput { fields { path code } } } }`
  return (await world.ask<{ answer: Answer }>(document, { input }, { as })).answer
}

async function updateFinding(texts: { language: string; text: string }[], as = heard.organiser) {
  const { version } = await database.finding.findUniqueOrThrow({ where: { id: heard.findingId } })
  const input = { id: heard.findingId, expectedVersion: version, texts }
  const { answer } = await world.ask<{ answer: Answer }>(updateDocument, { input }, { as })
  expect(answer.__typename).toBe('FindingSaved')
}

/** As published, with another introduction. */
const introduce = (english: string, facts: Record<string, unknown> = {}) =>
  heard.compose({ introductions: inBoth(english, 'Why.'), ...facts })

describe('a translation', () => {
  it('is stale once the original changes, says since when and by whom, and is listed for its language alone', async () => {
    expect(await spanish()).toEqual({
      language: 'es',
      isInReport: true,
      missing: [expect.objectContaining({ kind: 'TOPIC' })],
      stale: [],
    })
    const before = Date.now()
    await introduce('Why it was asked.')
    await introduce('Why it was asked, in the end.')
    const state = await spanish()
    expect(state?.stale).toMatchObject([{ kind: 'INTRODUCTION', id: null, changedBy: { name: expect.any(String) } }])
    expect(Date.parse(state?.stale[0]?.changedAt ?? '')).toBeGreaterThanOrEqual(before - 1000)
    const { preview, originalLanguage } = await draftOf()
    expect(originalLanguage).toBe('en')
    expect(preview.translations.map(({ language, isInReport, stale }) => [language, isInReport, stale.length])).toEqual(
      [
        ['es', true, 1],
        ['pt_BR', false, 0],
        ['fr', false, 0],
      ],
    )
  })

  it('is up to date again once it changes, or the original is changed back', async () => {
    await introduce('Other.')
    await heard.compose({ introductions: inBoth('Other.', 'Otro.') })
    expect(await staleKinds()).toEqual([])
    await heard.compose({ introductions: inBoth('Third.', 'Otro.') })
    expect(await staleKinds()).toEqual(['INTRODUCTION'])
    await heard.compose({ introductions: inBoth('Other.', 'Otro.') })
    expect(await staleKinds()).toEqual([])
  })

  it('of a finding, a topic and a recommendation follows its original as well', async () => {
    await heard.compose({ introductions: inBoth('Why.', 'Why.') })
    await updateFinding(inBoth('Orders come late.', 'Las órdenes llegan muy tarde.'))
    expect(await staleKinds()).toEqual([])
    await updateFinding(inBoth('Orders come far too late.', 'Las órdenes llegan muy tarde.'), heard.rapporteur)
    const recommendation = {
      id: crypto.randomUUID(),
      addressees: inBoth('Courts', 'Tribunales'),
      texts: inBoth('Act.', 'Actuar.'),
      findingIds: [heard.findingId],
    }
    const introductions = inBoth('Why.', 'Why.')
    await heard.compose({ introductions, recommendations: [recommendation] })
    await heard.compose({
      introductions,
      recommendations: [{ ...recommendation, addressees: inBoth('All courts', 'Tribunales') }],
    })
    const retitle = async (titles: unknown) => {
      const { version } = await database.topic.findUniqueOrThrow({ where: { id: heard.topicId } })
      const document = 'mutation ($input: UpdateTopicInput!) { answer: updateTopic(input: $input) { __typename } }'
      const input = { id: heard.topicId, version, titles, questions: [] }
      const { answer } = await world.ask<{ answer: Answer }>(document, { input }, { as: heard.organiser })
      expect(answer.__typename).toBe('TopicUpdated')
    }
    await retitle(inBoth('Procedure', 'Procedimiento'))
    await retitle(inBoth('Procedures', 'Procedimiento'))
    expect((await spanish())?.stale.map(({ kind, id }) => [kind, id])).toEqual([
      ['TOPIC', heard.topicId],
      ['FINDING', heard.findingId],
      ['RECOMMENDATION', recommendation.id],
    ])
  })

  it('is confirmed as still right without a change, until its original changes again', async () => {
    await introduce('Other.')
    const stale = (await spanish())?.stale ?? []
    expect(await confirm(stale)).toEqual({ __typename: 'TranslationsConfirmed' })
    expect(await staleKinds()).toEqual([])
    await introduce('Third.')
    expect(await staleKinds()).toEqual(['INTRODUCTION'])
    expect(await confirm(stale)).toEqual({ __typename: 'ChangedMeanwhile' })
    expect(await staleKinds()).toEqual(['INTRODUCTION'])
    const where = { eventId: heard.event.id, what: 'TRANSLATIONS_CONFIRMED' }
    expect(await database.auditEntry.findMany({ where })).toMatchObject([{ after: { language: 'es', texts: 1 } }])
  })

  it('is confirmed only by those who edit the report, and once in a request', async () => {
    await introduce('Other.')
    const stale = (await spanish())?.stale ?? []
    const stranger = (await world.member({ institute: await world.institute() })).email
    expect(await confirm(stale, stranger)).toEqual({ __typename: 'NotAllowed' })
    expect(await confirm([])).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: 'texts' }] })
    expect(await confirm([...stale, ...stale])).toMatchObject({ fields: [{ path: 'texts.1' }] })
  })

  it('is one of another original, once that is chosen', async () => {
    await introduce('Other.', { originalLanguage: 'es' })
    const { preview, originalLanguage } = await draftOf()
    expect(originalLanguage).toBe('es')
    expect(preview.translations.map(({ language, stale }) => [language, stale.length])).toEqual([
      ['en', 0],
      ['pt_BR', 0],
      ['fr', 0],
    ])
    await heard.compose({ introductions: inBoth('Other.', 'Otro.') })
    expect((await draftOf()).preview.translations[0]?.stale).toMatchObject([{ kind: 'INTRODUCTION' }])
  })

  it('is stale at the price of the same number of statements, however many texts there are', async () => {
    await introduce('Other.')
    const one = await countStatements(draftOf)
    await introduce('Third.', { titles: inBoth('What was said', 'Lo que se oyó'), methods: inBoth('So.', 'Cómo.') })
    expect(await staleKinds()).toHaveLength(3)
    expect(await countStatements(draftOf)).toBe(one)
  })
})

describe('a report with stale translations', () => {
  it('is not published, by name, unless the editors have it say so', async () => {
    await introduce('Other.')
    expect(await blocks()).toEqual([['STALE_TRANSLATION', 'es']])
    await introduce('Other.', { marksStale: true })
    const { preview, marksStale } = await draftOf()
    expect(marksStale).toBe(true)
    expect(preview.blocks).toEqual([])
    expect(preview.changes.map(({ part }) => part)).toEqual(['INTRODUCTION', 'TRANSLATIONS'])
    expect(preview.content.translationNotes).toEqual([
      { language: 'es', text: 'Algunas partes de esta traducción no recogen los últimos cambios del original.' },
    ])
  })

  it('says in the version and in its documents that it is older, in that language alone, and has to say so again in the next', async () => {
    await heard.publish('Why.', { introductions: inBoth('Other.', 'Why.'), marksStale: true })
    const document = `query ($slug: String!) { event(slug: $slug) { report { version { number
      content { translationNotes { language } } files { path language format } } } } }`
    type Version = {
      number: number
      content: { translationNotes: { language: string }[] }
      files: { path: string; language: string; format: string }[]
    }
    const { event } = await world.ask<{ event: { report: { version: Version } } }>(
      document,
      { slug: heard.event.slug },
      {},
    )
    const { version } = event.report
    expect(version).toMatchObject({ number: 2, content: { translationNotes: [{ language: 'es' }] } })
    const row = await database.reportVersion.findFirstOrThrow({ where: { eventId: heard.event.id, number: 2 } })
    expect(JSON.parse(row.canonical)).toMatchObject({ format: 4, olderTranslations: ['es'] })
    const { extractText, getDocumentProxy } = await import('unpdf')
    const pdfOf = async (language: string) => {
      const path = version.files.find((file) => file.language === language && file.format === 'PDF')?.path ?? ''
      const { rawPayload } = await world.app.inject(path)
      return (await extractText(await getDocumentProxy(new Uint8Array(rawPayload)), { mergePages: true })).text
    }
    expect(await pdfOf('es')).toContain('no recogen los últimos cambios del original')
    expect(await pdfOf('en')).not.toContain('older than the original')
    expect((await draftOf()).marksStale).toBe(false)
    expect(await blocks()).toContainEqual(['STALE_TRANSLATION', 'es'])
  })
})

it('a recorded change is of what its kind says, in the database as well', async () => {
  const data = { eventId: heard.event.id, hashes: {}, languages: ['en'], changedAt: new Date() }
  await expect(database.textChange.create({ data: { ...data, kind: 'FINDING' } })).rejects.toThrow()
  await expect(database.textChange.create({ data: { ...data, kind: 'TITLE', languages: [] } })).rejects.toThrow()
})
