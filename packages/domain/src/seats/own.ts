/** What people can do about their own seat. Commands decide by this, and the policy consults it before offering a button. */
import type { Instant, StandingVariant } from '../registration.ts'
import type { RefusedBy } from './decision.ts'
import { allowsWithdrawal } from './moves.ts'
import type { OfferRules } from './room.ts'
import { notTakingPlace } from './rule.ts'

/** The facts about an event that it depends on. `endsAt` is infinite while it is postponed. */
export type SeatTimes = Pick<OfferRules, 'endsAt' | 'calledOffAt' | 'postponedAt'>

type TakeDenial = RefusedBy<'NotTakingPlace' | 'SeatAlreadyTaken' | 'OfferLapsed' | 'NoOffer'>

/** Why the person can't take a seat now; null if they can. An offer is valid until its deadline, but no longer than the event. */
export function takeDenial(standing: StandingVariant, event: SeatTimes, now: Instant): TakeDenial | null {
  const off = notTakingPlace(event)
  if (off) return off
  if (standing.state === 'CONFIRMED') return { refusal: 'SeatAlreadyTaken' }
  if (standing.state === 'LAPSED') return { refusal: 'OfferLapsed', lapsedAt: standing.lapsedAt }
  if (standing.state !== 'OFFERED') return { refusal: 'NoOffer', state: standing.state }
  const lapsesAt = Math.min(standing.offerExpiresAt, event.endsAt)
  return now >= lapsesAt ? { refusal: 'OfferLapsed', lapsedAt: lapsesAt } : null
}

type WithdrawalDenial = RefusedBy<'AlreadyWithdrawn' | 'WrongState' | 'EventOver'>

/**
 * Why the person can't withdraw now; null if they can. Once the event is over there is no seat to give back, but data can still
 * be erased.
 */
export function withdrawalDenial(
  standing: Pick<StandingVariant, 'state'>,
  { endsAt }: Pick<SeatTimes, 'endsAt'>,
  now: Instant,
): WithdrawalDenial | null {
  const { state } = standing
  if (state === 'WITHDRAWN') return { refusal: 'AlreadyWithdrawn' }
  if (!allowsWithdrawal({ state })) return { refusal: 'WrongState', state }
  return now >= endsAt ? { refusal: 'EventOver', endedAt: endsAt } : null
}
