import type { OfferLimit } from '../registration.ts'
import { admits } from '../seats/limit.ts'

/** Whether a registration is for the session; an empty list means the whole programme. */
export const wantsSession = ({ sessionIds }: { sessionIds: readonly string[] }, sessionId: string): boolean =>
  sessionIds.length === 0 || sessionIds.includes(sessionId)

export interface Attending {
  sessionIds: readonly string[]
  limit: Pick<OfferLimit, 'sessionIds'> | null
  /** Parallel breakouts other than the one that organisers assigned the person to. */
  assignedAway: readonly string[]
}

/**
 * Whether a seat holder is expected at a session: they want it, their seat covers it, and they aren't assigned to a parallel
 * room.
 */
export const attendsSession = (registration: Attending, sessionId: string): boolean =>
  wantsSession(registration, sessionId) &&
  admits(registration.limit, sessionId) &&
  !registration.assignedAway.includes(sessionId)

/** Whether a limit leaves the person none of their chosen sessions. `programme`: ids of the existing sessions. */
export const leavesNothing = (
  { sessionIds }: { sessionIds: readonly string[] },
  limit: Pick<OfferLimit, 'sessionIds'> | null,
  programme: ReadonlySet<string>,
): boolean => limit !== null && !limit.sessionIds.some((id) => programme.has(id) && wantsSession({ sessionIds }, id))
