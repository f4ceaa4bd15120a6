/** The result of a decision: changes, a typed refusal, or what must be read first. */
import type { Instant, OfferReason, Standing } from '../registration.ts'
import type { Need, Room } from './room.ts'

/** A move of one registration. Each is one audit entry. */
export interface Change {
  what: ChangeKind
  /** Null for a new registration. */
  before: Standing | null
  after: Standing
  /**
   * The people passed by a newcomer who got a seat without an offer: as `OfferReason.skipped`. Only there if somebody was passed.
   */
  skipped?: OfferReason['skipped']
  /** Given with the change where no standing keeps it: for `PRIORITY_SET`, `CORRECTED` and merging. */
  reason?: string
}

export type ChangeKind =
  | 'REGISTERED'
  | 'AMENDED'
  /** Organisers put right what is stored about the person. */
  | 'CORRECTED'
  /** It was found to be of somebody who is registered twice, and ended. */
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
  /** The event was called off: the seat is not offered any more. */
  | 'OFFER_ENDED'
  /** The address was not confirmed in time: the seat is held no longer, and the place in the queue counts once it is confirmed. */
  | 'HOLD_EXPIRED'
  | 'ADDRESS_CONFIRMED'
  | 'WITHDRAWN'
  /** The person left, and their seat went to the person they had named. */
  | 'PASSED_ON'
  /** The person has the seat of somebody who named them. */
  | 'SUCCEEDED'
  /** The person's delegation gave their seat to another of its members. They wait where they were. */
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

/** A typed refusal. Nothing changed for the registration concerned. */
export type Refusal =
  | { refusal: 'WrongState'; state: Standing['state'] }
  | { refusal: 'SeatAlreadyTaken' }
  | { refusal: 'OfferLapsed'; lapsedAt: Instant }
  | { refusal: 'NoOffer'; state: Standing['state'] }
  | { refusal: 'AlreadyWithdrawn' }
  /** The person holds a seat or an offer, unlike what they saw. */
  | { refusal: 'SeatOfferedMeanwhile'; state: 'OFFERED' | 'CONFIRMED' }
  | { refusal: 'EventOver'; endedAt: Instant }
  /** Nobody gets a seat: at all once the event is called off, otherwise until it has new dates. People can still leave. */
  | { refusal: 'NotTakingPlace'; calledOffAt: Instant | null; postponedAt: Instant | null }
  /** People who were in the room, for which group, and in which sessions, are not changed afterwards. */
  | { refusal: 'RoomSettled'; endedAt: Instant }
  | { refusal: 'CannotHoldSeat'; cause: CannotHoldCause }
  /** The person who was to pass on their seat holds none any more. */
  | { refusal: 'NoSeatToPass' }
  /** A seat is passed on within its group. */
  | { refusal: 'AnotherGroup' }
  /** Where seats per organisation are capped, a seat is passed on within its organisation. */
  | { refusal: 'AnotherOrganisation' }
  /** The organisation of the person who holds the seat has no delegation. */
  | { refusal: 'NoDelegation' }
  /** A delegation can't have fewer seats than its organisation holds. */
  | { refusal: 'DelegationTooSmall'; held: number }
  /** A person who holds a seat or an offer has it for this group and organisation. */
  | { refusal: 'GroupAndOrganisationFixed' }
  | { refusal: 'ReasonNeeded' }
  /** A seat that is limited says why. */
  | { refusal: 'LimitReasonNeeded' }
  /** It removes no session from anybody. */
  | { refusal: 'NothingWidened' }
  /** `ahead`: how many wait ahead of the person. */
  | { refusal: 'OutOfTurnReasonNeeded'; ahead: number }
  | { refusal: 'QueueAlreadyHeld' }
  | { refusal: 'QueueNotHeld' }
  | { refusal: 'UnknownGroup' }
  | { refusal: 'NothingStaged' }
  /** Something else is staged than what is to be undone, or nothing. */
  | { refusal: 'ChangedMeanwhile' }
  | { refusal: 'ReleaseRefused'; refused: { id: string; refusal: DecisionRefusal }[] }
  | { refusal: 'SeatPlanInfeasible'; problems: PlanProblem[] }
  /** `maximum`: seats that the plan has room for. */
  | { refusal: 'AllotmentTooLarge'; maximum: number }

export type RefusedBy<Name extends Refusal['refusal']> = Extract<Refusal, { refusal: Name }>

/** Why one of several registrations was refused; the others took effect. */
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
      /** In the order in which they happened; a registration may occur more than once. */
      changes: Change[]
      /** For `DECIDE`: those that were refused, one by one; the others took effect. */
      refused: { id: string; refusal: DecisionRefusal }[]
      /** The room afterwards, for the next command of the same batch. */
      room: Room
    }
