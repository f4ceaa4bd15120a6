import { renamedRooms } from '@plenaria/domain/programme/venue'
import type { Prisma } from '@plenaria/prisma/client'
import type { EventRow } from '../request/rows.ts'
import { venueOf } from '../request/venue.ts'

/**
 * Renames sessions' rooms along with the venue's, in one statement, so that two rooms can swap names. Every session gets a new
 * version, because its calendar entry contains the place.
 */
export async function moveSessions(
  transaction: Prisma.TransactionClient,
  { before, after }: { before: EventRow; after: EventRow },
): Promise<void> {
  const renamed = JSON.stringify(renamedRooms(venueOf(before), venueOf(after)))
  await transaction.$executeRaw`
    update session set version = version + 1, room = coalesce(
      (select r."to" from json_to_recordset(${renamed}::json) as r ("from" text, "to" text) where lower(r."from") = lower(session.room) limit 1), room)
    where event_id = ${after.id}`
}
