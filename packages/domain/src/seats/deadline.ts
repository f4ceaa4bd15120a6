import type { Instant } from '../registration.ts'
import type { OfferRules } from './room.ts'

/**
 * The deadline of a running offer after the event gets other dates: the usual time from now, but no earlier than before, and no
 * later than the start of the event. A seat held until an address is confirmed is not held any longer than before.
 */
export function deadlineAfter(
  { offerExpiresAt, awaitsConfirmation }: { offerExpiresAt: Instant; awaitsConfirmation: boolean },
  { offerFor, offersEndAt }: Pick<OfferRules, 'offerFor' | 'offersEndAt'>,
  now: Instant,
): Instant {
  const asked = awaitsConfirmation ? offerExpiresAt : Math.max(offerExpiresAt, now + offerFor)
  return now < offersEndAt ? Math.min(asked, offersEndAt) : offerExpiresAt
}
