import { setImmediate } from 'node:timers/promises'
import type { DecisionKind, State } from '@plenaria/domain/registration'
import { holdsSeat } from '@plenaria/domain/registration'
import type { Context } from '../context.ts'
import type { StakeholderGroupRow } from '../rows.ts'

interface StagedCount {
  eventId: string
  groupKey: string
  state: State
  staged: DecisionKind
  count: number
}

interface Pending {
  eventIds: Set<string>
  counts: Promise<StagedCount[]>
}

const pending = new WeakMap<Context, Pending>()

/** All events asked about in one turn are counted in one statement. */
function countStaged(eventId: string, context: Context): Promise<StagedCount[]> {
  const known = pending.get(context)
  if (known) {
    known.eventIds.add(eventId)
    return known.counts
  }
  const eventIds = new Set([eventId])
  const counts = setImmediate().then(() => {
    pending.delete(context)
    return context.database.$queryRaw<StagedCount[]>`
      select event_id as "eventId", group_key as "groupKey", state::text, staged::text, count(*)::int as count
      from registration where event_id = any(${[...eventIds]}) and staged is not null
      group by event_id, group_key, state, staged`
  })
  pending.set(context, { eventIds, counts })
  return counts
}

function effect({ state, staged }: StagedCount): number {
  if (staged === 'OFFER') return holdsSeat(state) ? 0 : 1
  return holdsSeat(state) ? -1 : 0
}

/** How many more (or fewer) seats the group would hold if what is staged were released, refills left aside. */
export async function stagedDifference(group: StakeholderGroupRow, context: Context): Promise<number> {
  const counts = await countStaged(group.eventId, context)
  return counts
    .filter(({ eventId, groupKey }) => eventId === group.eventId && groupKey === group.key)
    .reduce((sum, staged) => sum + effect(staged) * staged.count, 0)
}
