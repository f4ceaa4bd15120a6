/** What may be asked of an event's seats, and what the answer looks like. */
import type { DecisionKind, Instant, OfferLimit, OfferReason, Standing } from './registration.ts'
import type { Need, OfferRules, Room, SeatPlan } from './room.ts'

/** Everything that changes who holds a seat, or who may. */
export type SeatCommand =
  | {
      type: 'REGISTER'
      id: string
      groupKey: string
      organisationKey: string | null
      /** Whether the address is shown to be the person's: then a free seat is theirs at once, otherwise it is offered. */
      addressProven: boolean
      /** The person was chosen beforehand: a free seat is theirs even where others wait for a decision. Not given: no. */
      isInvited?: boolean
      /** An organiser registers the person and answers for their address. Not given: no. */
      isVouchedFor?: boolean
      /** A free seat may be held until the address is confirmed. Not given: yes. */
      mayHoldSeat?: boolean
      /** Whose seat the person is to have, in whose group they must be; not given: whatever is free. */
      inPlaceOf?: string
    }
  /** Who is registered gets the seat of somebody who named them. */
  | { type: 'SUCCEED'; id: string; inPlaceOf: string }
  | { type: 'TAKE'; id: string }
  /** The address is shown to be the person's: what was held until then is theirs, or their place in the queue counts. */
  | { type: 'CONFIRM_ADDRESS'; id: string }
  /**
   * `seen`: in what state the person saw it; not given: they saw it as it is. `isForgotten`: together with all that is held of the
   * person, which they may ask for after the event as well. Not given: no.
   */
  | { type: 'WITHDRAW'; id: string; seen?: Standing['state']; isForgotten?: boolean }
  /**
   * `changesOrganisation`: it is spelled as another; not given: whether the key differs. `keepsPriority`: it was set for this person, and
   * goes with them to another group. `changesSessions`: the person comes to others than before. `isPrivacyAlone`: only consents or
   * protection change, which people may do in every state. Not given: no.
   */
  | {
      type: 'AMEND'
      id: string
      groupKey: string
      organisationKey: string | null
      changesOrganisation?: boolean
      keepsPriority?: boolean
      changesSessions?: boolean
      isPrivacyAlone?: boolean
    }
  /** Seats that are limited to some sessions are for more of them from now on; null: for all that the people want. */
  | { type: 'WIDEN'; id: string; limit: OfferLimit | null }
  | { type: 'SET_PRIORITY'; id: string; priority: number; reason: string }
  | ({ type: 'DECIDE' } & Deciding)
  | ({ type: 'STAGE'; by: string } & Deciding)
  | { type: 'UNSTAGE'; ids: string[] }
  /** Takes back what the member `by` staged at one moment, and stages again what that replaced. */
  | { type: 'UNDO_STAGING'; ids: string[]; at: Instant; by: string }
  /** All staged decisions of the event, given by the shell; all or nothing. */
  | { type: 'RELEASE'; ids: string[]; ahead?: Ahead }
  /** `largestOrganisation`: the most seats that any one organisation holds, 0 if none. */
  | { type: 'SET_PLAN'; plan: SeatPlan; largestOrganisation: number }
  /** 0: no seats, and those held are common seats from then on (of registrations that the room does not know, the shell sees to that). */
  | { type: 'SET_ALLOTMENT'; instituteId: string; seats: number }
  | { type: 'SET_RULES'; rules: OfferRules }
  /** Until the queue is resumed, no seat is offered but by organisers. Offers go on to lapse. */
  | { type: 'HOLD_QUEUE' | 'RESUME_QUEUE'; reason: string }
  /** From now on the organisations of these count as this one. Who holds a seat keeps it, be the cap exceeded. */
  | { type: 'MATCH_ORGANISATION'; ids: string[]; organisationKey: string }
  /** Time passed: `expired` are the offers whose deadline is over, as read by the shell (in order of deadline; a part of them is fine). */
  | { type: 'TICK'; expired: string[] }

/** How many wait ahead of a person, in their lane (under `FIFO`: in all), by id; those that the same command names aside. Missing: nobody. */
export type Ahead = ReadonlyMap<string, number>

export interface Deciding {
  ids: string[]
  decision: DecisionKind
  /** Needed for `DECLINE`, and for an `OFFER` of a common seat to somebody whom others wait ahead of. */
  reason: string | null
  /** For `OFFER`, of those who wait. */
  ahead?: Ahead
  /** For `OFFER`: the institute whose allotment the seats are of; not given: common seats. */
  allotmentOf?: string | null
  /** For `OFFER`: what the seats are limited to; not given: nothing. */
  limit?: OfferLimit | null
}

/** A move of one registration. Each is one audit entry. */
export interface Change {
  what: ChangeKind
  /** Null for a new registration. */
  before: Standing | null
  after: Standing
  /** Whom a newcomer passed who got a seat without an offer: as `OfferReason.skipped`. Only there if somebody was passed. */
  skipped?: OfferReason['skipped']
  /** Given with the change where no standing keeps it: for `PRIORITY_SET`. */
  reason?: string
}

export type ChangeKind =
  | 'REGISTERED'
  | 'AMENDED'
  | 'STAGED'
  | 'UNSTAGED'
  | 'OFFERED'
  | 'WIDENED'
  | 'TAKEN'
  | 'WAITLISTED'
  | 'NOT_SELECTED'
  | 'DECLINED'
  | 'LAPSED'
  /** The address was not confirmed in time: the seat is held no longer, and the place in the queue counts once it is confirmed. */
  | 'HOLD_EXPIRED'
  | 'ADDRESS_CONFIRMED'
  | 'WITHDRAWN'
  /** The person left, and their seat went to whom they had named. */
  | 'PASSED_ON'
  /** The person has the seat of somebody who named them. */
  | 'SUCCEEDED'
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

/** A named no. Nothing changed for the registration concerned. */
export type Refusal =
  | { refusal: 'WrongState'; state: Standing['state'] }
  | { refusal: 'SeatAlreadyTaken' }
  | { refusal: 'OfferLapsed'; lapsedAt: Instant }
  | { refusal: 'NoOffer'; state: Standing['state'] }
  | { refusal: 'AlreadyWithdrawn' }
  /** A seat is the person's or offered to them, and what they saw said otherwise. */
  | { refusal: 'SeatMeanwhile'; state: 'OFFERED' | 'CONFIRMED' }
  | { refusal: 'EventOver'; endedAt: Instant }
  /** Who was in the room for which group, and in which sessions, is not changed afterwards. */
  | { refusal: 'RoomSettled'; endedAt: Instant }
  | { refusal: 'CannotHoldSeat'; cause: CannotHoldCause }
  /** Who was to pass their seat on holds none any more. */
  | { refusal: 'NoSeatToPass' }
  /** A seat is passed on within its group. */
  | { refusal: 'AnotherGroup' }
  /** Where seats per organisation are capped, a seat is passed on within its organisation. */
  | { refusal: 'AnotherOrganisation' }
  /** Whoever holds a seat or an offer has it for this group and organisation. */
  | { refusal: 'GroupAndOrganisationFixed' }
  | { refusal: 'ReasonNeeded' }
  /** A seat that is limited says why. */
  | { refusal: 'LimitReasonNeeded' }
  /** Nobody is taken a session by it. */
  | { refusal: 'NothingWidened' }
  /** `ahead`: how many wait ahead of the person. */
  | { refusal: 'OutOfTurnReasonNeeded'; ahead: number }
  | { refusal: 'QueueAlreadyHeld' }
  | { refusal: 'QueueNotHeld' }
  | { refusal: 'UnknownGroup' }
  | { refusal: 'NothingStaged' }
  /** Something else is staged than what is to be undone, or nothing. */
  | { refusal: 'ChangedMeanwhile' }
  | { refusal: 'ReleaseRefused'; refused: { id: string; refusal: Refusal }[] }
  | { refusal: 'SeatPlanInfeasible'; problems: PlanProblem[] }
  /** `most`: seats that there is room for. */
  | { refusal: 'AllotmentTooLarge'; most: number }

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
  /** The smallest single change that mends it. */
  mend: {
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
      refused: { id: string; refusal: Refusal }[]
      /** The room afterwards, for the next command of the same batch. */
      room: Room
    }

export type CommandOf<Type extends SeatCommand['type']> = Extract<SeatCommand, { type: Type }>
