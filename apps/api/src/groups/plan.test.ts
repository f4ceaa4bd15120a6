import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { registerInterest, setSeatPlan } from '../events/examples.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

interface Answer {
  __typename: string
  message?: string
  fields?: { path: string; code: string }[]
  problems?: { code: string; groupKey: string | null; fix: unknown }[]
  offersMade?: number
  event?: Record<string, unknown>
}

interface Seats {
  minimum: number
  target: number
  maximum: number
  priority?: number
}

const world = await openWorld()
let host: InstituteRow
let organiser: string
let event: EventRow

beforeAll(async () => {
  host = await world.institute({ names: { en: 'Host' } })
  organiser = (await world.member({ institute: host })).email
})

/** First come, first served; two seats. */
beforeEach(async () => {
  event = await world.event({ hostId: host.id, admission: 'FIRST_COME', total: 2 })
})

const seats: Seats = { minimum: 0, target: 1, maximum: 2 }

const planned = (total: number, civilSociety: Partial<Seats> = {}, academia: Partial<Seats> = {}) => ({
  total,
  organisationCap: null as number | null,
  policy: 'BALANCED',
  groups: [
    { groupKey: 'academia', ...seats, ...academia },
    { groupKey: 'civil-society', ...seats, ...civilSociety },
  ],
})

async function set(plan: Record<string, unknown>, version = 1, as: string | null = organiser): Promise<Answer> {
  const variables = { input: { eventSlug: event.slug, plan, version } }
  return (await world.ask<{ setSeatPlan: Answer }>(setSeatPlan, variables, { as })).setSeatPlan
}

const stored = async () => ({
  plan: await world.database.seatPlan.findUnique({ where: { eventId: event.id } }),
  groups: await world.database.seatPlanGroup.findMany({ where: { eventId: event.id }, orderBy: { groupKey: 'asc' } }),
  tally: await world.database.seatTally.findUnique({
    where: { eventId: event.id },
    select: { total: true, held: true },
  }),
  tallies: await world.database.groupTally.findMany({ where: { eventId: event.id }, orderBy: { groupKey: 'asc' } }),
  registrations: await world.database.registration.findMany({ where: { eventId: event.id }, orderBy: { id: 'asc' } }),
  audit: await world.database.auditEntry.count({ where: { eventId: event.id } }),
})

/** The refusal, checking that nothing changed. */
async function refused(...asked: Parameters<typeof set>): Promise<Answer> {
  const before = await stored()
  const answer = await set(...asked)
  expect(await stored()).toEqual(before)
  return answer
}

let people = 0
/** Registers a signed-in person, who therefore gets a free seat at once. */
async function register(groupKey: string, organisation?: string): Promise<string> {
  people += 1
  const email = `person-${people}@people.example`
  const input = {
    eventSlug: event.slug,
    name: `Person ${people}`,
    email,
    organisation,
    groupKey,
    country: 'CO',
    languages: ['es'],
    consents: [],
  }
  const { registerInterest: answer } = await world.ask<{
    registerInterest: { __typename: string; registration: { state: string } }
  }>(registerInterest, { input }, { as: email })
  expect(answer.__typename).toBe('InterestRegistered')
  return answer.registration.state
}

test('a plan is set whole, with its counters and one audit entry', async () => {
  const minimumsReleasedAt = new Date(Date.now() + 86_400_000).toISOString()
  const plan = { ...planned(40, { minimum: 5, target: 20, maximum: 30, priority: 2 }), minimumsReleasedAt }
  expect(await set({ ...plan, organisationCap: 3, policy: 'FIFO' })).toMatchObject({
    __typename: 'SeatPlanSet',
    offersMade: 0,
    event: {
      seatPlan: { total: 40, organisationCap: 3, policy: 'FIFO', minimumsReleasedAt, version: 2, held: 0, free: 40 },
      groups: [
        { key: 'civil-society', minimum: 5, target: 20, maximum: 30, priority: 2 },
        { key: 'academia', minimum: 0, target: 1, maximum: 2, priority: 0 },
      ],
    },
  })
  const { tally, tallies } = await stored()
  expect(tally).toEqual({ total: 40, held: 0 })
  expect(tallies.map(({ groupKey, maximum }) => [groupKey, maximum])).toEqual([
    ['academia', 2],
    ['civil-society', 30],
  ])
  const entries = await world.database.auditEntry.findMany({ where: { eventId: event.id } })
  expect(entries).toMatchObject([
    { what: 'SEAT_PLAN_SET', actorKind: 'MEMBER', instituteId: host.id, before: { total: 2 }, after: { total: 40 } },
  ])
})

test('raising capacity offers the new seats to the waitlist at once', async () => {
  const states = []
  for (const group of ['academia', 'civil-society', 'academia', 'civil-society', 'academia']) {
    states.push(await register(group))
  }
  expect(states).toEqual(['CONFIRMED', 'CONFIRMED', 'WAITLISTED', 'WAITLISTED', 'WAITLISTED'])
  expect(await set(planned(4, { target: 2 }, { target: 2 }))).toMatchObject({
    __typename: 'SeatPlanSet',
    offersMade: 2,
    event: {
      seatPlan: { total: 4, held: 4, free: 0 },
      groups: [
        { key: 'civil-society', offered: 1, confirmed: 1, waiting: 0 },
        { key: 'academia', offered: 1, confirmed: 1, waiting: 1 },
      ],
    },
  })
})

test('a version that is not the latest is refused', async () => {
  await set(planned(3))
  expect(await refused(planned(5), 1)).toMatchObject({ __typename: 'ChangedMeanwhile' })
  const answers = await Promise.all([set(planned(6), 2), set(planned(7), 2)])
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ChangedMeanwhile', 'SeatPlanSet'])
})

test('nobody but organisers of the host may', async () => {
  const partner = await world.institute()
  await world.partner(event, { institute: partner })
  const others = [
    null,
    'somebody@people.example',
    (await world.member({ institute: partner, role: 'OWNER' })).email,
    (await world.member({ institute: host, role: 'REVIEWER' })).email,
  ]
  for (const as of others) expect(await refused(planned(5), 1, as)).toMatchObject({ __typename: 'NotAllowed' })
})

test('an event that is not there is unknown', async () => {
  const input = { eventSlug: 'nothing', plan: planned(5), version: 1 }
  expect(await world.ask(setSeatPlan, { input }, { as: organiser })).toMatchObject({
    setSeatPlan: { __typename: 'UnknownEvent' },
  })
})

test('fields at fault are listed', async () => {
  const answer = await refused({
    ...planned(0, { minimum: -1 }, { maximum: 100_001 }),
    organisationCap: 0,
    minimumsReleasedAt: '9999-01-01T00:00:00Z',
  })
  expect(answer.fields?.map(({ path, code }) => [path, code])).toEqual([
    ['plan.total', 'OUT_OF_RANGE'],
    ['plan.organisationCap', 'OUT_OF_RANGE'],
    ['plan.minimumsReleasedAt', 'OUT_OF_RANGE'],
    ['plan.groups.0.maximum', 'OUT_OF_RANGE'],
    ['plan.groups.1.minimum', 'OUT_OF_RANGE'],
  ])
  const wrongGroups = await refused({ ...planned(5), groups: [{ groupKey: 'media', ...seats }] })
  expect(wrongGroups.fields?.map(({ path, code }) => [path, code])).toEqual([
    ['plan.groups', 'REQUIRED'],
    ['plan.groups.0.groupKey', 'UNKNOWN'],
  ])
})

describe('a plan that cannot be met', () => {
  const problem = (code: string, groupKey: string | null, field: string, from: number, to: number) => ({
    code,
    groupKey,
    fix: { field, groupKey, from, to },
  })

  test('a seat plan that does not add up is refused with fixes', async () => {
    expect(await refused(planned(5, { minimum: 4, target: 4, maximum: 4 }, { minimum: 2, target: 2 }))).toMatchObject({
      __typename: 'SeatPlanInfeasible',
      problems: [problem('MINIMUMS_ABOVE_TOTAL', null, 'total', 5, 6)],
    })
    expect(await refused(planned(5, { minimum: 3, target: 3, maximum: 2 }))).toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ code: 'MAXIMUM_BELOW_MINIMUM', groupKey: 'civil-society' }),
      ]),
    })
  })

  test('a seat plan that contradicts the seats already held is refused with fixes', async () => {
    await register('academia', 'Observatory')
    await register('academia', 'Observatory')
    expect(await refused(planned(1, {}, { maximum: 1 }))).toMatchObject({
      problems: [
        problem('MAXIMUM_BELOW_HELD', 'academia', 'maximum', 1, 2),
        problem('TOTAL_BELOW_HELD', null, 'total', 1, 2),
      ],
    })
    expect(await refused({ ...planned(5), organisationCap: 1 })).toMatchObject({
      problems: [problem('ORGANISATION_ABOVE_CAP', null, 'organisationCap', 1, 2)],
    })
    expect(await refused(planned(2, { minimum: 1 }))).toMatchObject({
      problems: [
        {
          ...problem('UNFILLED_MINIMUMS_ABOVE_FREE', null, 'total', 2, 3),
          message: 'Too few seats are free for the minimums that are not filled yet.',
        },
      ],
    })
  })
})
