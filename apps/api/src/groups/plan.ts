import type { SeatPlan } from '@plenaria/domain/seats/room'
import type { FieldProblem } from '@plenaria/schema/words'
import type { SeatPlanInput } from '../__generated__/resolvers.ts'
import { fieldProblemIf, instantProblems, listProblems, outside, repeated } from '../refusals/fieldProblems.ts'

const maxSeats = 100_000

/** Problems of single fields. Whether the plan is feasible is for the domain to decide. */
export function planFieldProblems(plan: SeatPlanInput, groupKeys: readonly string[]): FieldProblem[] {
  const planned = plan.groups.map(({ groupKey }) => groupKey)
  return [
    ...outside(plan.total, 'plan.total', 1, maxSeats),
    ...outside(plan.organisationCap, 'plan.organisationCap', 1, maxSeats),
    ...instantProblems(plan.minimumsReleasedAt, 'plan.minimumsReleasedAt'),
    ...fieldProblemIf(
      groupKeys.some((key) => !planned.includes(key)),
      'plan.groups',
      'REQUIRED',
    ),
    ...listProblems(plan.groups, 'plan.groups', [0, 8], ({ groupKey, minimum, target, maximum, priority }, path) => [
      ...fieldProblemIf(!groupKeys.includes(groupKey), `${path}.groupKey`, 'UNKNOWN'),
      ...outside(minimum, `${path}.minimum`, 0, maxSeats),
      ...outside(target, `${path}.target`, 0, maxSeats),
      ...outside(maximum, `${path}.maximum`, 0, maxSeats),
      ...outside(priority, `${path}.priority`, 0, 1000),
    ]),
    ...repeated(planned, (index) => `plan.groups.${index}.groupKey`),
  ]
}

/** The plan in the domain's terms, with groups in the event's order. */
export function domainPlan(plan: SeatPlanInput, groupKeys: readonly string[]): SeatPlan {
  const { total, organisationCap, minimumsReleasedAt, policy } = plan
  const byKey = new Map(plan.groups.map((seats) => [seats.groupKey, seats]))
  return {
    total,
    organisationCap: organisationCap ?? null,
    minimumsReleasedAt: minimumsReleasedAt?.getTime() ?? null,
    policy,
    groups: new Map(
      groupKeys.flatMap((key) => {
        const seats = byKey.get(key)
        if (!seats) return []
        const { minimum, target, maximum, priority } = seats
        return [[key, { minimum, target, maximum, priority: priority ?? 0 }]]
      }),
    ),
  }
}

/** The stored plan. */
export const planRows = ({ total, organisationCap, minimumsReleasedAt, policy, groups }: SeatPlanInput) => ({
  plan: {
    total,
    organisationCap: organisationCap ?? null,
    minimumsReleasedAt: minimumsReleasedAt ?? null,
    policy,
  },
  groups: groups.map(({ groupKey, minimum, target, maximum, priority }) => ({
    groupKey,
    minimum,
    target,
    maximum,
    priority: priority ?? 0,
  })),
})
