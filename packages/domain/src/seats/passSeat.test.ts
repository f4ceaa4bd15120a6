import { describe, expect, it } from '@jest/globals'
import type { SeatCommand } from './decide.ts'
import { event, person, when } from './testing/examples.ts'

const register = (more: Partial<Extract<SeatCommand, { type: 'REGISTER' }>> = {}): SeatCommand => ({
  type: 'REGISTER',
  id: 'cy',
  groupKey: 'civil',
  organisationKey: null,
  addressProven: true,
  inPlaceOf: 'ana',
  ...more,
})
const passOn: SeatCommand = { type: 'PASS_ON', id: 'bo', inPlaceOf: 'ana' }
const ana = person('ana', 'CONFIRMED')

describe('passing a seat on', () => {
  it('gives a newcomer the seat in the moment in which its holder leaves, past those who wait', () => {
    const world = event({ plan: { total: 1 }, people: [ana, person('bo', 'WAITLISTED')] })
    const { moves, states } = when(world, register(), 9)
    expect(moves).toEqual(['ana PASSED_ON → WITHDRAWN', 'cy REGISTERED → CONFIRMED'])
    expect(states).toEqual({ ana: 'WITHDRAWN', bo: 'WAITLISTED', cy: 'CONFIRMED' })
  })

  it('gives somebody who is registered the seat, from every state without one that is not over', () => {
    for (const state of ['SUBMITTED', 'WAITLISTED', 'NOT_SELECTED'] as const) {
      const { moves } = when(event({ people: [ana, person('bo', state)] }), passOn, 9)
      expect(moves).toContain('bo SUCCEEDED → CONFIRMED')
    }
    for (const state of ['OFFERED', 'CONFIRMED', 'DECLINED', 'LAPSED', 'WITHDRAWN'] as const) {
      const { refusal } = when(event({ people: [ana, person('bo', state)] }), passOn, 9)
      expect(refusal).toEqual({ refusal: 'WrongState', state })
    }
  })

  it('passes it on as it is: of an allotment, and limited', () => {
    const limit = { sessionIds: ['morning'], reason: 'The rest is full' }
    const holder = person('ana', 'CONFIRMED', { allotmentOf: 'oak', limit })
    const { find } = when(event({ allotments: { oak: 1 }, people: [holder] }), register(), 9)
    expect(find('cy')).toMatchObject({ allotmentOf: 'oak', limit })
    expect(find('ana')).toMatchObject({ allotmentOf: null, limit: null })
  })

  it('passes an offer on that still runs, and none that is over', () => {
    const world = event({ people: [person('ana', 'OFFERED')] })
    expect(when(world, register(), 47).moves).toEqual(['ana PASSED_ON → WITHDRAWN', 'cy REGISTERED → CONFIRMED'])
    expect(when(world, register(), 48).refusal).toEqual({ refusal: 'NoSeatToPass' })
    expect(when(event({ people: [person('ana', 'WAITLISTED')] }), register(), 9).refusal).toEqual({
      refusal: 'NoSeatToPass',
    })
  })

  it('stays within the group, and ends when the event begins', () => {
    const tech = when(event({ people: [ana] }), register({ groupKey: 'tech' }), 9)
    expect(tech.refusal).toEqual({ refusal: 'AnotherGroup' })
    expect(when(event({ people: [ana] }), register(), 1000).refusal).toEqual({
      refusal: 'CannotHoldSeat',
      cause: 'OFFERS_ENDED',
    })
  })

  it('stays within the organisation where seats per organisation are capped', () => {
    const bo = person('bo', 'CONFIRMED', { organisationKey: 'alder' })
    for (const people of [[ana], [ana, bo]]) {
      const capped = event({ plan: { organisationCap: 1 }, people })
      expect(when(capped, register({ organisationKey: 'alder' }), 9)).toMatchObject({
        refusal: { refusal: 'AnotherOrganisation' },
        states: { ana: 'CONFIRMED' },
      })
      expect(when(capped, register(), 9).refusal).toBeNull()
    }
    const colleagues = ['ana', 'bo'].map((id) => person(id, 'CONFIRMED', { organisationKey: 'alder' }))
    const beyond = event({ plan: { organisationCap: 1 }, people: colleagues })
    expect(when(beyond, register({ organisationKey: 'alder' }), 9).states).toMatchObject({ ana: 'WITHDRAWN' })
  })

  it('lets a colleague follow where the organisation holds all it may: the holder gives theirs back', () => {
    const holder = person('ana', 'CONFIRMED', { organisationKey: 'alder' })
    const world = event({ plan: { organisationCap: 1 }, people: [holder] })
    expect(when(world, register({ organisationKey: 'alder' }), 9).states).toEqual({ ana: 'WITHDRAWN', cy: 'CONFIRMED' })
  })
})
