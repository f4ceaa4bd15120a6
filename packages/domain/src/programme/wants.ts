import type { OfferLimit } from '../registration.ts'
import { admits } from '../seats/limit.ts'

/** Which sessions a registration is for; empty: all of the programme. */
export const wantsSession = ({ sessionIds }: { sessionIds: readonly string[] }, sessionId: string): boolean =>
  sessionIds.length === 0 || sessionIds.includes(sessionId)

export interface Attending {
  sessionIds: readonly string[]
  limit: Pick<OfferLimit, 'sessionIds'> | null
  /** Breakouts beside the one that organisers assigned the person to. */
  assignedAway: readonly string[]
}

/** Whether somebody who holds a seat is to come to a session: they want it, their seat is for it, and they are in no other room meanwhile. */
export const attendsSession = (registration: Attending, sessionId: string): boolean =>
  wantsSession(registration, sessionId) &&
  admits(registration.limit, sessionId) &&
  !registration.assignedAway.includes(sessionId)

/** Whether a limit leaves the person nothing of what they chose. `programme`: ids of the sessions that there are. */
export const leavesNothing = (
  { sessionIds }: { sessionIds: readonly string[] },
  limit: Pick<OfferLimit, 'sessionIds'> | null,
  programme: ReadonlySet<string>,
): boolean => limit !== null && !limit.sessionIds.some((id) => programme.has(id) && wantsSession({ sessionIds }, id))
