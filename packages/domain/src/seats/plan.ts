import type { Instant } from '../registration.ts'
import type { PlanProblem } from './decision.ts'
import { commonHeldOf, heldFrom, minimumsReleased } from './holding.ts'
import type { Allotment, Room, SeatPlan } from './room.ts'

/** Seats already held, offered and confirmed. */
export interface HeldSeats {
  /** A missing group holds none. */
  byGroup: ReadonlyMap<string, number>
  total: number
  /** The largest number of seats that any one organisation holds; 0 if none. */
  largestOrganisation: number
  /** By institute. Default: none. */
  allotments?: ReadonlyMap<string, Allotment>
}

/**
 * Why a plan can't be met, by itself or given the seats already held; empty if it can. Each problem comes with the smallest
 * change of a single field that resolves it. Fixes only ever raise limits (a target is moved between its limits), so applying all
 * of them repeatedly ends with a feasible plan.
 */
export function checkPlan(plan: SeatPlan, held: HeldSeats, now: Instant): PlanProblem[] {
  const { organisationCap } = plan
  const problems = [...checkGroups(plan, held), ...checkTotal(plan, held, now)]
  if (organisationCap !== null && organisationCap < held.largestOrganisation) {
    problems.push({
      code: 'ORGANISATION_ABOVE_CAP',
      groupKey: null,
      fix: { field: 'organisationCap', groupKey: null, from: organisationCap, to: held.largestOrganisation },
    })
  }
  return problems
}

/** Each group by itself. */
function checkGroups(plan: SeatPlan, held: HeldSeats): PlanProblem[] {
  const problems: PlanProblem[] = []
  for (const [groupKey, { minimum, target, maximum }] of plan.groups) {
    const groupHeld = held.byGroup.get(groupKey) ?? 0
    const report = (code: PlanProblem['code'], field: 'target' | 'maximum', from: number, to: number) =>
      problems.push({ code, groupKey, fix: { field, groupKey, from, to } })
    if (maximum < minimum) report('MAXIMUM_BELOW_MINIMUM', 'maximum', maximum, minimum)
    if (maximum < groupHeld) report('MAXIMUM_BELOW_HELD', 'maximum', maximum, groupHeld)
    const nearest = Math.max(minimum, Math.min(target, maximum))
    if (target !== nearest) report('TARGET_OUTSIDE_MINIMUM_AND_MAXIMUM', 'target', target, nearest)
  }
  return problems
}

/** All groups and allotments together. */
function checkTotal(plan: SeatPlan, held: HeldSeats, now: Instant): PlanProblem[] {
  const { total } = plan
  const problems: PlanProblem[] = []
  const report = (code: PlanProblem['code'], to: number) =>
    problems.push({ code, groupKey: null, fix: { field: 'total', groupKey: null, from: total, to } })
  const groups = [...plan.groups]
  const minimums = groups.reduce((sum, [, { minimum }]) => sum + minimum, 0)
  const reserved = groups.reduce((sum, [key, { minimum }]) => sum + Math.max(held.byGroup.get(key) ?? 0, minimum), 0)
  const heldOrReserved = minimumsReleased(plan, now) ? 0 : reserved
  if (total < minimums) report('MINIMUMS_ABOVE_TOTAL', minimums)
  if (total < held.total) report('TOTAL_BELOW_HELD', held.total)
  if (heldOrReserved > Math.max(total, minimums, held.total)) report('UNFILLED_MINIMUMS_ABOVE_FREE', heldOrReserved)
  const allotments = held.allotments ?? new Map()
  const needed = heldOrSetAside(plan, (groupKey) => commonOf(held, groupKey), allotments, now)
  if (needed > Math.max(total, minimums, held.total, heldOrReserved)) report('ALLOTMENTS_ABOVE_FREE', needed)
  return problems
}

function commonOf({ byGroup, allotments = new Map() }: HeldSeats, groupKey: string): number {
  let common = byGroup.get(groupKey) ?? 0
  for (const { heldBy } of allotments.values()) common -= heldBy.get(groupKey) ?? 0
  return common
}

/** Number of seats held, reserved by a minimum or allotted: the common seats of each group, and those of each allotment. */
function heldOrSetAside(
  plan: SeatPlan,
  commonHeld: (groupKey: string) => number,
  allotments: Room['allotments'],
  now: Instant,
): number {
  const released = minimumsReleased(plan, now)
  let seats = 0
  for (const [groupKey, { minimum }] of plan.groups) {
    seats += released ? commonHeld(groupKey) : Math.max(commonHeld(groupKey), minimum)
  }
  for (const allotment of allotments.values()) seats += Math.max(allotment.seats, heldFrom(allotment))
  return seats
}

/** Maximum allotment of an institute that the plan has room for; never less than its current one. */
export function maxToAllot(room: Room, instituteId: string, now: Instant): number {
  const { plan, allotments } = room
  const others = new Map([...allotments].filter(([id]) => id !== instituteId))
  const commonHeld = (groupKey: string) => commonHeldOf(room, groupKey)
  const withoutIt = heldOrSetAside(plan, commonHeld, others, now)
  return Math.max(allotments.get(instituteId)?.seats ?? 0, plan.total - withoutIt)
}
