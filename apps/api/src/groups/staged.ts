import type { DecisionKind, State } from '@plenaria/domain/registration'
import { holdsSeat } from '@plenaria/domain/registration'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { RegistrationRow, StakeholderGroupRow } from '../request/rows.ts'

interface StagedCount {
  eventId: string
  groupKey: string
  state: State
  staged: DecisionKind
  count: number
}

const countStaged = dataLoader<StagedCount[]>(async (eventIds, { database }) => {
  const counts = await database.$queryRaw<StagedCount[]>`
    select event_id as "eventId", group_key as "groupKey", state::text, staged::text, count(*)::int as count
    from registration where event_id = any(${eventIds}) and staged is not null
    group by event_id, group_key, state, staged`
  return Map.groupBy(counts, ({ eventId }) => eventId)
})

/** The effect of releasing one registration on the seats of its group. */
function effect({ state, staged }: Pick<RegistrationRow, 'state' | 'staged'>): number {
  if (staged === null) return 0

  if (staged === 'OFFER') return holdsSeat(state) ? 0 : 1
  return holdsSeat(state) ? -1 : 0
}

/** Change in the group's number of seats if everything staged were released, disregarding refills and `leftOut`. */
export async function stagedDifference(
  { eventId, key }: StakeholderGroupRow,
  leftOut: readonly RegistrationRow[],
  context: Context,
): Promise<number> {
  const counts = (await countStaged(eventId, context)) ?? []
  const all = counts
    .filter(({ groupKey }) => groupKey === key)
    .reduce((sum, staged) => sum + effect(staged) * staged.count, 0)
  return leftOut.reduce((sum, registration) => sum - effect(registration), all)
}
