import type {
  Instant,
  OfferLimit,
  OfferReason,
  OfferReasonKind,
  OutOfTurn,
  Standing,
  StandingVariant,
} from '../registration.ts'
import type { DecisionRefusal } from './decision.ts'
import { type Draft, record, settle } from './draft.ts'
import {
  atCap,
  cannotHold,
  cannotHoldAllotted,
  groupCannotHold,
  heldOf,
  mayHoldUnconfirmed,
  offersEnded,
  seatsOf,
} from './holding.ts'
import { byQueue } from './lane.ts'
import { moved } from './moves.ts'
import type { Need } from './room.ts'
import { givesNoSeats } from './rule.ts'
import { type Candidate, groupsToOffer, needLane, nextHolder, seatsToOffer } from './waitlist.ts'

/**
 * Offers seats until nobody waits who could hold a free one; offers none while the queue is held. Returns what must be read to
 * continue; null when done.
 */
export function refill(draft: Draft, now: Instant): Need | null {
  if (draft.isQueueHeld || givesNoSeats(draft.rules)) return null
  for (;;) {
    const next = nextHolder(draft, now)
    if (next.kind === 'NOBODY') return null
    if (next.kind === 'NEED') return next.need.kind === 'LANE' ? needLaneAgain(draft, next.need.groupKey) : next.need
    const standing = draft.registrations.get(next.candidate.person.id)
    if (!standing) return needLikelyNext(draft, now)
    seat(draft, standing, next.candidate, now)
  }
}

/**
 * The lane is read as it was before the command: how much of it was known then, and turned out to be too little, determines how
 * much is needed.
 */
const needLaneAgain = (draft: Draft, groupKey: string): Need =>
  needLane(draft, groupKey, draft.before.lanes.get(groupKey), draft.cut.has(groupKey))

/** Loads the likely next people: all known people who may get a free seat. */
function needLikelyNext(draft: Draft, now: Instant): Need {
  const ids = groupsToOffer(draft, now).flatMap((groupKey) =>
    (draft.lanes.get(groupKey)?.lines ?? [])
      .filter((line) => !atCap(draft, line.organisationKey))
      .flatMap((line) => line.people)
      .sort(byQueue)
      .slice(0, seatsToOffer(draft, groupKey))
      .map((person) => person.id),
  )
  return { kind: 'REGISTRATIONS', ids: ids.filter((id) => !draft.registrations.has(id)) }
}

function seat(draft: Draft, standing: Standing, { skipped }: Candidate, now: Instant): void {
  const { newcomer } = draft
  const { offerFor } = draft.rules
  if (newcomer?.id !== standing.id) {
    const kind = draft.plan.policy === 'BALANCED' ? 'FURTHEST_BELOW_TARGET' : 'FIRST_IN_QUEUE'
    record(
      draft,
      'OFFERED',
      standing,
      moved(standing, offered(draft, standing, { kind, skipped, lasts: offerFor }, now)),
    )
    return
  }
  const after = moved(
    standing,
    newcomer.addressProven
      ? { state: 'CONFIRMED' }
      : offered(draft, standing, { kind: 'SEAT_FREE', skipped, lasts: offerFor }, now),
  )
  settle(draft, standing, after)
  const passed = after.state === 'CONFIRMED' && skipped.length > 0 ? { skipped } : {}
  const { what, before } = newcomer
  const others = draft.changes.filter((change) => change.after.id !== standing.id || change.what !== what)
  draft.changes = [...others, { what, before, after, ...passed }]
}

/**
 * Holds a free seat that nobody in the queue can have for a person who registers with an unconfirmed address, unless too many are
 * held like that. Called after the refill, so nobody is overtaken. Returns what must be read to decide; null when done.
 */
export function holdUnconfirmed(draft: Draft, now: Instant): Need | null {
  const standing = draft.unconfirmed === null ? undefined : draft.registrations.get(draft.unconfirmed)
  if (!standing || draft.isQueueHeld || !mayHoldUnconfirmed(draft, standing.groupKey)) return null
  if (offersEnded(draft, now) || groupCannotHold(draft, standing.groupKey, now)) return null
  const waiting = { ...standing, awaitsConfirmation: false }
  settle(draft, standing, waiting)
  const next = nextHolder(draft, now)
  if (next.kind === 'NEED') return next.need.kind === 'LANE' ? needLaneAgain(draft, next.need.groupKey) : next.need
  if (next.kind === 'NOBODY' || next.candidate.person.id !== standing.id) {
    settle(draft, waiting, standing)
    return null
  }
  const { skipped } = next.candidate
  const held = offered(draft, standing, { kind: 'SEAT_FREE', skipped, lasts: draft.rules.unconfirmedFor }, now)
  const after: Standing = { ...moved(waiting, held), awaitsConfirmation: true }
  settle(draft, waiting, after)
  draft.changes = draft.changes.map((change) => (change.after.id === standing.id ? { ...change, after } : change))
  return null
}

interface Terms {
  allotmentOf: string | null
  limit: OfferLimit | null
  outOfTurn: (OutOfTurn & { needsReason: boolean }) | null
}

/**
 * An organiser's offer to this person of a common seat or (`allotmentOf`) of one that only an institute may offer. If it can't be
 * made, changes nothing and returns the reason.
 * @param outOfTurn only if others wait ahead of the person
 */
export function offerByOrganiser(
  draft: Draft,
  standing: Standing,
  { allotmentOf, limit, outOfTurn }: Terms,
  now: Instant,
): DecisionRefusal | null {
  const { groupKey, organisationKey } = standing
  const cause =
    allotmentOf === null
      ? cannotHold(draft, groupKey, organisationKey, now)
      : cannotHoldAllotted(draft, allotmentOf, groupKey, organisationKey, now)
  if (cause) return { refusal: 'CannotHoldSeat', cause }
  if (outOfTurn?.needsReason && !outOfTurn.reason) {
    return { refusal: 'OutOfTurnReasonNeeded', ahead: outOfTurn.ahead }
  }
  const reason = outOfTurn && { ahead: outOfTurn.ahead, reason: outOfTurn.reason }
  const terms = { kind: 'ORGANISER' as const, skipped: [], lasts: draft.rules.offerFor, outOfTurn: reason }
  const after = moved(standing, offered(draft, standing, terms, now))
  record(draft, 'OFFERED', standing, { ...after, allotmentOf, limit, staged: null })
  return null
}

interface Offering {
  kind: OfferReasonKind
  skipped: OfferReason['skipped']
  /** In milliseconds. */
  lasts: number
  outOfTurn?: OutOfTurn | null
}

function offered(
  draft: Draft,
  { groupKey }: Standing,
  { kind, skipped, lasts, outOfTurn = null }: Offering,
  now: Instant,
): StandingVariant {
  const { offersEndAt } = draft.rules
  const groupHeld = heldOf(draft, groupKey)
  const groupTarget = seatsOf(draft.plan, groupKey).target
  return {
    state: 'OFFERED',
    offerExpiresAt: Math.min(now + lasts, offersEndAt),
    offerReason: { kind, groupHeld, groupTarget, skipped, ...(outOfTurn && { outOfTurn }) },
  }
}
