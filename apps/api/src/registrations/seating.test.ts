import { describe, expect, it } from '@jest/globals'
import { openDatabase } from '@plenaria/prisma/client'
import type { EventRow } from '../rows.ts'
import type { EventFixture } from '../testing/fixtures.ts'
import { openWorld } from '../testing/world.ts'
import { recount } from './recount.ts'
import { type Act, type Desk, type DeskCommand, type Outcome, openDesk } from './seating.ts'

const world = await openWorld()
const { database } = world
const desk = openDesk(database)

const visitor: Act = { actorKind: 'PERSON', actorId: null, instituteId: null, requestId: null }
const organiser: Act = { actorKind: 'MEMBER', actorId: 'member-1', instituteId: 'institute-1', requestId: 'request-1' }

interface Facts {
  groupKey?: string
  organisation?: string | null
  email?: string
  requestId?: string | null
  addressProven?: boolean
}

const registering = (name: string, facts: Facts = {}): DeskCommand => ({
  type: 'REGISTER',
  person: {
    name,
    email: facts.email ?? `${name}@people.example`,
    organisation: facts.organisation ?? null,
    groupKey: facts.groupKey ?? 'civil-society',
    country: 'CO',
    languages: ['es'],
    motivation: null,
    answers: {},
  },
  consents: [],
  language: 'en',
  requestId: facts.requestId ?? null,
  addressProven: facts.addressProven ?? false,
})

const firstCome = (facts: EventFixture = {}): Promise<EventRow> => world.event({ admission: 'FIRST_COME', ...facts })

async function register(event: EventRow, name: string, facts: Facts = {}, by: Desk = desk) {
  const outcome = await by.changeSeats(event.id, registering(name, facts), visitor)
  const [row] = outcome.kind === 'DONE' ? outcome.registrations : []
  if (!row) throw new Error(`${name} was refused: ${JSON.stringify(outcome)}`)
  return row
}

const nameOf = (outcome: Outcome): string => (outcome.kind === 'DONE' ? 'Done' : outcome.refusal.refusal)

const stateOf = async (reference: string) =>
  (await database.registration.findUniqueOrThrow({ where: { reference } })).state

const take = (event: EventRow, reference: string, by: Desk = desk) =>
  by.changeSeats(event.id, { type: 'TAKE', reference }, visitor)
const withdraw = (event: EventRow, reference: string, by: Desk = desk) =>
  by.changeSeats(event.id, { type: 'WITHDRAW', reference }, visitor)

const tally = (outcomes: Outcome[]) => {
  const counts: Record<string, number> = {}
  for (const outcome of outcomes) counts[nameOf(outcome)] = (counts[nameOf(outcome)] ?? 0) + 1
  return counts
}

describe('under first come', () => {
  it('gives ten seats to ten of fifty who come at once, and a place in the waitlist to the rest', async () => {
    const event = await firstCome()
    const rows = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        register(event, `person-${n}`, { groupKey: n % 2 ? 'academia' : 'civil-society' }),
      ),
    )
    expect(rows.filter(({ state }) => state === 'OFFERED')).toHaveLength(10)
    expect(rows.filter(({ state }) => state === 'WAITLISTED')).toHaveLength(40)
    expect(await recount(database, event.id)).toEqual([])
    expect(await database.message.count({ where: { eventId: event.id, template: 'offer' } })).toBe(10)
    expect(await database.message.count({ where: { eventId: event.id, template: 'waitlisted' } })).toBe(40)
  })

  it('keeps the plan between two processes', async () => {
    const event = await firstCome({ organisationCap: 2 })
    const other = openDatabase(world.config.databaseUrl, 3)
    const desks = [desk, openDesk(other)]
    const rows = await Promise.all(
      Array.from({ length: 60 }, (_, n) =>
        register(event, `person-${n}`, { organisation: `Organisation ${n % 8}` }, desks[n % 2]),
      ),
    )
    const held = rows.filter(({ state }) => state === 'OFFERED')
    expect(held).toHaveLength(10)
    const left = await Promise.all(held.slice(0, 6).map(({ reference }, n) => withdraw(event, reference, desks[n % 2])))
    expect(left.map((outcome) => outcome.kind === 'DONE' && outcome.offersMade)).toEqual([1, 1, 1, 1, 1, 1])
    expect(await recount(database, event.id)).toEqual([])
    await other.$disconnect()
  })

  it('gives the seat at once to a person whose address is proven', async () => {
    const event = await firstCome()
    expect(await register(event, 'ana', { addressProven: true })).toMatchObject({ state: 'CONFIRMED', version: 1 })
  })
})

describe('a seat', () => {
  it('is taken once, however often it is tried at the same time', async () => {
    const event = await firstCome()
    const { reference } = await register(event, 'ana')
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => take(event, reference)))
    expect(tally(outcomes)).toEqual({ Done: 1, SeatAlreadyTaken: 4 })
    expect(await database.message.count({ where: { eventId: event.id, template: 'seat-taken' } })).toBe(1)
    expect(await recount(database, event.id)).toEqual([])
  })

  it('that falls free is offered to the next of the same group in the same moment', async () => {
    const event = await firstCome({ total: 4, groups: { 'civil-society': {}, academia: {} } })
    const people = []
    for (const [n, groupKey] of ['civil-society', 'academia', 'civil-society', 'academia'].entries()) {
      people.push(await register(event, `holder-${n}`, { groupKey }))
    }
    const next = await register(event, 'next-academic', { groupKey: 'academia' })
    const later = await register(event, 'next-activist', { groupKey: 'civil-society' })
    expect([next.state, later.state]).toEqual(['WAITLISTED', 'WAITLISTED'])
    const outcome = await withdraw(event, people[2]?.reference ?? '')
    expect(outcome).toMatchObject({ kind: 'DONE', offersMade: 1, registrations: [{ state: 'WITHDRAWN' }] })
    expect(await stateOf(later.reference)).toBe('OFFERED')
    expect(await stateOf(next.reference)).toBe('WAITLISTED')
    const entries = await database.auditEntry.findMany({
      where: { eventId: event.id },
      orderBy: { id: 'desc' },
      take: 2,
    })
    expect(entries.reverse().map(({ what, actorKind }) => [what, actorKind])).toEqual([
      ['WITHDRAWN', 'PERSON'],
      ['OFFERED', 'CLOCK'],
    ])
    expect(await recount(database, event.id)).toEqual([])
  })

  it('goes past those whose organisation is at its cap, and says whom it passed', async () => {
    const event = await firstCome({ total: 2, organisationCap: 1, groups: { 'civil-society': {} } })
    const [red, other] = [await register(event, 'red-1', { organisation: 'Red' }), await register(event, 'other')]
    const passed = await register(event, 'red-2', { organisation: ' RED ' })
    const waiting = await register(event, 'alone')
    await withdraw(event, other.reference)
    const offered = await database.registration.findUniqueOrThrow({ where: { id: waiting.id } })
    expect(offered).toMatchObject({
      state: 'OFFERED',
      offerReason: { skipped: [{ registrationId: passed.id, organisationKey: 'red' }] },
    })
    expect(await stateOf(passed.reference)).toBe('WAITLISTED')
    await withdraw(event, red.reference)
    expect(await stateOf(passed.reference)).toBe('OFFERED')
    expect(await recount(database, event.id)).toEqual([])
  })
})

describe('an offer', () => {
  it('lapses by the job at its deadline, and the seat goes on', async () => {
    const event = await firstCome({ total: 1, groups: { 'civil-society': {} }, offerHours: 1 })
    const [ana, bo] = [await register(event, 'ana'), await register(event, 'bo')]
    await world.setClock(3_600_000 + 5_000)
    await world.runJobs()
    expect([await stateOf(ana.reference), await stateOf(bo.reference)]).toEqual(['LAPSED', 'OFFERED'])
    expect(world.mails.filter(({ to }) => to.includes('bo@')).length).toBeGreaterThan(0)
    expect(await recount(database, event.id)).toEqual([])
    await world.setClock(null)
  })

  it('that is over can never be taken, even if no job has run', async () => {
    const event = await firstCome({ total: 1, groups: { 'civil-society': {} }, offerHours: 1 })
    const [ana, bo] = [await register(event, 'ana'), await register(event, 'bo')]
    await world.setClock(3_600_000 + 5_000)
    const outcomes = await Promise.all([
      take(event, ana.reference),
      take(event, ana.reference),
      take(event, bo.reference),
    ])
    expect(outcomes.map(nameOf)).toEqual(['OfferLapsed', 'OfferLapsed', 'Done'])
    expect([await stateOf(ana.reference), await stateOf(bo.reference)]).toEqual(['LAPSED', 'CONFIRMED'])
    expect(await recount(database, event.id)).toEqual([])
    await world.setClock(null)
  })

  it('is either taken or lapses, when both are tried at once from two processes', async () => {
    const event = await firstCome({ total: 5, groups: { 'civil-society': {} }, offerHours: 1 })
    const rows = await Promise.all(Array.from({ length: 15 }, (_, n) => register(event, `person-${n}`)))
    const other = openDatabase(world.config.databaseUrl, 3)
    const second = openDesk(other)
    await world.setClock(3_600_000 - 20)
    const offered = rows.filter(({ state }) => state === 'OFFERED')
    const clock: Act = { ...visitor, actorKind: 'CLOCK' }
    const tries = Array.from({ length: 20 }, async (_, n) => {
      await new Promise((resolve) => setTimeout(resolve, n * 5))
      await second.changeSeats(event.id, { type: 'TICK' }, clock)
      const { reference } = offered[n % 5] ?? { reference: '' }
      return take(event, reference)
    })
    await Promise.all(tries)
    const states = await Promise.all(offered.map(({ reference }) => stateOf(reference)))
    for (const state of states) expect(['CONFIRMED', 'LAPSED']).toContain(state)
    expect(await recount(database, event.id)).toEqual([])
    await other.$disconnect()
    await world.setClock(null)
  })
})

describe('a person', () => {
  it('registers once, in any letter case, and is reminded by mail once an hour', async () => {
    const event = await world.event()
    const outcomes = await Promise.all(
      ['ana@people.example', 'ANA@people.example', ' Ana@People.Example '].map((email) =>
        desk.changeSeats(event.id, registering('ana', { email }), visitor),
      ),
    )
    outcomes.push(await desk.changeSeats(event.id, registering('ana'), visitor))
    expect(tally(outcomes)).toEqual({ Done: 1, AlreadyRegistered: 3 })
    expect(await database.message.count({ where: { eventId: event.id, template: 'already-registered' } })).toBe(1)
    await world.setClock(3_700_000)
    await desk.changeSeats(event.id, registering('ana'), visitor)
    expect(await database.message.count({ where: { eventId: event.id, template: 'already-registered' } })).toBe(2)
    await world.setClock(null)
  })

  it('gets the same answer to a retry, at once or later, even when registration has closed', async () => {
    const event = await firstCome()
    const facts = { requestId: 'a-request-that-is-unique' }
    const rows = await Promise.all(Array.from({ length: 4 }, () => register(event, 'ana', facts)))
    await database.event.update({
      where: { id: event.id },
      data: { registrationClosesAt: new Date(Date.now() - 1000) },
    })
    rows.push(await register(event, 'ana', { ...facts, email: 'ANA@people.example' }))
    expect(new Set(rows.map(({ reference }) => reference)).size).toBe(1)
    expect(await database.message.count({ where: { eventId: event.id } })).toBe(1)
    const stranger = await desk.changeSeats(event.id, registering('bo', facts), visitor)
    expect(nameOf(stranger)).toBe('RequestIdReused')
  })

  it('may come back after leaving, and can then not be brought back twice', async () => {
    const event = await world.event()
    const first = await register(event, 'ana')
    await withdraw(event, first.reference)
    const second = await register(event, 'ana')
    await withdraw(event, second.reference)
    const references = [first.reference, second.reference]
    const command = { type: 'DECIDE', references, decision: 'REINSTATE', reason: null } as const
    const outcome = await desk.changeSeats(event.id, command, organiser)
    expect(outcome).toMatchObject({
      registrations: [{ reference: first.reference }],
      refused: [{ reference: second.reference, refusal: { refusal: 'AlreadyRegistered' } }],
    })
    expect(await recount(database, event.id)).toEqual([])
  })
})

describe('registration', () => {
  it('has a beginning and an end, by the database’s clock', async () => {
    const soon = new Date(Date.now() + 60_000)
    const early = await world.event({ registrationOpensAt: soon })
    const late = await world.event({ registrationClosesAt: new Date(Date.now() - 60_000) })
    const draft = await world.event({ state: 'DRAFT' })
    const names = await Promise.all(
      [early.id, late.id, draft.id, 'no-event'].map(async (id) =>
        nameOf(await desk.changeSeats(id, registering('ana'), visitor)),
      ),
    )
    expect(names).toEqual(['RegistrationNotYetOpen', 'RegistrationClosed', 'UnknownEvent', 'UnknownEvent'])
    expect(await database.registration.count({ where: { eventId: { in: [early.id, late.id, draft.id] } } })).toBe(0)
  })

  it('of one that the database refuses does not fail the others of its batch', async () => {
    const event = await world.event()
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) =>
        desk.changeSeats(
          event.id,
          registering(n === 4 ? 'zero\u0000byte' : `person-${n}`, { email: `p${n}@people.example` }),
          visitor,
        ),
      ),
    )
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    expect(outcomes[4]?.status).toBe('rejected')
    expect(await database.registration.count({ where: { eventId: event.id } })).toBe(9)
    expect(await recount(database, event.id)).toEqual([])
  })
})

describe('organisers', () => {
  it('decide many at once, each on its own merits', async () => {
    const event = await world.event({ total: 2, groups: { 'civil-society': {} } })
    const rows = await Promise.all(Array.from({ length: 3 }, (_, n) => register(event, `person-${n}`)))
    const references = [...rows.map(({ reference }) => reference), 'NOBODY']
    const outcome = await desk.changeSeats(
      event.id,
      { type: 'DECIDE', references, decision: 'OFFER', reason: null },
      organiser,
    )
    expect(outcome).toMatchObject({
      kind: 'DONE',
      registrations: [{ state: 'OFFERED' }, { state: 'OFFERED' }],
      refused: [
        { reference: 'NOBODY', refusal: { refusal: 'UnknownRegistration' } },
        { reference: references[2], refusal: { refusal: 'CannotHoldSeat', cause: 'NO_FREE_SEAT' } },
      ],
      offersMade: 0,
    })
    expect(await database.auditEntry.findFirst({ where: { eventId: event.id, what: 'OFFERED' } })).toMatchObject({
      actorKind: 'MEMBER',
      actorId: 'member-1',
      instituteId: 'institute-1',
      requestId: 'request-1',
    })
    expect(await recount(database, event.id)).toEqual([])
  })

  it('stage decisions that nobody is told of, and release them together', async () => {
    const event = await world.event({ total: 2, groups: { 'civil-society': {} } })
    const rows = await Promise.all(Array.from({ length: 3 }, (_, n) => register(event, `person-${n}`)))
    const [a = '', b = '', c = ''] = rows.map(({ reference }) => reference)
    const mails = () => database.message.count({ where: { eventId: event.id } })
    const stage = (references: string[], decision: 'OFFER' | 'DECLINE', reason: string | null = null) =>
      desk.changeSeats(event.id, { type: 'STAGE', references, decision, reason, by: 'member-1' }, organiser)
    const before = await mails()
    await stage([a, b, c], 'OFFER')
    expect(await mails()).toBe(before)
    const release = () => desk.changeSeats(event.id, { type: 'RELEASE' }, organiser)
    const refused = await release()
    expect(refused).toMatchObject({ refusal: { refusal: 'ReleaseRefused', refused: [{ reference: c }] } })
    const staged = await stage([c], 'DECLINE', 'Not from the region.')
    expect(staged).toMatchObject({ registrations: [{ staged: 'DECLINE', stagedBy: 'member-1' }] })
    const released = await release()
    expect(released).toMatchObject({ kind: 'DONE', registrations: [{}, {}, {}] })
    expect(await Promise.all([a, b, c].map(stateOf))).toEqual(['OFFERED', 'OFFERED', 'DECLINED'])
    expect(await mails()).toBe(before + 3)
    expect(nameOf(await release())).toBe('NothingStaged')
    expect(await recount(database, event.id)).toEqual([])
  })

  it('raise the plan, whose new seats are offered at once, and never lower it below what is held', async () => {
    const event = await firstCome({ total: 1, groups: { 'civil-society': {}, academia: {} } })
    await Promise.all(
      Array.from({ length: 40 }, (_, n) => register(event, `person-${n}`, { organisation: `Org ${n % 7}` })),
    )
    const group = { minimum: 0, target: 10, maximum: 30, priority: 0 }
    const plan = (total: number) => ({
      total,
      organisationCap: null,
      minimumsReleasedAt: null,
      policy: 'BALANCED' as const,
      groups: new Map([
        ['civil-society', group],
        ['academia', group],
      ]),
    })
    const set = (total: number, version: number) =>
      desk.changeSeats(event.id, { type: 'SET_PLAN', plan: plan(total), version }, organiser)
    const raised = await set(25, 1)
    expect(raised).toMatchObject({ kind: 'DONE', offersMade: 24 })
    expect(nameOf(await set(30, 1))).toBe('ChangedMeanwhile')
    const lowered = await set(20, 2)
    expect(lowered).toMatchObject({
      refusal: { refusal: 'SeatPlanInfeasible', problems: [{ code: 'TOTAL_BELOW_HELD' }] },
    })
    expect(await database.seatPlan.findUniqueOrThrow({ where: { eventId: event.id } })).toMatchObject({
      total: 25,
      version: 2,
    })
    expect(await database.auditEntry.count({ where: { eventId: event.id, what: 'SEAT_PLAN_SET' } })).toBe(1)
    expect(await recount(database, event.id)).toEqual([])
  })
})

it('amends what is given, keeps the place in the queue, and notices when somebody was faster', async () => {
  const event = await firstCome({ total: 1, groups: { 'civil-society': {}, academia: {} } })
  await register(event, 'holder')
  const ana = await register(event, 'ana', { organisation: 'Red' })
  const amend = (version: number) =>
    desk.changeSeats(
      event.id,
      { type: 'AMEND', reference: ana.reference, version, person: { organisation: 'Other', groupKey: 'academia' } },
      visitor,
    )
  expect(await amend(1)).toMatchObject({
    registrations: [
      { version: 2, groupKey: 'academia', organisationKey: 'other', name: 'ana', queuedAt: ana.queuedAt },
    ],
  })
  expect(nameOf(await amend(1))).toBe('ChangedMeanwhile')
  const entry = await database.auditEntry.findFirstOrThrow({ where: { registrationId: ana.id, what: 'AMENDED' } })
  expect(entry.after).toMatchObject({ changed: ['organisation', 'groupKey'] })
  expect(await recount(database, event.id)).toEqual([])
})
