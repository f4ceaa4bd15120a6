import { randomUUID } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { whatBlocksPublishing } from './blocks.ts'
import { createDocument, english, gatherDocument, openHeard, type Saved, updateDocument } from './testing/heard.ts'

const world = await openWorld()
const { database } = world

const ask = async <Answer = Saved>(document: string, input: Record<string, unknown>, as: string) =>
  (await world.ask<{ answer: Answer }>(document, { input }, { as })).answer

const deskDocument = `query ($slug: String!) { event(slug: $slug) { findingsWorkspace {
  threshold largestGroup
  topics { title depth hasSources silentGroups { key }
    sources { id kind text groups { key } session { title } mayBeQuoted }
    similarSources { oneId otherId }
    findings { text sourceIds passages { language hits { kind explanation clearance { isComplete } } } freeze { id } validationAnswers { fair }
      support { phrase groups { key } organisations words } disagreement { phrase words } } }
  blocks { kind findingId language }
} } }`

interface Desk {
  threshold: number
  largestGroup: number
  topics: {
    title: string
    hasSources: boolean
    silentGroups: { key: string }[]
    sources: { id: string; kind: string; mayBeQuoted: boolean }[]
    similarSources: { oneId: string; otherId: string }[]
    findings: {
      support: { phrase: string; groups: { key: string }[]; organisations: number; words: string }
      disagreement: { phrase: string; words: string } | null
    }[]
  }[]
  blocks: { kind: string; findingId: string | null; language: string | null }[]
}

const desk = async (slug: string, as: string) =>
  (await world.ask<{ event: { findingsWorkspace: Desk | null } }>(deskDocument, { slug }, { as })).event
    .findingsWorkspace

describe('a finding', () => {
  it('rests on a note, or is refused by name', async () => {
    const heard = await openHeard(world)
    const paper = await heard.contribution(await heard.person('Ana'), 'GROUP', 'Orders come too late.')
    expect(await heard.finding('Orders come late.', [])).toMatchObject({ __typename: 'NoteRequired' })
    expect(await heard.finding('Orders come late.', [], { contributionIds: [paper] })).toMatchObject({
      __typename: 'NoteRequired',
      message: expect.stringContaining('at least one note'),
    })
    expect(await heard.finding('Orders come late.', [await heard.note()])).toMatchObject({ __typename: 'FindingSaved' })
    expect(await database.finding.count({ where: { eventId: heard.event.id } })).toBe(1)
  })

  it('sent twice is one', async () => {
    const heard = await openHeard(world)
    const input = {
      id: randomUUID(),
      eventSlug: heard.event.slug,
      topicId: heard.topicId,
      texts: english('It is late.'),
      noteIds: [await heard.note()],
      contributionIds: [],
    }
    const first = await ask(createDocument, input, heard.rapporteur)
    expect(await ask(createDocument, input, heard.rapporteur)).toEqual(first)
    expect(await database.auditEntry.count({ where: { eventId: heard.event.id, what: 'FINDING_CREATED' } })).toBe(1)
  })

  it('changed by two at once gives the second both texts, and overwrites nothing', async () => {
    const heard = await openHeard(world)
    const { finding } = await heard.finding('It is late.', [await heard.note()])
    const change = (text: string, as: string) =>
      ask(updateDocument, { id: finding?.id, expectedVersion: 1, texts: english(text) }, as)
    const answers = await Promise.all([
      change('It is very late.', heard.rapporteur),
      change('It is too late.', heard.partnerEditor),
    ])
    const [won, lost] = answers.toSorted((one, other) => other.__typename.localeCompare(one.__typename))
    expect([won?.__typename, lost?.__typename]).toEqual(['FindingSaved', 'FindingChangedMeanwhile'])
    expect(lost?.finding).toEqual(won?.finding)
    const row = await database.finding.findUniqueOrThrow({ where: { id: finding?.id ?? '' } })
    expect(row).toMatchObject({ version: 2, texts: { en: won?.finding?.text } })
  })

  it('keeps its last note, and takes more', async () => {
    const heard = await openHeard(world)
    const [one, other] = [await heard.note(), await heard.note({ text: 'Judges are few.' })]
    const { finding } = await heard.finding('It is late.', [one])
    const gather = (noteIds: string[], removedIds: string[]) =>
      ask<Saved & { finding?: { sourceIds: string[] } }>(
        gatherDocument,
        { id: finding?.id, noteIds, contributionIds: [], removedIds },
        heard.rapporteur,
      )
    expect(await gather([], [one])).toMatchObject({ __typename: 'NoteRequired' })
    expect((await gather([other], [one])).finding?.sourceIds).toEqual([other])
    const elsewhere = await (await openHeard(world)).note()
    expect(await gather([elsewhere], [])).toMatchObject({ __typename: 'SourceNotUsable' })
  })

  it('leaves no words in the log', async () => {
    const heard = await openHeard(world)
    await heard.finding('Zanzibar is late.', [await heard.note({ text: 'Quetzal orders.' })])
    const log = await database.auditEntry.findMany({
      where: { eventId: heard.event.id, what: 'FINDING_CREATED' },
      select: { before: true, after: true, reason: true },
    })
    expect(log).toHaveLength(1)
    expect(JSON.stringify(log)).not.toMatch(/Zanzibar|Quetzal/)
  })
})

describe('support', () => {
  it('names a group once enough organisations of it took part, and keeps disagreement', async () => {
    const heard = await openHeard(world)
    for (const name of ['Ana', 'Bea', 'Cai']) await heard.person(name)
    for (const name of ['Dan', 'Eva']) await heard.person(name, 'academia')
    const note = await heard.note({ groupKeys: ['civil-society', 'academia'] })
    await heard.finding('It is late.', [note, await heard.note({ kind: 'DISAGREEMENT', groupKeys: ['academia'] })])
    const first = await desk(heard.event.slug, heard.organiser)
    expect(first?.topics[0]?.findings).toMatchObject([
      {
        support: {
          phrase: 'ONE_GROUP',
          groups: [{ key: 'civil-society' }],
          organisations: 3,
          words: 'Some participants from civil-society expressed this view.',
        },
        disagreement: { phrase: 'RAISED', words: 'Disagreement was expressed.' },
      },
    ])
    await heard.person('Fay', 'academia')
    const second = await desk(heard.event.slug, heard.organiser)
    expect(second?.topics[0]?.findings).toMatchObject([
      { support: { phrase: 'ALL_GROUPS', organisations: 6 }, disagreement: { phrase: 'ONE_GROUP' } },
    ])
  })

  it('counts those who came, once attendance is recorded, and each organisation once', async () => {
    const heard = await openHeard(world)
    const people = ['Ana', 'Bea', 'Cai', 'Dan'].map((name) => heard.person(name, 'civil-society', `Red ${name}`))
    const references = await Promise.all(people)
    await heard.person('Eva', 'civil-society', 'Red Ana')
    await heard.finding('It is late.', [await heard.note()])
    const organisations = async () =>
      (await desk(heard.event.slug, heard.organiser))?.topics[0]?.findings[0]?.support.organisations
    expect(await organisations()).toBe(4)
    for (const [index, reference] of references.entries()) {
      const { id: registrationId } = await database.registration.findUniqueOrThrow({ where: { reference } })
      await database.attendance.create({
        data: { sessionId: heard.session.id, registrationId, attended: index < 3, method: 'CODE', at: new Date() },
      })
    }
    expect(await organisations()).toBe(3)
  })
})

describe('the desk', () => {
  it('shows what was not heard, what is alike, and what may not be quoted', async () => {
    const heard = await openHeard(world)
    const ana = await heard.person('Ana')
    await heard.person('Bo', 'academia')
    await database.topic.create({
      data: { id: randomUUID(), eventId: heard.event.id, position: 1, titles: { en: 'Assistance' } },
    })
    const [one, other] = [
      await heard.note({ text: 'Orders of judges come too late in every case.' }),
      await heard.note({ text: 'The orders of judges come too late, in each case.' }),
    ]
    const paper = await heard.contribution(ana, 'RAPPORTEURS', 'Small operators cannot keep data for years.')
    const { topics } = (await desk(heard.event.slug, heard.organiser)) ?? {}
    expect(topics).toMatchObject([
      { title: 'Procedure', hasSources: true, silentGroups: [{ key: 'academia' }] },
      { title: 'Assistance', hasSources: false, silentGroups: [] },
    ])
    expect(topics?.[0]?.similarSources.map((pair) => [pair.oneId, pair.otherId].toSorted())).toEqual([
      [one, other].toSorted(),
    ])
    expect(topics?.[0]?.sources.find(({ id }) => id === paper)).toMatchObject({
      kind: 'CONTRIBUTION',
      mayBeQuoted: false,
    })
  })

  it('is closed to grants for a part of the event', async () => {
    const heard = await openHeard(world, { scope: { groups: ['academia'], countries: null, sessions: null } })
    expect(await desk(heard.event.slug, heard.partnerEditor)).toBeNull()
    expect(await desk(heard.event.slug, heard.rapporteur)).not.toBeNull()
  })

  it('costs the same with one and with three', async () => {
    const of = async (count: number) => {
      const heard = await openHeard(world)
      for (const name of ['Ana', 'Bea', 'Cai'].slice(0, count)) {
        await heard.contribution(await heard.person(name), 'GROUP', `${name} thinks that it is late.`)
        await heard.finding(`It is late for ${name}.`, [await heard.note()])
      }
      return countStatements(() => desk(heard.event.slug, heard.organiser))
    }
    const [one, three] = [await of(1), await of(3)]
    expect(three).toBe(one)
  })
})

describe('a member who rewrites a finding', () => {
  const mark = (findingId: string | undefined, as: string, leaving = false) =>
    world.ask<{
      answer: { __typename: string; finding?: { editors: { isViewer: boolean; institute: { slug: string } }[] } }
    }>(
      `mutation ($findingId: ID!, $leaving: Boolean) { answer: markEditing(findingId: $findingId, leaving: $leaving) {
        __typename ... on EditingMarked { finding { editors { isViewer institute { slug } } } } } }`,
      { findingId, leaving },
      { as },
    )

  it('is seen by the other editors, until they stop or give no sign for 45 seconds', async () => {
    const heard = await openHeard(world)
    const { finding } = await heard.finding('Orders come late.', [await heard.note()])
    await mark(finding?.id, heard.organiser)
    const { answer } = await mark(finding?.id, heard.partnerEditor)
    expect(answer.finding?.editors.toSorted((one, other) => Number(one.isViewer) - Number(other.isViewer))).toEqual([
      { isViewer: false, institute: { slug: heard.host.slug } },
      { isViewer: true, institute: { slug: heard.partner.slug } },
    ])
    expect((await mark(finding?.id, heard.organiser, true)).answer.finding?.editors).toHaveLength(1)
    await world.setClock(60_000)
    try {
      expect((await mark(finding?.id, heard.organiser)).answer.finding?.editors).toEqual([
        { isViewer: true, institute: { slug: heard.host.slug } },
      ])
      expect(await database.findingEditing.count({ where: { findingId: finding?.id } })).toBe(1)
    } finally {
      await world.setClock(null)
    }
  })

  it('is nobody’s business who sees no findings', async () => {
    const heard = await openHeard(world)
    await heard.person('Ana')
    const { finding } = await heard.finding('Orders come late.', [await heard.note()])
    expect((await mark(finding?.id, 'ana@people.example')).answer.__typename).toBe('UnknownFinding')
  })
})

describe('what blocks publishing', () => {
  it('is nothing once all rests on notes and tells of nobody', async () => {
    const heard = await openHeard(world)
    await heard.person('Zoraida Quispe')
    const note = await heard.note()
    await heard.finding('Orders come late.', [note])
    expect(await whatBlocksPublishing(database, heard.event.id)).toEqual([])
    const { finding } = await heard.finding('As Zoraida Quispe said, orders come late.', [note])
    const findingId = finding?.id
    expect(await whatBlocksPublishing(database, heard.event.id)).toEqual([
      { kind: 'OPEN_HIT', findingId, language: 'en' },
    ])
    await database.note.update({ where: { id: note }, data: { removedAt: new Date(), text: '' } })
    expect((await whatBlocksPublishing(database, heard.event.id)).map(({ kind }) => kind).toSorted()).toEqual([
      'OPEN_HIT',
      'WITHOUT_NOTE',
      'WITHOUT_NOTE',
    ])
  })
})

describe('the threshold', () => {
  const set = (heard: { event: { slug: string } }, threshold: number, version: number, as: string) =>
    ask<Saved & { largest?: number }>(
      `mutation ($input: SetDisclosureThresholdInput!) { answer: setDisclosureThreshold(input: $input) {
        __typename ... on Refusal { message } ... on ThresholdTooLarge { largest } ... on InvalidInput { fields { path code } } } }`,
      { eventSlug: heard.event.slug, threshold, version },
      as,
    )

  it('is three or more, and no larger than the largest group', async () => {
    const heard = await openHeard(world)
    for (const name of ['Ana', 'Bea', 'Cai', 'Dan']) await heard.person(name)
    const { version } = await database.event.findUniqueOrThrow({ where: { id: heard.event.id } })
    expect(await set(heard, 2, version, heard.organiser)).toMatchObject({
      fields: [{ path: 'threshold', code: 'OUT_OF_RANGE' }],
    })
    expect(await set(heard, 5, version, heard.organiser)).toMatchObject({
      __typename: 'ThresholdTooLarge',
      largest: 4,
      message:
        'The largest group has 4 organisations, so with this number none would ever be named. Choose 4 or fewer.',
    })
    expect(await set(heard, 4, version, heard.organiser)).toMatchObject({ __typename: 'DisclosureThresholdSet' })
    expect(await set(heard, 3, version, heard.organiser)).toMatchObject({ __typename: 'ChangedMeanwhile' })
    expect(await database.event.findUniqueOrThrow({ where: { id: heard.event.id } })).toMatchObject({
      disclosureThreshold: 4,
    })
  })
})
