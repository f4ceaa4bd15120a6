import { beforeAll, describe, expect, test } from '@jest/globals'
import type { EventRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { consultation, publishEvent, updateEvent } from './examples.ts'

interface Answer {
  __typename: string
  fields?: { path: string; code: string }[]
  event?: Record<string, unknown>
}

const world = await openWorld()
const { database } = world
const day = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString()
const en = (text: string) => [{ language: 'en', text }]

let organiser: string
let count = 0

beforeAll(async () => {
  const host = await world.institute({ slug: 'host', names: { en: 'Host' } })
  organiser = (await world.member({ institute: host })).email
})

const create = /* GraphQL */ `
  mutation ($input: CreateEventInput!) {
    answer: createEvent(input: $input) {
      __typename
      ... on InvalidInput { fields { path code } }
      ... on EventCreated { event { slug } }
    }
  }`

/** What the form sends if only a title is entered. */
const titleAlone = () => {
  count += 1
  const slug = `title-alone-${count}`
  const facts = {
    kind: 'CONSULTATION',
    admission: 'REVIEW',
    format: 'VIRTUAL',
    languages: ['en'],
    zone: 'America/Bogota',
  }
  return { slug, hostSlug: 'host', ...facts, titles: en('A title alone') }
}

async function createDraft(more: Record<string, unknown> = {}): Promise<EventRow> {
  const input = { ...titleAlone(), ...more }
  const { answer } = await world.ask<{ answer: Answer }>(create, { input }, { as: organiser })
  expect(answer).toEqual({ __typename: 'EventCreated', event: { slug: input.slug } })
  return database.event.findUniqueOrThrow({ where: { slug: input.slug } })
}

async function update(draft: EventRow, change: Record<string, unknown>): Promise<Answer> {
  const { version } = await database.event.findUniqueOrThrow({ where: { id: draft.id } })
  const input = { slug: draft.slug, version, ...change }
  return (await world.ask<{ updateEvent: Answer }>(updateEvent, { input }, { as: organiser })).updateEvent
}

const publish = async ({ slug }: EventRow): Promise<Answer> =>
  (await world.ask<{ publishEvent: Answer }>(publishEvent, { slug }, { as: organiser })).publishEvent

const checklist = /* GraphQL */ `
  query ($slug: String!) {
    event(slug: $slug) { undecidedDates publishingChecklist { missing { path code } advice } }
  }`

const checklistOf = async ({ slug }: EventRow) =>
  (
    await world.ask<{ event: { undecidedDates: string[]; publishingChecklist: Record<string, unknown> | null } }>(
      checklist,
      { slug },
      { as: organiser },
    )
  ).event

const allDates = ['STARTS_AT', 'ENDS_AT', 'REGISTRATION_OPENS_AT', 'REGISTRATION_CLOSES_AT']

const lackingPaths = ['summaries', 'descriptions', 'startsAt', 'endsAt', 'registrationOpensAt', 'registrationClosesAt']

/** Everything in `consultation` beyond the title. */
function theRest() {
  const { summaries, descriptions, startsAt, endsAt, registrationOpensAt, ...more } = consultation()
  const { registrationClosesAt, decisionPromisedAt, groups, plan } = more
  const dates = { startsAt, endsAt, registrationOpensAt, registrationClosesAt, decisionPromisedAt }
  return { summaries, descriptions, ...dates, groups, plan }
}

describe('a draft with a title alone', () => {
  test('is saved, says what it lacks, and can’t be published', async () => {
    const draft = await createDraft()
    const missing = [...lackingPaths, 'decisionPromisedAt', 'groups'].map((path) => ({ path, code: 'REQUIRED' }))
    expect(await checklistOf(draft)).toEqual({
      undecidedDates: allDates,
      publishingChecklist: { missing, advice: ['NO_PROGRAMME'] },
    })
    const refused = await publish(draft)
    expect(refused.__typename).toBe('NotReadyToPublish')
    expect(refused.fields?.map(({ path }) => path)).toEqual(missing.map(({ path }) => path))
  })

  test('is among the upcoming events of its institute', async () => {
    const draft = await createDraft()
    await database.event.update({
      where: { id: draft.id },
      data: { startsAt: new Date(Date.now() - 2 * day), endsAt: new Date(Date.now() - day) },
    })
    const list = '{ events(first: 100, filter: { upcoming: true }) { edges { node { slug } } } }'
    const { events } = await world.ask<{ events: { edges: { node: { slug: string } }[] } }>(list, {}, { as: organiser })
    expect(events.edges.map(({ node }) => node.slug)).toContain(draft.slug)
  })

  test('is completed step by step, and published then', async () => {
    const draft = await createDraft()
    for (const [field, value] of Object.entries(theRest())) {
      if (field === 'plan') continue
      const change = field === 'groups' ? { groups: value, plan: theRest().plan } : { [field]: value }
      expect(await update(draft, change)).toMatchObject({ __typename: 'EventUpdated' })
    }
    expect(await checklistOf(draft)).toMatchObject({ undecidedDates: [], publishingChecklist: { missing: [] } })
    expect(await publish(draft)).toMatchObject({ __typename: 'EventPublished' })
    expect((await checklistOf(draft)).publishingChecklist).toBeNull()
  })

  test('the audit log has no placeholder of a date', async () => {
    const draft = await createDraft()
    await update(draft, { startsAt: inDays(30) })
    const entries = await database.auditEntry.findMany({ where: { eventId: draft.id }, orderBy: { id: 'asc' } })
    expect(entries[0]?.after).toMatchObject({ startsAt: null, endsAt: null, registrationClosesAt: null })
    expect(entries[1]).toMatchObject({ before: { startsAt: null }, after: { startsAt: expect.any(String) } })
    expect(Object.keys(entries[1]?.after as object)).toEqual(['startsAt'])
  })
})

describe('dates of a draft', () => {
  test('one that is decided can be left open again, until the event is published', async () => {
    const draft = await createDraft({ ...theRest(), startsAt: inDays(50), endsAt: inDays(51) })
    expect(await update(draft, { endsAt: null })).toMatchObject({ __typename: 'EventUpdated' })
    expect((await checklistOf(draft)).undecidedDates).toEqual(['ENDS_AT'])
    await update(draft, { endsAt: inDays(51) })
    await publish(draft)
    expect(await update(draft, { endsAt: null })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'endsAt', code: 'REQUIRED' }],
    })
  })

  test('only those that are decided have to agree', async () => {
    const draft = await createDraft({ endsAt: inDays(2) })
    expect(await update(draft, { registrationClosesAt: inDays(1) })).toMatchObject({ __typename: 'EventUpdated' })
    expect(await update(draft, { startsAt: inDays(3) })).toMatchObject({
      fields: [{ path: 'endsAt', code: 'OUT_OF_ORDER' }],
    })
    const session = { titles: en('Opening'), startsAt: inDays(1), endsAt: inDays(1.1) }
    expect(await update(draft, { sessions: [session] })).toMatchObject({ __typename: 'EventUpdated' })
    expect(await update(draft, { startsAt: inDays(1.5) })).toMatchObject({
      fields: [{ path: 'sessions.0.startsAt', code: 'OUT_OF_RANGE' }],
    })
  })
})

describe('groups of a draft', () => {
  const composition = (key: string, target = 10) => ({
    groups: [{ key, names: en(key) }],
    plan: { total: 10, policy: 'FIFO', groups: [{ groupKey: key, minimum: 0, target, maximum: 10 }] },
  })

  test('are replaced with their seats', async () => {
    const draft = await createDraft(composition('academia'))
    expect(await update(draft, composition('press', 8))).toMatchObject({
      event: { groups: [{ key: 'press', target: 8 }], seatPlan: { total: 10, held: 0 } },
    })
    const tallies = await database.groupTally.findMany({ where: { eventId: draft.id } })
    expect(tallies.map(({ groupKey }) => groupKey)).toEqual(['press'])
  })

  test('with a plan that does not add up are refused', async () => {
    const draft = await createDraft(composition('academia'))
    expect(await update(draft, composition('press', 11))).toMatchObject({ __typename: 'SeatPlanInfeasible' })
    expect(await update(draft, { groups: composition('press').groups })).toMatchObject({
      fields: expect.arrayContaining([expect.objectContaining({ path: 'plan', code: 'REQUIRED' })]),
    })
  })

  test('are fixed once the event is published', async () => {
    const event = await world.event({
      admission: 'FIRST_COME',
      hostId: (await database.institute.findFirstOrThrow()).id,
    })
    expect(await update(event, composition('press'))).toMatchObject({ __typename: 'GroupsFixed' })
  })
})

describe('the database refuses', () => {
  const setState = (draft: EventRow) => database.event.update({ where: { id: draft.id }, data: { state: 'PUBLISHED' } })

  test('to publish a draft that lacks anything', async () => {
    const lacking = [
      { startsAt: null },
      { summaries: [] },
      { descriptions: [] },
      { decisionPromisedAt: null },
      { groups: [], plan: undefined },
    ]
    for (const lack of lacking) await expect(setState(await createDraft({ ...theRest(), ...lack }))).rejects.toThrow()
    expect(await setState(await createDraft(theRest()))).toMatchObject({ state: 'PUBLISHED' })
  })

  test('to take from a published event what it needs', async () => {
    const draft = await createDraft(theRest())
    await publish(draft)
    const where = { id: draft.id }
    await expect(database.event.update({ where, data: { descriptions: {} } })).rejects.toThrow()
    await expect(database.event.update({ where, data: { undecidedDates: ['ENDS_AT'] } })).rejects.toThrow()
    await expect(database.event.update({ where, data: { decisionPromisedAt: null } })).rejects.toThrow()
  })
})
