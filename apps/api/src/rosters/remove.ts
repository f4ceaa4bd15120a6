/** Removes a roster, and the attendance that is known by it alone. */
import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { revokeUndeserved } from '../attendance/certificate.ts'
import { type Actor, actorFor, appendAudit, type NewEntry } from '../audit/append.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, RosterRow } from '../request/rows.ts'
import { findRoster } from './read.ts'

type Result = Awaited<ResolversTypes['RemoveRosterResult']>

export interface Cause {
  actor: Actor
  at: Date
}

/** Entries of the log that are written at once. */
const atOnce = 500

export async function appendAll(transaction: Prisma.TransactionClient, entries: readonly NewEntry[]): Promise<void> {
  for (let from = 0; from < entries.length; from += atOnce)
    await appendAudit(transaction, entries.slice(from, from + atOnce))
}

export async function removeRoster(id: string, context: Context): Promise<Result> {
  const found = await findRoster(id, context)
  if (!found) return refuse(context.language, 'UnknownRoster', {})
  const { session, event: known } = found
  const terms = {
    allowed: (requester: Context['viewer'], event: EventRow) => can.importRoster(requester, event, session.id),
    version: null,
    holdsSeats: true,
  }
  return changingEvent(known, terms, context, async ({ transaction, event, at }): Promise<Result> => {
    const roster = await transaction.roster.findUnique({ where: { id } })
    if (!roster) return refuse(context.language, 'UnknownRoster', {})
    const cause = { actor: actorFor(context, { instituteId: event.hostId, grantId: null }), at }
    const without = await takeBack(transaction, roster, event, cause)
    await revokeOf(transaction, event, without, cause)
    return { __typename: 'RosterRemoved', session }
  })
}

/**
 * Deletes the roster, and restores what it had replaced. The caller locks the event's seats, and revokes certificates.
 * @returns ids of registrations whose attendance it was
 */
export async function takeBack(
  transaction: Prisma.TransactionClient,
  { id: rosterId, sessionId }: RosterRow,
  event: EventRow,
  { actor, at }: Cause,
): Promise<string[]> {
  const rows = await transaction.attendance.findMany({ where: { rosterId, method: 'ROSTER' } })
  const restored = await transaction.$queryRaw<{ id: string }[]>`
    update attendance a set method = 'JOINED', at = p.joined_at, roster_id = null, minutes = null
    from roster_person p
    where p.roster_id = ${rosterId}::uuid and p.joined_at is not null and p.registration_id = a.registration_id
      and a.roster_id = p.roster_id and a.method = 'ROSTER'
    returning a.registration_id::text as id`
  await transaction.attendance.deleteMany({ where: { rosterId, method: 'ROSTER' } })
  await transaction.attendance.updateMany({ where: { rosterId }, data: { rosterId: null, minutes: null } })
  await transaction.roster.delete({ where: { id: rosterId } })
  const joined = new Set(restored.map(({ id }) => id))
  await appendAll(
    transaction,
    rows.map(({ registrationId, minutes }) => ({
      ...actor,
      at,
      eventId: event.id,
      registrationId,
      what: 'ATTENDANCE_CORRECTED',
      before: { sessionId, attended: true, method: 'ROSTER', minutes },
      after: joined.has(registrationId) ? { sessionId, attended: true, method: 'JOINED' } : null,
    })),
  )
  const registrationIds = rows.map(({ registrationId }) => registrationId)
  if (registrationIds.length > 0) await notifyLive(transaction, { eventId: event.id, registrationIds })
  return registrationIds
}

export async function revokeOf(
  transaction: Prisma.TransactionClient,
  event: EventRow,
  registrationIds: readonly string[],
  cause: Cause,
): Promise<void> {
  const certified = await transaction.registration.findMany({
    where: { id: { in: [...registrationIds] }, certificates: { some: { revokedAt: null } } },
  })
  for (const registration of certified) await revokeUndeserved(transaction, event, registration, cause)
}

/** A job that runs a day after the upload: deletes a roster that wasn't recorded. */
export async function forgetRoster(database: PrismaClient, id: string): Promise<void> {
  await database.roster.deleteMany({ where: { id, state: 'READ' } })
}
