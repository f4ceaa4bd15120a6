/** Prioritises people who were never selected at earlier events of a series, if the event's organisers choose so. */
import type { PrismaClient } from '@plenaria/prisma/client'
import { languageOf } from '@plenaria/schema/languages'
import { clockActor } from '../audit/append.ts'
import type { Desk } from '../desk/index.ts'
import type { EventRow } from '../request/rows.ts'
import { words } from './words.ts'

/** Batch size for reading and for the desk. */
const atOnce = 200

interface Found {
  id: string
  reference: string
  priority: number
  queuedAt: Date
}

/**
 * The job: increments the priority of everyone who is, or may come to be, on the waitlist and was never offered a seat at an
 * earlier event of the series by the same host. Uses only the institute's own events. Idempotent; skips priorities set by hand.
 */
export async function putNeverSelectedFirst(
  { database, desk }: { database: PrismaClient; desk: Desk },
  eventId: string,
  requestId: string,
): Promise<void> {
  const event = await database.event.findUnique({ where: { id: eventId } })
  if (!event?.neverSelectedFirst) return
  const actor = clockActor(requestId)
  const reason = words[languageOf(event.languages) ?? 'en'].neverSelected
  let after: Found | null = null
  do {
    const found: Found[] = await findBehind(database, event, after)
    await Promise.all(
      found.map(({ reference, priority }) =>
        desk.changeSeats(
          eventId,
          {
            type: 'SET_PRIORITY',
            reference,
            priority: priority + 1,
            reason,
            stillPermitted: async (_, [row]) => row?.priority === priority,
          },
          actor,
        ),
      ),
    )
    after = found.at(-1) ?? null
  } while (after)
}

/** The next batch to prioritise, in the order of the queue. */
const findBehind = (
  database: PrismaClient,
  { id, hostId, startsAt }: EventRow,
  after: Found | null,
): Promise<Found[]> =>
  database.$queryRaw`
    select r.id, r.reference, r.priority, r.queued_at as "queuedAt" from registration r
    where r.event_id = ${id} and r.state in ('SUBMITTED', 'WAITLISTED')
      and (${after === null} or (r.queued_at, r.id) >
        (${after?.queuedAt.toISOString() ?? null}::timestamptz, ${after?.id ?? null}::uuid))
      and exists (select from series_item i where i.event_id = r.event_id)
      and not exists (select from audit_entry a where a.registration_id = r.id and a.what = 'PRIORITY_SET')
      and not exists (
        select from registration o
        join event e on e.id = o.event_id
        join series_item theirs on theirs.event_id = o.event_id
        join series_item own on own.series_id = theirs.series_id
        left join milestone m on m.registration_id = o.id
        where own.event_id = r.event_id and o.email_key = r.email_key and o.event_id <> r.event_id
          and e.host_id = ${hostId} and e.starts_at < ${startsAt.toISOString()}::timestamptz
          and (o.state in ('OFFERED', 'CONFIRMED', 'LAPSED') or m.offered_at is not null or m.taken_at is not null))
    order by r.queued_at, r.id limit ${atOnce}`
