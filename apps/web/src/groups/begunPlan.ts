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

/** The plan that was in force when the draft was started. */
interface Begun {
  version: number
  draft: PlanDraft
}

const begin = (event: PlannedEvent): Begun => ({ version: event.seatPlan.version, draft: draftOf(event) })

const isSame = (one: PlanDraft, other: PlanDraft): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The draft and the plan it is based on. It follows the event until something is changed. */
export function useBegunPlan(
  event: PlannedEvent,
  planned: PlanDraft | null,
  onPlanned: (planned: PlanDraft | null) => void,
) {
  const [begun, setBegun] = useState(() => begin(event))
  const [draft, setDraft] = useState(begun.draft)
  const changed = !isSame(draft, begun.draft)
  // What was saved is known before the event is fetched again, and an answer that was on its way may still tell of the plan before.
  const isNewer = event.seatPlan.version > begun.version
  const current = isNewer ? begin(event) : null
  const isOwn = current !== null && planned !== null && isSame(current.draft, planned)
  if (current && (isOwn || !changed)) {
    setBegun(current)
    onPlanned(null)
    if (!changed) setDraft(current.draft)
  }
  /** Somebody else has changed the plan meanwhile. */
  const isSuperseded = changed && isNewer && !isOwn
  return { draft, setDraft, begun, setBegun, changed, isSuperseded }
}
