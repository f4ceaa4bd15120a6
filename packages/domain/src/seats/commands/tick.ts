import type { Standing } from '../../registration.ts'
import { type Draft, record } from '../draft.ts'
import { moved } from '../moves.ts'
import { knownIn, ofHolder, type Rule } from '../rule.ts'

/** Time passed. */
export interface Tick {
  type: 'TICK'
  /** Offers whose deadline is over, as read by the desk, in order of deadline; a part of them is fine. */
  expired: string[]
}

export const tick: Rule<Tick> = {
  ids: ({ expired }) => expired,
  withoutSeats: 'ALWAYS',
  organisations: ofHolder,
  /** Only offers that are over lapse; other ids are stale. At a postponed event none is. */
  decide(draft, { expired }, now) {
    if (draft.rules.postponedAt !== null) return null
    for (const id of expired) {
      const standing = knownIn(draft, id)
      if (standing.state !== 'OFFERED' || standing.offerExpiresAt > now) continue
      if (standing.awaitsConfirmation) expireHold(draft, standing)
      else {
        record(draft, 'LAPSED', standing, moved(standing, { state: 'LAPSED', lapsedAt: standing.offerExpiresAt }))
      }
    }
    return null
  },
}

/** The seat is free again, and the person waits where they were, outside the lane, until the address is confirmed. */
export function expireHold(draft: Draft, standing: Standing): Standing {
  const after: Standing = { ...moved(standing, { state: 'WAITLISTED' }), awaitsConfirmation: true }
  record(draft, 'HOLD_EXPIRED', standing, after)
  return after
}
