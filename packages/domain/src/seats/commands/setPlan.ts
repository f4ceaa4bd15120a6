import { heldInAll, heldOf } from '../holding.ts'
import { checkPlan } from '../plan.ts'
import type { SeatPlan } from '../room.ts'
import { aboutNobody, type Rule } from '../rule.ts'

/** Replaces the seat plan. A group's new priority applies to people who register from now on. */
export interface SetPlan {
  type: 'SET_PLAN'
  plan: SeatPlan
  /** The largest number of seats that any one organisation holds; 0 if none. */
  largestOrganisation: number
}

export const setPlan: Rule<SetPlan> = {
  ...aboutNobody,
  decide(draft, { plan, largestOrganisation }, now) {
    const byGroup = new Map([...draft.groups.keys()].map((groupKey) => [groupKey, heldOf(draft, groupKey)]))
    // Organisations that turned out to be the same may exceed the cap: that is no reason to refuse a plan that doesn't lower it.
    const maxHeld = isLowered(draft.plan.organisationCap, plan.organisationCap) ? largestOrganisation : 0
    const held = { byGroup, total: heldInAll(draft), largestOrganisation: maxHeld, allotments: draft.allotments }
    const problems = checkPlan(plan, held, now)
    if (problems.length > 0) return { refusal: 'SeatPlanInfeasible', problems }
    draft.plan = plan
    return null
  },
}

const isLowered = (before: number | null, after: number | null): boolean =>
  after !== null && (before === null || after < before)
