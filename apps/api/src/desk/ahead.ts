/** How many people would be passed over if somebody were offered a seat out of turn. */

import { isInLane } from '@plenaria/domain/registration'
import type { Ahead, Deciding } from '@plenaria/domain/seats/deciding'
import { byQueue } from '@plenaria/domain/seats/lane'
import type { RegistrationRow } from '../request/rows.ts'
import type { Reader } from './queries.ts'
import { standingOf } from './standing.ts'
import type { UnitOfWork } from './unitOfWork.ts'

/** Higher counts are capped here. */
const maxAhead = 1000

/** Number of people ahead of those in `rows` who wait, excluding `named` and, if the command stages, staged people. */
export async function aheadOf(
  work: UnitOfWork,
  rows: readonly RegistrationRow[],
  named: readonly RegistrationRow[],
  isStaging: boolean,
): Promise<Ahead> {
  const waits = ({ state }: RegistrationRow) => state === 'WAITLISTED'
  const waiting = rows.filter(waits)
  if (waiting.length === 0) return new Map()
  await work.flush()
  const { eventId, room } = work.snapshot
  const isOneQueue = room.plan.policy === 'FIFO'
  return loadAhead(work.database, eventId, { waiting, named: named.filter(waits), isOneQueue, isStaging })
}

/** The same for the ids of a decision that offers common seats. */
export async function aheadOfOffered(
  work: UnitOfWork,
  ids: readonly string[],
  { decision, allotmentOf }: Pick<Deciding, 'decision' | 'allotmentOf'>,
  isStaging: boolean,
): Promise<Ahead> {
  if (decision !== 'OFFER' || allotmentOf) return new Map()
  const named = ids.map((id) => work.snapshot.get(id))
  return aheadOf(work, named, named, isStaging)
}

interface Asked {
  /** People who are waiting. */
  waiting: RegistrationRow[]
  /** People in the command who are waiting themselves: they don't overtake each other. */
  named: RegistrationRow[]
  /** Whether all groups wait in one queue. */
  isOneQueue: boolean
  /** Whether staged people are excluded too: everything staged now is released together. */
  isStaging: boolean
}

/**
 * Counted in the database, so everything decided before must be written first. Cost doesn't grow with the number of people
 * waiting.
 */
async function loadAhead(
  database: Reader,
  eventId: string,
  { waiting, named, isOneQueue, isStaging }: Asked,
): Promise<Ahead> {
  const ids = waiting.map(({ id }) => id)
  const most = maxAhead + named.length
  const rows = await database.$queryRaw<{ id: string; ahead: number }[]>`
    select r.id, (select count(*) from (
        select 1 from stakeholder_group g cross join lateral (
          (select 1 from registration o where o.event_id = g.event_id and o.group_key = g.key and o.state = 'WAITLISTED' and not o.awaits_confirmation
            and not (${isStaging} and o.staged is not null) and o.priority > r.priority limit ${most})
          union all
          (select 1 from registration o where o.event_id = g.event_id and o.group_key = g.key and o.state = 'WAITLISTED' and not o.awaits_confirmation
            and not (${isStaging} and o.staged is not null) and o.priority = r.priority and (o.queued_at, o.id) < (r.queued_at, r.id) limit ${most})) before
        where g.event_id = ${eventId} and (${isOneQueue} or g.key = r.group_key) limit ${most}) counted)::int as ahead
    from registration r where r.id = any(${ids}::uuid[])`
  const standings = named.map(standingOf).filter((one) => isInLane(one) && (!isStaging || one.staged === null))
  const places = new Map(waiting.map((row) => [row.id, standingOf(row)]))
  return new Map(
    rows.map(({ id, ahead }) => {
      const one = places.get(id)
      const namedAhead = standings.filter(
        (other) => one && (isOneQueue || other.groupKey === one.groupKey) && byQueue(other, one) < 0,
      )
      return [id, Math.min(maxAhead, Math.max(0, ahead - namedAhead.length))]
    }),
  )
}

/** Whether the person's priority was set individually, by organisers or a series rule; otherwise it is their group's. */
export async function hasOwnPriority(work: UnitOfWork, { id, priority }: RegistrationRow): Promise<boolean> {
  await work.flush()
  const [last] = await work.database.$queryRaw<{ priority: number | null }[]>`
    select (after ->> 'priority')::int as priority from audit_entry
    where registration_id = ${id}::uuid and what = 'PRIORITY_SET' order by id desc limit 1`
  return last?.priority === priority
}
