import type { Prisma } from '@plenaria/prisma/client'
import type { EventRow } from '../request/rows.ts'

/** Milliseconds, long enough to wait behind other transactions. */
export const timeouts = { maxWait: 15_000, timeout: 30_000 }

/** Locks the event until the transaction ends, and returns it. Registering isn't blocked. */
export async function lockEvent(transaction: Prisma.TransactionClient, id: string): Promise<EventRow> {
  await transaction.$queryRaw`select from event where id = ${id} for no key update`
  return transaction.event.findUniqueOrThrow({ where: { id } })
}

/**
 * Locks everybody's seats and standings until the transaction ends, with the lock that the desk takes. Call it before
 * `lockEvent`, never after.
 */
export async function lockSeats(transaction: Prisma.TransactionClient, eventId: string): Promise<void> {
  await transaction.$queryRaw`select from seat_tally where event_id = ${eventId} for update`
}
