/** How bulk actions are displayed. */
import type { BulkActionRefusalsArgs } from '../../__generated__/resolvers.ts'
import { can } from '../../access/policy.ts'
import type { RefusedOne } from '../../desk/index.ts'
import { refusedIn } from '../../registrations/refused.ts'
import type { Context } from '../../request/context.ts'
import { dataLoader } from '../../request/dataLoader.ts'
import { cursor, pageOf, readCursor, sizeOf } from '../../request/pages.ts'
import type { BulkActionRow, EventRow } from '../../request/rows.ts'

const latestByEvent = dataLoader<BulkActionRow>(async (eventIds, { database, viewer }) => {
  const rows = await database.bulkAction.findMany({
    where: { eventId: { in: eventIds }, userId: viewer?.id ?? '' },
    orderBy: [{ eventId: 'asc' }, { startedAt: 'desc' }],
    distinct: ['eventId'],
  })
  return new Map(rows.map((row) => [row.eventId, row]))
})

export async function latestAction(event: EventRow, context: Context): Promise<BulkActionRow | null> {
  if (!can.decide(context.viewer, event)) return null
  return (await latestByEvent(event.id, context)) ?? null
}

/** Rows that were refused or couldn't be undone (`KEPT`), as far as the viewer may still see them. */
export async function refusalsOf(
  { id, eventId }: BulkActionRow,
  outcome: 'REFUSED' | 'KEPT',
  { first, after }: Partial<BulkActionRefusalsArgs>,
  context: Context,
) {
  const { database, viewer } = context
  const size = sizeOf(first)
  const [, from] = after ? readCursor(after, ['BULK', /^\d{1,9}$/]) : []
  const rows = await database.bulkActionRow.findMany({
    where: { actionId: id, outcome, ...(from !== undefined && { number: { gt: Number(from) } }) },
    orderBy: { number: 'asc' },
    take: size + 1,
  })
  const event = await database.event.findUniqueOrThrow({ where: { id: eventId } })
  const found = await database.registration.findMany({
    where: { id: { in: rows.map(({ registrationId }) => registrationId) } },
  })
  const byId = new Map(found.map((row) => [row.id, row]))
  const { edges, pageInfo } = pageOf(rows, size, after, ({ number }) => cursor('BULK', String(number)))
  const showsNumber = can.seeAllRegistrations(viewer, event)
  return {
    pageInfo,
    edges: edges.flatMap(({ cursor: place, node: { registrationId, refusal } }) => {
      const row = byId.get(registrationId)
      if (!row || !can.reviewRegistration(viewer, row, event)) return []
      const { reference } = row
      const node = refusedIn(context, showsNumber)({ reference, refusal: refusal as unknown as RefusedOne['refusal'] })
      return [{ cursor: place, node }]
    }),
  }
}
