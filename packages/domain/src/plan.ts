import type { PlanProblem } from './commands.ts'
import { minimumsReleased } from './holding.ts'
import type { Instant } from './registration.ts'
import type { SeatPlan } from './room.ts'

/** Seats already held, offered and confirmed. */
export interface HeldSeats {
  /** A group that is missing holds none. */
  byGroup: ReadonlyMap<string, number>
  total: number
  /** The most seats that any one organisation holds; 0 if none. */
  largestOrganisation: number
}

/**
 * Why a plan can't be met, by itself or against the seats already held; empty if it can.
 * Each problem comes with the smallest change of a single field after which it is gone. Mends only ever raise what limits
 * (a target is moved between its limits), so applying all of them, and those of what is left, ends with a feasible plan.
 */
export function checkPlan(plan: SeatPlan, held: HeldSeats, now: Instant): PlanProblem[] {
  const problems: PlanProblem[] = []
  let minimums = 0
  let heldOrReserved = 0
  for (const [groupKey, { minimum, target, maximum }] of plan.groups) {
    const groupHeld = held.byGroup.get(groupKey) ?? 0
    minimums += minimum
    heldOrReserved += Math.max(groupHeld, minimum)
    const report = (code: PlanProblem['code'], field: 'target' | 'maximum', from: number, to: number) =>
      problems.push({ code, groupKey, mend: { field, groupKey, from, to } })
    if (maximum < minimum) report('MAXIMUM_BELOW_MINIMUM', 'maximum', maximum, minimum)
    if (maximum < groupHeld) report('MAXIMUM_BELOW_HELD', 'maximum', maximum, groupHeld)
    const nearest = Math.max(minimum, Math.min(target, maximum))
    if (target !== nearest) report('TARGET_OUTSIDE_MINIMUM_AND_MAXIMUM', 'target', target, nearest)
  }

  const { total, organisationCap } = plan
  const reportTotal = (code: PlanProblem['code'], to: number) =>
    problems.push({ code, groupKey: null, mend: { field: 'total', groupKey: null, from: total, to } })
  if (total < minimums) reportTotal('MINIMUMS_ABOVE_TOTAL', minimums)
  if (total < held.total) reportTotal('TOTAL_BELOW_HELD', held.total)
  if (!minimumsReleased(plan, now) && heldOrReserved > Math.max(total, minimums, held.total)) {
    reportTotal('UNFILLED_MINIMUMS_ABOVE_FREE', heldOrReserved)
  }
  if (organisationCap !== null && organisationCap < held.largestOrganisation) {
    problems.push({
      code: 'ORGANISATION_ABOVE_CAP',
      groupKey: null,
      mend: { field: 'organisationCap', groupKey: null, from: organisationCap, to: held.largestOrganisation },
    })
  }
  return problems
}
