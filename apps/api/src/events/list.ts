import type { Prisma } from '@plenaria/prisma/client'
import type { QueryEventsArgs } from '../__generated__/resolvers.ts'
import { visible } from '../access/policy.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { cursor, instantShape, pageOf, readCursor, sizeOf } from '../request/pages.ts'
import type { EventRow } from '../request/rows.ts'

/** Stable while events are added and removed. */
const cursorOf = ({ startsAt, id }: EventRow): string => cursor('EVENTS', startsAt.toISOString(), id)

/** Includes drafts with an undecided end, whatever their placeholder, and postponed events, whatever was announced. */
const isAhead = (instant: Date): Prisma.EventWhereInput => ({
  OR: [{ endsAt: { gt: instant } }, { undecidedDates: { has: 'ENDS_AT' } }, { state: 'POSTPONED' }],
})

/** Soonest first; one extra row shows whether there is a next page. */
export async function listEvents({ first, after, filter }: QueryEventsArgs, context: Context) {
  const size = sizeOf(first, 100, 20)
  const [, startsAt, id] = after ? readCursor(after, ['EVENTS', instantShape, /^[\w-]+$/]) : []
  const upcoming = filter?.upcoming ?? null
  const instant = upcoming === null ? null : await now(context)
  const rows = await context.database.event.findMany({
    where: {
      AND: [
        visible.eventsInLists(context.viewer, filter?.archived ?? false),
        filter?.kind ? { kind: filter.kind } : {},
        instant ? (upcoming ? isAhead(instant) : { NOT: isAhead(instant) }) : {},
        startsAt && id ? { OR: [{ startsAt: { gt: startsAt } }, { startsAt, id: { gt: id } }] } : {},
      ],
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: size + 1,
  })
  return pageOf(rows, size, after, cursorOf)
}
