/** Every email for an institute: about the events that it hosts, and its own. Conditions are about `m`, a message. */
import { Prisma } from '@plenaria/prisma/client'
import type { InstituteOutboxArgs } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { allOf, anyOf } from '../board/conditions.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { InstituteRow, MessageRow } from '../request/rows.ts'
import { openPage } from './list.ts'
import { alike, columns, newestFirst, ownEmails, seenByHost, withoutHidden } from './seen.ts'

/** Maximum number of events examined. */
const maxEvents = 200

/** Null if the viewer may not see it. */
export async function outboxOfInstitute(institute: InstituteRow, args: Partial<InstituteOutboxArgs>, context: Context) {
  const { database, viewer } = context
  const page = openPage(args)
  if (!can.seeInstituteOutbox(viewer, institute)) return null
  const hosted = await database.event.findMany({
    where: { hostId: institute.id },
    orderBy: [{ endsAt: 'desc' }, { id: 'asc' }],
    take: maxEvents,
  })
  const events = hosted.filter((event) => can.message(viewer, event))
  const newest = Prisma.sql`${newestFirst} limit ${page.limit}`
  // Of each event, as many as fit on the page: each list is in the order of its index.
  const found = [
    ...alike(events, (event) => seenByHost(event, viewer)).map(
      ({ eventIds, seen }) => Prisma.sql`(
        select m.id, m.enqueued_at from unnest(${eventIds}::text[]) as e(id) cross join lateral (
          select m.id, m.enqueued_at from message m
          where m.event_id = e.id and ${allOf([seen, ...page.conditions])} ${newest}) m)`,
    ),
    Prisma.sql`(
      select m.id, m.enqueued_at from message m
      where ${allOf([ownEmails(institute, viewer), ...page.conditions])} ${newest})`,
  ]
  const rows = await database.$queryRaw<MessageRow[]>`
    select ${columns}
    from (select m.id from (${Prisma.join(found, ' union all ')}) m ${newest}) f join message m on m.id = f.id
    ${newestFirst}`
  return page.of(rows, (shown) => {
    const ids = new Set(shown.map(({ eventId }) => eventId))
    return withoutHidden(
      events.filter(({ id }) => ids.has(id)),
      shown,
      context,
    )
  })
}

/** Open invitations whose email hasn't arrived, by institute, if any, for viewers who manage members. */
const undelivered = dataLoader<number>(async (ids, { database, viewer }) => {
  const managed = ids.filter((id) => can.manageMembers(viewer, { id }))
  if (managed.length === 0) return new Map()
  const rows = await database.$queryRaw<{ id: string; count: number }[]>`
    select m.institute_id as id, count(*)::int as count
    from message m join invitation i on i.id::text = m.data->>'invitation'
    where m.institute_id = any(${managed}::text[]) and m.template = 'invitation' and i.state = 'SENT'
      and ${anyOf([Prisma.sql`m.bounced_at is not null`, Prisma.sql`m.refused_at is not null`])}
      and coalesce(m.bounced_at, m.refused_at) >= desk_now() - interval '7 days'
    group by m.institute_id`
  return new Map(rows.map(({ id, count }) => [id, count]))
})

export const undeliveredInvitations = async ({ id }: InstituteRow, context: Context): Promise<number> =>
  (await undelivered(id, context)) ?? 0
