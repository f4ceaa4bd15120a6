import type { Instant, StandingCommon } from '../registration.ts'
import type { CannotHoldCause } from './decision.ts'
import type { Allotment, GroupSeats, GroupTally, Room, SeatPlan } from './room.ts'

const nobody: GroupTally = { offered: 0, confirmed: 0, waiting: 0, submitted: 0, unconfirmed: 0 }
const noSeats: GroupSeats = { minimum: 0, target: 0, maximum: 0, priority: 0 }

export const tallyOf = (room: Room, groupKey: string): GroupTally => room.groups.get(groupKey) ?? nobody

export const seatsOf = (plan: SeatPlan, groupKey: string): GroupSeats => plan.groups.get(groupKey) ?? noSeats

/** Number of seats that a group holds: offered and confirmed. */
export function heldOf(room: Room, groupKey: string): number {
  const { offered, confirmed } = tallyOf(room, groupKey)
  return offered + confirmed
}

export function heldInAll(room: Room): number {
  let held = 0
  for (const { offered, confirmed } of room.groups.values()) held += offered + confirmed
  return held
}

/** Number of seats held until an address is confirmed. */
export function heldUnconfirmed(room: Room): number {
  let held = 0
  for (const { unconfirmed } of room.groups.values()) held += unconfirmed
  return held
}

/**
 * Maximum number of seats held for unconfirmed addresses, so that invented addresses can't fill an event: a tenth of the seats,
 * and at least one.
 */
export const maxUnconfirmed = ({ total }: SeatPlan): number => tenthOf(total)

const tenthOf = (seats: number): number => Math.max(1, Math.floor(seats / 10))

/**
 * Whether another seat of the group may be held until an address is confirmed: at most a tenth of the group's maximum, so that no
 * group can be filled either.
 */
export const mayHoldUnconfirmed = (room: Room, groupKey: string): boolean =>
  heldUnconfirmed(room) < maxUnconfirmed(room.plan) &&
  (room.groups.get(groupKey) ?? nobody).unconfirmed < tenthOf(room.plan.groups.get(groupKey)?.maximum ?? 0)

export const freeSeats = (room: Room): number => room.plan.total - heldInAll(room)

export const offersEnded = (room: Room, now: Instant): boolean => now >= room.rules.offersEndAt

export const minimumsReleased = (plan: SeatPlan, now: Instant): boolean =>
  plan.minimumsReleasedAt !== null && now >= plan.minimumsReleasedAt

/** Number of seats held from an allotment. */
export function heldFrom(allotment: Allotment): number {
  let held = 0
  for (const seats of allotment.heldBy.values()) held += seats
  return held
}

/** Number of unassigned seats of an allotment; 0 if there is no such allotment. */
export const unfilledOf = (allotment: Allotment | undefined): number =>
  allotment ? Math.max(0, allotment.seats - heldFrom(allotment)) : 0

/** Staged offers that an allotment has no seats left for; earlier staged offers take precedence. */
export const beyondAllotment = (
  allotment: Allotment | undefined,
  staged: readonly Pick<StandingCommon, 'id' | 'staged'>[],
): string[] =>
  staged
    .toSorted((a, b) => (a.staged?.at ?? 0) - (b.staged?.at ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(unfilledOf(allotment))
    .map(({ id }) => id)

export function unfilledAllotments(room: Pick<Room, 'allotments'>): number {
  let unfilled = 0
  for (const allotment of room.allotments.values()) unfilled += unfilledOf(allotment)
  return unfilled
}

/** Number of free seats that are not set aside for a partner. */
export const commonFreeSeats = (room: Room): number => freeSeats(room) - unfilledAllotments(room)

/** Number of seats that a group holds outside allotments: only these count towards its minimum. */
export function commonHeldOf(room: Room, groupKey: string): number {
  let held = heldOf(room, groupKey)
  for (const { heldBy } of room.allotments.values()) held -= heldBy.get(groupKey) ?? 0
  return held
}

/**
 * Why nobody of the group can get a common seat now, regardless of whether offers are being made; null if the group doesn't
 * prevent it.
 */
export function groupCannotHold(
  room: Room,
  groupKey: string,
  now: Instant,
): 'NO_FREE_SEAT' | 'GROUP_AT_MAXIMUM' | 'SEATS_RESERVED' | 'SEATS_ALLOTTED' | null {
  const free = freeSeats(room)
  const seats = seatsOf(room.plan, groupKey)
  if (free <= 0) return 'NO_FREE_SEAT'
  if (heldOf(room, groupKey) >= seats.maximum) return 'GROUP_AT_MAXIMUM'
  const allotted = unfilledAllotments(room)
  if (free <= allotted) return 'SEATS_ALLOTTED'
  if (commonHeldOf(room, groupKey) < seats.minimum || minimumsReleased(room.plan, now)) return null
  let reserved = 0
  for (const [other, { minimum }] of room.plan.groups) {
    if (other !== groupKey) reserved += Math.max(0, minimum - commonHeldOf(room, other))
  }
  if (free > reserved + allotted) return null
  return free > reserved ? 'SEATS_ALLOTTED' : 'SEATS_RESERVED'
}

/** Maximum number of seats that the organisation can hold: those of its delegation, or the plan's cap; null: no limit. */
export const capOf = ({ plan, delegations }: Pick<Room, 'plan' | 'delegations'>, organisationKey: string | null) =>
  organisationKey === null ? null : (delegations.get(organisationKey) ?? plan.organisationCap)

/** Whether the organisation holds all the seats it may. An organisation missing from the room counts as holding none. */
export function atCap(room: Room, organisationKey: string | null): boolean {
  const cap = capOf(room, organisationKey)
  return organisationKey !== null && cap !== null && (room.organisations.get(organisationKey) ?? 0) >= cap
}

/**
 * Why a person of this group and organisation, who holds no seat, can't be offered a common one now; null if they can. The
 * organisation must be in the room, otherwise it counts as holding none.
 */
export const cannotHold = (
  room: Room,
  groupKey: string,
  organisationKey: string | null,
  now: Instant,
): CannotHoldCause | null => {
  if (offersEnded(room, now)) return 'OFFERS_ENDED'
  return groupCannotHold(room, groupKey, now) ?? (atCap(room, organisationKey) ? 'ORGANISATION_AT_CAP' : null)
}

/** The same for a seat of the institute's allotment; these were set aside in addition to all minimums. */
export function cannotHoldAllotted(
  room: Room,
  instituteId: string,
  groupKey: string,
  organisationKey: string | null,
  now: Instant,
): CannotHoldCause | null {
  if (offersEnded(room, now)) return 'OFFERS_ENDED'
  if (unfilledOf(room.allotments.get(instituteId)) === 0) return 'ALLOTMENT_USED_UP'
  if (heldOf(room, groupKey) >= seatsOf(room.plan, groupKey).maximum) return 'GROUP_AT_MAXIMUM'
  return atCap(room, organisationKey) ? 'ORGANISATION_AT_CAP' : null
}
