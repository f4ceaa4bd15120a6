/** What the desk is asked and what it answers. */

import type { Refusal as SeatRefusal } from '@plenaria/domain/commands'
import type { ReleaseMatter } from '@plenaria/domain/countersign'
import type { Terms } from '@plenaria/domain/grant'
import type { Asking, Widening } from '@plenaria/domain/grantWidening'
import type { DecisionKind, Instant, OfferLimit, Standing } from '@plenaria/domain/registration'
import type { SeatPlan } from '@plenaria/domain/room'
import type { ErasureRow, EventInvitationRow, RegistrationRow } from '../rows.ts'
import type { Reader } from './room.ts'

export type { Act } from '../audit/append.ts'

/** What a person says of themselves, checked and tidy. */
export interface Person {
  name: string
  email: string
  /** Null for an unaffiliated person. */
  organisation: string | null
  /** Not given: none. */
  organisationNames?: string | null
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

/** What people are told who had consented to a grant. */
export interface AskingAnew {
  grantId: string
  instituteId: string
  /** In which ways the new terms go further; one at least. */
  ways: readonly Widening[]
  whom: Asking['whom']
  /** The partner's names, and why it would see personal data; localised. */
  names: unknown
  purposes: unknown
  /** What it could see and do. */
  terms: Terms
}

/**
 * Whether the asker may still decide this about all of them. Asked once the seats are locked: a command can have waited for
 * them while a grant ended, terms changed, a consent was taken back or a member was removed.
 */
export type StillAllowed = (database: Reader, rows: RegistrationRow[]) => Promise<boolean>

export type ErasureCause = ErasureRow['cause']

/** What may be asked of an event's desk. References that the event does not know are refused one by one. */
export type DeskCommand =
  | {
      type: 'REGISTER'
      person: Person
      consents: ConsentGiven[]
      /** Language of mails to the person. */
      language: string
      requestId: string | null
      /** Hash of what was sent under this request id; not given: the id and the address suffice. */
      requestHash?: string | null
      /** Whether the address is shown to be the person's. */
      addressProven: boolean
      /** Whether the identity is kept out of lists; not given: no. */
      protectIdentity?: boolean
      /** What lists call a protected person; of no effect for others. */
      pseudonym?: string | null
      /** Whether lists show the organisation; not given: yes. */
      affiliation?: RegistrationRow['affiliation']
      /** Sessions that the person wants to attend; empty or not given: all. */
      sessionIds?: string[]
      /** Grants of partners that the person lets see the registration, of those that need it. */
      sharedWith?: string[]
      /** Whether the terms of these grants still hold. */
      stillAllowed?: StillAllowed
      /** A free seat may be held until the address is confirmed; not given: yes. */
      mayHoldSeat?: boolean
      /** The invitation that the person registers by; their address is proven. */
      invitationId?: string | null
      /** The naming that the person accepts: they get its holder's seat. */
      replacementId?: string | null
      /** Given: an organiser registers the person, whether registration is open or not. `isQuiet`: without a mail about it. */
      byOrganiser?: { isQuiet: boolean }
    }
  | {
      type: 'AMEND'
      reference: string
      /** As it was read. */
      version: number
      /** Only what is given changes. */
      person: Partial<Omit<Person, 'email'>>
      protectIdentity?: boolean
      pseudonym?: string | null
      affiliation?: RegistrationRow['affiliation']
      sessionIds?: string[]
      /** Those that are given or taken back; the others stay. */
      consents?: ConsentGiven[]
    }
  | { type: 'TAKE'; reference: string }
  /** The address is shown to be the person's. Where that was known, nothing happens. */
  | { type: 'CONFIRM_ADDRESS'; reference: string }
  /** `seen`: as in the domain. */
  | { type: 'WITHDRAW'; reference: string; seen?: Standing['state'] }
  /** Who is registered accepts to have the seat of the holder who named them. */
  | { type: 'SUCCEED'; reference: string; replacementId: string }
  /** Everything that tells who they are is forgotten; who stands withdraws first. Those that are not there are left out. */
  | { type: 'ERASE'; references: string[]; cause: ErasureCause }
  | {
      type: 'DECIDE'
      references: string[]
      decision: DecisionKind
      reason: string | null
      /** For `OFFER`: the institute whose allotment the seats are of; not given: common seats. */
      allotmentOf?: string | null
      /** For `OFFER`: what the seats are limited to. Who chose nothing of it is refused. */
      limit?: OfferLimit | null
      /** Not given: what was allowed before cannot have changed. Otherwise all is refused: `RightsChanged`. */
      stillAllowed?: StillAllowed
    }
  | {
      type: 'STAGE'
      references: string[]
      decision: DecisionKind
      reason: string | null
      /** Id of the member who stages. */
      by: string
      /** As for `DECIDE`. */
      allotmentOf?: string | null
      limit?: OfferLimit | null
      stillAllowed?: StillAllowed
    }
  | { type: 'UNSTAGE'; references: string[]; stillAllowed?: StillAllowed }
  /** What the member `by` staged at that moment is taken back, and what it replaced is staged again. */
  | { type: 'UNDO_STAGING'; references: string[]; at: Instant; by: string; stillAllowed?: StillAllowed }
  /** The person lets a partner see the registration under its grant, or takes that back. No seat changes. */
  | {
      type: 'SHARE'
      reference: string
      grantId: string
      instituteId: string
      given: boolean
      /** Whether the terms that the person agreed to still hold. */
      stillAllowed?: StillAllowed
    }
  /** Everything staged at the event, all or nothing. */
  | {
      type: 'RELEASE'
      /** What was agreed upon. Where something else is staged now, but for people who left, it is refused: `ChangedMeanwhile`. */
      expected?: ReleaseMatter
      /** When agreement to it was asked for: what was staged later, be it the same decision for another reason, is something else. */
      askedAt?: Instant
      /** As for `DECIDE`, of everything staged. */
      stillAllowed?: StillAllowed
    }
  /** A seat is for more sessions from now on; null: for all that the person wants. */
  | { type: 'WIDEN'; reference: string; limit: OfferLimit | null; stillAllowed?: StillAllowed }
  /** Higher goes first within the lane. */
  | { type: 'SET_PRIORITY'; reference: string; priority: number; reason: string; stillAllowed?: StillAllowed }
  /** Until it is resumed, no seat is offered but by organisers. */
  | { type: 'HOLD_QUEUE' | 'RESUME_QUEUE'; reason: string }
  /** Keys of spellings; from now on they all count as `into`, which is one of them. */
  | { type: 'MERGE_ORGANISATIONS'; keys: string[]; into: string }
  /** `key`: of an alias, which counts as itself from now on. */
  | { type: 'SEPARATE_ORGANISATION'; key: string }
  /** Seats that a partner alone may offer; 0: none, and those held are common seats from then on. */
  | { type: 'SET_ALLOTMENT'; instituteId: string; seats: number }
  /** Offers staged from a partner's seats beyond those that are left are staged no more. */
  | { type: 'UNSTAGE_ALLOTTED'; instituteId: string }
  /** New terms of a grant go beyond what people consented to: all consent to it is taken back, and each is asked anew by mail. No seat changes. */
  | ({ type: 'ASK_ANEW' } & AskingAnew)
  /** `version`: the plan's, as it was read. */
  | { type: 'SET_PLAN'; plan: SeatPlan; version: number }
  /** The event's own rules changed (when it starts, how long offers are held, how seats are given): look again who can be offered what. */
  | { type: 'RULES_CHANGED' }
  /** Time passed. */
  | { type: 'TICK' }

export type DeskRefusal =
  | Exclude<SeatRefusal, { refusal: 'ReleaseRefused' }>
  | { refusal: 'ReleaseRefused'; refused: RefusedOne[] }
  | { refusal: 'UnknownEvent' }
  | { refusal: 'UnknownRegistration' }
  | { refusal: 'AlreadyRegistered' }
  | { refusal: 'ProtectionNotOffered' }
  /** Of an offer that is limited to sessions none of which the person chose. */
  | { refusal: 'NothingChosenLeft' }
  | { refusal: 'RequestIdReused' }
  | { refusal: 'RegistrationNotYetOpen'; opensAt: Instant }
  | { refusal: 'RegistrationClosed'; closedAt: Instant }
  | { refusal: 'InvitationNeeded' }
  | { refusal: 'InvitationOver'; state: EventInvitationRow['state'] }
  | { refusal: 'ChangedMeanwhile' }
  | { refusal: 'RightsChanged' }
  | { refusal: 'UnknownAlias' }

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

export type CommandOf<Type extends DeskCommand['type']> = Extract<DeskCommand, { type: Type }>
