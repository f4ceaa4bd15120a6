import type { QueryEventsArgs } from '../__generated__/resolvers.ts'
import type { Context } from '../context.ts'
import { badArgument, pageOf, sizeOf } from '../pages.ts'
import { visible } from '../policy.ts'
import type { EventRow } from '../rows.ts'
import { now } from './clock.ts'

/** Place of an event in the list: opaque to clients, and stable while events come and go. */
const cursorOf = ({ startsAt, id }: EventRow): string =>
  Buffer.from(`${startsAt.getTime()} ${id}`).toString('base64url')

function readCursor(cursor: string): { startsAt: Date; id: string } {
  const [, milliseconds, id] = /^(\d{1,15}) ([\w-]+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (milliseconds === undefined || id === undefined) throw badArgument('`after` is no cursor of this list.')
  return { startsAt: new Date(Number(milliseconds)), id }
}

/** Soonest first; one row more than asked for tells whether there is a next page. */
export async function listEvents({ first, after, filter }: QueryEventsArgs, context: Context) {
  const size = sizeOf(first, 100, 20)
  const from = after ? readCursor(after) : null
  const upcoming = filter?.upcoming ?? null
  const instant = upcoming === null ? null : await now(context)
  const rows = await context.database.event.findMany({
    where: {
      AND: [
        visible.events(context.viewer),
        filter?.kind ? { kind: filter.kind } : {},
        instant ? { endsAt: upcoming ? { gt: instant } : { lte: instant } } : {},
        from ? { OR: [{ startsAt: { gt: from.startsAt } }, { startsAt: from.startsAt, id: { gt: from.id } }] } : {},
      ],
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: size + 1,
  })
  return pageOf(rows, size, after, cursorOf)
}
