import { holdsSeat, type Instant, type Standing } from '../../registration.ts'
import type { CannotHoldCause } from '../decision.ts'
import { type Draft, record, settle } from '../draft.ts'
import { atCap, groupCannotHold, heldOf, mayHoldUnconfirmed, seatsOf } from '../holding.ts'
import { moved } from '../moves.ts'
import { aboutOne, knownIn, type Rule } from '../rule.ts'

/** An organiser corrects a person's group or organisation, or fields unknown to the domain. Allowed in any state. */
export interface Correct {
  type: 'CORRECT'
  id: string
  groupKey: string
  organisationKey: string | null
  /** The priority was set for this person, and moves with them to another group. Default: no. */
  keepsPriority?: boolean
  reason: string
}

export const correct: Rule<Correct> = {
  ...aboutOne,
  organisations: ({ organisationKey }, standing) =>
    holdsSeat(standing.state) ? [standing.organisationKey, organisationKey] : [],
  /** A seat moves with its holder if the plan allows it. Once the event is over, the group is final. */
  decide(draft, { id, groupKey, organisationKey, keepsPriority = false, reason }, now) {
    const standing = knownIn(draft, id)
    if (!draft.plan.groups.has(groupKey)) return { refusal: 'UnknownGroup' }
    if (!reason.trim()) return { refusal: 'ReasonNeeded' }
    const sameGroup = groupKey === standing.groupKey
    const { endsAt } = draft.rules
    const isOver = now >= endsAt
    if (isOver && !sameGroup) return { refusal: 'RoomSettled', endedAt: endsAt }
    const priority = sameGroup || keepsPriority ? standing.priority : seatsOf(draft.plan, groupKey).priority
    const corrected = { ...standing, groupKey, organisationKey, priority }
    const cause = isOver || !holdsSeat(standing.state) ? null : cannotMove(draft, standing, corrected, now)
    if (cause) return { refusal: 'CannotHoldSeat', cause }
    record(draft, 'CORRECTED', standing, corrected, reason)
    return null
  },
}

/** Why the seat can't move to another group or organisation, counted as if its holder held none; null if it can. */
function cannotMove(draft: Draft, from: Standing, to: Standing, now: Instant): CannotHoldCause | null {
  const left = moved({ ...from, staged: null }, { state: 'WITHDRAWN' })
  settle(draft, from, left)
  const group = to.groupKey === from.groupKey ? null : groupRefuses(draft, to, now)
  const isCapped = to.organisationKey !== from.organisationKey && atCap(draft, to.organisationKey)
  settle(draft, left, from)
  return group ?? (isCapped ? 'ORGANISATION_AT_CAP' : null)
}

/** Seats of an allotment were set aside in addition to all minimums; only a few may be held for unconfirmed addresses. */
function groupRefuses(draft: Draft, standing: Standing, now: Instant): CannotHoldCause | null {
  const { groupKey, allotmentOf, awaitsConfirmation } = standing
  if (awaitsConfirmation && !mayHoldUnconfirmed(draft, groupKey)) return 'NO_FREE_SEAT'
  if (allotmentOf === null) return groupCannotHold(draft, groupKey, now)
  return heldOf(draft, groupKey) >= seatsOf(draft.plan, groupKey).maximum ? 'GROUP_AT_MAXIMUM' : null
}
