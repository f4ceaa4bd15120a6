/** People who aren't registered and whom emails about an event don't reach. */
import { Prisma } from '@plenaria/prisma/client'
import { can } from '../access/policy.ts'
import { allOf, anyOf } from '../board/conditions.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, ViewerRow } from '../request/rows.ts'
import { alike, besidesRegistrants } from './seen.ts'

/** By event: how many addresses a last email bounced from, or was refused for, since then. */
export async function tallyOthersUnreached(
  viewer: ViewerRow,
  events: readonly EventRow[],
  since: Date,
  { database }: Context,
): Promise<ReadonlyMap<string, number>> {
  const written = events.filter((event) => can.seeWholeOutbox(viewer, event))
  if (written.length === 0) return new Map()
  const seen = alike(written, (event) => besidesRegistrants(event, viewer)).map((group) =>
    allOf([Prisma.sql`m.event_id = any(${group.eventIds}::text[])`, group.seen]),
  )
  const rows = await database.$queryRaw<{ id: string; count: number }[]>`
    select m.event_id as id, count(distinct m.recipient)::int as count
    from message m
    where (m.bounced_at is not null or m.refused_at is not null)
      and coalesce(m.bounced_at, m.refused_at) >= ${since.toISOString()}::timestamptz and ${anyOf(seen)}
      and not exists (select from message later where later.event_id = m.event_id and later.recipient = m.recipient
        and later.enqueued_at > m.enqueued_at and later.sent_at is not null and later.bounced_at is null)
    group by m.event_id`
  return new Map(rows.map(({ id, count }) => [id, count]))
}
