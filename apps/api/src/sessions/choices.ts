/**
 * People's choices when sessions are removed. A choice of only removed sessions would be invisible and impossible to fulfil, so
 * it is reset: these people attend everything.
 */
import type { Prisma } from '@plenaria/prisma/client'
import { appendAudit } from '../audit/append.ts'
import { notifyLive } from '../live/notices.ts'
import { placesAfter, writePlaces } from './places.ts'
import { type Changing, recordPlaces } from './recordPlaces.ts'

/** Ids of registrations left without any session by the removal of sessions. */
export interface LeftWithout {
  /** Those who chose only these and already removed sessions. */
  choice: readonly string[]
  /**
   * Those whose seat is limited to these and already removed sessions: they keep it, but for no session until organisers widen
   * it.
   */
  seatForAny: readonly string[]
}

/** Call before the sessions are removed. */
export async function leftWithout(
  transaction: Prisma.TransactionClient,
  eventId: string,
  sessionIds: readonly string[],
): Promise<LeftWithout> {
  if (sessionIds.length === 0) return { choice: [], seatForAny: [] }
  const rows = await transaction.$queryRaw<{ id: string; choice: boolean; seat: boolean }[]>`
    with left_over as (
      select array(select s.id from session s where s.event_id = ${eventId} and s.id <> all(${sessionIds}::text[])) as ids)
    select r.id, r.session_ids && ${sessionIds}::text[] and not r.session_ids && left_over.ids as choice,
      r.limited_to && ${sessionIds}::text[] and not r.limited_to && left_over.ids as seat
    from registration r, left_over
    where r.event_id = ${eventId} and r.erased_at is null
      and (r.session_ids && ${sessionIds}::text[] or r.limited_to && ${sessionIds}::text[])
    order by r.queued_at, r.id`
  const those = (is: (row: (typeof rows)[number]) => boolean) => rows.filter(is).map(({ id }) => id)
  return { choice: those(({ choice }) => choice), seatForAny: those(({ seat }) => seat) }
}

/**
 * Resets these choices once the sessions are removed, with an audit entry for each. Seat holders join the queues of the remaining
 * sessions as newcomers. The caller holds the lock of the event's seats.
 */
export async function chooseAgain(
  { transaction, actor, at }: Changing,
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
      ...actor,
      what: 'SESSIONS_UNCHOSEN',
      at,
      eventId,
      registrationId: id,
      before: { sessionIds },
      after: { sessionIds: [] },
    })),
  )
  await notifyLive(transaction, { eventId, registrationIds: ids })
  const limits = await transaction.session.findMany({ where: { eventId, capacity: { not: null } } })
  const now = before.map((row) => ({ ...row, sessionIds: [] }))
  const changes = limits.length > 0 ? await placesAfter(transaction, limits, now, at.getTime()) : []
  await writePlaces(transaction, changes)
  await recordPlaces({ transaction, actor, at }, eventId, changes)
}

const inQueue = [{ queuedAt: 'asc' as const }, { id: 'asc' as const }]
