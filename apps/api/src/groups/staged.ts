import type { DecisionKind, State } from '@plenaria/domain/registration'
import { holdsSeat } from '@plenaria/domain/registration'
import type { Context } from '../context.ts'
import { batched } from '../registrations/batched.ts'
import type { StakeholderGroupRow } from '../rows.ts'

interface StagedCount {
  eventId: string
  groupKey: string
  state: State
  staged: DecisionKind
  count: number
}

const countStaged = batched<StagedCount[]>(async (eventIds, { database }) => {
  const counts = await database.$queryRaw<StagedCount[]>`
    select event_id as "eventId", group_key as "groupKey", state::text, staged::text, count(*)::int as count
    from registration where event_id = any(${eventIds}) and staged is not null
    group by event_id, group_key, state, staged`
  return Map.groupBy(counts, ({ eventId }) => eventId)
})

function effect({ state, staged }: StagedCount): number {
  if (staged === 'OFFER') return holdsSeat(state) ? 0 : 1
  return holdsSeat(state) ? -1 : 0
}

/** How many more (or fewer) seats the group would hold if what is staged were released, refills left aside. */
export async function stagedDifference({ eventId, key }: StakeholderGroupRow, context: Context): Promise<number> {
  const counts = (await countStaged(eventId, context)) ?? []
  return counts
    .filter(({ groupKey }) => groupKey === key)
    .reduce((sum, staged) => sum + effect(staged) * staged.count, 0)
}
