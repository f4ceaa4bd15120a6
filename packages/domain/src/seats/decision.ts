/** The result of a decision: changes, a typed refusal, or what must be read first. */
import type { Instant, OfferReason, Standing } from '../registration.ts'
import type { Need, Room } from './room.ts'

/** A change of one registration. Each is one audit entry. */
export interface Change {
  what: ChangeKind
  /** Null for a new registration. */
  before: Standing | null
  after: Standing
  /**
   * The people passed by a newcomer who got a seat without an offer, as in `OfferReason.skipped`. Present only if somebody was
   * passed.
   */
  skipped?: OfferReason['skipped']
  /** Set if no standing stores it: for `PRIORITY_SET`, `CORRECTED` and merging. */
  reason?: string
}

export type ChangeKind =
  | 'REGISTERED'
  | 'AMENDED'
  /** An organiser corrected the person's data. */
  | 'CORRECTED'
  /** It was a duplicate registration of the same person, and ended. */
  | 'MERGED_INTO'
  /** The other registration of the same person was merged into it. */
  | 'MERGED'
  | 'STAGED'
  | 'UNSTAGED'
  | 'OFFERED'
  | 'WIDENED'
  | 'TAKEN'
  | 'WAITLISTED'
  | 'NOT_SELECTED'
  | 'DECLINED'
  | 'LAPSED'
  /** The event was rescheduled: the offer ends later, or earlier if the event starts before that. */
  | 'OFFER_EXTENDED'
  /** The event was called off: the seat is no longer offered. */
  | 'OFFER_ENDED'
  /**
   * The address was not confirmed in time: the seat is released, and the place in the queue counts once the address is confirmed.
   */
  | 'HOLD_EXPIRED'
  | 'ADDRESS_CONFIRMED'
  | 'WITHDRAWN'
  /** The person left, and their seat went to the replacement they had named. */
  | 'PASSED_ON'
  /** The person took over the seat of somebody who named them. */
  | 'SUCCEEDED'
  /** The person's delegation moved their seat to another member. They wait at their original position. */
  | 'SWAPPED_OUT'
  /** The person has the seat of another member of their delegation. */
  | 'SWAPPED_IN'
  | 'REINSTATED'
  | 'PRIORITY_SET'
  | 'ORGANISATION_MATCHED'

export type CannotHoldCause =
  | 'NO_FREE_SEAT'
  | 'GROUP_AT_MAXIMUM'
  | 'ORGANISATION_AT_CAP'
  | 'SEATS_RESERVED'
  | 'SEATS_ALLOTTED'
  | 'ALLOTMENT_USED_UP'
  | 'OFFERS_ENDED'

/** A typed refusal. The registration concerned is unchanged. */
export type Refusal =
  | { refusal: 'WrongState'; state: Standing['state'] }
  | { refusal: 'SeatAlreadyTaken' }
  | { refusal: 'OfferLapsed'; lapsedAt: Instant }
  | { refusal: 'NoOffer'; state: Standing['state'] }
  | { refusal: 'AlreadyWithdrawn' }
  /** The person holds a seat or an offer, which they had not seen. */
  | { refusal: 'SeatOfferedMeanwhile'; state: 'OFFERED' | 'CONFIRMED' }
  | { refusal: 'EventOver'; endedAt: Instant }
  /** Nobody gets a seat: permanently if the event was called off, otherwise until it has new dates. People can still leave. */
  | { refusal: 'NotTakingPlace'; calledOffAt: Instant | null; postponedAt: Instant | null }
  /** After the event, the people in the room, their groups and their sessions are final. */
  | { refusal: 'RoomSettled'; endedAt: Instant }
  | { refusal: 'CannotHoldSeat'; cause: CannotHoldCause }
  /** The person who was to pass on their seat no longer holds one. */
  | { refusal: 'NoSeatToPass' }
  /** A seat can only be passed on within its group. */
  | { refusal: 'AnotherGroup' }
  /** If seats per organisation are capped, a seat can only be passed on within its organisation. */
  | { refusal: 'AnotherOrganisation' }
  /** The seat holder's organisation has no delegation. */
  | { refusal: 'NoDelegation' }
  /** A delegation can't have fewer seats than its organisation holds. */
  | { refusal: 'DelegationTooSmall'; held: number }
  /** The person's seat or offer is for this group and organisation. */
  | { refusal: 'GroupAndOrganisationFixed' }
  | { refusal: 'ReasonNeeded' }
  /** A limited seat needs a reason for its limit. */
  | { refusal: 'LimitReasonNeeded' }
  /** The request adds no session to anybody's seat. */
  | { refusal: 'NothingWidened' }
  /** `ahead`: number of people waiting ahead of the person. */
  | { refusal: 'OutOfTurnReasonNeeded'; ahead: number }
  | { refusal: 'QueueAlreadyHeld' }
  | { refusal: 'QueueNotHeld' }
  | { refusal: 'UnknownGroup' }
  | { refusal: 'NothingStaged' }
  /** Something other than what is to be undone is staged, or nothing. */
  | { refusal: 'ChangedMeanwhile' }
  | { refusal: 'ReleaseRefused'; refused: { id: string; refusal: DecisionRefusal }[] }
  | { refusal: 'SeatPlanInfeasible'; problems: PlanProblem[] }
  /** `maximum`: number of seats that the plan has room for. */
  | { refusal: 'AllotmentTooLarge'; maximum: number }

export type RefusedBy<Name extends Refusal['refusal']> = Extract<Refusal, { refusal: Name }>

/** Why one of several registrations was refused; the decisions on the others took effect. */
export type DecisionRefusal = Extract<
  Refusal,
  {
    refusal:
      | 'WrongState'
      | 'ReasonNeeded'
      | 'LimitReasonNeeded'
      | 'OutOfTurnReasonNeeded'
      | 'CannotHoldSeat'
      | 'ChangedMeanwhile'
  }
>

export type PlanProblemCode =
  | 'MINIMUMS_ABOVE_TOTAL'
  | 'MAXIMUM_BELOW_MINIMUM'
  | 'TARGET_OUTSIDE_MINIMUM_AND_MAXIMUM'
  | 'TOTAL_BELOW_HELD'
  | 'MAXIMUM_BELOW_HELD'
  | 'UNFILLED_MINIMUMS_ABOVE_FREE'
  | 'ALLOTMENTS_ABOVE_FREE'
  | 'ORGANISATION_ABOVE_CAP'

export interface PlanProblem {
  code: PlanProblemCode
  groupKey: string | null
  /** The smallest single change that fixes it. */
  fix: {
    field: 'total' | 'organisationCap' | 'minimum' | 'target' | 'maximum'
    groupKey: string | null
    from: number
    to: number
  }
}

export type Decided =
  | { kind: 'NEED'; need: Need }
  | { kind: 'REFUSED'; refusal: Refusal }
  | {
      kind: 'DONE'
      /** In chronological order; a registration may occur more than once. */
      changes: Change[]
      /** For `DECIDE`: individual refusals; the decisions on the others took effect. */
      refused: { id: string; refusal: DecisionRefusal }[]
      /** The room afterwards, for the next command of the same batch. */
      room: Room
    }
