/** The types of commands and their outcomes. */

import type { Instant } from '@plenaria/domain/registration'
import type { DecisionRefusal, Refusal as SeatRefusal } from '@plenaria/domain/seats/decision'
import type { Actor } from '../audit/append.ts'
import type { EventInvitationRow, RegistrationRow } from '../request/rows.ts'
import type { Reader } from './queries.ts'
import type { Load } from './snapshot.ts'
import type { UnitOfWork } from './unitOfWork.ts'

export type { Actor } from '../audit/append.ts'

/**
 * Whether the viewer may still do this to all of them. Checked under the lock: while a command waited for it, a grant may have
 * ended, terms changed, a consent been withdrawn or a member removed.
 */
export type StillPermitted = (database: Reader, rows: RegistrationRow[]) => Promise<boolean>

interface AnyCommand {
  type: string
  /** If it answers no, the whole command is refused: `RightsChanged`. Default: nothing that permits the command can have changed. */
  stillPermitted?: StillPermitted
}

/** One command of the desk. The unit of work calls these in order, under the lock of the event's seats. */
export interface Definition<Command extends AnyCommand> {
  /** Rows that the snapshot must hold before any command of the batch is decided. Default: counters only. */
  load?(command: Command): Load
  /** The registrations that the command names, or the answer where there is nothing to decide. `stillPermitted` is asked about them. */
  find(command: Command, work: UnitOfWork): Promise<Found> | Found
  /** Has the domain decide, adds further writes, and builds the answer. */
  run(command: Command, rows: RegistrationRow[], work: UnitOfWork, actor: Actor): Promise<Outcome> | Outcome
}

export type Found = RegistrationRow[] | Outcome

export type DeskRefusal =
  | Exclude<SeatRefusal, { refusal: 'ReleaseRefused' }>
  | { refusal: 'ReleaseRefused'; refused: RefusedOne[] }
  | { refusal: 'UnknownEvent' }
  | { refusal: 'UnknownRegistration' }
  | { refusal: 'AlreadyRegistered' }
  | { refusal: 'ProtectionNotOffered' }
  /** For an offer limited to sessions of which the person chose none. */
  | { refusal: 'NoChosenSessionLeft' }
  | { refusal: 'RequestIdReused' }
  | { refusal: 'RegistrationNotYetOpen'; opensAt: Instant }
  | { refusal: 'RegistrationClosed'; closedAt: Instant }
  | { refusal: 'InvitationNeeded' }
  | { refusal: 'InvitationClosed'; state: EventInvitationRow['state'] }
  | { refusal: 'ChangedMeanwhile' }
  | { refusal: 'RightsChanged' }
  | { refusal: 'UnknownAlias' }
  /** What is to be corrected is stored already. */
  | { refusal: 'NothingCorrected' }
  /** The two were merged before. */
  | { refusal: 'AlreadyMerged' }
  /** Only the person can change an address that they have confirmed. */
  | { refusal: 'AddressAlreadyConfirmed' }
  /** Organisations with a delegation are not merged: its seats are of one organisation. */
  | { refusal: 'OrganisationHasDelegation' }
  /** Not both are members of the delegation. */
  | { refusal: 'NotInDelegation' }
  | { refusal: 'UnknownDelegation' }
  | { refusal: 'CannotLeadDelegation'; cause: 'NO_ORGANISATION' | 'HIDDEN' | 'NOT_REGISTERED' }

/** One of several registrations that a command names. */
export interface RefusedOne {
  reference: string
  refusal:
    | DecisionRefusal
    | Extract<DeskRefusal, { refusal: 'UnknownRegistration' | 'AlreadyRegistered' | 'NoChosenSessionLeft' }>
}

/** `registration`: the one that the command was about, where there is one. */
export interface Refused<Refusal extends DeskRefusal = DeskRefusal> {
  kind: 'REFUSED'
  refusal: Refusal
  registration: RegistrationRow | null
}

export interface Done {
  kind: 'DONE'
  /** The registrations that the command was about, as they are now; for `RELEASE` and `TICK` all that changed. */
  registrations: RegistrationRow[]
  /** For commands about many: those that were refused; the others took effect. */
  refused: RefusedOne[]
  /** Offers that were made to the waitlist in the same transaction. */
  offersMade: number
}

export type Outcome = Done | Refused
