/** Whether a registration has a place in a session now, read where it matters: in the transaction that acts on it. */
import type { Prisma } from '@plenaria/prisma/client'
import { lockSeats } from '../access/lock.ts'
import type { RegistrationRow, SessionPlaceRow, SessionRow } from '../request/rows.ts'
import { attendanceAt } from '../sessions/attendance.ts'

/** Null: none (any more). Nobody's seat changes hands until the transaction ends. */
export async function hasPlace(
  transaction: Prisma.TransactionClient,
  registrationId: string,
  sessionId: string,
): Promise<{ session: SessionRow } | null> {
  const session = await transaction.session.findUnique({ where: { id: sessionId } })
  if (!session) return null
  await lockSeats(transaction, session.eventId)
  const registration = await transaction.registration.findUnique({
    where: { id: registrationId },
    include: { places: { where: { sessionId } } },
  })
  if (registration?.eventId !== session.eventId) return null
  if (registration.state !== 'CONFIRMED' || registration.erasedAt) return null
  return isToCome(registration, session, registration.places) ? { session } : null
}

/** Speaks there, or holds a place; places are kept one by one only where they are limited. */
export function isToCome(
  registration: RegistrationRow,
  session: SessionRow,
  places: readonly SessionPlaceRow[],
): boolean {
  const [at] = attendanceAt(registration, [session], places)
  if (at?.kind === 'SPEAKS') return true
  const isHeld = places.some(({ sessionId, state }) => sessionId === session.id && state === 'HELD')
  return at?.kind === 'COMES' && (session.capacity === null || isHeld)
}
