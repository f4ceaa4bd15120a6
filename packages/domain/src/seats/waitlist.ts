import type { Instant, OfferReason } from '../registration.ts'
import { atCap, commonFreeSeats, freeSeats, groupCannotHold, heldOf, offersEnded, seatsOf, tallyOf } from './holding.ts'
import { byQueue, byTime } from './lane.ts'
import type { Lane, Need, Room, Waiting } from './room.ts'

/** The next person, or what must be read to find them. */
export type Next = { kind: 'NEXT'; candidate: Candidate } | { kind: 'NOBODY' } | { kind: 'NEED'; need: Need }

export interface Candidate {
  groupKey: string
  organisationKey: string | null
  person: Waiting
  /** The people they pass in their lane. */
  skipped: OfferReason['skipped']
}

const nobody: Next = { kind: 'NOBODY' }

/** The next person to get a free seat, of all who wait. */
export function nextHolder(room: Room, now: Instant): Next {
  if (offersEnded(room, now)) return nobody
  const { order, isSettled } = policies[room.plan.policy]
  const groupKeys = groupsToOffer(room, now).sort((a, b) => byDistanceBelowTarget(room, a, b))
  let best: Candidate | null = null
  for (const groupKey of groupKeys) {
    if (best && isSettled(room, best.groupKey, groupKey)) break
    const next = firstHolder(room, groupKey)
    if (next.kind === 'NEED') return next
    if (next.kind === 'NEXT' && (!best || order(next.candidate.person, best.person) < 0)) best = next.candidate
  }
  return best ? { kind: 'NEXT', candidate: best } : nobody
}

/**
 * How the first candidates of lanes are compared, and when no later lane, which would be nearer to its target, can beat the best
 * so far.
 */
const policies = {
  BALANCED: {
    order: byTime,
    isSettled: (room: Room, best: string, later: string) => byDistanceBelowTarget(room, best, later) < 0,
  },
  FIFO: { order: byQueue, isSettled: () => false },
}

/** Groups with somebody waiting in which, as far as the group is concerned, a person could hold a free seat. */
export const groupsToOffer = (room: Room, now: Instant): string[] =>
  [...room.plan.groups.keys()].filter(
    (groupKey) => tallyOf(room, groupKey).waiting > 0 && groupCannotHold(room, groupKey, now) === null,
  )

/** Furthest below its target share first: (target − held) / target, compared without division; a target of 0 comes last. */
function byDistanceBelowTarget(room: Room, a: string, b: string): number {
  const targetA = seatsOf(room.plan, a).target
  const targetB = seatsOf(room.plan, b).target
  if (targetA === 0 || targetB === 0) return Number(targetA === 0) - Number(targetB === 0)
  return (targetB - heldOf(room, b)) * targetA - (targetA - heldOf(room, a)) * targetB
}

/** The first in a lane whose organisation may hold another seat. */
function firstHolder(room: Room, groupKey: string): Next {
  const lane = tallyOf(room, groupKey).waiting === 0 ? emptyLane : room.lanes.get(groupKey)
  if (!lane) return { kind: 'NEED', need: needLane(room, groupKey, undefined, false) }
  const skipped: OfferReason['skipped'] = []
  for (const { organisationKey, people } of lane.lines) {
    if (organisationKey !== null && !room.organisations.has(organisationKey)) return needOrganisations(room, lane)
    const person = people[0]
    if (!person) continue
    if (!atCap(room, organisationKey)) {
      return { kind: 'NEXT', candidate: { groupKey, organisationKey, person, skipped } }
    }
    if (organisationKey !== null) skipped.push({ registrationId: person.id, organisationKey })
  }
  return lane.whole ? nobody : { kind: 'NEED', need: needLane(room, groupKey, lane, false) }
}

const emptyLane: Lane = { lines: [], whole: true }

function needOrganisations(room: Room, lane: Lane): Next {
  const keys = lane.lines.map((line) => line.organisationKey)
  const unknown = keys.filter((key) => key !== null && !room.organisations.has(key)) as string[]
  return { kind: 'NEED', need: { kind: 'ORGANISATIONS', keys: unknown } }
}

/**
 * Requests as much of a lane as the free seats may take, and more than was known if that was too short: more lines, or (`cut`)
 * more people in a line.
 */
export function needLane(room: Room, groupKey: string, known: Lane | undefined, cut: boolean): Need {
  const seats = seatsToOffer(room, groupKey)
  const enoughFollowers = Math.min(room.plan.organisationCap ?? 8, Math.max(seats, 8))
  if (!known) return { kind: 'LANE', groupKey, atLeast: Math.max(seats, 32), followers: enoughFollowers }
  const lines = known.lines.length
  const followers = Math.max(0, ...known.lines.filter((line) => !line.whole).map((line) => line.people.length))
  return {
    kind: 'LANE',
    groupKey,
    atLeast: cut ? Math.max(lines, seats) : lines + Math.max(lines, seats, 32),
    followers: Math.max(enoughFollowers, cut ? 8 * followers : followers),
  }
}

/** Maximum number of free seats that a group's lane could take. */
export const seatsToOffer = (room: Room, groupKey: string): number =>
  Math.min(
    commonFreeSeats(room),
    seatsOf(room.plan, groupKey).maximum - heldOf(room, groupKey),
    tallyOf(room, groupKey).waiting,
  )

/** The lane's candidate once its group can have a seat: the first whose organisation is below its cap. */
export const nextInLane = (room: Room, groupKey: string, now: Instant): Next =>
  offersEnded(room, now) ? nobody : firstHolder(room, groupKey)

/** The person who would get one more seat. */
export const nextOverall = (room: Room, now: Instant): Next =>
  nextHolder({ ...room, plan: { ...room.plan, total: room.plan.total + 1 } }, now)

export type WhyNobody =
  | 'NO_FREE_SEAT'
  | 'NOBODY_WAITING'
  | 'GROUP_AT_MAXIMUM'
  | 'SEATS_RESERVED'
  | 'SEATS_ALLOTTED'
  | 'ORGANISATIONS_AT_CAP'
  | 'OFFERS_ENDED'
  | 'QUEUE_HELD'

/**
 * Answers «why was nobody offered a seat?»: a reason that applies to all (`groupKey` null), or one for each group. A group to
 * which an offer is due, because time has passed since the last decision, has none. For a lane that is not in the room, assumes
 * that nobody waits who could hold a free seat.
 */
export function whyNobody(room: Room, now: Instant): { groupKey: string | null; code: WhyNobody }[] {
  const groupKeys = [...room.plan.groups.keys()]
  const forAll: WhyNobody[] = []
  if (room.isQueueHeld) forAll.push('QUEUE_HELD')
  if (offersEnded(room, now)) forAll.push('OFFERS_ENDED')
  if (freeSeats(room) <= 0) forAll.push('NO_FREE_SEAT')
  else if (commonFreeSeats(room) <= 0) forAll.push('SEATS_ALLOTTED')
  if (groupKeys.every((groupKey) => tallyOf(room, groupKey).waiting === 0)) forAll.push('NOBODY_WAITING')
  if (forAll.length > 0) return forAll.map((code) => ({ groupKey: null, code }))
  return groupKeys.flatMap((groupKey) => {
    const code = whyNobodyOf(room, groupKey, now)
    return code ? [{ groupKey, code }] : []
  })
}

export type WhyNotOffered = 'QUEUE_HELD' | 'GROUP_AT_MAXIMUM' | 'SEATS_RESERVED' | 'SEATS_ALLOTTED'

/** Why free seats aren't offered to people of a group who wait; null: none is free, or one is due to the group's lane. */
export function whyNotOffered(room: Room, groupKey: string, now: Instant): WhyNotOffered | null {
  if (offersEnded(room, now) || freeSeats(room) <= 0) return null
  if (room.isQueueHeld) return 'QUEUE_HELD'
  const cause = groupCannotHold(room, groupKey, now)
  return cause === 'NO_FREE_SEAT' ? null : cause
}

function whyNobodyOf(room: Room, groupKey: string, now: Instant): WhyNobody | null {
  if (tallyOf(room, groupKey).waiting === 0) return 'NOBODY_WAITING'
  const cause = groupCannotHold(room, groupKey, now)
  if (cause) return cause
  return firstHolder(room, groupKey).kind === 'NEXT' ? null : 'ORGANISATIONS_AT_CAP'
}
