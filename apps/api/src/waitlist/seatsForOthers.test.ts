import { beforeAll, expect, it } from '@jest/globals'
import { publishRooms } from '../publicRoom/publish.ts'
import { type Seated, seat } from '../publicRoom/testing/seating.ts'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import type { EventFixture } from '../testing/fixtures.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world
let host: InstituteRow
let organiser: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host, role: 'ORGANISER' })).email
})

const releasedAt = new Date(Date.now() + 10 * 86_400_000)

/** Three seats, two of them reserved for academia: Ana has one, and Bo waits. */
async function waiting(facts: EventFixture = {}, seated: Seated = {}): Promise<EventRow> {
  const event = await world.event({
    hostId: host.id,
    admission: 'FIRST_COME',
    total: 3,
    roomDisclosure: 'EXACT',
    groups: { 'civil-society': {}, academia: { minimum: 2 } },
    ...facts,
  })
  await database.seatPlan.update({ where: { eventId: event.id }, data: { minimumsReleasedAt: releasedAt } })
  await seat(database, event, seated)
  await registerPerson(world, event, 'Ana')
  await registerPerson(world, event, 'Bo')
  await publishRooms(database, { isSetTime: true })
  return event
}

async function seatsForOthers(event: EventRow, name = 'Bo'): Promise<unknown> {
  const { reference } = await database.registration.findFirstOrThrow({ where: { eventId: event.id, name } })
  const document = `query ($reference: String!) { registration(reference: $reference) {
    waitlistPlace { seatsForOthers { count reason until } } } }`
  type Read = { registration: { waitlistPlace: { seatsForOthers: unknown } | null } }
  const as = `${name.toLowerCase()}@people.example`
  return (await world.ask<Read>(document, { reference }, { as })).registration.waitlistPlace?.seatsForOthers
}

it('says that seats are reserved for groups below their minimum, and until when', async () => {
  expect(await seatsForOthers(await waiting())).toEqual({
    count: 2,
    reason: 'RESERVED',
    until: releasedAt.toISOString(),
  })
})

it('says that the group has all the seats it can have', async () => {
  const event = await waiting({ groups: { 'civil-society': { maximum: 1, target: 1 }, academia: {} } })
  expect(await seatsForOthers(event)).toEqual({ count: 2, reason: 'GROUP_AT_MAXIMUM', until: null })
})

it('says that organisers decide while they hold the queue', async () => {
  const event = await waiting({ groups: { 'civil-society': {}, academia: {} }, total: 1 })
  const hold = `mutation ($input: HoldWaitlistInput!) { answer: holdWaitlist(input: $input) { __typename } }`
  await world.ask(hold, { input: { eventSlug: event.slug, reason: 'We count again.' } }, { as: organiser })
  const { reference } = await database.registration.findFirstOrThrow({ where: { eventId: event.id, name: 'Ana' } })
  const withdraw = `mutation ($reference: String!) { answer: withdraw(reference: $reference) { __typename } }`
  await world.ask(withdraw, { reference }, { as: 'ana@people.example' })
  await publishRooms(database, { isSetTime: true })
  expect(await seatsForOthers(event)).toEqual({ count: 1, reason: 'HELD', until: null })
})

it('says nothing where no seat is free', async () => {
  expect(await seatsForOthers(await waiting({ groups: { 'civil-society': {}, academia: {} }, total: 1 }))).toBeNull()
})

it.each([
  ['TOTAL', { count: null, reason: null, until: null }],
  ['GROUPS', { count: null, reason: null, until: null }],
  ['NOTHING', null],
] as const)('says no more than the event publishes: %s', async (roomDisclosure, expected) => {
  const groups = { 'civil-society': { maximum: 1, target: 1 }, academia: {} }
  const event = await waiting({ roomDisclosure, groups, total: 40 }, { academia: 20 })
  expect(await seatsForOthers(event)).toEqual(expected)
})

it('counts nothing where people are protected, since offers must not show', async () => {
  expect(await seatsForOthers(await waiting({ offersProtection: true }))).toEqual({
    count: null,
    reason: null,
    until: null,
  })
})

it('says nothing any more once the event has begun', async () => {
  const groups = { 'civil-society': { maximum: 1, target: 1 }, academia: {} }
  const event = await waiting({ roomDisclosure: 'TOTAL', groups, total: 40 }, { academia: 20 })
  expect(await seatsForOthers(event)).not.toBeNull()
  await world.setClock(21 * 86_400_000)
  expect(await seatsForOthers(event)).toBeNull()
})
