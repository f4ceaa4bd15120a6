import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { recordDueSealed } from '../audit/sealed.ts'
import { publishRooms } from '../publicRoom/publish.ts'
import { seat } from '../publicRoom/testing/seating.ts'
import { protectPerson, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow } from '../request/rows.ts'
import { openDesk } from '../seatDesk/seatDesk.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world
let organiser: string
let host: Awaited<ReturnType<typeof world.institute>>
beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

type Answer = { __typename: string } & Record<string, unknown>

const entriesOf = ({ id: chain }: EventRow) =>
  database.auditEntry.findMany({ where: { chain, what: { startsWith: 'CONTRIBUTION_' } } })

const over = ({ id }: EventRow) =>
  database.event.update({
    where: { id },
    data: {
      startsAt: new Date(Date.now() - 2_000),
      endsAt: new Date(Date.now() - 1_000),
      contributionsUntil: new Date(Date.now() - 1_000),
    },
  })
const tomorrow = () => new Date(Date.now() + 86_400_000)

async function opened(facts: Record<string, unknown> = {}): Promise<{ event: EventRow; topicIds: string[] }> {
  const { id } = await world.event({ hostId: host.id, total: 40 })
  const event = await database.event.update({
    where: { id },
    data: { contributionsUntil: tomorrow(), contributors: 'REGISTERED', ...facts },
  })
  const topicIds = [randomUUID(), randomUUID(), randomUUID()]
  await database.topic.createMany({
    data: topicIds.map((topicId, position) => ({
      id: topicId,
      eventId: id,
      position,
      titles: { en: `T ${position}` },
    })),
  })
  return { event, topicIds }
}

const person = async (event: EventRow, name: string, more: Record<string, unknown> = {}): Promise<string> => {
  const reference = await registerPerson(world, event, name, more)
  await database.registration.update({ where: { reference }, data: { state: 'CONFIRMED' } })
  return reference
}

const as = async (reference: string): Promise<string> =>
  (await database.registration.findUniqueOrThrow({ where: { reference } })).email

async function submit(
  reference: string,
  topicId: string | undefined,
  text: string,
  more: Record<string, unknown> = {},
): Promise<Answer> {
  const document = `mutation ($input: SubmitContributionInput!) { answer: submitContribution(input: $input) { __typename
    ... on ContributionTooLong { words maximum } ... on InvalidInput { fields { path code } }
    ... on ContributionSubmitted { contribution { id text words version attribution identifyingWords topic { title } } } } }`
  const input = { reference, topicId, language: 'en', text, attribution: 'RAPPORTEURS', ...more }
  return (await world.ask<{ answer: Answer }>(document, { input }, { as: await as(reference) })).answer
}

async function published(event: EventRow, page = ''): Promise<Record<string, unknown>[]> {
  const document = `query ($slug: String!) { event(slug: $slug) { publishedContributions${page} { edges { node {
    text name group { key } topic { title } } } } } }`
  type Page = { event: { publishedContributions: { edges: { node: Record<string, unknown> }[] } } }
  const data = await world.ask<Page>(document, { slug: event.slug })
  return data.event.publishedContributions.edges.map(({ node }) => node)
}
/** With all that is there now. */
async function open(event: EventRow): Promise<void> {
  await database.event.update({ where: { id: event.id }, data: { contributionsOpenedAt: new Date() } })
  await pass(event)
}
const pass = (event: EventRow) =>
  database.contribution.updateMany({ where: { registration: { eventId: event.id } }, data: { passedAt: new Date() } })

describe('a contribution', () => {
  it('is sent, changed with nothing kept of before, and read by its writer alone', async () => {
    const { event, topicIds } = await opened()
    const ana = await person(event, 'Ana')
    expect(await submit(ana, topicIds[0], ' Orders come late. ')).toMatchObject({
      __typename: 'ContributionSubmitted',
      contribution: { text: 'Orders come late.', words: 3, version: 1, topic: { title: 'T 0' }, identifyingWords: [] },
    })
    expect((await submit(ana, topicIds[0], 'Again.')).__typename).toBe('ChangedMeanwhile')
    expect(await submit(ana, topicIds[0], 'Orders come too late.', { version: 1 })).toMatchObject({
      contribution: { version: 2 },
    })
    expect((await submit(ana, topicIds[0], 'Stale.', { version: 1 })).__typename).toBe('ChangedMeanwhile')
    const rows = await database.contribution.findMany({ where: { registration: { reference: ana } } })
    expect(rows.map(({ text }) => text)).toEqual(['Orders come too late.'])
    const document = 'query ($of: String!) { registration(reference: $of) { contributions { text } } }'
    const read = (email: string) => world.ask(document, { of: ana }, { as: email })
    expect(await read(await as(ana))).toEqual({ registration: { contributions: [{ text: 'Orders come too late.' }] } })
    expect(await read(organiser)).toEqual({ registration: { contributions: [] } })
  })

  it('leaves in the log that it was written once contributions are over, and neither a word of it, nor who, when and on what', async () => {
    const { event, topicIds } = await opened()
    for (const name of ['Ana', 'Bo', 'Cy']) {
      expect(await entriesOf(event)).toEqual([])
      await submit(await person(event, name), topicIds[0], 'An unheard-of claim.')
    }
    await recordDueSealed(database)
    expect(await entriesOf(event)).toEqual([])
    await over(event)
    await recordDueSealed(database)
    const entries = await entriesOf(event)
    const nobody = { actorKind: 'PERSON', actorId: null, registrationId: null, requestId: null, before: null }
    expect(entries).toEqual(
      entries.map((entry) => ({
        ...entry,
        ...nobody,
        what: 'CONTRIBUTION_SENT',
        at: entries[0]?.at,
        after: { sealed: expect.stringMatching(/^sealed:[0-9a-f]{64}$/) },
      })),
    )
    expect(entries).toHaveLength(3)
    const document = `query ($slug: String!) { event(slug: $slug) { auditEntries(filter: { kinds: ["CONTRIBUTION_SENT"] }) {
      edges { node { reference actor before after reason institute { slug } } } } } }`
    type Page = { event: { auditEntries: { edges: { node: unknown }[] } } }
    const { edges } = (await world.ask<Page>(document, { slug: event.slug }, { as: organiser })).event.auditEntries
    const empty = { reference: null, actor: null, before: null, after: {}, reason: null, institute: null }
    expect(edges).toEqual([{ node: empty }, { node: empty }, { node: empty }])
  })

  it('contributions of fewer people than the threshold leave nothing in the log until links are destroyed', async () => {
    const { event, topicIds } = await opened()
    await submit(await person(event, 'Ana'), topicIds[0], 'Slow.')
    await submit(await person(event, 'Bo'), topicIds[0], 'Slow.')
    await over(event)
    await recordDueSealed(database)
    expect(await entriesOf(event)).toEqual([])
  })

  it('is in the history of the person alone, at its time', async () => {
    const { event, topicIds } = await opened()
    const ana = await person(event, 'Ana')
    await submit(ana, topicIds[0], 'Slow.')
    const document = 'query ($of: String!) { registration(reference: $of) { history { kind at } } }'
    type Shown = { registration: { history: { kind: string; at: string }[] } }
    const shownTo = async (email: string) =>
      (await world.ask<Shown>(document, { of: ana }, { as: email })).registration.history
    const sent = await database.contribution.findFirstOrThrow({ where: { topicId: topicIds[0] } })
    expect((await shownTo(await as(ana))).at(-1)).toEqual({
      kind: 'CONTRIBUTION_SENT',
      at: sent.createdAt.toISOString(),
    })
    expect((await shownTo(organiser)).map(({ kind }) => kind)).toEqual(['REGISTERED'])
  })

  it('is taken back at any time, and findings no longer rest on it', async () => {
    const { event, topicIds } = await opened()
    const ana = await person(event, 'Ana')
    const { contribution } = (await submit(ana, topicIds[0], 'Slow.')) as { contribution?: { id: string } } & Answer
    await database.event.update({ where: { id: event.id }, data: { contributionsUntil: null } })
    const document = 'mutation ($id: ID!) { answer: withdrawContribution(id: $id) { __typename } }'
    const take = async (email: string) =>
      (await world.ask<{ answer: Answer }>(document, { id: contribution?.id }, { as: email })).answer.__typename
    expect(await take(organiser)).toBe('UnknownContribution')
    expect(await take(await as(ana))).toBe('ContributionWithdrawn')
    expect(await take(await as(ana))).toBe('UnknownContribution')
    expect(await database.contribution.count({ where: { registration: { reference: ana } } })).toBe(0)
  })

  it('a contribution of two hundred pages is refused with its number of words, and nothing is stored', async () => {
    const { event, topicIds } = await opened({ contributionWords: 500 })
    const ana = await person(event, 'Ana')
    const long = 'Evidence crosses borders slowly. '.repeat(5_000)
    expect(await submit(ana, topicIds[0], long)).toEqual({
      __typename: 'ContributionTooLong',
      words: 20_000,
      maximum: 500,
    })
    expect(await submit(ana, topicIds[0], 'Evidence crosses borders slowly. '.repeat(7_000))).toMatchObject({
      __typename: 'ContributionTooLong',
      words: 28_000,
    })
    for (const oneWord of ['x'.repeat(200_001), 'glued_'.repeat(2_501)])
      expect(await submit(ana, topicIds[0], oneWord)).toMatchObject({ fields: [{ path: 'text', code: 'TOO_LONG' }] })
    expect(await database.contribution.count({ where: { registration: { reference: ana } } })).toBe(0)
  })

  it('is sound: in a language, with words, on a topic of the event', async () => {
    const { event, topicIds } = await opened()
    const elsewhere = await opened()
    const ana = await person(event, 'Ana')
    expect(await submit(ana, topicIds[0], ' … ', { language: 'xx' })).toMatchObject({
      fields: [{ path: 'language', code: 'UNKNOWN' }],
    })
    expect(await submit(ana, topicIds[0], ' … ')).toMatchObject({ fields: [{ path: 'text', code: 'REQUIRED' }] })
    expect((await submit(ana, elsewhere.topicIds[0], 'Slow.')).__typename).toBe('UnknownTopic')
    expect((await submit(ana, 'none', 'Slow.')).__typename).toBe('UnknownTopic')
  })

  it('stands in its writer’s own part of the log, and in nobody else’s', async () => {
    const { event, topicIds } = await opened()
    const ana = await person(event, 'Ana')
    await submit(ana, topicIds[0], 'Slow.')
    await submit(ana, topicIds[0], 'Too slow.', { version: 1 })
    const document = 'query ($ana: String!) { registration(reference: $ana) { history { kind reason by } } }'
    type History = { registration: { history: { kind: string }[] } }
    const shownTo = async (requester: string) =>
      (await world.ask<History>(document, { ana }, { as: requester })).registration.history.map(({ kind }) => kind)
    expect(await shownTo(await as(ana))).toEqual(['REGISTERED', 'CONTRIBUTION_SENT', 'CONTRIBUTION_CHANGED'])
    expect(await shownTo(organiser)).toEqual(['REGISTERED'])
  })

  it('is asked until the date, and of those who hold a seat where the event says so', async () => {
    const { event, topicIds } = await opened({ contributors: 'SEATED' })
    const [ana, bo] = [await person(event, 'Ana'), await registerPerson(world, event, 'Bo')]
    expect((await submit(bo, topicIds[0], 'Slow.')).__typename).toBe('NotAContributor')
    expect((await submit(ana, topicIds[0], 'Slow.')).__typename).toBe('ContributionSubmitted')
    await database.event.update({ where: { id: event.id }, data: { contributionsUntil: new Date(0) } })
    expect((await submit(ana, topicIds[0], 'Late.', { version: 1 })).__typename).toBe('ContributionsClosed')
  })

  it('tells its writer which words may tell who they are, and nothing of others', async () => {
    const { event, topicIds } = await opened()
    const ana = await person(event, 'Ana Ferrán', { organisation: 'Red del Río' })
    await person(event, 'Lucía Montes')
    const text = 'We at Red del Río agree with Lucía Montes, says Ana Ferrán.'
    const { contribution } = (await submit(ana, topicIds[0], text, { attribution: 'GROUP' })) as unknown as {
      contribution: { identifyingWords: string[] }
    }
    expect(contribution.identifyingWords.join(' ')).toContain('Ana Ferrán')
    expect(contribution.identifyingWords.join(' ')).toContain('Red del Río')
    expect(contribution.identifyingWords.join(' ')).not.toContain('Lucía')
  })

  it('a protected person’s contribution is never published with a name', async () => {
    const { event, topicIds } = await opened()
    const pia = await person(event, 'Pia', { protectIdentity: true })
    expect(await submit(pia, topicIds[0], 'Slow.', { attribution: 'NAMED' })).toMatchObject({
      fields: [{ path: 'attribution', code: 'IDENTIFIES_PERSON' }],
    })
    const ana = await person(event, 'Ana')
    await submit(ana, topicIds[0], 'Slow.', { attribution: 'NAMED' })
    await protectPerson(world, ana)
    await open(event)
    expect(await published(event)).toMatchObject([{ text: 'Slow.', name: null }])
  })

  it('tells who asked for protection since they chose to be named which of their words may tell of them', async () => {
    const { event, topicIds } = await opened()
    const lea = await person(event, 'Lea Ruiz')
    await submit(lea, topicIds[0], 'Lea Ruiz says: too slow.', { attribution: 'NAMED' })
    const tells = async () => {
      const { registration } = await world.ask<{ registration: { contributions: { identifyingWords: string[] }[] } }>(
        'query ($reference: String!) { registration(reference: $reference) { contributions { identifyingWords } } }',
        { reference: lea },
        { as: await as(lea) },
      )
      return registration.contributions.map((each) => each.identifyingWords)
    }
    expect(await tells()).toEqual([[]])
    await protectPerson(world, lea)
    expect(await tells()).toEqual([['Lea Ruiz']])
  })
})

describe('what was given for publication', () => {
  it('is read by everybody once it is open, by the choice of each; what is for the rapporteurs never', async () => {
    const { event, topicIds } = await opened()
    const [ana, bo, cai] = [await person(event, 'Ana'), await person(event, 'Bo'), await person(event, 'Cai')]
    await submit(ana, topicIds[0], 'Named.', { attribution: 'NAMED' })
    await submit(bo, topicIds[1], 'Of the group.', { attribution: 'GROUP' })
    await submit(cai, topicIds[0], 'For rapporteurs.')
    expect(await published(event)).toEqual([])
    await open(event)
    const read = await published(event)
    expect(read).toHaveLength(2)
    expect(read).toEqual(
      expect.arrayContaining([
        { text: 'Named.', name: 'Ana', group: null, topic: { title: 'T 0' } },
        { text: 'Of the group.', name: null, group: null, topic: { title: 'T 1' } },
      ]),
    )
    await seat(database, event, { 'civil-society': 4, academia: 3 })
    // Before the room is counted for the public, that a group has enough people would show who came last.
    expect((await published(event)).map(({ group }) => group)).toEqual([null, null])
    await publishRooms(database, { isSetTime: true })
    expect((await published(event)).map(({ group }) => group)).toEqual([
      { key: 'civil-society' },
      { key: 'civil-society' },
    ])
    await database.registration.update({ where: { reference: bo }, data: { state: 'WITHDRAWN' } })
    expect(await published(event, '(first: 1)')).toMatchObject([{ text: 'Named.' }])
    expect(await published(event)).toHaveLength(1)
  })

  it('tells neither by its place, nor to who reads the log, who wrote it or when', async () => {
    const { event, topicIds } = await opened()
    await submit(await person(event, 'Ana'), topicIds[0], 'Of the group.', { attribution: 'GROUP' })
    await open(event)
    const document = `query ($slug: String!) { event(slug: $slug) { publishedContributions { edges { cursor node { id } } } } }`
    type Page = { event: { publishedContributions: { edges: { cursor: string; node: { id: string } }[] } } }
    const { edges } = (await world.ask<Page>(document, { slug: event.slug })).event.publishedContributions
    const [{ cursor, node } = { cursor: '', node: { id: '' } }] = edges
    expect(JSON.parse(Buffer.from(cursor, 'base64url').toString())).toEqual(['CONTRIBUTIONS', node.id])
    const entries = await database.auditEntry.findMany({ where: { eventId: event.id } })
    expect(JSON.stringify(entries, (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
      node.id,
    )
  })

  it('comes page by page, at the same number of statements for one and for three', async () => {
    const { event, topicIds } = await opened()
    await open(event)
    const ana = await person(event, 'Ana')
    const counted = () => countStatements(() => published(event))
    await submit(ana, topicIds[0], 'First.', { attribution: 'NAMED' })
    await pass(event)
    const atOne = await counted()
    await submit(ana, topicIds[1], 'Second.', { attribution: 'NAMED' })
    await submit(await person(event, 'Bo'), topicIds[2], 'Third.', { attribution: 'GROUP' })
    await pass(event)
    expect(await counted()).toBe(atOne)
    const document = `query ($slug: String!, $after: String) { event(slug: $slug) { publishedContributions(first: 2, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { text } } } } }`
    type Page = {
      event: {
        publishedContributions: { pageInfo: { endCursor: string }; edges: { node: { text: string } }[] }
      }
    }
    const page = async (after?: string) =>
      (await world.ask<Page>(document, { slug: event.slug, after })).event.publishedContributions
    const first = await page()
    const rest = await page(first.pageInfo.endCursor)
    const [read, more] = [first, rest].map(({ edges }) => edges.map(({ node }) => node.text))
    expect([read?.length, more?.length]).toEqual([2, 1])
    expect([...(read ?? []), ...(more ?? [])].toSorted()).toEqual(['First.', 'Second.', 'Third.'])
  })
})

describe('organisers', () => {
  const set = async (event: EventRow, more: Record<string, unknown>, email = organiser): Promise<Answer> => {
    const document = `mutation ($input: SetContributionsInput!) { answer: setContributions(input: $input) { __typename
      ... on InvalidInput { fields { path code } }
      ... on ContributionsSet { event { contributionsUntil contributionWords contributors contributionsOpenedAt version } } } }`
    const { slug: eventSlug, version } = await database.event.findUniqueOrThrow({ where: { id: event.id } })
    const input = { eventSlug, version, words: 500, contributors: 'SEATED', open: false, ...more }
    return (await world.ask<{ answer: Answer }>(document, { input }, { as: email })).answer
  }

  it('set until when, how long and of whom, open what was given, and close it again', async () => {
    const { event } = await opened()
    const until = tomorrow().toISOString()
    expect(await set(event, { until, contributors: 'REGISTERED' })).toMatchObject({
      event: { contributionsUntil: until, contributionWords: 500, contributors: 'REGISTERED' },
    })
    expect(await set(event, { words: 10 })).toMatchObject({ fields: [{ path: 'words', code: 'OUT_OF_RANGE' }] })
    const { event: shown } = (await set(event, { open: true })) as unknown as { event: Record<string, unknown> }
    expect(shown.contributionsOpenedAt).not.toBeNull()
    expect(await set(event, {})).toMatchObject({ event: { contributionsOpenedAt: null } })
    expect((await set(event, { version: 1 })).__typename).toBe('ChangedMeanwhile')
    const entries = await database.auditEntry.findMany({ where: { chain: event.id, what: 'CONTRIBUTIONS_SET' } })
    expect(entries).toHaveLength(3)
  })

  it('show how many contributions they would open, and can undo it for a minute', async () => {
    const { event, topicIds } = await opened()
    await submit(await person(event, 'Ana'), topicIds[0], 'Of the group.', { attribution: 'GROUP' })
    await submit(await person(event, 'Bo'), topicIds[1], 'For the rapporteurs.', { attribution: 'RAPPORTEURS' })
    const document = 'query ($slug: String!) { event(slug: $slug) { contributionsToOpen } }'
    expect(await world.ask(document, { slug: event.slug }, { as: organiser })).toEqual({
      event: { contributionsToOpen: 1 },
    })
    world.config.undoSeconds = 60
    expect((await set(event, { words: 400 })).__typename).toBe('ContributionsSet')
    expect((await set(event, { open: true })).__typename).toBe('ActionPlanned')
    expect(await published(event)).toEqual([])
    await world.setClock(62_000)
    await world.runJobs()
    expect(await published(event)).toHaveLength(1)
    expect((await set(event, { open: true, words: 300 })).__typename).toBe('ContributionsSet')
    await world.setClock(null)
    world.config.undoSeconds = 0
  })
})

describe('what is held of a person', () => {
  it('has their contributions in it, and erasing takes them out', async () => {
    const { event, topicIds } = await opened()
    const ana = await registerPerson(world, event, 'Zqwriter')
    await submit(ana, topicIds[0], 'Slow.')
    const email = await as(ana)
    const { viewer } = await world.ask<{ viewer: { storedData: { document: { registrations: unknown[] } } } }>(
      'query { viewer { storedData { document } } }',
      {},
      { as: email },
    )
    expect(viewer.storedData.document.registrations).toMatchObject([
      { contributions: [{ topic: 'T 0', text: 'Slow.', attribution: 'RAPPORTEURS' }] },
    ])
    const desk = openDesk(database)
    const command = { type: 'ERASE' as const, references: [ana], cause: 'PERSON' as const }
    const actor = { actorKind: 'PERSON' as const, actorId: null, instituteId: null, grantId: null, requestId: null }
    expect(await desk.changeSeats(event.id, command, actor)).toMatchObject({ kind: 'DONE' })
    expect(await database.contribution.count({ where: { registration: { eventId: event.id } } })).toBe(0)
    await desk.close()
  })
})
