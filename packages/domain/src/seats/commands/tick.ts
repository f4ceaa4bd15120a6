import type { Standing } from '../../registration.ts'
import { type Draft, record } from '../draft.ts'
import { moved } from '../moves.ts'
import { knownIn, ofHolder, type Rule } from '../rule.ts'

/** Time has passed. */
export interface Tick {
  type: 'TICK'
  /** Ids of registrations whose offer has expired, as read by the desk, in order of deadline; may be a part of them. */
  expired: string[]
}

export const tick: Rule<Tick> = {
  ids: ({ expired }) => expired,
  withoutSeats: 'ALWAYS',
  organisations: ofHolder,
  /** Only offers past their deadline expire; other ids are stale. At a postponed event there are none. */
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

/** The seat is free again; the person waits at their original position, outside the lane until the address is confirmed. */
export function expireHold(draft: Draft, standing: Standing): Standing {
  const after: Standing = { ...moved(standing, { state: 'WAITLISTED' }), awaitsConfirmation: true }
  record(draft, 'HOLD_EXPIRED', standing, after)
  return after
}
