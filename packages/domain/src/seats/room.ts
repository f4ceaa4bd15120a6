import type { Instant, Standing } from '../registration.ts'

export type Policy = 'BALANCED' | 'FIFO'
export type Admission = 'REVIEW' | 'FIRST_COME' | 'INVITATION'

export interface GroupSeats {
  minimum: number
  target: number
  maximum: number
  /** Initial priority of the group's registrations; higher goes first. */
  priority: number
}

export interface SeatPlan {
  total: number
  /** Maximum number of seats per organisation; null: no cap. */
  organisationCap: number | null
  /** When minimums stop reserving seats; null: never. */
  minimumsReleasedAt: Instant | null
  policy: Policy
  /** In the event's order. */
  groups: ReadonlyMap<string, GroupSeats>
}

/** An event's rules for offers, and the time until which seats can change hands. */
export interface OfferRules {
  admission: Admission
  /** How long an offer is held, in milliseconds. */
  offerFor: number
  /** How long a seat is held until the registrant's address is confirmed, in milliseconds. */
  unconfirmedFor: number
  /** No offers are made from then on, and none lasts longer. */
  offersEndAt: Instant
  /** When the event is over: from then on there is nothing to withdraw from. */
  endsAt: Instant
  /** When the event was called off: since then nobody gets a seat. Null: it wasn't. */
  calledOffAt: Instant | null
  /**
   * Since when the event has had no dates: until it has new ones, nobody gets a seat and no offer expires. Null: it has dates.
   */
  postponedAt: Instant | null
}

export interface GroupTally {
  offered: number
  confirmed: number
  /** People in the lane; those with an unconfirmed address are not counted. */
  waiting: number
  submitted: number
  /** Number of offered seats that are held until an address is confirmed. */
  unconfirmed: number
}

/**
 * Seats that only a partner institute may offer. Unassigned ones are not available to anybody else; minimums apply to the other
 * seats.
 */
export interface Allotment {
  seats: number
  /**
   * Number held, by group. May exceed `seats` in total if the allotment was reduced: excess seats become common when they are
   * freed.
   */
  heldBy: ReadonlyMap<string, number>
}

/** A person in a lane, reduced to what the queue needs. */
export interface Waiting {
  id: string
  priority: number
  queuedAt: Instant
}

/**
 * The known people of one organisation in one lane (an unaffiliated person is a line of their own). Only the first of a line can
 * be offered a seat before the others, so a lane is characterised by its lines' heads.
 */
export interface Line {
  organisationKey: string | null
  /** In order; never empty. */
  people: Waiting[]
  /** Whether all people of the line are included. */
  whole: boolean
}

/** The first lines of a lane, in order of their heads. */
export interface Lane {
  lines: Line[]
  /** Whether all lines of the lane are included. */
  whole: boolean
}

/**
 * The input of one decision: counters and the heads of lanes, never all registrations. Its size does not depend on their number.
 * What is missing from `registrations`, `organisations` and `lanes` is unknown, not absent: a decision that needs it returns a
 * `Need`.
 */
export interface Room {
  plan: SeatPlan
  rules: OfferRules
  /** While the queue is held, only organisers offer free seats. */
  isQueueHeld: boolean
  groups: ReadonlyMap<string, GroupTally>
  /** By institute; complete. */
  allotments: ReadonlyMap<string, Allotment>
  /** Number of seats that an organisation with a delegation can hold at once, overriding the plan's cap; complete. */
  delegations: ReadonlyMap<string, number>
  /** Number of seats held, by organisation. An organisation without registrations is 0 once it has been looked up. */
  organisations: ReadonlyMap<string, number>
  lanes: ReadonlyMap<string, Lane>
  registrations: ReadonlyMap<string, Standing>
}

/**
 * What must be read before the decision can be made. Then the same command is decided again, on the room as it was before the
 * command, extended by what was read. More may be read than requested, but not less if more exists. What is read replaces what
 * the room knew about it.
 */
export type Need =
  | { kind: 'REGISTRATIONS'; ids: string[] }
  | { kind: 'ORGANISATIONS'; keys: string[] }
  | {
      /**
       * The first lines of a lane, from the rows as they are after all decisions so far; including the organisations of the
       * lines, and the registrations of their people if that is cheap (otherwise they are requested next).
       */
      kind: 'LANE'
      groupKey: string
      /** Minimum number of lines, if there are that many. Grows each time a lane turns out too short. */
      atLeast: number
      /** Minimum number of people in a line after its first, if there are that many. Grows likewise. */
      followers: number
    }
