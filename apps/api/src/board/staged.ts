/** Number of staged decisions by kind. */
import { type DecisionKind, decisions } from '@plenaria/domain/registration'
import { can, visible } from '../access/policy.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { EventRow } from '../request/rows.ts'

interface StagedCountRow {
  decision: DecisionKind
  count: number
}

const countsByEvent = dataLoader<StagedCountRow[]>(async (eventIds, { database, viewer }) => {
  const events = await database.event.findMany({ where: { id: { in: eventIds } } })
  const counted = await database.registration.groupBy({
    by: ['eventId', 'staged'],
    where: { staged: { not: null }, OR: events.map((event) => visible.registrations(viewer, event, 'DECIDE')) },
    _count: true,
  })
  const rows = counted.flatMap(({ eventId, staged: decision, _count: count }) =>
    decision === null ? [] : [{ eventId, decision, count }],
  )
  return Map.groupBy(rows, ({ eventId }) => eventId)
})

export async function stagedCountsOf(event: EventRow, context: Context): Promise<StagedCountRow[] | null> {
  if (!can.decide(context.viewer, event)) return null
  const counts = (await countsByEvent(event.id, context)) ?? []
  return counts.toSorted((one, other) => decisions.indexOf(one.decision) - decisions.indexOf(other.decision))
}
