import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import { calendarOf } from '../calendar/calendar.ts'
import { sent, written } from '../messages/testing/documents.ts'
import { openMinute } from '../planned/testing/minute.ts'
import { decideDocument, registerPerson, takeDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld({ undoSeconds: 60 })
const { database } = world
const minute = openMinute(world)

const rescheduleDocument = /* GraphQL */ `
  mutation ($input: RescheduleEventInput!) {
    answer: rescheduleEvent(input: $input) {
      __typename
      ... on Refusal { message }
      ... on InvalidInput { fields { path code } }
      ... on DatesInConflict { dates { kind conflict isBlocking } }
    }
  }`
const datesDocument = /* GraphQL */ `
  query ($input: EventReschedulePreviewInput!) {
    answer: eventReschedulePreview(input: $input) {
      __typename
      ... on Refusal { message }
      ... on InvalidInput { fields { path code } }
      ... on EventReschedulePreview {
        startsAt endsAt version
        dates { kind title count before after moves isOptional conflict isBlocking }
      }
    }
  }`
const previewDocument = /* GraphQL */ `
  query ($args: JSON!) {
    actionPreview(kind: RESCHEDULE_EVENT, args: $args) { people refusal emails { about people } }
  }`

const reasons = [
  { language: 'en', text: 'The venue was flooded.' },
  { language: 'es', text: 'El local se inundó.' },
]

const hour = 3_600_000
const day = 24 * hour
const addressOf = (name: string) => `${name.toLowerCase()}@people.example`

let host: InstituteRow
let organiser: string
let event: EventRow
let startsAt: Date

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

beforeEach(async () => {
  startsAt = new Date(Math.trunc(Date.now() / hour) * hour + 480 * hour)
  const at = (hours: number) => new Date(startsAt.getTime() + hours * hour)
  event = await world.event({
    hostId: host.id,
    startsAt,
    endsAt: at(4),
    total: 2,
    zone: 'UTC',
    registrationClosesAt: at(-240),
    decisionPromisedAt: at(-120),
    sessions: [
      { title: 'Morning', startsAt, endsAt: at(1) },
      { title: 'Noon', startsAt: at(2), endsAt: at(4) },
    ],
  })
})

const after = (date: Date | null, days: number) => new Date((date?.getTime() ?? 0) + days * day)
const localAfter = (days: number) => after(startsAt, days).toISOString().slice(0, 16)
const stored = () => database.event.findUniqueOrThrow({ where: { id: event.id } })
const input = async (days: number, more = {}) => ({
  slug: event.slug,
  startsLocal: localAfter(days),
  version: (await stored()).version,
  reasons,
  ...more,
})
const move = async (days: number, more = {}) =>
  minute.perform(rescheduleDocument, { input: await input(days, more) }, organiser)
const ask = async (document: string, variables: Record<string, unknown>, as: string | null = organiser) =>
  (await world.ask<{ answer: Record<string, unknown> }>(document, variables, { as })).answer
const emails = () =>
  database.message.findMany({
    where: { eventId: event.id, template: 'event-rescheduled' },
    orderBy: { recipient: 'asc' },
  })

/** Ana has a seat, Bo an offer, Cy is on the waitlist, Di awaits a decision. */
async function crowd() {
  const references: string[] = []
  for (const name of ['Ana', 'Bo', 'Cy', 'Di']) references.push(await registerPerson(world, event, name))
  const [ana = '', bo = '', cy = '', di = ''] = references
  const decide = (decision: string, reference: string) =>
    minute.perform(decideDocument, { input: { eventSlug: event.slug, references: [reference], decision } }, organiser)
  await decide('OFFER', ana)
  await world.ask(takeDocument, { reference: ana }, { as: addressOf('Ana') })
  await decide('OFFER', bo)
  await decide('WAITLIST', cy)
  return { ana, bo, cy, di }
}

describe('rescheduling an event', () => {
  it('by a day moves every date that is to come, leaves every standing, and emails everybody once', async () => {
    const { ana } = await crowd()
    const preview = await world.ask(previewDocument, { args: { input: await input(1) } }, { as: organiser })
    expect(preview).toEqual({
      actionPreview: { people: 4, refusal: null, emails: [{ about: 'EVENT_RESCHEDULED', people: 4 }] },
    })
    await move(1)
    expect(await stored()).toMatchObject({
      state: 'PUBLISHED',
      previousStartsAt: startsAt,
      startsAt: after(startsAt, 1),
      endsAt: after(event.endsAt, 1),
      registrationOpensAt: event.registrationOpensAt,
      registrationClosesAt: after(event.registrationClosesAt, 1),
      decisionPromisedAt: after(event.decisionPromisedAt, 1),
      rescheduleReasons: { en: 'The venue was flooded.', es: 'El local se inundó.' },
    })
    const sessions = await database.session.findMany({ where: { eventId: event.id }, orderBy: { startsAt: 'asc' } })
    expect(sessions.map((session) => session.startsAt.getTime() - startsAt.getTime())).toEqual([day, day + 2 * hour])
    expect(sessions.map(({ version }) => version)).toEqual([2, 2])
    const rows = await database.registration.findMany({ where: { eventId: event.id }, orderBy: { name: 'asc' } })
    expect(rows.map(({ state }) => state)).toEqual(['CONFIRMED', 'OFFERED', 'WAITLISTED', 'SUBMITTED'])
    expect((await emails()).map(({ recipient }) => recipient)).toEqual(['Ana', 'Bo', 'Cy', 'Di'].map(addressOf))
    const others = await database.message.count({
      where: { eventId: event.id, template: { in: ['session-moved', 'decision-promise-changed'] } },
    })
    expect(others).toBe(0)
    const entry = await database.auditEntry.findFirstOrThrow({
      where: { eventId: event.id, what: 'EVENT_RESCHEDULED' },
    })
    expect(entry).toMatchObject({ actorKind: 'MEMBER', before: { startsAt: startsAt.toISOString() } })
    expect(ana).not.toBe('')
  })

  it('gives offers the usual time again and says so, and tells those who wait by when they hear', async () => {
    const { bo } = await crowd()
    const soon = new Date(Date.now() + 2 * hour)
    await database.registration.update({ where: { reference: bo }, data: { offerExpiresAt: soon } })
    await move(30)
    const { offerExpiresAt } = await database.registration.findUniqueOrThrow({ where: { reference: bo } })
    expect(offerExpiresAt?.getTime()).toBeGreaterThan(Date.now() + (event.offerHours - 1) * hour)
    const data = Object.fromEntries((await emails()).map((email) => [email.recipient, email.data]))
    expect(data[addressOf('Bo')]).toMatchObject({ reason: 'The venue was flooded.' })
    expect(new Date((data[addressOf('Bo')] as { offerExpiresAt: string }).offerExpiresAt)).toEqual(offerExpiresAt)
    expect(data[addressOf('Di')]).toMatchObject({ decisionsBy: after(event.decisionPromisedAt, 30).toISOString() })
    expect(data[addressOf('Cy')]).not.toHaveProperty('decisionsBy')
    const entries = await database.auditEntry.findMany({ where: { eventId: event.id, what: 'OFFER_EXTENDED' } })
    expect(entries.map(({ actorKind }) => actorKind)).toEqual(['MEMBER'])
  })

  it('previews every date, with what stays and what contradicts, and the same is refused', async () => {
    const answer = await ask(datesDocument, { input: { slug: event.slug, startsLocal: localAfter(-12) } })
    expect(answer).toMatchObject({ __typename: 'EventReschedulePreview', startsAt: after(startsAt, -12).toISOString() })
    const dates = answer.dates as { kind: string; title: string | null; moves: boolean; conflict: string | null }[]
    expect(dates.map(({ kind, title, moves, conflict }) => [title ?? kind, moves, conflict])).toEqual([
      ['REGISTRATION_OPENS', false, null],
      ['REGISTRATION_CLOSES', true, 'IN_THE_PAST'],
      ['DECISIONS_PROMISED', true, null],
      ['STARTS', true, null],
      ['Morning', true, null],
      ['Noon', true, null],
      ['ENDS', true, null],
      ['DATA_ERASED', true, null],
    ])
    expect(await ask(rescheduleDocument, { input: await input(-12) })).toEqual({
      __typename: 'DatesInConflict',
      message: expect.stringContaining('One date doesn’t fit.'),
      dates: [{ kind: 'REGISTRATION_CLOSES', conflict: 'IN_THE_PAST', isBlocking: true }],
    })
    expect(await stored()).toMatchObject({ startsAt, version: event.version })
  })

  it('leaves deadlines that organisers leave', async () => {
    await move(2, { dates: ['DECISIONS_PROMISED'] })
    expect(await stored()).toMatchObject({
      registrationClosesAt: event.registrationClosesAt,
      decisionPromisedAt: after(event.decisionPromisedAt, 2),
    })
  })

  it('moves scheduled messages, invitations and reserved seats with it', async () => {
    const due = after(startsAt, -2)
    const letter = await written(world, event, organiser)
    await crowd()
    await sent(world, letter, organiser, due.toISOString())
    const released = after(startsAt, -3)
    await database.seatPlan.update({ where: { eventId: event.id }, data: { minimumsReleasedAt: released } })
    await move(7)
    expect(await database.letter.findUniqueOrThrow({ where: { id: letter.id } })).toMatchObject({
      scheduledFor: after(due, 7),
    })
    const plan = await database.seatPlan.findUniqueOrThrow({ where: { eventId: event.id } })
    expect(plan.minimumsReleasedAt).toEqual(after(released, 7))
  })

  it('raises the sequence of every entry in people’s calendars', async () => {
    const { ana } = await crowd()
    const calendar = async () => {
      const registration = await database.registration.findUniqueOrThrow({ where: { reference: ana } })
      const text = (await calendarOf(database, registration, 'https://plenaria.example')) ?? ''
      const parsed = new ICAL.Component(ICAL.parse(text))
      return {
        method: parsed.getFirstPropertyValue('method'),
        entries: parsed.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry)),
      }
    }
    const before = await calendar()
    await move(3)
    const now = await calendar()
    expect(now.method).toBe('PUBLISH')
    expect(now.entries.map(({ uid }) => uid)).toEqual(before.entries.map(({ uid }) => uid))
    for (const [index, entry] of now.entries.entries()) {
      expect(entry.sequence).toBeGreaterThan(before.entries[index]?.sequence ?? 0)
      expect(entry.startDate.toUnixTime() - (before.entries[index]?.startDate.toUnixTime() ?? 0)).toBe((3 * day) / 1000)
    }
  })

  it('is refused for a draft, after the start, without a reason, by an outdated page and onto the same start', async () => {
    expect(await ask(rescheduleDocument, { input: await input(1, { reasons: [] }) })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'reasons', code: 'REQUIRED' }],
    })
    expect(await ask(rescheduleDocument, { input: await input(0) })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'startsLocal', code: 'REPEATED' }],
    })
    expect(await ask(rescheduleDocument, { input: await input(1, { version: 0 }) })).toMatchObject({
      __typename: 'ChangedMeanwhile',
    })
    const { slug, version } = await world.event({ hostId: event.hostId, state: 'DRAFT' })
    expect(await ask(rescheduleDocument, { input: await input(1, { slug, version }) })).toMatchObject({
      __typename: 'WrongEventState',
    })
    const begun = { startsAt: after(new Date(), -0.01) }
    await database.event.update({ where: { id: event.id }, data: begun })
    expect(await ask(rescheduleDocument, { input: await input(1) })).toMatchObject({ __typename: 'AlreadyStarted' })
  })

  it('onto an hour that clocks skip is refused where it is typed', async () => {
    await database.event.update({ where: { id: event.id }, data: { zone: 'America/New_York' } })
    const year = new Date().getUTCFullYear() + 1
    const march = Temporal.PlainDate.from({ year, month: 3, day: 8 })
    const sunday = march.add({ days: (7 - march.dayOfWeek) % 7 })
    expect(await ask(datesDocument, { input: { slug: event.slug, startsLocal: `${sunday}T02:30` } })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'startsLocal', code: 'SKIPPED_HOUR' }],
    })
  })

  it('the database refuses a previous start that is the start', async () => {
    const data = { previousStartsAt: startsAt }
    await expect(database.event.update({ where: { id: event.id }, data })).rejects.toThrow()
  })
})
