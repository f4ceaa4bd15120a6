import type { SeatPlanInput, WaitlistPolicy } from '../__generated__/graphql.ts'
import type { RoomGroup } from './allotment.ts'

/** Draft of a seat plan: numbers are strings until they are sent. */
export interface PlanDraft {
  total: string
  /** Empty for no cap. */
  organisationCap: string
  /** `YYYY-MM-DDTHH:mm` in the event's zone; empty for never. */
  minimumsReleasedAt: string
  policy: WaitlistPolicy
  groups: GroupSeatsDraft[]
}

export interface GroupSeatsDraft {
  key: string
  minimum: string
  target: string
  maximum: string
  priority: string
}

export type SeatField = 'minimum' | 'target' | 'maximum' | 'priority'

export const seatFields: readonly SeatField[] = ['minimum', 'target', 'maximum', 'priority']

/** GraphQL's maximum `Int`. Larger numbers are sent as this one, and the server reports the field's limit. */
const maxNumber = 2_147_483_647

/** Parses a whole number; null if the text isn't one. */
export function wholeNumber(text: string): number | null {
  return /^\d+$/.test(text.trim()) ? Math.min(Number(text), maxNumber) : null
}

const numberOf = (text: string): number => wholeNumber(text) ?? 0

/** Paths of fields that don't contain a whole number. */
export function notNumbers({ total, organisationCap, groups }: PlanDraft): string[] {
  return [
    ...(wholeNumber(total) === null ? ['plan.total'] : []),
    ...(organisationCap.trim() && wholeNumber(organisationCap) === null ? ['plan.organisationCap'] : []),
    ...groups.flatMap((group, index) =>
      seatFields.filter((field) => wholeNumber(group[field]) === null).map((field) => `plan.groups.${index}.${field}`),
    ),
  ]
}

/** The input; `minimumsReleasedAt` is the instant of the draft's local time. */
export function planInput(draft: PlanDraft, minimumsReleasedAt: string | null): SeatPlanInput {
  return {
    total: numberOf(draft.total),
    organisationCap: draft.organisationCap.trim() ? numberOf(draft.organisationCap) : null,
    minimumsReleasedAt,
    policy: draft.policy,
    groups: draft.groups.map(({ key, minimum, target, maximum, priority }) => ({
      groupKey: key,
      minimum: numberOf(minimum),
      target: numberOf(target),
      maximum: numberOf(maximum),
      priority: numberOf(priority),
    })),
  }
}

type Standing = Pick<RoomGroup, 'key' | 'name'> & Record<'confirmed' | 'offered', number | null>

/** The room as planned in the draft. */
export function plannedRoom(draft: PlanDraft, standing: readonly Standing[]): { groups: RoomGroup[]; total: number } {
  return {
    total: Math.max(1, numberOf(draft.total)),
    groups: draft.groups.map((seats, place) => ({
      key: seats.key || `${place}`,
      name: standing[place]?.name ?? seats.key,
      confirmed: standing[place]?.confirmed ?? 0,
      offered: standing[place]?.offered ?? 0,
      minimum: numberOf(seats.minimum),
      target: numberOf(seats.target),
      maximum: numberOf(seats.maximum),
    })),
  }
}

/** Sum of each column. */
export function sumsOf({ groups }: PlanDraft): Record<'minimum' | 'target' | 'maximum', number> {
  const sum = (field: SeatField) => groups.reduce((all, group) => all + numberOf(group[field]), 0)
  return { minimum: sum('minimum'), target: sum('target'), maximum: sum('maximum') }
}

/** Applies a change proposed by the server. */
export function withFix(draft: PlanDraft, fix: { field: string; groupKey?: string | null; to: number }): PlanDraft {
  const value = String(fix.to)
  if (fix.field === 'total' || fix.field === 'organisationCap') return { ...draft, [fix.field]: value }
  const field = seatFields.find((each) => each === fix.field)
  if (!field) return draft
  return {
    ...draft,
    groups: draft.groups.map((group) => (group.key === fix.groupKey ? { ...group, [field]: value } : group)),
  }
}
