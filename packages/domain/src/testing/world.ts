/** Every question about an event is answered here by looking at all of its registrations. Shares nothing with the core but types. */

import type { CannotHoldCause } from '../commands.ts'
import type { DecisionKind, Instant, Standing, State } from '../registration.ts'
import type { OfferRules, SeatPlan } from '../room.ts'

/** An event with all its registrations, in the order in which they came. */
export interface World {
  plan: SeatPlan
  rules: OfferRules
  rows: Standing[]
}

export const holding = (world: World): Standing[] =>
  world.rows.filter((row) => row.state === 'OFFERED' || row.state === 'CONFIRMED')

export const heldBy = (world: World, groupKey: string): number =>
  holding(world).filter((row) => row.groupKey === groupKey).length

export const heldByOrganisation = (world: World, organisationKey: string): number =>
  holding(world).filter((row) => row.organisationKey === organisationKey).length

export const largestOrganisation = (world: World): number =>
  Math.max(
    0,
    ...holding(world).map((row) => (row.organisationKey ? heldByOrganisation(world, row.organisationKey) : 0)),
  )

export const lane = (world: World, groupKey: string): Standing[] =>
  world.rows.filter((row) => row.state === 'WAITLISTED' && row.groupKey === groupKey).sort(queueOrder)

export const queueOrder = (a: Standing, b: Standing): number =>
  b.priority - a.priority || a.queuedAt - b.queuedAt || a.id.localeCompare(b.id, 'en')

export const unfilledMinimums = (world: World, except?: string): number =>
  [...world.plan.groups]
    .filter(([key]) => key !== except)
    .reduce((sum, [key, { minimum }]) => sum + Math.max(0, minimum - heldBy(world, key)), 0)

export const released = ({ plan }: World, now: Instant): boolean =>
  plan.minimumsReleasedAt !== null && plan.minimumsReleasedAt <= now

export function organisationIsFull(world: World, organisationKey: string | null): boolean {
  const cap = world.plan.organisationCap
  return cap !== null && organisationKey !== null && heldByOrganisation(world, organisationKey) >= cap
}

export function noSeat(
  world: World,
  { groupKey, organisationKey }: { groupKey: string; organisationKey: string | null },
  now: Instant,
): CannotHoldCause | null {
  const free = world.plan.total - holding(world).length
  const seats = world.plan.groups.get(groupKey)
  const held = heldBy(world, groupKey)
  if (free < 1) return 'NO_FREE_SEAT'
  if (!seats || held >= seats.maximum) return 'GROUP_AT_MAXIMUM'
  const reserved = released(world, now) || held < seats.minimum ? 0 : unfilledMinimums(world, groupKey)
  if (free <= reserved) return 'SEATS_RESERVED'
  return organisationIsFull(world, organisationKey) ? 'ORGANISATION_AT_CAP' : null
}

export const noOffer = (world: World, row: Standing, now: Instant): CannotHoldCause | null =>
  now >= world.rules.offersEndAt ? 'OFFERS_ENDED' : noSeat(world, row, now)

export function allowed(decision: DecisionKind, state: State): boolean {
  if (decision === 'OFFER') return state === 'SUBMITTED' || state === 'WAITLISTED' || state === 'NOT_SELECTED'
  if (decision === 'WAITLIST') return state === 'SUBMITTED' || state === 'NOT_SELECTED'
  if (decision === 'NOT_SELECT') return state === 'SUBMITTED' || state === 'WAITLISTED'
  const isOver = state === 'LAPSED' || state === 'WITHDRAWN'
  if (decision === 'DECLINE') return state !== 'DECLINED' && !isOver
  return state === 'NOT_SELECTED' || state === 'DECLINED' || isOver
}

/** Whether the plan can be met, given who holds a seat. */
export function feasible(world: World, plan: SeatPlan, now: Instant): boolean {
  const planned = { ...world, plan }
  const groups = [...plan.groups]
  return (
    groups.every(([, { minimum, target, maximum }]) => minimum <= target && target <= maximum) &&
    groups.reduce((sum, [, { minimum }]) => sum + minimum, 0) <= plan.total &&
    groups.every(([key, { maximum }]) => heldBy(world, key) <= maximum) &&
    holding(world).length <= plan.total &&
    (released(planned, now) || unfilledMinimums(planned) <= plan.total - holding(world).length) &&
    (plan.organisationCap === null || largestOrganisation(world) <= plan.organisationCap)
  )
}
