/**
 * What people chose of a programme, where sessions go from it. Who chose nothing but what is gone would be left with a choice that no
 * page shows and no session fulfils: from then on they have made none, and are to come to whatever there is.
 */
import type { Prisma } from '@plenaria/prisma/client'
import { appendAudit } from '../audit/append.ts'
import { notifyLive } from '../live/notices.ts'
import { placesAfter, writePlaces } from './places.ts'
import { type Changing, recordPlaces } from './recordPlaces.ts'

/** Ids of the registrations that chose no session but these and such as are gone. Asked before the sessions are removed. */
export async function choseOnly(
  transaction: Prisma.TransactionClient,
  eventId: string,
  sessionIds: readonly string[],
): Promise<string[]> {
  if (sessionIds.length === 0) return []
  const rows = await transaction.$queryRaw<{ id: string }[]>`
    select r.id from registration r
    where r.event_id = ${eventId} and r.erased_at is null and r.session_ids && ${sessionIds}::text[]
      and not exists (select from session s where s.event_id = r.event_id and s.id = any(r.session_ids)
        and s.id <> all(${sessionIds}::text[]))
    order by r.queued_at, r.id`
  return rows.map(({ id }) => id)
}

/**
 * Takes their choice back once the sessions are removed, with an entry for each. Who holds a seat comes to the queues of the sessions
 * that are left as anybody who comes now. The caller holds the lock of the event's seats.
 */
export async function chooseAnew(
  { transaction, act, at }: Changing,
  eventId: string,
  registrationIds: readonly string[],
): Promise<void> {
  if (registrationIds.length === 0) return
  const ids = [...registrationIds]
  const before = await transaction.registration.findMany({ where: { id: { in: ids } }, orderBy: inQueue })
  await transaction.registration.updateMany({
    where: { id: { in: ids } },
    data: { sessionIds: [], version: { increment: 1 } },
  })
  await appendAudit(
    transaction,
    before.map(({ id, sessionIds }) => ({
      ...act,
      ...{ what: 'SESSIONS_UNCHOSEN', at, eventId, registrationId: id, before: { sessionIds } },
      after: { sessionIds: [] },
    })),
  )
  await notifyLive(transaction, { eventId, registrationIds: ids })
  const limits = await transaction.session.findMany({ where: { eventId, capacity: { not: null } } })
  const now = before.map((row) => ({ ...row, sessionIds: [] }))
  const changes = limits.length > 0 ? await placesAfter(transaction, limits, now, at.getTime()) : []
  await writePlaces(transaction, changes)
  await recordPlaces({ transaction, act, at }, eventId, changes)
}

const inQueue = [{ queuedAt: 'asc' as const }, { id: 'asc' as const }]
