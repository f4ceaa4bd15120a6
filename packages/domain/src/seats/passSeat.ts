import { holdsSeat, type Instant, type OfferLimit, type Standing } from '../registration.ts'
import type { Refusal } from './decision.ts'
import { type Draft, record } from './draft.ts'
import { capOf, offersEnded } from './holding.ts'
import { moved } from './moves.ts'

/** The properties that move with a seat. */
export interface PassedSeat {
  allotmentOf: string | null
  limit: OfferLimit | null
}

/**
 * Takes the seat from its holder for somebody of the same group and, if seats per organisation are capped, of the same
 * organisation or none: the answer must not reveal who else holds seats. The seat is never free in between, so nobody who waits
 * is overtaken.
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
  const isElsewhere = organisationKey !== null && organisationKey !== holder.organisationKey
  if (isElsewhere && capOf(draft, organisationKey) !== null) return { refusal: 'AnotherOrganisation' }
  if (offersEnded(draft, now)) return { refusal: 'CannotHoldSeat', cause: 'OFFERS_ENDED' }
  record(draft, 'PASSED_ON', holder, { ...moved(holder, { state: 'WITHDRAWN' }), staged: null })
  const { allotmentOf, limit } = holder
  return { allotmentOf, limit }
}
