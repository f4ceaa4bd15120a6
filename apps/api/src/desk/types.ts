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
  /** If false, the whole command is refused: `RightsChanged`. Default: nothing that permits the command can have changed. */
  stillPermitted?: StillPermitted
}

/** One command of the desk. The unit of work calls these in order, under the lock of the event's seats. */
export interface Definition<Command extends AnyCommand> {
  /** Rows that the snapshot must hold before any command of the batch is decided. Default: counters only. */
  load?(command: Command): Load
  /** The registrations that the command names (passed to `stillPermitted`), or the outcome if nothing needs deciding. */
  find(command: Command, work: UnitOfWork): Promise<Found> | Found
  /** Has the domain decide, adds further writes, and builds the outcome. */
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
  /** The stored values already match the correction. */
  | { refusal: 'NothingCorrected' }
  /** The two were already merged. */
  | { refusal: 'AlreadyMerged' }
  /** Only the person can change an address that they have confirmed. */
  | { refusal: 'AddressAlreadyConfirmed' }
  /** Organisations with a delegation are never merged: its seats belong to one organisation. */
  | { refusal: 'OrganisationHasDelegation' }
  /** At least one of the two isn't a member of the delegation. */
  | { refusal: 'NotInDelegation' }
  | { refusal: 'UnknownDelegation' }
  | { refusal: 'CannotLeadDelegation'; cause: 'NO_ORGANISATION' | 'HIDDEN' | 'NOT_REGISTERED' }

/** One refused registration of a command about several. */
export interface RefusedOne {
  reference: string
  refusal:
    | DecisionRefusal
    | Extract<DeskRefusal, { refusal: 'UnknownRegistration' | 'AlreadyRegistered' | 'NoChosenSessionLeft' }>
}

/** `registration`: the one that the command was about, if any. */
export interface Refused<Refusal extends DeskRefusal = DeskRefusal> {
  kind: 'REFUSED'
  refusal: Refusal
  registration: RegistrationRow | null
}

export interface Done {
  kind: 'DONE'
  /** The registrations that the command was about, in their current state; for `RELEASE` and `TICK` all that changed. */
  registrations: RegistrationRow[]
  /** For commands about several: those that were refused; the others took effect. */
  refused: RefusedOne[]
  /** Offers made to the waitlist in the same transaction. */
  offersMade: number
}

export type Outcome = Done | Refused
