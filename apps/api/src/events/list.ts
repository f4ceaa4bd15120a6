import { GraphQLError } from 'graphql'
import type { QueryEventsArgs } from '../__generated__/resolvers.ts'
import type { Context } from '../context.ts'
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

const badArgument = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

/** Soonest first; one row more than asked for tells whether there is a next page. */
export async function listEvents({ first, after, filter }: QueryEventsArgs, context: Context) {
  const size = first ?? 20
  if (size < 1 || size > 100) throw badArgument('`first` is 1 to 100.')
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
  const edges = rows.slice(0, size).map((node) => ({ cursor: cursorOf(node), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: from !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
