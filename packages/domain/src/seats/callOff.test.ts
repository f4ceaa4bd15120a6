import { describe, expect, it } from '@jest/globals'
import type { SeatCommand } from './decide.ts'
import { event, person, when } from './testing/examples.ts'

const callOff = (...offered: string[]): SeatCommand => ({ type: 'CALL_OFF', offered })
const calledOff = { rules: { calledOffAt: 9 } }

describe('calling an event off', () => {
  it('ends offers, offers the seats to nobody, and leaves every other standing as it is', () => {
    const world = event({
      people: [
        person('ana', 'CONFIRMED'),
        person('bo', 'OFFERED'),
        person('cy', 'WAITLISTED'),
        person('di', 'SUBMITTED'),
        person('el', 'NOT_SELECTED'),
      ],
    })
    const { moves, states, find, room } = when(world, callOff('bo'), 9)
    expect(moves).toEqual(['bo OFFER_ENDED → LAPSED'])
    expect(find('bo')).toMatchObject({ lapsedAt: 9 })
    expect(states).toEqual({
      ana: 'CONFIRMED',
      bo: 'LAPSED',
      cy: 'WAITLISTED',
      di: 'SUBMITTED',
      el: 'NOT_SELECTED',
    })
    expect(room?.rules.calledOffAt).toBe(9)
  })

  it('ends a seat that was held until an address is confirmed', () => {
    const world = event({ people: [person('ana', 'OFFERED', { awaitsConfirmation: true })] })
    expect(when(world, callOff('ana'), 9).moves).toEqual(['ana HOLD_EXPIRED → WAITLISTED'])
  })

  it('goes on with further offers, and ignores people who took theirs meanwhile', () => {
    const world = event({ ...calledOff, people: [person('ana', 'OFFERED'), person('bo', 'CONFIRMED')] })
    const { moves, room } = when(world, callOff('ana', 'bo'), 12)
    expect(moves).toEqual(['ana OFFER_ENDED → LAPSED'])
    expect(room?.rules.calledOffAt).toBe(9)
  })
})

describe('at an event that was called off', () => {
  const people = [person('ana', 'CONFIRMED'), person('bo', 'SUBMITTED'), person('cy', 'WAITLISTED')]
  const deciding = { reason: 'They wrote', allotmentOf: null, limit: null }
  const place = { groupKey: 'civil', organisationKey: null }

  it.each<SeatCommand>([
    { type: 'REGISTER', id: 'di', ...place, addressProven: true, isVouchedFor: true },
    { type: 'DECIDE', ids: ['bo'], decision: 'OFFER', ...deciding },
    { type: 'DECIDE', ids: ['ana'], decision: 'DECLINE', ...deciding },
    { type: 'STAGE', ids: ['bo'], decision: 'OFFER', by: 'member', ...deciding },
    { type: 'RELEASE', ids: ['bo'] },
    { type: 'TAKE', id: 'ana' },
    { type: 'PASS_ON', id: 'bo', inPlaceOf: 'ana' },
    { type: 'RESUME_QUEUE', reason: 'The list is checked' },
    { type: 'AMEND', id: 'bo', groupKey: 'tech', organisationKey: null },
    { type: 'AMEND', id: 'bo', ...place, changesSessions: true },
    { type: 'AMEND', id: 'bo', groupKey: 'civil', organisationKey: 'alder' },
  ])('$type is refused', (command) => {
    expect(when(event({ ...calledOff, people }), command, 12).refusal).toEqual({
      refusal: 'NotTakingPlace',
      calledOffAt: 9,
      postponedAt: null,
    })
  })

  it('a person can leave, and nobody gets the seat', () => {
    const { moves } = when(event({ ...calledOff, people }), { type: 'WITHDRAW', id: 'ana' }, 12)
    expect(moves).toEqual(['ana WITHDRAWN → WITHDRAWN'])
  })

  it('a person can change what no seat depends on', () => {
    const { moves } = when(event({ ...calledOff, people }), { type: 'AMEND', id: 'ana', ...place }, 12)
    expect(moves).toEqual(['ana AMENDED → CONFIRMED'])
  })
})
