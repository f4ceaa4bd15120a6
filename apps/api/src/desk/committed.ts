/** Determines whether an unacknowledged commit took place. */
import { setTimeout as pause } from 'node:timers/promises'
import type { PrismaClient } from '@plenaria/prisma/client'
import type { ChainEnd } from '../audit/chain.ts'

/** Milliseconds before each retry. */
export const backoff = [50, 250, 1000, 2000, 4000]
/** Milliseconds: to get a connection, and for a transaction that waits behind other processes. */
export const timeouts = { maxWait: 30_000, timeout: 60_000 }

export class OutcomeUnknown extends Error {
  override name = 'OutcomeUnknown'
}

/**
 * After an unacknowledged commit: looks for its last link in the audit chain, which no other batch can have written. Takes the
 * event's lock first, because the commit may still be in flight.
 * @throws OutcomeUnknown if the database doesn't answer in time
 */
export async function wasCommitted(
  database: PrismaClient,
  eventId: string,
  { chain, entries, head }: ChainEnd,
): Promise<boolean> {
  let cause: unknown
  for (const milliseconds of backoff) {
    await pause(milliseconds)
    try {
      return await database.$transaction(async (transaction) => {
        await transaction.$queryRaw`select 1 as locked from seat_tally where event_id = ${eventId} for update`
        const link = await transaction.auditEntry.findUnique({
          where: { chain_sequence: { chain, sequence: entries } },
          select: { hash: true },
        })
        return link !== null && Buffer.compare(link.hash, head) === 0
      }, timeouts)
    } catch (fault) {
      cause = fault
    }
  }
  throw new OutcomeUnknown('It is not known whether the change took place.', { cause })
}
