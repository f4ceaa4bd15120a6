import { describe, expect, it } from '@jest/globals'
import { openWorld } from '../testing/world.ts'
import { deskOf, nameOf, organiser, registering, tally, visitor } from './testing/desk.ts'
import { recount } from './testing/recount.ts'

const world = await openWorld()
const { database } = world
const { desk, register, firstCome, stateOf, withdraw } = deskOf(world)

describe('a person', () => {
  it('registers once, in any letter case, and is reminded by email once an hour', async () => {
    const event = await world.event()
    const outcomes = await Promise.all(
      ['ana@people.example', 'ANA@people.example', ' Ana@People.Example '].map((email) =>
        desk.changeSeats(event.id, registering('ana', { email }), visitor),
      ),
    )
    outcomes.push(await desk.changeSeats(event.id, registering('ana', { addressProven: false }), visitor))
    expect(tally(outcomes)).toEqual({ Done: 1, AlreadyRegistered: 3 })
    expect(await database.message.count({ where: { eventId: event.id, template: 'already-registered' } })).toBe(1)
    await world.setClock(3_700_000)
    await desk.changeSeats(event.id, registering('ana', { addressProven: false }), visitor)
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
        nameOf(await desk.changeSeats(id, registering('ana', { addressProven: false }), visitor)),
      ),
    )
    expect(names).toEqual(['RegistrationNotYetOpen', 'RegistrationClosed', 'UnknownEvent', 'UnknownEvent'])
    expect(await database.registration.count({ where: { eventId: { in: [early.id, late.id, draft.id] } } })).toBe(0)
  })

  it('a registration that the database refuses does not fail the others of its batch', async () => {
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

  it('stage decisions without notifying anybody, and release them together', async () => {
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

it('takes a priority along to another group if it was set for the person, and leaves that of the group behind', async () => {
  const event = await firstCome({ total: 1, groups: { 'civil-society': { priority: 1 }, academia: { priority: 3 } } })
  await register(event, 'holder')
  const moved = async (name: string, set: number | null) => {
    const { reference } = await register(event, name)
    const command = { type: 'SET_PRIORITY', reference, priority: set ?? 0, reason: 'Speaks.' } as const
    if (set !== null) await desk.changeSeats(event.id, command, organiser)
    const { id, version } = await database.registration.findFirstOrThrow({ where: { reference } })
    const person = { groupKey: 'academia' }
    await desk.changeSeats(event.id, { type: 'AMEND', reference, version, person }, visitor)
    return (await database.registration.findUniqueOrThrow({ where: { id } })).priority
  }
  expect(await moved('ana', 7)).toBe(7)
  expect(await moved('bo', 0)).toBe(0)
  expect(await moved('cy', null)).toBe(3)
  expect(await recount(database, event.id)).toEqual([])
})
