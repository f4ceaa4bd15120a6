import { describe, expect, it } from '@jest/globals'
import type { SeatCommand } from './decide.ts'
import { roomOf } from './testing/driver.ts'
import { event, person, when } from './testing/examples.ts'
import { whyNobody } from './waitlist.ts'

const withdraw = (id: string): SeatCommand => ({ type: 'WITHDRAW', id })
const hold: SeatCommand = { type: 'HOLD_QUEUE', reason: 'The list is checked.' }
const resume: SeatCommand = { type: 'RESUME_QUEUE', reason: 'It is right.' }
const priority = (id: string, to: number, reason = 'Speaks.'): SeatCommand => ({
  type: 'SET_PRIORITY',
  id,
  priority: to,
  reason,
})

const full = (given: Parameters<typeof event>[0] = {}) =>
  event({
    plan: { total: 1 },
    people: [
      person('held', 'CONFIRMED'),
      person('ana', 'WAITLISTED', { queuedAt: 1 }),
      person('bo', 'WAITLISTED', { queuedAt: 2 }),
    ],
    ...given,
  })

describe('a priority', () => {
  it('decides who is next, with its reason', () => {
    const { world, changes } = when(full(), priority('bo', 1), 9)
    expect(changes).toMatchObject([{ what: 'PRIORITY_SET', reason: 'Speaks.', after: { priority: 1, queuedAt: 2 } }])
    expect(when(world, withdraw('held'), 10).moves).toEqual(['held WITHDRAWN → WITHDRAWN', 'bo OFFERED → OFFERED'])
  })

  it('is for those who wait for a decision or a seat, and needs a reason', () => {
    expect(when(full(), priority('held', 1), 9).refusal).toEqual({ refusal: 'WrongState', state: 'CONFIRMED' })
    expect(when(full(), priority('ana', 1, ' '), 9).refusal).toEqual({ refusal: 'ReasonNeeded' })
    expect(when(full(), priority('ana', 0), 9).changes).toEqual([])
  })
})

describe('a queue that is held', () => {
  it('leaves free seats free, also for those who register, and offers them all when it is resumed', () => {
    const held = when(full({ rules: { admission: 'FIRST_COME' } }), hold, 9)
    const freed = when(held.world, withdraw('held'), 10)
    expect(freed.moves).toEqual(['held WITHDRAWN → WITHDRAWN'])
    expect(whyNobody(roomOf(freed.world), 10)).toEqual([{ groupKey: null, code: 'QUEUE_HELD' }])
    const cy: SeatCommand = {
      type: 'REGISTER',
      id: 'cy',
      groupKey: 'civil',
      organisationKey: null,
      addressProven: true,
    }
    const joined = when(freed.world, cy, 11)
    expect(joined.moves).toEqual(['cy REGISTERED → WAITLISTED'])
    expect(when(joined.world, resume, 12).moves).toEqual(['ana OFFERED → OFFERED'])
  })

  it('lets offers lapse', () => {
    const world = full({ isQueueHeld: true, people: [person('held', 'OFFERED'), person('ana', 'WAITLISTED')] })
    expect(when(world, { type: 'TICK', expired: ['held'] }, 50).moves).toEqual(['held LAPSED → LAPSED'])
  })

  it('is held once, and resumed once, each for a reason', () => {
    expect(when(full({ isQueueHeld: true }), hold, 9).refusal).toEqual({ refusal: 'QueueAlreadyHeld' })
    expect(when(full(), resume, 9).refusal).toEqual({ refusal: 'QueueNotHeld' })
    expect(when(full(), { ...hold, reason: '' } as SeatCommand, 9).refusal).toEqual({ refusal: 'ReasonNeeded' })
  })
})

describe('an offer out of turn', () => {
  const world = full({ isQueueHeld: true, plan: { total: 2 } })
  const offer = (reason: string | null, more: object = {}): SeatCommand => ({
    type: 'DECIDE',
    ids: ['bo'],
    decision: 'OFFER',
    reason,
    ahead: new Map([['bo', 1]]),
    ...more,
  })

  it('needs a reason, and keeps it with the number of those who are passed', () => {
    expect(when(world, offer(' '), 9).refused).toEqual([
      { id: 'bo', refusal: { refusal: 'OutOfTurnReasonNeeded', ahead: 1 } },
    ])
    expect(when(world, offer('Speaks.'), 9).find('bo')).toMatchObject({
      state: 'OFFERED',
      offerReason: { kind: 'ORGANISER', outOfTurn: { ahead: 1, reason: 'Speaks.' } },
    })
  })

  it('is none where the seat is of an allotment, or nobody waits ahead', () => {
    const allotted = { ...world, allotments: new Map([['maple', 1]]) }
    expect(when(allotted, offer(null, { allotmentOf: 'maple' }), 9).refused).toEqual([])
    expect(when(world, offer(null, { ahead: new Map() }), 9).refused).toEqual([])
  })

  it('may be staged with its reason, and says so when it is released', () => {
    const stage: SeatCommand = { ...offer('Speaks.'), type: 'STAGE', by: 'member' } as SeatCommand
    expect(when(world, { ...stage, reason: null } as SeatCommand, 9).refused).toMatchObject([
      { refusal: { refusal: 'OutOfTurnReasonNeeded' } },
    ])
    const staged = when(world, stage, 9).world
    const release: SeatCommand = { type: 'RELEASE', ids: ['bo'], ahead: new Map([['bo', 1]]) }
    expect(when(staged, release, 10).find('bo')).toMatchObject({
      offerReason: { outOfTurn: { ahead: 1, reason: 'Speaks.' } },
    })
  })
})

describe('organisations that are found to be one', () => {
  const world = event({
    plan: { total: 3, organisationCap: 1 },
    people: [
      person('ana', 'CONFIRMED', { organisationKey: 'alder' }),
      person('bo', 'CONFIRMED', { organisationKey: 'alder tree' }),
      person('cy', 'WAITLISTED', { organisationKey: 'alder', queuedAt: 3 }),
    ],
  })
  const match: SeatCommand = { type: 'MATCH_ORGANISATION', ids: ['bo'], organisationKey: 'alder' }

  it('keep their seats above the cap, and get no more until they are below', () => {
    const matched = when(world, match, 9)
    expect(matched.moves).toEqual(['bo ORGANISATION_MATCHED → CONFIRMED'])
    expect(when(matched.world, withdraw('ana'), 10).moves).toHaveLength(1)
    const both = when(when(matched.world, withdraw('ana'), 10).world, withdraw('bo'), 11)
    expect(both.moves).toEqual(['bo WITHDRAWN → WITHDRAWN', 'cy OFFERED → OFFERED'])
  })

  it('are no reason to refuse a plan, unless it lowers the cap', () => {
    const { world: matched } = when(world, match, 9)
    const set = (organisationCap: number): SeatCommand => ({
      type: 'SET_PLAN',
      plan: { ...matched.plan, organisationCap },
      largestOrganisation: 2,
    })
    expect(when(matched, set(1), 10).refusal).toBeNull()
    const wider = { ...matched, plan: { ...matched.plan, organisationCap: 3 } }
    expect(when(wider, set(1), 10).refusal).toMatchObject({ problems: [{ code: 'ORGANISATION_ABOVE_CAP' }] })
  })
})
