import type { Prisma } from '@plenaria/prisma/client'
import type { EventRow } from '../request/rows.ts'

/** Milliseconds. Long enough behind a queue of other transactions. */
export const timeouts = { maxWait: 15_000, timeout: 30_000 }

/** Locks the event until the transaction ends, and returns it. Registrations go on meanwhile. */
export async function lockEvent(transaction: Prisma.TransactionClient, id: string): Promise<EventRow> {
  await transaction.$queryRaw`select from event where id = ${id} for no key update`
  return transaction.event.findUniqueOrThrow({ where: { id } })
}

/** Keeps everybody's seats and standings as they are until the transaction ends: the lock that the desk takes. Before `lockEvent`, never after it. */
export async function lockSeats(transaction: Prisma.TransactionClient, eventId: string): Promise<void> {
  await transaction.$queryRaw`select from seat_tally where event_id = ${eventId} for update`
}
