/** Answers every question about an event by looking at all of its registrations. Shares nothing with the core but types. */

import type { DecisionKind, Instant, Standing, State } from '../../registration.ts'
import type { CannotHoldCause } from '../decision.ts'
import type { OfferRules, SeatPlan } from '../room.ts'

/** An event with all its registrations, in order of arrival. */
export interface World {
  plan: SeatPlan
  rules: OfferRules
  /** Number of seats by institute. */
  allotments: Map<string, number>
  /** Number of seats by organisation. */
  delegations: Map<string, number>
  isQueueHeld: boolean
  rows: Standing[]
}

export const holding = (world: World): Standing[] =>
  world.rows.filter((row) => row.state === 'OFFERED' || row.state === 'CONFIRMED')

export const heldBy = (world: World, groupKey: string): number =>
  holding(world).filter((row) => row.groupKey === groupKey).length

export const heldByOrganisation = (world: World, organisationKey: string): number =>
  holding(world).filter((row) => row.organisationKey === organisationKey).length

/** Among organisations without a delegation: the plan's cap doesn't apply to delegations. */
export const largestOrganisation = (world: World): number =>
  Math.max(
    0,
    ...holding(world).map(({ organisationKey: key }) =>
      key && !world.delegations.has(key) ? heldByOrganisation(world, key) : 0,
    ),
  )

export const capAt = ({ plan, delegations }: World, organisationKey: string): number | null =>
  delegations.get(organisationKey) ?? plan.organisationCap

/** Whether the person has a place in the queue that counts. */
export const isInLane = (row: Standing): boolean => row.state === 'WAITLISTED' && !row.awaitsConfirmation

export const unconfirmedHolds = (rows: Standing[]): Standing[] =>
  rows.filter((row) => row.state === 'OFFERED' && row.awaitsConfirmation)

/** A tenth of these seats, and at least one. */
const tenth = (seats: number): number => (seats < 20 ? 1 : Math.trunc(seats / 10))

/** Maximum number of seats held for unconfirmed addresses, overall. */
export const unconfirmedCap = ({ plan }: World): number => tenth(plan.total)

/** Maximum number of seats held for unconfirmed addresses, per group. */
export const unconfirmedCapOf = ({ plan }: World, groupKey: string): number =>
  tenth(plan.groups.get(groupKey)?.maximum ?? 0)

export const unconfirmedIn = (world: World, groupKey: string): number =>
  unconfirmedHolds(world.rows).filter((row) => row.groupKey === groupKey).length

export const lane = (world: World, groupKey: string): Standing[] =>
  world.rows.filter((row) => isInLane(row) && row.groupKey === groupKey).sort(queueOrder)

export const queueOrder = (a: Standing, b: Standing): number =>
  b.priority - a.priority || a.queuedAt - b.queuedAt || a.id.localeCompare(b.id, 'en')

/** Number of people waiting ahead of a person in their queue, not counting those named. */
export const waitingAhead = (world: World, row: Standing, ids: readonly string[]): number =>
  world.rows.filter(
    (other) =>
      isInLane(other) &&
      (world.plan.policy === 'FIFO' || other.groupKey === row.groupKey) &&
      !ids.includes(other.id) &&
      queueOrder(other, row) < 0,
  ).length

export const heldFromAllotment = (world: World, instituteId: string): number =>
  holding(world).filter((row) => row.allotmentOf === instituteId).length

/** Number of unassigned seats of allotments. */
export const unfilledAllotments = (world: World): number =>
  [...world.allotments].reduce((sum, [id, seats]) => sum + Math.max(0, seats - heldFromAllotment(world, id)), 0)

/** Minimums apply only to seats outside allotments. */
const commonHeldBy = (world: World, groupKey: string): number =>
  holding(world).filter((row) => row.groupKey === groupKey && row.allotmentOf === null).length

export const unfilledMinimums = (world: World, except?: string): number =>
  [...world.plan.groups]
    .filter(([key]) => key !== except)
    .reduce((sum, [key, { minimum }]) => sum + Math.max(0, minimum - commonHeldBy(world, key)), 0)

export const released = ({ plan }: World, now: Instant): boolean =>
  plan.minimumsReleasedAt !== null && plan.minimumsReleasedAt <= now

export function organisationIsFull(world: World, organisationKey: string | null): boolean {
  if (organisationKey === null) return false
  const cap = capAt(world, organisationKey)
  return cap !== null && heldByOrganisation(world, organisationKey) >= cap
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
  const allotted = unfilledAllotments(world)
  const isBelowMinimum = commonHeldBy(world, groupKey) < seats.minimum
  const reserved = released(world, now) || isBelowMinimum ? 0 : unfilledMinimums(world, groupKey)
  if (free <= allotted) return 'SEATS_ALLOTTED'
  if (free <= reserved) return 'SEATS_RESERVED'
  if (free <= reserved + allotted) return 'SEATS_ALLOTTED'
  return organisationIsFull(world, organisationKey) ? 'ORGANISATION_AT_CAP' : null
}

export const noOffer = (world: World, row: Standing, now: Instant): CannotHoldCause | null =>
  now >= world.rules.offersEndAt ? 'OFFERS_ENDED' : noSeat(world, row, now)

/** For somebody who keeps a seat of an allotment. */
export function noAllottedPlace(
  world: World,
  { groupKey, organisationKey }: { groupKey: string; organisationKey: string | null },
): CannotHoldCause | null {
  const { maximum } = world.plan.groups.get(groupKey) ?? { maximum: 0 }
  if (heldBy(world, groupKey) >= maximum) return 'GROUP_AT_MAXIMUM'
  return organisationIsFull(world, organisationKey) ? 'ORGANISATION_AT_CAP' : null
}

export function noAllottedOffer(
  world: World,
  row: Standing,
  instituteId: string,
  now: Instant,
): CannotHoldCause | null {
  if (now >= world.rules.offersEndAt) return 'OFFERS_ENDED'
  const seats = world.allotments.get(instituteId) ?? 0
  return heldFromAllotment(world, instituteId) < seats ? noAllottedPlace(world, row) : 'ALLOTMENT_USED_UP'
}

export function allowed(decision: DecisionKind, state: State): boolean {
  if (decision === 'OFFER') return state === 'SUBMITTED' || state === 'WAITLISTED' || state === 'NOT_SELECTED'
  if (decision === 'WAITLIST') return state === 'SUBMITTED' || state === 'NOT_SELECTED'
  if (decision === 'NOT_SELECT') return state === 'SUBMITTED' || state === 'WAITLISTED'
  const isOver = state === 'LAPSED' || state === 'WITHDRAWN'
  if (decision === 'DECLINE') return state !== 'DECLINED' && !isOver
  return state === 'NOT_SELECTED' || state === 'DECLINED' || isOver
}

/** Whether the plan is feasible given who holds a seat. */
export function feasible(world: World, plan: SeatPlan, now: Instant): boolean {
  const planned = { ...world, plan }
  const groups = [...plan.groups]
  return (
    groups.every(([, { minimum, target, maximum }]) => minimum <= target && target <= maximum) &&
    groups.reduce((sum, [, { minimum }]) => sum + minimum, 0) <= plan.total &&
    groups.every(([key, { maximum }]) => heldBy(world, key) <= maximum) &&
    holding(world).length <= plan.total &&
    (released(planned, now) ? 0 : unfilledMinimums(planned)) + unfilledAllotments(world) <=
      plan.total - holding(world).length &&
    (plan.organisationCap === null ||
      largestOrganisation(world) <= plan.organisationCap ||
      (world.plan.organisationCap !== null && world.plan.organisationCap <= plan.organisationCap))
  )
}

/** Number of seats that the plan has room for as an institute's allotment. */
export function allottableTo(world: World, instituteId: string, now: Instant): number {
  const without = { ...world, allotments: new Map([...world.allotments].filter(([id]) => id !== instituteId)) }
  const reserved = released(world, now) ? 0 : unfilledMinimums(world)
  const free = world.plan.total - holding(world).length - reserved - unfilledAllotments(without)
  return Math.max(world.allotments.get(instituteId) ?? 0, heldFromAllotment(world, instituteId) + free)
}
