import { beforeAll, describe, expect, it } from '@jest/globals'
import { decideDocument, registerPerson, takeDocument, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow, SessionRow } from '../request/rows.ts'
import type { EventFixture } from '../testing/fixtures.ts'
import { openWorld } from '../testing/world.ts'
import { type Answer, placesDocument, sessionMove, updateSession } from './testing/documents.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let as: string

beforeAll(async () => {
  host = await world.institute()
  as = (await world.member({ institute: host })).email
})

const hour = 3_600_000
const startsAt = new Date('2027-06-14T15:00:00Z')
const at = (hours: number) => new Date(startsAt.getTime() + hours * hour)

type SessionFixture = Partial<NonNullable<EventFixture['sessions']>[number]>

const eventOf = (...sessions: SessionFixture[]): Promise<EventRow> =>
  world.event({
    hostId: host.id,
    startsAt,
    endsAt: at(10),
    zone: 'America/Bogota',
    sessions: sessions.map((session, index) => ({
      title: `Session ${index + 1}`,
      startsAt: at(index),
      endsAt: at(index + 1),
      ...session,
    })),
  })

const programmeOf = ({ id }: EventRow): Promise<SessionRow[]> =>
  database.session.findMany({ where: { eventId: id }, orderBy: { startsAt: 'asc' } })

async function sessionOf(event: EventRow): Promise<SessionRow> {
  const [session] = await programmeOf(event)
  if (!session) throw new Error('The event has no session.')
  return session
}

const addressOf = (name: string) => `${name.toLowerCase()}@people.example`

/** Registers a person, offers them a seat, and accepts it. */
async function confirmed(event: EventRow, name: string, sessionIds?: string[]): Promise<string> {
  const reference = await registerPerson(world, event, name, { sessionIds })
  const input = { eventSlug: event.slug, references: [reference], decision: 'OFFER' }
  await world.ask(decideDocument, { input }, { as })
  await world.ask(takeDocument, { reference }, { as: addressOf(name) })
  return reference
}

const leave = (name: string, reference: string) => world.ask(withdrawDocument, { reference }, { as: addressOf(name) })

async function stateOf(name: string, reference: string): Promise<string[]> {
  const { registration } = await world.ask<{ registration: { places: { state: string }[] } }>(
    placesDocument,
    { reference },
    { as: addressOf(name) },
  )
  return registration.places.map(({ state }) => state)
}

const factsOf = (session: SessionRow, changes: Record<string, unknown>) => ({
  titles: [{ language: 'en', text: 'Session' }],
  startsLocal: '2027-06-14T10:00',
  endsLocal: '2027-06-14T11:00',
  kind: session.kind,
  ...changes,
})

async function resize(event: EventRow, capacity: number | null): Promise<Answer> {
  const session = await sessionOf(event)
  const input = { id: session.id, version: session.version, facts: factsOf(session, { capacity }) }
  return (await world.ask<{ answer: Answer }>(updateSession, { input }, { as })).answer
}

describe('places of a session with a capacity', () => {
  it('are held by those who hold a seat; the next wait, and come in as soon as one leaves', async () => {
    const event = await eventOf({ capacity: 1 })
    await registerPerson(world, event, 'Only')
    const ana = await confirmed(event, 'Ana')
    const bo = await confirmed(event, 'Bo')
    const cy = await confirmed(event, 'Cy')
    expect(await sessionOf(event)).toMatchObject({ held: 1, waiting: 2 })
    expect(await stateOf('Ana', ana)).toEqual(['HELD'])
    expect(await stateOf('Bo', bo)).toEqual(['WAITING'])
    await leave('Ana', ana)
    expect(await stateOf('Ana', ana)).toEqual([])
    expect(await stateOf('Bo', bo)).toEqual(['HELD'])
    expect(await stateOf('Cy', cy)).toEqual(['WAITING'])
    expect(await sessionOf(event)).toMatchObject({ held: 1, waiting: 1 })
    const entries = await database.auditEntry.findMany({
      where: { eventId: event.id, what: { startsWith: 'SESSION_PLACE' } },
      orderBy: { id: 'asc' },
    })
    expect(entries.map(({ what, actorKind }) => [what, actorKind])).toEqual([
      ['SESSION_PLACE_HELD', 'CLOCK'],
      ['SESSION_PLACE_AWAITED', 'CLOCK'],
      ['SESSION_PLACE_AWAITED', 'CLOCK'],
      ['SESSION_PLACE_LEFT', 'CLOCK'],
      ['SESSION_PLACE_HELD', 'CLOCK'],
    ])
  })

  it('are for those who want the session, and change as they amend their choice', async () => {
    const event = await eventOf({ capacity: 1 }, {})
    const [limited, other] = await programmeOf(event)
    const ana = await confirmed(event, 'Dora', [other?.id ?? ''])
    expect(await stateOf('Dora', ana)).toEqual([])
    const { version } = await database.registration.findUniqueOrThrow({ where: { reference: ana } })
    const amend =
      'mutation ($input: AmendRegistrationInput!) { amendRegistration(input: $input) { __typename ... on Refusal { message } } }'
    const input = { reference: ana, version, sessionIds: [limited?.id] }
    expect(await world.ask(amend, { input }, { as: addressOf('Dora') })).toMatchObject({
      amendRegistration: { __typename: 'AmendmentAccepted' },
    })
    expect(await stateOf('Dora', ana)).toEqual(['HELD'])
  })

  it('are made, widened and given up with the capacity, which is never below what is held', async () => {
    const event = await eventOf({})
    const people = ['Eva', 'Fay', 'Gil']
    const references: string[] = []
    for (const name of people) references.push(await confirmed(event, name))
    expect(await resize(event, 1)).toMatchObject({ session: { held: 1, waiting: 2 } })
    const states = () => Promise.all(people.map((name, place) => stateOf(name, references[place] ?? '')))
    expect(await states()).toEqual([['HELD'], ['WAITING'], ['WAITING']])
    expect(await resize(event, 2)).toMatchObject({ session: { held: 2, waiting: 1 } })
    expect(await states()).toEqual([['HELD'], ['HELD'], ['WAITING']])
    expect(await resize(event, 1)).toMatchObject({ __typename: 'CapacityBelowHeld', held: 2 })
    expect(await states()).toEqual([['HELD'], ['HELD'], ['WAITING']])
    expect(await resize(event, null)).toMatchObject({ session: { held: null, waiting: null } })
    expect(await states()).toEqual([[], [], []])
    expect(await sessionOf(event)).toMatchObject({ held: 0, waiting: 0 })
  })

  it('are refused by the database beyond the capacity', async () => {
    const event = await eventOf({ capacity: 1 })
    const session = await sessionOf(event)
    await confirmed(event, 'Hal')
    const late = await registerPerson(world, event, 'Ida')
    const { id } = await database.registration.findUniqueOrThrow({ where: { reference: late } })
    const place = { sessionId: session.id, registrationId: id, state: 'HELD' as const, queuedAt: new Date() }
    await expect(database.sessionPlace.create({ data: place })).rejects.toThrow()
    expect(await sessionOf(event)).toMatchObject({ held: 1 })
  })

  it('are kept at the capacity when many come at once', async () => {
    const event = await eventOf({ capacity: 3 })
    const names = ['Ja', 'Jb', 'Jc', 'Jd', 'Je', 'Jf', 'Jg', 'Jh']
    const references = await Promise.all(names.map((name) => registerPerson(world, event, name)))
    await world.ask(decideDocument, { input: { eventSlug: event.slug, references, decision: 'OFFER' } }, { as })
    await Promise.all(
      references.map((reference, place) =>
        world.ask(takeDocument, { reference }, { as: addressOf(names[place] ?? '') }),
      ),
    )
    expect(await sessionOf(event)).toMatchObject({ held: 3, waiting: 5 })
    await Promise.all(references.slice(0, 6).map((reference, place) => leave(names[place] ?? '', reference)))
    expect(await sessionOf(event)).toMatchObject({ held: 2, waiting: 0 })
  })
})

describe('a move of a session', () => {
  const move = (session: SessionRow | undefined, startsLocal: string, endsLocal: string) =>
    world.ask<{ answer: Answer }>(sessionMove, { input: { id: session?.id, startsLocal, endsLocal } }, { as })

  it('is reported with who wants both it and what it then overlaps with', async () => {
    const event = await eventOf({}, {}, {})
    const [one, two, three] = await programmeOf(event)
    const all = await registerPerson(world, event, 'Kim')
    const both = await registerPerson(world, event, 'Lea', { sessionIds: [one?.id ?? '', two?.id ?? ''] })
    await registerPerson(world, event, 'Mia', { sessionIds: [one?.id ?? '', three?.id ?? ''] })
    const gone = await registerPerson(world, event, 'Noa')
    await leave('Noa', gone)
    expect((await move(one, '2027-06-14T11:00', '2027-06-14T12:00')).answer).toMatchObject({
      __typename: 'SessionMove',
      affected: 2,
      clashes: [{ affected: 2, session: { title: 'Session 2' } }],
      registrations: [{ reference: all }, { reference: both }],
    })
    expect((await move(one, '2027-06-14T10:00', '2027-06-14T10:30')).answer).toMatchObject({ affected: 0, clashes: [] })
    expect(await sessionOf(event)).toMatchObject({ id: one?.id, version: 1, startsAt: one?.startsAt })
  })

  it('an impossible move of a session is refused with its reason', async () => {
    const event = await eventOf({})
    const [one] = await programmeOf(event)
    expect((await move(one, '2027-06-14T11:00', '2027-06-14T10:00')).answer.fields).toMatchObject([
      { path: 'endsLocal', code: 'OUT_OF_ORDER' },
    ])
  })
})
