/** Words of a registration's lifecycle. Instants are milliseconds since 1970, UTC. */

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
  /** Given with `DECLINE`, and with an offer out of turn. */
  reason: string | null
  at: Instant
  /** Id of the member who staged it. */
  by: string
  /** Given with `OFFER`: the institute whose allotment the seat is to be of; null: a common seat. */
  allotmentOf: string | null
  /** Given with `OFFER`: what the seat is to be limited to. */
  limit: OfferLimit | null
  /** What was staged before it, and is again once this is undone. Default: nothing. */
  replaces?: StagedDecision
}

/** What a seat is limited to: it is for these sessions only, of those that the person wants. */
export interface OfferLimit {
  /** At least one, each once, in order. */
  sessionIds: readonly string[]
  /** Why not for the others; shown to the person. */
  reason: string
}

/**
 * What the desk knows of a registration: all that decisions depend on, and nothing that names the person.
 * The variants make it impossible to have a deadline without an offer, or a declined person without a reason.
 */
export type Standing = StandingCommon & StandingVariant

export interface StandingCommon {
  id: string
  groupKey: string
  /** Folded spelling of the organisation; null for an unaffiliated person, whom no cap concerns. */
  organisationKey: string | null
  /** Place in the queue: set at registration, never moved by an offer, a lapse or a reinstatement. */
  queuedAt: Instant
  /** Higher goes first within a lane. */
  priority: number
  /** Institute whose allotment the held seat is of; null: a common seat, or none. */
  allotmentOf: string | null
  /** What the held seat is limited to; null: all that the person wants, or no seat is held. */
  limit: OfferLimit | null
  staged: StagedDecision | null
  /**
   * Whether the person got here by themselves with an address that nobody has confirmed yet. Then a seat is held for minutes only
   * (`OFFERED`), and a place in the queue counts once the address is confirmed (`WAITLISTED`). In other states: no.
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
  /** What the person's group held before, and its target. */
  groupHeld: number
  groupTarget: number
  /** Heads of the lines (one an organisation) ahead in the lane that could not hold the seat: their organisation is at its cap. */
  skipped: { registrationId: string; organisationKey: string }[]
  /** Only where an organiser offered the seat to somebody whom others waited ahead of. */
  outOfTurn?: OutOfTurn
}

export interface OutOfTurn {
  /** How many waited ahead. */
  ahead: number
  /** Null where nobody waited ahead when the offer was staged. */
  reason: string | null
}

export const holdsSeat = (state: State): boolean => state === 'OFFERED' || state === 'CONFIRMED'

/** Whether the person waits in their lane: whose address is to be confirmed first does not. */
export const isInLane = ({ state, awaitsConfirmation }: Pick<Standing, 'state' | 'awaitsConfirmation'>): boolean =>
  state === 'WAITLISTED' && !awaitsConfirmation

/** Over: the person may register again, and there is nothing left to withdraw. */
export const isOver = (state: State): boolean => state === 'LAPSED' || state === 'WITHDRAWN'
