/** Facts known after a run, from four sources that must agree: the answers to clients, the tables, the audit log, the mailbox. */

import type { State } from '@plenaria/domain/registration'

export interface Facts {
  /** In the order in which clients received them. */
  answers: KnownAnswer[]
  tables: Tables
  /** In log order. */
  audit: AuditFact[]
  chains: ChainFact[]
  mailbox: MailFact[]
  /** Ids of messages that were observed, at any moment, pending without a job that would send them. */
  jobless: string[]
}

/** An answer that a client received completely. Only these are binding for the product; a lost answer is not. */
export type KnownAnswer =
  | { what: 'REGISTERED'; requestId: string; emailKey: string; reference: string }
  /** Refusal of a registration whose address nobody else uses, so that only a retry handled wrongly can cause it. */
  | { what: 'NOT_REGISTERED'; requestId: string; emailKey: string; answer: string }
  /** `TAKEN` also stands for `SeatAlreadyTaken`, `WITHDRAWN` for `AlreadyWithdrawn`: retries are answered like that. */
  | { what: 'TAKEN' | 'WITHDRAWN'; reference: string }
  | { what: 'STAGED' | 'DECLINED' | 'OFFERED'; reference: string }
  | { what: 'PLAN_SET'; eventId: string; version: number }
  /** `released`: number of staged decisions in the answer to the organiser; `requestId`: id of the releasing request. */
  | { what: 'RELEASED'; requestId: string; released: number }
  /** A request that got no answer, however often it was repeated. */
  | { what: 'NEVER_ANSWERED'; question: string }

export interface Tables {
  /** When they were read, by the database's clock. */
  readAt: string
  registrations: RegistrationFact[]
  plans: PlanFact[]
  seatTallies: { eventId: string; total: number; held: number }[]
  groupTallies: GroupTallyFact[]
  organisationTallies: { eventId: string; organisationKey: string; held: number }[]
  /** `heldBy`: by group. */
  allotmentTallies: {
    eventId: string
    instituteId: string
    seats: number
    held: number
    heldBy: Record<string, number>
  }[]
  messages: MessageFact[]
  /** Jobs still waiting after everything had time to settle. */
  jobs: { task: string; lastError: string | null }[]
}

/** The part of a registration that the audit log records with each change. Instants are ISO 8601. */
export interface StandingFact {
  state: State
  groupKey: string
  organisationKey: string | null
  queuedAt: string
  priority: number
  offerExpiresAt: string | null
  lapsedAt: string | null
  declineReason: string | null
  /** Institute whose allotment the seat comes from. */
  allotmentOf: string | null
  /** The staged decision. */
  staged: string | null
  /** Whether the address is still to be confirmed. */
  awaitsConfirmation: boolean
}

export interface RegistrationFact extends StandingFact {
  id: string
  reference: string
  eventId: string
  emailKey: string
  requestId: string | null
  heads: boolean
}

export interface PlanFact {
  eventId: string
  version: number
  total: number
  organisationCap: number | null
  groups: { groupKey: string; minimum: number; maximum: number }[]
  /** Number of seats that only a partner may offer, by institute. */
  allotments: Record<string, number>
  /** Organisations that others were merged into: together they may hold more than the cap. */
  matched: string[]
  /** Whether offers are still being made: if so, nobody may wait who could hold a free seat. */
  offering: boolean
}

export interface GroupTallyFact {
  eventId: string
  groupKey: string
  maximum: number
  offered: number
  confirmed: number
  waiting: number
  submitted: number
  unconfirmed: number
}

export interface AuditFact {
  id: number
  eventId: string
  /** Null for a change of the event itself. */
  registrationId: string | null
  what: string
  at: string
  before: StandingFact | null
  after: StandingFact | null
  requestId: string | null
  /** The plan that takes effect with this entry; null for any other entry. Its allotments are the previous ones. */
  plan: PlanFact | null
  /** The allotment set with this entry; null for any other entry. */
  allotment: { instituteId: string; seats: number } | null
}

/** A hash chain of audit entries. Hashes are in hex. */
export interface ChainFact {
  chain: string
  /** As recorded in the table of chains. */
  entries: number
  head: string
  /** In order; `expected`: the correct value, derived from the previous link and the content of its entry. */
  links: { sequence: number; hash: string; expected: string }[]
}

export interface MessageFact {
  id: string
  registrationId: string | null
  template: string
  recipient: string
  sent: boolean
}

export interface MailFact {
  messageId: string
  recipient: string
}

export type Rule =
  | 'OVERSOLD_EVENT'
  | 'OVERSOLD_GROUP'
  | 'OVERSOLD_ORGANISATION'
  | 'OVERSOLD_ALLOTMENT'
  | 'MINIMUM_BROKEN'
  | 'SEAT_LEFT_FREE'
  | 'OFFER_OVERDUE'
  | 'TWO_STANDING'
  | 'COUNTER_DIFFERS'
  | 'HEADS_DIFFER'
  | 'ACKNOWLEDGED_MISSING'
  | 'RETRY_ANSWERED_ANEW'
  | 'NEVER_ANSWERED'
  | 'STEP_DOES_NOT_FOLLOW'
  | 'HASH_CHAIN_BROKEN'
  | 'ILLEGAL_MOVE'
  | 'REPLAY_DIFFERS'
  | 'MAIL_LOST'
  | 'MAIL_NOT_OWED'
  | 'MAIL_DOUBLED'
  | 'CHANGE_WITHOUT_MESSAGE'
  | 'MESSAGE_WITHOUT_JOB'
  | 'JOB_LEFT'

export interface Violation {
  rule: Rule
  /** The reference, event, email or request concerned. */
  about: string
  detail: string
}
