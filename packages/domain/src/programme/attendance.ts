import { admits } from '../seats/limit.ts'
import type { Place } from './places.ts'
import { type Attending, wantsSession } from './wants.ts'

export type AttendanceKind = 'COMES' | 'WAITS' | 'SPEAKS' | 'NOT_CHOSEN' | 'NOT_OFFERED' | 'ELSEWHERE'

/** Whether somebody who holds a seat is to come to a session, and if not, why. `place`: theirs in this session, if there is one. */
export function attendanceOf(
  registration: Attending,
  sessionId: string,
  place: Pick<Place, 'state' | 'role'> | undefined,
): AttendanceKind {
  if (place?.role === 'SPEAKER') return 'SPEAKS'
  if (!wantsSession(registration, sessionId)) return 'NOT_CHOSEN'
  if (!admits(registration.limit, sessionId)) return 'NOT_OFFERED'
  if (registration.assignedAway.includes(sessionId)) return 'ELSEWHERE'
  return place?.state === 'WAITING' ? 'WAITS' : 'COMES'
}
