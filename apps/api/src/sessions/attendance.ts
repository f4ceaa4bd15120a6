/** Session by session: whether a person with a seat is expected, and if not, why. */

import { type AttendanceKind, attendanceOf } from '@plenaria/domain/programme/attendance'
import { holdsSeat } from '@plenaria/domain/registration'
import { limitOf } from '../desk/index.ts'
import type { Context } from '../request/context.ts'
import { sessionsOf } from '../request/ofEvent.ts'
import { placesOf } from '../request/ofRegistration.ts'
import type { RegistrationRow, SessionPlaceRow, SessionRow } from '../request/rows.ts'

export interface Attendance {
  session: SessionRow
  kind: AttendanceKind
}

/** In the order of the sessions. */
export function attendanceAt(
  registration: RegistrationRow,
  sessions: readonly SessionRow[],
  places: readonly SessionPlaceRow[],
): Attendance[] {
  const { sessionIds, assignedAway } = registration
  const attending = { sessionIds, assignedAway, limit: limitOf(registration) }
  return sessions.map((session) => ({
    session,
    kind: attendanceOf(
      attending,
      session.id,
      places.find((place) => place.sessionId === session.id),
    ),
  }))
}

export async function attendanceFor(registration: RegistrationRow, context: Context): Promise<Attendance[]> {
  const { id, eventId, state } = registration
  if (!holdsSeat(state)) return []
  const [sessions, places] = await Promise.all([sessionsOf(eventId, context), placesOf(id, context)])
  return attendanceAt(registration, sessions, places)
}
