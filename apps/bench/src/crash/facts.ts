/** What is known after a run, from four sides that must agree: what clients were answered, the tables, the audit log, the mailbox. */

import type { State } from '@plenaria/domain/registration'

export interface Facts {
  /** In the order in which clients heard it. */
  answers: KnownAnswer[]
  tables: Tables
  /** In the order of the log. */
  audit: AuditFact[]
  chains: ChainFact[]
  mailbox: MailFact[]
  /** Ids of messages that were seen, at any moment, pending and without a job that would send them. */
  jobless: string[]
}

/** An answer that a client received whole. Only these bind the product; an answer lost on the way binds it to nothing. */
export type KnownAnswer =
  | { what: 'REGISTERED'; requestId: string; emailKey: string; reference: string }
  /** A refusal of a registration whose address nobody else uses, so that only a mistaken retry can be refused. */
  | { what: 'NOT_REGISTERED'; requestId: string; emailKey: string; answer: string }
  /** `TAKEN` also for `SeatAlreadyTaken`, `WITHDRAWN` also for `AlreadyWithdrawn`: a retry is answered so. */
  | { what: 'TAKEN' | 'WITHDRAWN'; reference: string }
  | { what: 'STAGED' | 'DECLINED' | 'OFFERED'; reference: string }
  | { what: 'PLAN_SET'; eventId: string; version: number }
  /** `released`: how many staged decisions the answer to the organiser named; `requestId`: of the request that released them. */
  | { what: 'RELEASED'; requestId: string; released: number }
  /** A question that got no answer, however often it was repeated. */
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
  /** Jobs still waiting after everything had time to come to rest. */
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
  /** Institute whose allotment the seat is of. */
  allotmentOf: string | null
  /** The staged decision. */
  staged: string | null
  /** Whether the address is to be confirmed first. */
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
  /** Seats that a partner alone may offer, by institute. */
  allotments: Record<string, number>
  /** Organisations that others were found to be of: together they may hold more than the cap. */
  matched: string[]
  /** Whether offers are still made: then nobody waits who could hold a free seat. */
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
  /** The plan that came into force with this entry; null for any other entry. Its allotments are those before. */
  plan: PlanFact | null
  /** The allotment that was set with this entry; null for any other entry. */
  allotment: { instituteId: string; seats: number } | null
}

/** A hash chain of audit entries. Hashes are hex. */
export interface ChainFact {
  chain: string
  /** As the table of chains has them. */
  entries: number
  head: string
  /** In order; `expected`: what the link must be, by the one before and by what its entry says. */
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
  /** Reference, event, email or request that it concerns. */
  about: string
  detail: string
}
