import type { Instant, Standing } from '../registration.ts'

export type Policy = 'BALANCED' | 'FIFO'
export type Admission = 'REVIEW' | 'FIRST_COME' | 'INVITATION'

export interface GroupSeats {
  minimum: number
  target: number
  maximum: number
  /** Given to each registration of the group; higher goes first. */
  priority: number
}

export interface SeatPlan {
  total: number
  /** Seats that one organisation can hold at most; null: no cap. */
  organisationCap: number | null
  /** From then on minimums reserve nothing; null: never. */
  minimumsReleasedAt: Instant | null
  policy: Policy
  /** In the event's order. */
  groups: ReadonlyMap<string, GroupSeats>
}

/** What the rules of an event say about offers, and until when a seat can change hands at all. */
export interface OfferRules {
  admission: Admission
  /** How long an offer is held, in milliseconds. */
  offerFor: number
  /** How long a seat is held until the registrant's address is confirmed, in milliseconds. */
  unconfirmedFor: number
  /** No offer is made from then on, and none lasts longer. */
  offersEndAt: Instant
  /** From then on the event is over, and nobody has anything left to withdraw from. */
  endsAt: Instant
  /** When the event was called off: since then nobody gets a seat. Null: it was not. */
  calledOffAt: Instant | null
  /** Since when the event has no dates: until it has new ones nobody gets a seat, and no offer runs out. Null: it has some. */
  postponedAt: Instant | null
}

export interface GroupTally {
  offered: number
  confirmed: number
  /** In the lane: people with an unconfirmed address are not counted. */
  waiting: number
  submitted: number
  /** Of those offered, the seats held until an address is confirmed. */
  unconfirmed: number
}

/** Seats that a partner institute alone may offer. Those of them that nobody holds are nobody else's; a minimum is of the other seats. */
export interface Allotment {
  seats: number
  /** How many are held, by group. Together more than `seats` where the allotment was made smaller: what falls free of those is common. */
  heldBy: ReadonlyMap<string, number>
}

/** A person in a lane, as far as the queue is concerned. */
export interface Waiting {
  id: string
  priority: number
  queuedAt: Instant
}

/**
 * The people of one organisation in one lane (an unaffiliated person is a line alone), as far as they were read.
 * Only the first of a line can be offered a seat before the others, so a lane is known by its lines' heads.
 */
export interface Line {
  organisationKey: string | null
  /** In order; never empty. */
  people: Waiting[]
  /** Whether all of the line's people are here. */
  whole: boolean
}

/** The first lines of a lane, in the order of their heads. */
export interface Lane {
  lines: Line[]
  /** Whether all of the lane's lines are here. */
  whole: boolean
}

/**
 * The input of one decision: counters and the heads of lanes, never all registrations. Its size does not depend on how many there
 * are. What is missing in `registrations`, `organisations` and `lanes` is unknown, not absent: a decision that needs it answers
 * with a `Need`.
 */
export interface Room {
  plan: SeatPlan
  rules: OfferRules
  /** While the queue is held, free seats are offered by organisers only. */
  isQueueHeld: boolean
  groups: ReadonlyMap<string, GroupTally>
  /** By institute; all there are. */
  allotments: ReadonlyMap<string, Allotment>
  /** Seats that an organisation with a delegation can hold at once, whatever the plan's cap; all there are. */
  delegations: ReadonlyMap<string, number>
  /** Seats held, by organisation. An organisation without registrations is 0 once it was looked up. */
  organisations: ReadonlyMap<string, number>
  lanes: ReadonlyMap<string, Lane>
  registrations: ReadonlyMap<string, Standing>
}

/**
 * What must be read before the decision can be made. After reading, the same command is decided again, on the room as it was
 * before the command, with what was read put in. More may be read than requested, but not less, where there is more. What is read
 * replaces what the room knew of it.
 */
export type Need =
  | { kind: 'REGISTRATIONS'; ids: string[] }
  | { kind: 'ORGANISATIONS'; keys: string[] }
  | {
      /**
       * The first lines of a lane, from the rows as they are after all decisions so far; organisations of the lines included,
       * and the registrations of their people where that is cheap (else they are asked for next).
       */
      kind: 'LANE'
      groupKey: string
      /** Lines wanted, if there are so many. Grows each time that a lane turns out too short. */
      atLeast: number
      /** People wanted in a line behind its first, if there are so many. Grows likewise. */
      followers: number
    }
