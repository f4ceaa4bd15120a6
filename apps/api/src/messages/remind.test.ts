import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import { decideDocument, registerPerson, takeDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { act } from './testing/documents.ts'

const hour = 3_600_000
const day = 24 * hour

const world = await openWorld()
const { database } = world

let host: InstituteRow
let organiser: string
let event: EventRow
let references: string[]

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

beforeEach(async () => {
  await world.setClock(null)
  await database.event.updateMany({ data: { startsAt: new Date(0), endsAt: new Date(1) } })
  const startsAt = new Date(Date.now() + 20 * day)
  event = await world.event({ hostId: host.id, offerHours: 72, startsAt, endsAt: new Date(startsAt.getTime() + hour) })
  references = []
  for (const name of ['ana', 'bo', 'cai']) references.push(await registerPerson(world, event, name))
})

const offer = (some: string[]) =>
  world.ask(
    decideDocument,
    { input: { eventSlug: event.slug, references: some, decision: 'OFFER' } },
    { as: organiser },
  )
const take = (reference: string, name: string) =>
  world.ask(takeDocument, { reference }, { as: `${name}@people.example` })

/** The reminders sent when the clock is `after` milliseconds ahead, as `person: kind`. */
async function remindedAt(after: number) {
  await world.setClock(after)
  world.mails.length = 0
  await database.$queryRaw`select 1 from graphile_worker.add_job('remind')`
  await world.runJobs()
  const reminded = world.mails.map(({ to, subject }) => `${to.split('@', 1)[0]}: ${subject.split(':', 1)[0]}`)
  return reminded.filter((line) => /Coming up|still held/.test(line)).toSorted()
}

test('an offer that nobody took is recalled a day before it ends, once', async () => {
  await offer(references.slice(0, 2))
  await take(references[0] ?? '', 'ana')
  await world.runJobs()
  expect(await remindedAt(40 * hour)).toEqual([])
  expect(await remindedAt(49 * hour)).toEqual(['bo: Your seat is still held'])
  expect(await remindedAt(50 * hour)).toEqual([])
})

test('a seat taken between queueing and sending gets no reminder', async () => {
  await offer(references.slice(0, 1))
  await world.runJobs()
  world.setMailServer('DOWN')
  await world.setClock(49 * hour)
  await database.$queryRaw`select 1 from graphile_worker.add_job('remind')`
  await world.runJobs({ mayFail: true })
  await take(references[0] ?? '', 'ana')
  world.setMailServer('UP')
  world.mails.length = 0
  await database.$executeRaw`update graphile_worker._private_jobs set run_at = now(), attempts = 0`
  await world.runJobs()
  expect(world.mails.map(({ subject }) => subject.split(':', 1)[0])).toEqual(['Your seat is confirmed'])
  expect(await database.message.count({ where: { template: 'offer-reminder', eventId: event.id } })).toBe(0)
})

test('an offer that was made shortly before its end is not recalled', async () => {
  await database.event.update({ where: { id: event.id }, data: { offerHours: 24 } })
  await offer(references.slice(0, 1))
  await world.runJobs()
  expect(await remindedAt(2 * hour)).toEqual([])
})

test('those who hold a seat are reminded of the event on the days that are set, each once', async () => {
  await offer(references.slice(0, 2))
  await take(references[0] ?? '', 'ana')
  await world.runJobs()
  expect(await remindedAt(13 * day - hour)).toEqual([])
  expect(await remindedAt(13 * day + hour)).toEqual(['ana: Coming up'])
  expect(await remindedAt(13 * day + 2 * hour)).toEqual([])
  expect(await remindedAt(18 * day)).toEqual([])
  expect(await remindedAt(19 * day + hour)).toEqual(['ana: Coming up'])
})

const setDocument = /* GraphQL */ `
  mutation ($input: SetRemindersInput!) {
    answer: setReminders(input: $input) {
      __typename
      ... on Refusal { message }
      ... on InvalidInput { fields { path code } }
      ... on RemindersSet { event { reminders { daysBefore offerHours } } }
    }
  }`
const set = (input: object, as = organiser) =>
  act(world, setDocument, { input: { eventSlug: event.slug, ...input } }, as)

test('the host sets the days, and may do without', async () => {
  expect(await set({ daysBefore: [2, 14], offerHours: null })).toMatchObject({
    event: { reminders: { daysBefore: [14, 2], offerHours: null } },
  })
  await offer(references.slice(0, 2))
  await take(references[0] ?? '', 'ana')
  await world.runJobs()
  expect(await remindedAt(49 * hour)).toEqual([])
  expect(await remindedAt(6 * day + hour)).toEqual(['ana: Coming up'])
  expect(await remindedAt(13 * day + hour)).toEqual([])
})

test('settings that make no sense are refused, and a partner makes none', async () => {
  expect(await set({ daysBefore: [0, 7, 7], offerHours: 200 })).toMatchObject({
    fields: [
      { path: 'daysBefore.0', code: 'OUT_OF_RANGE' },
      { path: 'daysBefore.2', code: 'REPEATED' },
      { path: 'offerHours', code: 'OUT_OF_RANGE' },
    ],
  })
  expect(await set({ daysBefore: [1, 2, 3, 4, 5, 6] })).toMatchObject({
    fields: [{ path: 'daysBefore', code: 'TOO_MANY' }],
  })
  const { institute } = await world.partner(event)
  const helper = (await world.member({ institute })).email
  expect(await set({ daysBefore: [1] }, helper)).toMatchObject({ __typename: 'NotAllowed' })
})

/** Ana takes a seat; Bo is offered one. */
async function seatAndOffer() {
  await offer(references.slice(0, 2))
  await take(references[0] ?? '', 'ana')
  await world.runJobs()
}

const startIn = async (after: number) =>
  database.event.update({
    where: { id: event.id },
    data: {
      startsAt: new Date((await world.now()).getTime() + after),
      endsAt: new Date((await world.now()).getTime() + after + hour),
    },
  })

test('moving the start sends no reminder whose time has passed, however often it is moved', async () => {
  await seatAndOffer()
  await startIn(7 * day - hour)
  expect(await remindedAt(0)).toEqual([])
  await startIn(7 * day - 2 * hour)
  expect(await remindedAt(hour)).toEqual([])
  expect(await remindedAt(6 * day)).toEqual(['ana: Coming up'])
})

test('a reminder that falls due after the start was moved is sent', async () => {
  await seatAndOffer()
  await startIn(7 * day + hour)
  expect(await remindedAt(0)).toEqual([])
  expect(await remindedAt(2 * hour)).toEqual(['ana: Coming up'])
})

test('the same reminder is not sent again for a start that moved by less than a day', async () => {
  await seatAndOffer()
  await startIn(7 * day + hour)
  expect(await remindedAt(2 * hour)).toEqual(['ana: Coming up'])
  await startIn(7 * day + 4 * hour)
  expect(await remindedAt(7 * hour)).toEqual([])
  await startIn(8 * day)
  expect(await remindedAt(32 * hour)).toEqual(['ana: Coming up'])
})

test('settings that make reminders overdue send none of them', async () => {
  await seatAndOffer()
  expect(await remindedAt(0)).toEqual([])
  await set({ daysBefore: [20, 1], offerHours: 60 })
  await world.setClock(14 * hour)
  await set({ daysBefore: [20, 2], offerHours: 70 })
  expect(await remindedAt(15 * hour)).toEqual([])
  expect(await remindedAt(18 * day + hour)).toEqual(['ana: Coming up'])
})

test('settings that are saved unchanged keep the reminders that are due', async () => {
  await seatAndOffer()
  await set({ daysBefore: [7, 1], offerHours: 24 })
  await world.setClock(13 * day + hour)
  await set({ daysBefore: [7, 1], offerHours: 24 })
  expect(await remindedAt(13 * day + 2 * hour)).toEqual(['ana: Coming up'])
})
