/** What the desk is asked and what it answers. */

import type { Refusal as SeatRefusal } from '@plenaria/domain/commands'
import type { DecisionKind, Instant } from '@plenaria/domain/registration'
import type { SeatPlan } from '@plenaria/domain/room'
import type { RegistrationRow } from '../rows.ts'

/** What a person says of themselves, checked and tidy. */
export interface Person {
  name: string
  email: string
  /** Null for an unaffiliated person. */
  organisation: string | null
  groupKey: string
  country: string
  languages: string[]
  motivation: string | null
  answers: Record<string, string[]>
}

export interface ConsentGiven {
  key: string
  version: number
  given: boolean
}

/** What may be asked of an event's desk. References that the event does not know are refused one by one. */
export type DeskCommand =
  | {
      type: 'REGISTER'
      person: Person
      consents: ConsentGiven[]
      /** Language of mails to the person. */
      language: string
      requestId: string | null
      /** Whether the address is shown to be the person's. */
      addressProven: boolean
    }
  | {
      type: 'AMEND'
      reference: string
      /** As it was read. */
      version: number
      /** Only what is given changes. */
      person: Partial<Omit<Person, 'email'>>
    }
  | { type: 'TAKE' | 'WITHDRAW'; reference: string }
  | { type: 'DECIDE'; references: string[]; decision: DecisionKind; reason: string | null }
  | {
      type: 'STAGE'
      references: string[]
      decision: DecisionKind
      reason: string | null
      /** Id of the member who stages. */
      by: string
    }
  | { type: 'UNSTAGE'; references: string[] }
  /** Everything staged at the event, all or nothing. */
  | { type: 'RELEASE' }
  /** `version`: the plan's, as it was read. */
  | { type: 'SET_PLAN'; plan: SeatPlan; version: number }
  /** The event's own rules changed (when it starts, how long offers are held, how seats are given): look again who can be offered what. */
  | { type: 'RULES_CHANGED' }
  /** Time passed. */
  | { type: 'TICK' }

/** Who acts; goes into the audit log with every change. */
export interface Act {
  actorKind: 'PERSON' | 'MEMBER' | 'CLOCK'
  /** Id of the signed-in person, null for a visitor and the clock. */
  actorId: string | null
  /** The institute that a member acts for. */
  instituteId: string | null
  requestId: string | null
}

export type DeskRefusal =
  | Exclude<SeatRefusal, { refusal: 'ReleaseRefused' }>
  | { refusal: 'ReleaseRefused'; refused: RefusedOne[] }
  | { refusal: 'UnknownEvent' }
  | { refusal: 'UnknownRegistration' }
  | { refusal: 'AlreadyRegistered' }
  | { refusal: 'RequestIdReused' }
  | { refusal: 'RegistrationNotYetOpen'; opensAt: Instant }
  | { refusal: 'RegistrationClosed'; closedAt: Instant }
  | { refusal: 'ChangedMeanwhile' }

export interface RefusedOne {
  reference: string
  refusal: DeskRefusal
}

export type Outcome =
  | {
      kind: 'DONE'
      /** The registrations that the command was about, as they are now; for `RELEASE` and `TICK` all that changed. */
      registrations: RegistrationRow[]
      /** For commands about many: those that were refused; the others took effect. */
      refused: RefusedOne[]
      /** Offers that the waitlist was made in the same moment. */
      offersMade: number
    }
  /** `registration`: the one that the command was about, where there is one. */
  | { kind: 'REFUSED'; refusal: DeskRefusal; registration: RegistrationRow | null }
