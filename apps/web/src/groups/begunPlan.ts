import { useState } from 'react'
import type { SeatPlanOfEventQuery } from '../__generated__/graphql.ts'
import { readFragment } from '../__generated__/index.ts'
import { localOf } from '../ui/staff/zoned.ts'
import type { PlanDraft } from './planDraft.ts'
import { RoomFacts } from './roomFacts.ts'

export type PlannedEvent = NonNullable<SeatPlanOfEventQuery['event']>

function draftOf(event: PlannedEvent): PlanDraft {
  const { seatPlan, zone } = event
  const { groups } = readFragment(RoomFacts, event)
  return {
    total: String(seatPlan.total),
    organisationCap: seatPlan.organisationCap ? String(seatPlan.organisationCap) : '',
    minimumsReleasedAt: seatPlan.minimumsReleasedAt ? localOf(seatPlan.minimumsReleasedAt, zone) : '',
    policy: seatPlan.policy,
    groups: groups.map(({ key, minimum, target, maximum }) => ({
      key,
      minimum: String(minimum),
      target: String(target),
      maximum: String(maximum),
      priority: String(event.groups.find((group) => group.key === key)?.priority ?? 0),
    })),
  }
}

/** The plan that the draft was started from. */
interface Begun {
  version: number
  draft: PlanDraft
}

const begin = (event: PlannedEvent): Begun => ({ version: event.seatPlan.version, draft: draftOf(event) })

const isSame = (one: PlanDraft, other: PlanDraft): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The draft and the plan it is based on. Without changes, it follows the event. */
export function useBegunPlan(
  event: PlannedEvent,
  planned: PlanDraft | null,
  onPlanned: (planned: PlanDraft | null) => void,
) {
  const [begun, setBegun] = useState(() => begin(event))
  const [draft, setDraft] = useState(begun.draft)
  const changed = !isSame(draft, begun.draft)
  // Versions are compared because the saved plan is known before the event is refetched, and a response in flight may still
  // contain the previous plan.
  const isNewer = event.seatPlan.version > begun.version
  const current = isNewer ? begin(event) : null
  const isOwn = current !== null && planned !== null && isSame(current.draft, planned)
  if (current && (isOwn || !changed)) {
    setBegun(current)
    onPlanned(null)
    if (!changed) setDraft(current.draft)
  }
  /** Whether somebody else has changed the plan in the meantime. */
  const isSuperseded = changed && isNewer && !isOwn
  return { draft, setDraft, begun, setBegun, changed, isSuperseded }
}
