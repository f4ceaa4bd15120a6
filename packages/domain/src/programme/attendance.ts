import { admits } from '../seats/limit.ts'
import type { Place } from './places.ts'
import { type Attending, wantsSession } from './wants.ts'

export type AttendanceKind = 'COMES' | 'WAITS' | 'SPEAKS' | 'NOT_CHOSEN' | 'NOT_OFFERED' | 'ELSEWHERE'

/** Whether somebody who holds a seat is expected at a session and, if not, why. `place`: their place in this session, if any. */
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
