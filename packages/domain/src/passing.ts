import type { Refusal } from './commands.ts'
import { type Draft, record } from './draft.ts'
import { atCap, offersEnded } from './holding.ts'
import { allowsSucceeding, moved } from './moves.ts'
import { holdsSeat, type Instant, type OfferLimit, type Standing } from './registration.ts'

/** What is passed on with a seat. */
export interface PassedSeat {
  allotmentOf: string | null
  limit: OfferLimit | null
}

/**
 * Takes the seat from its holder for somebody of the same group. It never falls free, so that nobody who waits is overtaken for it;
 * only the cap of the other organisation can stand in the way.
 */
export function passSeat(
  draft: Draft,
  holder: Standing,
  { groupKey, organisationKey }: Pick<Standing, 'groupKey' | 'organisationKey'>,
  now: Instant,
): PassedSeat | Refusal {
  if (!holdsSeat(holder.state)) return { refusal: 'NoSeatToPass' }
  if (holder.state === 'OFFERED' && now >= holder.offerExpiresAt) return { refusal: 'NoSeatToPass' }
  if (groupKey !== holder.groupKey) return { refusal: 'AnotherGroup' }
  if (offersEnded(draft, now)) return { refusal: 'CannotHoldSeat', cause: 'OFFERS_ENDED' }
  record(draft, 'PASSED_ON', holder, { ...moved(holder, { state: 'WITHDRAWN' }), staged: null })
  if (atCap(draft, organisationKey)) return { refusal: 'CannotHoldSeat', cause: 'ORGANISATION_AT_CAP' }
  const { allotmentOf, limit } = holder
  return { allotmentOf, limit }
}

/** Somebody who is registered and holds no seat gets the holder's. */
export function succeed(draft: Draft, standing: Standing, holder: Standing, now: Instant): Refusal | null {
  if (!allowsSucceeding(standing)) return { refusal: 'WrongState', state: standing.state }
  const passed = passSeat(draft, holder, standing, now)
  if ('refusal' in passed) return passed
  record(draft, 'SUCCEEDED', standing, { ...moved(standing, { state: 'CONFIRMED' }), ...passed, staged: null })
  return null
}
