import type { Instant } from '../registration.ts'
import type { OfferRules } from './room.ts'

/**
 * The deadline of a running offer once the event has other dates: the usual time from now on, never less than before, and at the latest
 * when the event starts. A seat that is held until an address is confirmed is held no longer than before.
 */
export function deadlineAfter(
  { offerExpiresAt, awaitsConfirmation }: { offerExpiresAt: Instant; awaitsConfirmation: boolean },
  { offerFor, offersEndAt }: Pick<OfferRules, 'offerFor' | 'offersEndAt'>,
  now: Instant,
): Instant {
  const asked = awaitsConfirmation ? offerExpiresAt : Math.max(offerExpiresAt, now + offerFor)
  return now < offersEndAt ? Math.min(asked, offersEndAt) : offerExpiresAt
}
