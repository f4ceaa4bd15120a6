import { describe, expect, it } from '@jest/globals'
import type { Standing } from '../registration.ts'
import type { SeatCommand } from './decide.ts'
import { event, person, when } from './testing/examples.ts'

const postpone = (...offered: string[]): SeatCommand => ({ type: 'POSTPONE', offered })
const postponed = { rules: { postponedAt: 9 } }
const refusal = { refusal: 'NotTakingPlace', calledOffAt: null, postponedAt: 9 }

describe('postponing an event', () => {
  it('leaves every standing as it is, offers too, and offers free seats to nobody', () => {
    const people = [person('ana', 'CONFIRMED'), person('bo', 'OFFERED'), person('cy', 'WAITLISTED')]
    const { moves, states, room } = when(event({ people }), postpone('bo'), 9)
    expect(moves).toEqual([])
    expect(states).toEqual({ ana: 'CONFIRMED', bo: 'OFFERED', cy: 'WAITLISTED' })
    expect(room?.rules.postponedAt).toBe(9)
  })

  it('ends a seat that was held until an address is confirmed', () => {
    const world = event({ people: [person('ana', 'OFFERED', { awaitsConfirmation: true })] })
    expect(when(world, postpone('ana'), 9).moves).toEqual(['ana HOLD_EXPIRED → WAITLISTED'])
  })
})

describe('at a postponed event', () => {
  const people = [person('ana', 'CONFIRMED'), person('bo', 'SUBMITTED'), person('cy', 'WAITLISTED')]
  const late = { ...person('ana', 'OFFERED'), offerExpiresAt: 10 } as Standing
  const place = { groupKey: 'civil', organisationKey: null }

  it.each<SeatCommand>([
    { type: 'REGISTER', id: 'di', ...place, addressProven: true, isVouchedFor: true },
    { type: 'DECIDE', ids: ['bo'], decision: 'OFFER', reason: 'They wrote', allotmentOf: null, limit: null },
    { type: 'TAKE', id: 'ana' },
    { type: 'AMEND', id: 'bo', groupKey: 'tech', organisationKey: null },
  ])('$type is refused', (command) => {
    expect(when(event({ ...postponed, people }), command, 12).refusal).toEqual(refusal)
  })

  it('no offer runs out', () => {
    expect(when(event({ ...postponed, people: [late] }), { type: 'TICK', expired: ['ana'] }, 12).moves).toEqual([])
  })

  it('a person can leave, and nobody gets the seat until there are new dates', () => {
    const world = event({ ...postponed, people, plan: { total: 1 } })
    expect(when(world, { type: 'WITHDRAW', id: 'ana' }, 12).moves).toEqual(['ana WITHDRAWN → WITHDRAWN'])
  })

  it('new dates give offers the usual time again, also where their deadline passed meanwhile', () => {
    const world = event({ ...postponed, people: [late] })
    const rules = { ...world.rules, postponedAt: null }
    const { find, room } = when(world, { type: 'RESCHEDULE', rules, offered: ['ana'], resumes: true }, 12)
    expect(find('ana')).toMatchObject({ state: 'OFFERED', offerExpiresAt: 60 })
    expect(room?.rules.postponedAt).toBeNull()
  })

  it('calling off ends the offers', () => {
    const { moves } = when(event({ ...postponed, people: [late] }), { type: 'CALL_OFF', offered: ['ana'] }, 12)
    expect(moves).toEqual(['ana OFFER_ENDED → LAPSED'])
  })
})
