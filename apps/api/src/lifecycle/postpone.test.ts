import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import { calendarOf } from '../calendar/calendar.ts'
import { openMinute } from '../planned/testing/minute.ts'
import {
  decideDocument,
  interest,
  registerDocument,
  registerPerson,
  takeDocument,
} from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld({ undoSeconds: 60 })
const { database } = world
const minute = openMinute(world)

const refusals = '__typename ... on Refusal { message }'
const postponeDocument = `mutation ($input: PostponeEventInput!) { answer: postponeEvent(input: $input) { ${refusals} } }`
const rescheduleDocument = `mutation ($input: RescheduleEventInput!) { answer: rescheduleEvent(input: $input) { ${refusals} } }`
const callOffDocument = `mutation ($input: CallOffEventInput!) { answer: callOffEvent(input: $input) { ${refusals} } }`
const withdrawDocument = 'mutation ($reference: String!) { answer: withdraw(reference: $reference) { __typename } }'
const updateDocument = /* GraphQL */ `
  mutation ($input: UpdateEventInput!) {
    answer: updateEvent(input: $input) { __typename ... on InvalidInput { fields { path code } } }
  }`
const previewDocument = /* GraphQL */ `
  query ($args: JSON!) { actionPreview(kind: POSTPONE_EVENT, args: $args) { people refusal emails { about people } } }`
const publicDocument = /* GraphQL */ `
  query ($slug: String!) {
    event(slug: $slug) {
      state postponedAt postponeReason
      viewerCan { register { ... on CannotRegister { reason } } }
    }
    events(first: 100, filter: { upcoming: true }) { edges { node { slug } } }
  }`

const reasons = [{ language: 'en', text: 'The venue was flooded.' }]
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
  await world.setClock(null)
  startsAt = new Date(Math.trunc(Date.now() / hour) * hour + 480 * hour)
  const at = (hours: number) => new Date(startsAt.getTime() + hours * hour)
  event = await world.event({
    hostId: host.id,
    startsAt,
    endsAt: at(4),
    total: 2,
    zone: 'UTC',
    offerHours: 72,
    registrationClosesAt: at(-240),
    decisionPromisedAt: at(-120),
    sessions: [{ title: 'Morning', startsAt, endsAt: at(1) }],
  })
})

const stored = () => database.event.findUniqueOrThrow({ where: { id: event.id } })
const input = () => ({ slug: event.slug, reasons })
const postpone = () => minute.perform(postponeDocument, { input: input() }, organiser)
const ask = async (document: string, variables: Record<string, unknown>, as: string | null = organiser) =>
  (await world.ask<{ answer: Record<string, unknown> }>(document, variables, { as })).answer
const emails = (template: string) =>
  database.message.findMany({ where: { eventId: event.id, template }, orderBy: { recipient: 'asc' } })
const standing = async (reference: string) => database.registration.findUniqueOrThrow({ where: { reference } })
const reschedule = async (days: number) => {
  const startsLocal = new Date(startsAt.getTime() + days * day).toISOString().slice(0, 16)
  const { version } = await stored()
  return minute.perform(rescheduleDocument, { input: { ...input(), startsLocal, version } }, organiser)
}

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

describe('postponing an event', () => {
  it('says so to everybody, emails those concerned once, and leaves every standing', async () => {
    const { ana, bo, cy, di } = await crowd()
    expect(await world.ask(previewDocument, { args: { input: input() } }, { as: organiser })).toEqual({
      actionPreview: { people: 4, refusal: null, emails: [{ about: 'EVENT_POSTPONED', people: 4 }] },
    })
    await postpone()
    expect(await stored()).toMatchObject({
      state: 'POSTPONED',
      startsAt,
      postponeReasons: { en: 'The venue was flooded.' },
    })
    const states = await Promise.all([ana, bo, cy, di].map(async (each) => (await standing(each)).state))
    expect(states).toEqual(['CONFIRMED', 'OFFERED', 'WAITLISTED', 'SUBMITTED'])
    const sent = await emails('event-postponed')
    expect(sent.map(({ recipient }) => recipient)).toEqual(['Ana', 'Bo', 'Cy', 'Di'].map(addressOf))
    const seen = await world.ask<{ event: object; events: { edges: { node: { slug: string } }[] } }>(
      publicDocument,
      { slug: event.slug },
      { as: null },
    )
    expect(seen.event).toMatchObject({
      state: 'POSTPONED',
      postponedAt: expect.any(String),
      postponeReason: 'The venue was flooded.',
      viewerCan: { register: { reason: 'POSTPONED' } },
    })
    const entries = await database.auditEntry.findMany({ where: { eventId: event.id, what: 'EVENT_POSTPONED' } })
    expect(entries).toMatchObject([{ before: { state: 'PUBLISHED' }, after: { state: 'POSTPONED' } }])
  })

  it('stops every way to a seat until there are new dates, but lets people leave', async () => {
    const { ana, bo, cy } = await crowd()
    await postpone()
    const off = { __typename: 'NotTakingPlace', message: expect.stringMatching(/is postponed/) }
    expect(
      await ask(registerDocument, { input: interest(event, { name: 'El', email: addressOf('El') }) }, null),
    ).toEqual(expect.objectContaining(off))
    expect(await ask(takeDocument, { reference: bo }, addressOf('Bo'))).toMatchObject({ __typename: 'NotTakingPlace' })
    expect(
      await ask(decideDocument, { input: { eventSlug: event.slug, references: [cy], decision: 'OFFER' } }),
    ).toMatchObject({ __typename: 'NotAllowed' })
    expect(await ask(withdrawDocument, { reference: ana }, addressOf('Ana'))).toMatchObject({
      __typename: 'RegistrationWithdrawn',
    })
    expect((await standing(cy)).state).toBe('WAITLISTED')
    await expect(
      database.registration.update({ where: { reference: cy }, data: { state: 'CONFIRMED' } }),
    ).rejects.toThrow()
  })

  it('lets no offer run out, and new dates give it time again', async () => {
    const { bo } = await crowd()
    await postpone()
    const offered = await standing(bo)
    const later = new Date(startsAt.getTime() + 30 * day)
    await world.setClock(later.toISOString())
    await world.runJobs()
    expect(await standing(bo)).toMatchObject({ state: 'OFFERED', offerExpiresAt: offered.offerExpiresAt })
    expect(await world.ask(publicDocument, { slug: event.slug }, { as: null })).toMatchObject({
      events: { edges: expect.arrayContaining([{ node: { slug: event.slug } }]) },
    })
    await reschedule(60)
    const { state, offerExpiresAt } = await standing(bo)
    expect(state).toBe('OFFERED')
    expect(Number(offerExpiresAt)).toBeGreaterThan(later.getTime() + 71 * hour)
    expect(await stored()).toMatchObject({
      state: 'PUBLISHED',
      postponedAt: null,
      postponeReasons: {},
      previousStartsAt: startsAt,
      registrationClosesAt: new Date(event.registrationClosesAt.getTime() + 60 * day),
    })
    expect((await emails('event-rescheduled')).map(({ recipient }) => recipient)).toEqual(
      ['Ana', 'Bo', 'Cy', 'Di'].map(addressOf),
    )
  })

  it('takes the event out of calendars, and new dates put it back', async () => {
    const { ana } = await crowd()
    const read = async () => {
      const text = await calendarOf(database, await standing(ana), 'https://site.example')
      const calendar = new ICAL.Component(ICAL.parse(text ?? ''))
      const [entry] = calendar.getAllSubcomponents('vevent')
      const of = (name: string) => entry?.getFirstPropertyValue(name)
      return {
        method: calendar.getFirstPropertyValue('method'),
        status: of('status'),
        sequence: Number(of('sequence')),
      }
    }
    const before = await read()
    await postpone()
    const meanwhile = await read()
    expect(meanwhile).toMatchObject({ method: 'CANCEL', status: 'CANCELLED' })
    expect(meanwhile.sequence).toBeGreaterThan(before.sequence)
    await reschedule(7)
    const after = await read()
    expect(after).toMatchObject({ method: 'PUBLISH', status: 'CONFIRMED' })
    expect(after.sequence).toBeGreaterThan(meanwhile.sequence)
  })

  it('leaves the form no dates to change', async () => {
    await postpone()
    const changed = {
      slug: event.slug,
      version: (await stored()).version,
      startsAt: new Date(startsAt.getTime() - hour),
    }
    expect(await ask(updateDocument, { input: changed })).toEqual({
      __typename: 'InvalidInput',
      fields: [{ path: 'startsAt', code: 'POSTPONED' }],
    })
  })

  it('can still be called off, which ends offers', async () => {
    const { bo } = await crowd()
    await postpone()
    await minute.perform(callOffDocument, { input: input() }, organiser)
    expect(await stored()).toMatchObject({ state: 'CALLED_OFF', postponedAt: null, postponeReasons: {} })
    expect((await standing(bo)).state).toBe('LAPSED')
  })

  it('is refused for a draft, once the event has started, twice, and to people who don’t run it', async () => {
    expect(await ask(postponeDocument, { input: input() }, null)).toMatchObject({ __typename: 'NotAllowed' })
    await database.event.update({ where: { id: event.id }, data: { startsAt: new Date(Date.now() - hour) } })
    expect(await ask(postponeDocument, { input: input() })).toMatchObject({ __typename: 'AlreadyStarted' })
    await database.event.update({ where: { id: event.id }, data: { startsAt } })
    await postpone()
    expect(await ask(postponeDocument, { input: input() })).toMatchObject({ __typename: 'WrongEventState' })
    const draft = await world.event({ hostId: host.id, state: 'DRAFT' })
    expect(await ask(postponeDocument, { input: { ...input(), slug: draft.slug } })).toMatchObject({
      __typename: 'WrongEventState',
    })
  })
})
