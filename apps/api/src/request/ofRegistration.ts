/** Rows that belong to a registration. */
import type { Context } from './context.ts'
import { sessionsOf } from './ofEvent.ts'
import type { RegistrationRow } from './rows.ts'
import { rowsBy } from './rowsBy.ts'

export const attendanceOf = rowsBy('Attendance', 'registrationId')
/** Places in sessions. */
export const placesOf = rowsBy('SessionPlace', 'registrationId')

/** Rows per session of the registration's event, in chronological order. */
export async function inOrderOfSessions<Row extends { sessionId: string }>(
  read: (id: string, context: Context) => Promise<Row[]>,
  { id, eventId }: Pick<RegistrationRow, 'id' | 'eventId'>,
  context: Context,
): Promise<Row[]> {
  const [rows, sessions] = await Promise.all([read(id, context), sessionsOf(eventId, context)])
  return sessions.flatMap((session) => rows.filter(({ sessionId }) => sessionId === session.id))
}
