import { holdsSeat, isInLane, type Standing, type State } from '../registration.ts'
import type { Change, ChangeKind, DecisionRefusal } from './decision.ts'
import { tallyOf } from './holding.ts'
import { copyLane, joinLane, leaveLane, shorten } from './lane.ts'
import { LayeredMap } from './layeredMap.ts'
import type { Allotment, GroupTally, Lane, OfferRules, Room, SeatPlan } from './room.ts'

export interface Newcomer {
  id: string
  addressProven: boolean
  /** The change that includes a seat gained immediately. */
  what: 'REGISTERED' | 'ADDRESS_CONFIRMED'
  before: Standing | null
}

/** A room being changed by one command, and the changes so far. The original room is not mutated. */
export interface Draft {
  /** The room before the command. */
  before: Room
  plan: SeatPlan
  rules: OfferRules
  isQueueHeld: boolean
  groups: Map<string, GroupTally>
  allotments: Map<string, Allotment>
  delegations: Map<string, number>
  organisations: LayeredMap<string, number>
  lanes: Map<string, Lane>
  registrations: LayeredMap<string, Standing>
  changes: Change[]
  refused: { id: string; refusal: DecisionRefusal }[]
  /**
   * The person who joins the queue with this command and has a confirmed address, or is registered by an organiser: a seat gained
   * immediately is part of that change.
   */
  newcomer: Newcomer | null
  /**
   * The person who registers with this command and an unconfirmed address; a seat that nobody else can have may be held for them.
   */
  unconfirmed: string | null
  /** Lanes already copied into the draft, so that they can be mutated. */
  copied: Set<string>
  /** Lanes whose content is unknown after a line whose known people ran out. */
  cut: Set<string>
}

export const openDraft = (room: Room): Draft => ({
  before: room,
  plan: room.plan,
  rules: room.rules,
  isQueueHeld: room.isQueueHeld,
  groups: new Map(room.groups),
  allotments: new Map(room.allotments),
  delegations: new Map(room.delegations),
  organisations: new LayeredMap(room.organisations),
  lanes: new Map(room.lanes),
  registrations: new LayeredMap(room.registrations),
  changes: [],
  refused: [],
  newcomer: null,
  unconfirmed: null,
  copied: new Set(),
  cut: new Set(),
})

/** Longer lanes and lines are shortened before the next decision. */
const keptAtMost = 1000

export function closeDraft({ copied, ...draft }: Draft): Room {
  const { plan, rules, isQueueHeld, groups, allotments, delegations, organisations, lanes, registrations } = draft
  for (const groupKey of copied) {
    const lane = lanes.get(groupKey)
    if (lane) shorten(lane, keptAtMost)
  }
  return { plan, rules, isQueueHeld, groups, allotments, delegations, organisations, lanes, registrations }
}

/** Sets a registration's new standing, updates all counters, and records the change. */
export function record(
  draft: Draft,
  what: ChangeKind,
  before: Standing | null,
  after: Standing,
  reason?: string,
): void {
  settle(draft, before, after)
  draft.changes.push({ what, before, after, ...(reason !== undefined && { reason }) })
}

/** The same as `record`, without recording a change. */
export function settle(draft: Draft, before: Standing | null, after: Standing): void {
  if (
    before?.state !== after.state ||
    before.groupKey !== after.groupKey ||
    before.awaitsConfirmation !== after.awaitsConfirmation
  ) {
    if (before) count(draft, before, -1)
    count(draft, after, 1)
  }
  const gaveBack = seatOrganisation(before)
  const got = seatOrganisation(after)
  if (gaveBack !== got) {
    countSeat(draft, gaveBack, -1)
    countSeat(draft, got, 1)
  }
  if (before?.allotmentOf !== after.allotmentOf || before?.groupKey !== after.groupKey) {
    if (before) countAllotted(draft, before, -1)
    countAllotted(draft, after, 1)
  }
  if (!sameLanePlace(before, after)) {
    if (before && isInLane(before)) leave(draft, before)
    if (isInLane(after)) join(draft, after)
  }
  draft.registrations.set(after.id, after)
}

const seatOrganisation = (standing: Standing | null): string | null =>
  standing && holdsSeat(standing.state) ? standing.organisationKey : null

const sameLanePlace = (before: Standing | null, after: Standing): boolean =>
  before?.state === after.state &&
  before.awaitsConfirmation === after.awaitsConfirmation &&
  before.groupKey === after.groupKey &&
  before.organisationKey === after.organisationKey &&
  before.priority === after.priority

const counters: Partial<Record<State, keyof GroupTally>> = {
  SUBMITTED: 'submitted',
  OFFERED: 'offered',
  CONFIRMED: 'confirmed',
  WAITLISTED: 'waiting',
}

function count(draft: Draft, { groupKey, state, awaitsConfirmation }: Standing, by: 1 | -1): void {
  const counter = counters[state]
  if (!counter || (awaitsConfirmation && state === 'WAITLISTED')) return
  const tally = tallyOf(draft, groupKey)
  const unconfirmed = tally.unconfirmed + (awaitsConfirmation ? by : 0)
  draft.groups.set(groupKey, { ...tally, [counter]: tally[counter] + by, unconfirmed })
}

function countSeat(draft: Draft, organisationKey: string | null, by: 1 | -1): void {
  if (organisationKey === null) return
  draft.organisations.set(organisationKey, (draft.organisations.get(organisationKey) ?? 0) + by)
}

function countAllotted(draft: Draft, { allotmentOf, groupKey }: Standing, by: 1 | -1): void {
  const allotment = allotmentOf === null ? undefined : draft.allotments.get(allotmentOf)
  if (allotmentOf === null || !allotment) return
  const heldBy = new Map(allotment.heldBy)
  heldBy.set(groupKey, (heldBy.get(groupKey) ?? 0) + by)
  draft.allotments.set(allotmentOf, { ...allotment, heldBy })
}

/** The lane, copied for mutation; undefined if it is unknown. */
function ownLane(draft: Draft, groupKey: string): Lane | undefined {
  const known = draft.lanes.get(groupKey)
  if (!known || draft.copied.has(groupKey)) return known
  return replaceLane(draft, groupKey, copyLane(known))
}

function replaceLane(draft: Draft, groupKey: string, lane: Lane): Lane {
  draft.copied.add(groupKey)
  draft.lanes.set(groupKey, lane)
  return lane
}

function join(draft: Draft, standing: Standing): void {
  const { groupKey, organisationKey } = standing
  const alone = tallyOf(draft, groupKey).waiting === 1
  const lane = alone ? replaceLane(draft, groupKey, { lines: [], whole: true }) : ownLane(draft, groupKey)
  if (lane) joinLane(lane, standing, organisationKey)
}

function leave(draft: Draft, { id, groupKey, organisationKey }: Standing): void {
  if (tallyOf(draft, groupKey).waiting === 0) {
    replaceLane(draft, groupKey, { lines: [], whole: true })
    return
  }
  const lane = ownLane(draft, groupKey)
  if (!lane) return
  if (leaveLane(lane, id, organisationKey)) draft.cut.add(groupKey)
  if (lane.lines.length === 0) draft.lanes.delete(groupKey)
}
