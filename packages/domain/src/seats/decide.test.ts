import { describe, expect, it } from '@jest/globals'
import type { SeatCommand } from './decide.ts'
import { decide } from './decide.ts'
import type { Room } from './room.ts'
import { ask, readLane, roomOf } from './testing/driver.ts'
import { event, person, when } from './testing/examples.ts'

describe('time passing', () => {
  it('lets offers lapse whose deadline is over, and offers the seats again', () => {
    const world = event({
      plan: { total: 2 },
      people: [person('ana', 'OFFERED'), person('bo', 'OFFERED'), person('cy', 'WAITLISTED', { queuedAt: 1 })],
    })
    const { moves, find } = when(world, { type: 'TICK', expired: ['ana'] }, 50)
    expect(moves).toEqual(['ana LAPSED → LAPSED', 'cy OFFERED → OFFERED'])
    expect(find('ana')).toEqual({ ...person('ana', 'LAPSED'), lapsedAt: 48 })
    expect(find('cy')).toMatchObject({ offerExpiresAt: 98, queuedAt: 1 })
  })

  it('leaves alone what is not an offer that is over', () => {
    const world = event({ people: [person('ana', 'OFFERED'), person('bo', 'CONFIRMED'), person('cy', 'WITHDRAWN')] })
    expect(when(world, { type: 'TICK', expired: ['ana', 'bo', 'cy'] }, 47).changes).toEqual([])
  })

  it('opens what minimums reserved once they are released', () => {
    const world = event({
      plan: { total: 2, minimumsReleasedAt: 30 },
      groups: { civil: {}, tech: { minimum: 1 } },
      people: [person('ana', 'CONFIRMED'), person('bo', 'WAITLISTED')],
    })
    expect(when(world, { type: 'TICK', expired: [] }, 29).moves).toEqual([])
    expect(when(world, { type: 'TICK', expired: [] }, 30).moves).toEqual(['bo OFFERED → OFFERED'])
  })
})

describe('setting the plan', () => {
  it('offers raised capacity to the waitlist at once', () => {
    const people = ['ana', 'bo', 'cy'].map((id, index) => person(id, index === 0 ? 'CONFIRMED' : 'WAITLISTED'))
    const world = event({ plan: { total: 1 }, people })
    const { moves, world: after } = when(
      world,
      { type: 'SET_PLAN', plan: { ...world.plan, total: 5 }, largestOrganisation: 0 },
      9,
    )
    expect(moves).toEqual(['bo OFFERED → OFFERED', 'cy OFFERED → OFFERED'])
    expect(after.plan.total).toBe(5)
  })

  it('is refused where the seats already held do not fit, and changes nothing', () => {
    const world = event({ people: [person('ana', 'CONFIRMED'), person('bo', 'OFFERED')] })
    const { refusal, world: after } = when(
      world,
      { type: 'SET_PLAN', plan: { ...world.plan, total: 1 }, largestOrganisation: 0 },
      9,
    )
    const fix = { field: 'total', groupKey: null, from: 1, to: 2 }
    expect(refusal).toEqual({
      refusal: 'SeatPlanInfeasible',
      problems: [{ code: 'TOTAL_BELOW_HELD', groupKey: null, fix }],
    })
    expect(after).toEqual(world)
  })

  it('leaves the priority of those who are registered', () => {
    const world = event({ people: [person('ana', 'SUBMITTED', { priority: 1 })] })
    const { plan } = event({ groups: { civil: { priority: 5 }, tech: {} } })
    expect(when(world, { type: 'SET_PLAN', plan, largestOrganisation: 0 }, 9).find('ana')?.priority).toBe(1)
  })
})

describe('setting the rules', () => {
  it('leaves running offers their deadline', () => {
    const world = event({ people: [person('ana', 'OFFERED')] })
    const rules = { ...world.rules, offerFor: 1, offersEndAt: 20 }
    const { find, world: after } = when(world, { type: 'SET_RULES', rules }, 9)
    expect(find('ana')).toEqual(person('ana', 'OFFERED'))
    expect(after.rules).toEqual(rules)
  })

  it('offers free seats where offers are made again', () => {
    const world = event({ people: [person('ana', 'WAITLISTED')], rules: { offersEndAt: 5 } })
    const rules = { ...world.rules, offersEndAt: 100 }
    expect(when(world, { type: 'SET_RULES', rules }, 9).moves).toEqual(['ana OFFERED → OFFERED'])
  })
})

describe('deciding with little in sight', () => {
  const world = event({
    plan: { total: 1, organisationCap: 1 },
    people: [
      person('ana', 'CONFIRMED', { organisationKey: 'alder' }),
      person('bo', 'WAITLISTED', { organisationKey: 'birch' }),
      person('cy', 'WAITLISTED', { queuedAt: 2 }),
    ],
  })
  const withdraw: SeatCommand = { type: 'WITHDRAW', id: 'ana' }

  it('asks for what is missing, and for nothing that it does not need', () => {
    const { needs } = ask(world, roomOf(world), withdraw, 9, { page: null, generous: false })
    expect(needs).toEqual([
      { kind: 'REGISTRATIONS', ids: ['ana'] },
      { kind: 'ORGANISATIONS', keys: ['alder'] },
      { kind: 'LANE', groupKey: 'civil', atLeast: 32, followers: 1 },
      { kind: 'ORGANISATIONS', keys: ['birch'] },
      { kind: 'REGISTRATIONS', ids: ['bo'] },
    ])
    expect(
      ask(world, roomOf(world), { type: 'TAKE', id: 'ana' }, 9, { page: null, generous: false }).needs,
    ).toHaveLength(1)
  })

  it('asks for no lane while the group can have no seat', () => {
    const register: SeatCommand = {
      type: 'REGISTER',
      id: 'di',
      groupKey: 'civil',
      organisationKey: 'cedar',
      addressProven: true,
    }
    const full = { ...world, rules: { ...world.rules, admission: 'FIRST_COME' as const } }
    expect(ask(full, roomOf(full), register, 9, { page: null, generous: false }).needs).toEqual([])
  })

  it('leaves the room it was given as it was', () => {
    const room: Room = {
      ...roomOf(world),
      organisations: new Map([
        ['alder', 1],
        ['birch', 0],
      ]),
      lanes: new Map([['civil', readLane(world, 'civil', 5, 5)]]),
      registrations: new Map(world.rows.map((row) => [row.id, row])),
    }
    const before = structuredClone(room)
    expect(decide(room, withdraw, 9)).toMatchObject({ kind: 'DONE', changes: [{}, { after: { id: 'bo' } }] })
    expect(room).toEqual(before)
  })
})
