import { holdsSeat, type Instant, type OfferLimit, type Standing } from '../registration.ts'
import type { Refusal } from './decision.ts'
import { type Draft, record } from './draft.ts'
import { capOf, offersEnded } from './holding.ts'
import { moved } from './moves.ts'

/** What is passed on with a seat. */
export interface PassedSeat {
  allotmentOf: string | null
  limit: OfferLimit | null
}

/**
 * Takes the seat from its holder for somebody of the same group, and, where seats per organisation are capped, of the same
 * organisation or of none: whether it is allowed must not reveal who else holds seats. It never falls free, so that nobody who
 * waits is overtaken for it.
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
