/** Vocabulary of a registration's lifecycle. Instants are milliseconds since the Unix epoch, UTC. */

export type Instant = number

export const states = [
  'SUBMITTED',
  'OFFERED',
  'CONFIRMED',
  'WAITLISTED',
  'NOT_SELECTED',
  'DECLINED',
  'LAPSED',
  'WITHDRAWN',
] as const
export type State = (typeof states)[number]

export const decisions = ['OFFER', 'WAITLIST', 'NOT_SELECT', 'DECLINE', 'REINSTATE'] as const
export type DecisionKind = (typeof decisions)[number]

export interface StagedDecision {
  decision: DecisionKind
  /** Set for `DECLINE`, and for an offer out of turn. */
  reason: string | null
  at: Instant
  /** Id of the member who staged it. */
  by: string
  /** Set for `OFFER`: the institute whose allotment the seat comes from; null: a common seat. */
  allotmentOf: string | null
  /** Set for `OFFER`: the limit of the seat. */
  limit: OfferLimit | null
  /** The decision that was staged before, and is staged again if this one is undone. Default: none. */
  replaces?: StagedDecision
}

/** Limits a seat to these sessions, among those that the person wants. */
export interface OfferLimit {
  /** At least one, without duplicates, in order. */
  sessionIds: readonly string[]
  /** Why it doesn't cover the other sessions; shown to the person. */
  reason: string
}

/**
 * The state of a registration: everything that decisions depend on, and nothing that identifies the person. The variants rule out
 * a deadline without an offer, or a declined person without a reason.
 */
export type Standing = StandingCommon & StandingVariant

export interface StandingCommon {
  id: string
  groupKey: string
  /** Folded spelling of the organisation; null for an unaffiliated person, to whom no cap applies. */
  organisationKey: string | null
  /** Position in the queue: set at registration, and never changed by an offer, its expiry or a reinstatement. */
  queuedAt: Instant
  /** Higher goes first within a lane. */
  priority: number
  /** Institute whose allotment the held seat comes from; null: a common seat, or none. */
  allotmentOf: string | null
  /** Limit of the held seat; null: none, or no seat is held. */
  limit: OfferLimit | null
  staged: StagedDecision | null
  /**
   * Whether the person got here by themselves with an address that nobody has confirmed yet. If so, a seat is held only for
   * minutes (`OFFERED`), and a place in the queue counts only once the address is confirmed (`WAITLISTED`). False in other
   * states.
   */
  awaitsConfirmation: boolean
}

export type StandingVariant =
  | { state: 'OFFERED'; offerExpiresAt: Instant; offerReason: OfferReason }
  | { state: 'DECLINED'; declineReason: string }
  | { state: 'LAPSED'; lapsedAt: Instant }
  | { state: Exclude<State, 'OFFERED' | 'DECLINED' | 'LAPSED'> }

export type OfferReasonKind = 'FURTHEST_BELOW_TARGET' | 'FIRST_IN_QUEUE' | 'ORGANISER' | 'SEAT_FREE'

/** Why an offer went to this person. Stored with it. */
export interface OfferReason {
  kind: OfferReasonKind
  /** Number of seats that the person's group held before, and its target. */
  groupHeld: number
  groupTarget: number
  /**
   * Heads of lines (one per organisation) ahead in the lane that could not be offered the seat because their organisation is at
   * its cap.
   */
  skipped: { registrationId: string; organisationKey: string }[]
  /** Set only if an organiser offered the seat to somebody although others waited ahead. */
  outOfTurn?: OutOfTurn
}

export interface OutOfTurn {
  /** Number of people who waited ahead. */
  ahead: number
  /** Null if nobody waited ahead when the offer was staged. */
  reason: string | null
}

export const holdsSeat = (state: State): boolean => state === 'OFFERED' || state === 'CONFIRMED'

/** Whether the person waits in their lane; not if their address is still to be confirmed. */
export const isInLane = ({ state, awaitsConfirmation }: Pick<Standing, 'state' | 'awaitsConfirmation'>): boolean =>
  state === 'WAITLISTED' && !awaitsConfirmation

/** Whether it is over: the person may register again, and there is nothing left to withdraw. */
export const isOver = (state: State): boolean => state === 'LAPSED' || state === 'WITHDRAWN'
