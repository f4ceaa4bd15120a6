import { describe, expect, it } from '@jest/globals'
import type { Standing } from '../registration.ts'
import type { SeatCommand } from './decide.ts'
import { event, person, when } from './testing/examples.ts'

const world = (offerExpiresAt: number, awaitsConfirmation = false) => {
  const ana = { ...person('ana', 'OFFERED', { awaitsConfirmation }), offerExpiresAt } as Standing
  return event({ people: [ana, person('bo', 'CONFIRMED')] })
}

/** Offers are open for 48 hours. */
const reschedule = (before: ReturnType<typeof world>, dates: { offersEndAt: number; endsAt: number }): SeatCommand => ({
  type: 'RESCHEDULE',
  rules: { ...before.rules, ...dates },
  offered: ['ana', 'bo'],
  resumes: false,
})

const later = { offersEndAt: 3000, endsAt: 4000 }

describe('other dates', () => {
  it('give people who are offered a seat the usual time from now on, and leave every standing as it is', () => {
    const before = world(20)
    const { moves, states, find, room } = when(before, reschedule(before, later), 10)
    expect(moves).toEqual(['ana OFFER_EXTENDED → OFFERED'])
    expect(find('ana')).toMatchObject({ offerExpiresAt: 58 })
    expect(states).toEqual({ ana: 'OFFERED', bo: 'CONFIRMED' })
    expect(room?.rules).toMatchObject(later)
  })

  it('take no time from an offer that is open for longer', () => {
    const before = world(500)
    expect(when(before, reschedule(before, later), 10).moves).toEqual([])
  })

  it('end offers when the event starts, where it starts earlier', () => {
    const before = world(500)
    const { find } = when(before, reschedule(before, { offersEndAt: 40, endsAt: 50 }), 10)
    expect(find('ana')).toMatchObject({ offerExpiresAt: 40 })
  })

  it('bring no offer back that is over', () => {
    const before = world(10)
    expect(when(before, reschedule(before, later), 10).moves).toEqual([])
  })

  it('hold no seat longer until an address is confirmed', () => {
    const before = world(12, true)
    expect(when(before, reschedule(before, later), 10).moves).toEqual([])
  })
})
