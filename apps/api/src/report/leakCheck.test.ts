import { describe, expect, it } from '@jest/globals'
import { english, type Heard, openHeard } from '../findings/testing/heard.ts'
import { letEnd } from '../testing/ended.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

interface Identifying {
  kind: string
  language: string | null
  topicId: string | null
  text: string
  hits: {
    id: string
    from: number
    to: number
    explanation: string
    clearance: { isComplete: boolean; given: { reason: string; institute: { slug: string } }[] } | null
  }[]
}

interface Preview {
  hash: string
  blocks: { kind: string; found: string | null }[]
  identifyingTexts: Identifying[]
}

const draftDocument = /* GraphQL */ `
  query ($slug: String!) {
    event(slug: $slug) {
      report {
        draft {
          version
          preview {
            hash blocks { kind found }
            identifyingTexts { kind language text topicId hits { id from to explanation clearance { isComplete given { reason institute { slug } } } } }
          }
        }
      }
    }
  }`

async function draftOf({ event, organiser }: Heard, as = organiser): Promise<{ version: number; preview: Preview }> {
  type Read = { event: { report: { draft: { version: number; preview: Preview } } } }
  return (await world.ask<Read>(draftDocument, { slug: event.slug }, { as })).event.report.draft
}

interface Answer {
  __typename: string
  report?: { draft: { preview: Preview } }
}

async function compose(heard: Heard, given: Record<string, unknown> = {}): Promise<void> {
  const input = {
    eventSlug: heard.event.slug,
    version: (await draftOf(heard)).version,
    titles: english('What was heard'),
    introductions: english('Why.'),
    methods: english('How.'),
    corrections: [],
    leftOut: [],
    ...given,
  }
  const document = 'mutation ($input: UpdateReportInput!) { answer: updateReport(input: $input) { __typename } }'
  const { answer } = await world.ask<{ answer: Answer }>(document, { input }, { as: heard.organiser })
  expect(answer).toEqual({ __typename: 'ReportUpdated' })
}

async function clear(heard: Heard, hitId: string | undefined, as: string, reason = 'It is a river.'): Promise<Answer> {
  const input = { eventSlug: heard.event.slug, hitId: hitId ?? 'none', reason }
  const document = `mutation ($input: ClearReportHitInput!) { answer: clearReportHit(input: $input) {
    __typename ... on ReportHitCleared { report { draft { preview { blocks { kind found } } } } } } }`
  return (await world.ask<{ answer: Answer }>(document, { input }, { as })).answer
}

const kindOf = async (answer: Promise<Answer>) => (await answer).__typename

/** Somebody whose name is a word as well is spoken of in the introduction, and a finding that tells of nobody is there. */
async function openIdentifying(): Promise<Heard> {
  const heard = await openHeard(world)
  await heard.person('Zoraida Quispe')
  await heard.finding('Orders come late.', [await heard.note()])
  await letEnd(world.database, heard.event.id)
  await compose(heard, { introductions: english('Zoraida Quispe is a river.') })
  return heard
}

describe('what the leak check finds in the words of a report itself', () => {
  it('is shown in place with why, and let pass by two people of different institutes', async () => {
    const heard = await openIdentifying()
    const { preview } = await draftOf(heard)
    expect(preview.identifyingTexts).toMatchObject([
      { kind: 'INTRODUCTION', language: 'en', text: 'Zoraida Quispe is a river.', hits: [{ from: 0, to: 14 }] },
    ])
    const [hit] = preview.identifyingTexts[0]?.hits ?? []
    expect(hit).toMatchObject({ explanation: 'Matches a registrant’s name.', clearance: null })
    expect(await kindOf(clear(heard, hit?.id, heard.organiser, ' '))).toBe('InvalidInput')
    expect(await kindOf(clear(heard, 'another', heard.organiser))).toBe('UnknownHit')

    const first = await clear(heard, hit?.id, heard.organiser)
    expect(first).toMatchObject({ __typename: 'ReportHitCleared' })
    expect(first.report?.draft.preview.blocks).toMatchObject([{ kind: 'OPEN_HIT_IN_REPORT', found: 'Zoraida Quispe' }])
    expect(await kindOf(clear(heard, hit?.id, heard.organiser))).toBe('OtherInstituteNeeded')
    expect(await kindOf(clear(heard, hit?.id, heard.rapporteur))).toBe('OtherInstituteNeeded')

    const second = await clear(heard, hit?.id, heard.partnerEditor, 'I know that river.')
    expect(second.report?.draft.preview.blocks).toEqual([])
    const after = await draftOf(heard)
    expect(after.preview.hash).toBe(preview.hash)
    expect(after.preview.identifyingTexts[0]?.hits[0]?.clearance).toEqual({
      isComplete: true,
      given: [
        { reason: 'It is a river.', institute: { slug: heard.host.slug } },
        { reason: 'I know that river.', institute: { slug: heard.partner.slug } },
      ],
    })
    const log = await database.auditEntry.findMany({
      where: { eventId: heard.event.id, what: 'LEAK_CLEARED' },
      select: { before: true, after: true, reason: true },
    })
    expect(log).toHaveLength(2)
    expect(JSON.stringify(log)).not.toMatch(/Zoraida|river/)
  })

  it('must be cleared again once the words change', async () => {
    const heard = await openIdentifying()
    const [hit] = (await draftOf(heard)).preview.identifyingTexts[0]?.hits ?? []
    for (const as of [heard.organiser, heard.partnerEditor]) await clear(heard, hit?.id, as)
    await compose(heard, { introductions: english('Zoraida Quispe is a long river.') })
    expect((await draftOf(heard)).preview.blocks).toMatchObject([{ kind: 'OPEN_HIT_IN_REPORT' }])
    expect(await kindOf(clear(heard, hit?.id, heard.organiser))).toBe('UnknownHit')
  })

  it('is found in titles of topics, and once in the name that all files begin with', async () => {
    const heard = await openIdentifying()
    await heard.person('Ofelia Maranzano')
    await database.topic.updateMany({
      where: { eventId: heard.event.id },
      data: { titles: { en: 'Along the Zoraida Quispe' } },
    })
    await compose(heard)
    await database.event.update({
      where: { id: heard.event.id },
      data: { slug: `ofelia-maranzano-${heard.event.slug}` },
    })
    const renamed = { ...heard, event: { ...heard.event, slug: `ofelia-maranzano-${heard.event.slug}` } }
    const { preview } = await draftOf(renamed)
    const topic = await database.topic.findFirstOrThrow({ where: { eventId: heard.event.id } })
    expect(preview.identifyingTexts.map(({ kind, language, topicId }) => [kind, language, topicId])).toEqual([
      ['TOPIC', 'en', topic.id],
      ['FILE_NAME', null, null],
    ])
    for (const as of [heard.organiser, heard.partnerEditor])
      for (const { hits } of preview.identifyingTexts) for (const { id } of hits) await clear(renamed, id, as)
    expect((await draftOf(renamed)).preview.blocks).toEqual([])
  })

  it('is shown to editors alone', async () => {
    const heard = await openIdentifying()
    const [hit] = (await draftOf(heard)).preview.identifyingTexts[0]?.hits ?? []
    const { email } = await world.member({ institute: heard.partner, role: 'REVIEWER' })
    expect(await kindOf(clear(heard, hit?.id, email))).toBe('NotAllowed')
    expect(await kindOf(clear({ ...heard, event: { ...heard.event, slug: 'none' } }, hit?.id, email))).toBe(
      'UnknownEvent',
    )
  })
})
