import { expect, test } from '@jest/globals'
import { takeDenial, withdrawalDenial } from './own.ts'

const event = { endsAt: 100, calledOffAt: null, postponedAt: null }
const offerReason = { kind: 'SEAT_FREE' as const, groupHeld: 0, groupTarget: 1, skipped: [] }
const offered = { state: 'OFFERED' as const, offerExpiresAt: 50, offerReason }

test('an offer can be taken until its deadline, and no longer than the event', () => {
  expect(takeDenial(offered, event, 49)).toBeNull()
  expect(takeDenial(offered, event, 50)).toEqual({ refusal: 'OfferLapsed', lapsedAt: 50 })
  expect(takeDenial(offered, { ...event, endsAt: 40 }, 40)).toEqual({ refusal: 'OfferLapsed', lapsedAt: 40 })
  expect(takeDenial({ state: 'WAITLISTED' }, event, 0)).toEqual({ refusal: 'NoOffer', state: 'WAITLISTED' })
})

test('no seat is taken at an event that was called off or is postponed', () => {
  for (const off of [{ calledOffAt: 10 }, { postponedAt: 10 }])
    expect(takeDenial(offered, { ...event, ...off }, 20)).toMatchObject({ refusal: 'NotTakingPlace', ...off })
})

test('a person can withdraw until the event is over, called off or not', () => {
  expect(withdrawalDenial(offered, event, 99)).toBeNull()
  expect(withdrawalDenial(offered, event, 100)).toEqual({ refusal: 'EventOver', endedAt: 100 })
  expect(withdrawalDenial({ state: 'WITHDRAWN' }, event, 0)).toEqual({ refusal: 'AlreadyWithdrawn' })
  expect(withdrawalDenial({ state: 'DECLINED' }, event, 0)).toEqual({ refusal: 'WrongState', state: 'DECLINED' })
})
