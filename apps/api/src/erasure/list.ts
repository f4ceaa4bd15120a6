/** Proofs of erasures at an event, newest first. Ids are ordered by time. */
import type { EventErasuresArgs } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import type { Context } from '../request/context.ts'
import { cursor, idShape, pageOf, readCursor, sizeOf } from '../request/pages.ts'
import type { EventRow } from '../request/rows.ts'

export async function listErasures(
  event: EventRow,
  { first, after }: Partial<EventErasuresArgs>,
  { database, viewer }: Context,
) {
  const size = sizeOf(first, 100, 20)
  const [, from] = after ? readCursor(after, ['ERASURE', idShape]) : []
  const rows = can.seeErasures(viewer, event)
    ? await database.erasure.findMany({
        where: { eventId: event.id, ...(from !== undefined && { id: { lt: from } }) },
        orderBy: { id: 'desc' },
        take: size + 1,
      })
    : []
  return pageOf(rows, size, after, ({ id }) => cursor('ERASURE', id))
}
