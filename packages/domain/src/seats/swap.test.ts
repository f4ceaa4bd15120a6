import { describe, expect, it } from '@jest/globals'
import type { SeatCommand } from './decide.ts'
import { event, person, when } from './testing/examples.ts'

const swap: SeatCommand = { type: 'SWAP', outId: 'ana', inId: 'bo' }
const alder = { organisationKey: 'alder' }
const ana = person('ana', 'CONFIRMED', alder)
const bo = person('bo', 'WAITLISTED', { ...alder, queuedAt: 5 })

/** Ana has the seat of Alder’s delegation, and Bo waits. */
const delegation = (given: Parameters<typeof event>[0] = {}) =>
  event({ delegations: { alder: 1 }, people: [ana, bo], ...given })

describe('a swap within a delegation', () => {
  it('gives the seat to the other member in one decision, past those who wait, and back again', () => {
    const cy = person('cy', 'WAITLISTED', { queuedAt: 1 })
    const there = when(delegation({ plan: { total: 1 }, people: [ana, bo, cy] }), swap, 9)
    expect(there.moves).toEqual(['ana SWAPPED_OUT → WAITLISTED', 'bo SWAPPED_IN → CONFIRMED'])
    const back = when(there.world, { type: 'SWAP', outId: 'bo', inId: 'ana' }, 10)
    expect(back.states).toEqual({ ana: 'CONFIRMED', bo: 'WAITLISTED', cy: 'WAITLISTED' })
    expect(back.find('ana')).toEqual(ana)
  })

  it('passes the seat on as it is: of an allotment, and limited', () => {
    const limit = { sessionIds: ['morning'], reason: 'The rest is full' }
    const holder = person('ana', 'CONFIRMED', { ...alder, allotmentOf: 'oak', limit })
    const { find } = when(delegation({ allotments: { oak: 1 }, people: [holder, bo] }), swap, 9)
    expect(find('bo')).toMatchObject({ allotmentOf: 'oak', limit })
    expect(find('ana')).toMatchObject({ allotmentOf: null, limit: null })
  })

  it('is possible while the event runs, and not once it is over', () => {
    expect(when(delegation(), swap, 1999).refusal).toBeNull()
    expect(when(delegation(), swap, 2000).refusal).toEqual({ refusal: 'EventOver', endedAt: 2000 })
  })

  it('needs a member with a confirmed seat and one on the waitlist', () => {
    const offered = person('ana', 'OFFERED', alder)
    expect(when(delegation({ people: [offered, bo] }), swap, 9).refusal).toEqual({ refusal: 'NoSeatToPass' })
    for (const state of ['SUBMITTED', 'NOT_SELECTED', 'DECLINED', 'WITHDRAWN', 'CONFIRMED'] as const) {
      const { refusal } = when(delegation({ people: [ana, person('bo', state, alder)] }), swap, 9)
      expect(refusal).toEqual({ refusal: 'WrongState', state })
    }
    const unproven = person('bo', 'WAITLISTED', { ...alder, awaitsConfirmation: true })
    expect(when(delegation({ people: [ana, unproven] }), swap, 9).refusal).toMatchObject({ refusal: 'WrongState' })
  })

  it('stays within one group and one organisation, which has a delegation', () => {
    const refusalOf = (given: Parameters<typeof event>[0]) => when(delegation(given), swap, 9).refusal
    expect(refusalOf({ delegations: {} })).toEqual({ refusal: 'NoDelegation' })
    const tech = person('bo', 'WAITLISTED', { ...alder, groupKey: 'tech' })
    expect(refusalOf({ people: [ana, tech] })).toEqual({ refusal: 'AnotherGroup' })
    const birch = person('bo', 'WAITLISTED', { organisationKey: 'birch' })
    expect(refusalOf({ people: [ana, birch] })).toEqual({ refusal: 'AnotherOrganisation' })
  })
})

describe('the seats of a delegation', () => {
  const set = (seats: number | null): SeatCommand => ({ type: 'SET_DELEGATION', organisationKey: 'alder', seats })
  const cy = person('cy', 'WAITLISTED', { ...alder, queuedAt: 6 })

  it('count in place of the cap per organisation, above it and below it', () => {
    const capped = event({ plan: { organisationCap: 1 }, people: [ana, bo, cy] })
    expect(when(capped, set(2), 9).moves).toEqual(['bo OFFERED → OFFERED'])
    const tick: SeatCommand = { type: 'TICK', expired: [] }
    const open = event({ delegations: { alder: 1 }, people: [ana, bo, cy] })
    expect(when(open, tick, 9).moves).toEqual([])
  })

  it('are never fewer than the organisation holds', () => {
    const two = event({ people: [ana, person('bo', 'OFFERED', alder)] })
    expect(when(two, set(1), 9).refusal).toEqual({ refusal: 'DelegationTooSmall', held: 2 })
    expect(when(two, set(2), 9).refusal).toBeNull()
  })

  it('leave those who hold a seat theirs when the delegation ends', () => {
    const capped = event({
      plan: { organisationCap: 1 },
      delegations: { alder: 2 },
      people: [ana, person('bo', 'CONFIRMED', alder), cy],
    })
    expect(when(capped, set(null), 9)).toMatchObject({ moves: [], states: { ana: 'CONFIRMED', bo: 'CONFIRMED' } })
  })
})
