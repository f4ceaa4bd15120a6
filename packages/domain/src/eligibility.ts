/** Who can register for an event now. Free seats don't matter: if there are none, people join the waitlist. */
import type { Instant } from './registration.ts'
import type { Admission } from './seats/room.ts'

export type EventState = 'DRAFT' | 'PUBLISHED' | 'POSTPONED' | 'CALLED_OFF'

export interface RegistrationPeriod {
  registrationOpensAt: Instant
  /** Exclusive. */
  registrationClosesAt: Instant
}

/** The facts about an event that decide who can register. */
export interface RegistrationTerms extends RegistrationPeriod {
  state: EventState
  admission: Admission
  endsAt: Instant
}

export type InvitationState = 'SENT' | 'REGISTERED' | 'DECLINED' | 'LAPSED' | 'REVOKED'

/** Grounds for admission that don't depend on whether registration is open. Only a confirmed address has any. */
export interface Entry {
  /** Current state: `LAPSED` once the deadline has passed. Null: not invited. */
  invitation: InvitationState | null
  /** Whether somebody who holds a seat named the person as their replacement. */
  isReplacement: boolean
}

export interface Registrant extends Entry {
  /** Whether the person has a registration at this event that is not over. */
  isRegistered: boolean
  /** Whether an organiser registers the person. Default: no. */
  isByOrganiser?: boolean
}

/** The grounds on which a person can register. */
export type RegistrationBasis = 'OPEN_REGISTRATION' | 'INVITATION' | 'REPLACEMENT'

export type RegistrationWindow = 'NOT_YET_OPEN' | 'OPEN' | 'CLOSED'

export type CannotRegisterReason =
  | 'CALLED_OFF'
  | 'POSTPONED'
  | 'EVENT_OVER'
  | 'INVITATION_NEEDED'
  | Exclude<RegistrationWindow, 'OPEN'>
  | 'ALREADY_REGISTERED'
  | 'INVITATION_CLOSED'
  | 'NOT_PUBLISHED'

export function windowAt(
  { registrationOpensAt, registrationClosesAt }: RegistrationPeriod,
  now: Instant,
): RegistrationWindow {
  if (now < registrationOpensAt) return 'NOT_YET_OPEN'
  return now < registrationClosesAt ? 'OPEN' : 'CLOSED'
}

/** A seat that is passed on comes first: nobody else can take it. */
export function basisOf({ isReplacement, invitation }: Entry): RegistrationBasis {
  if (isReplacement) return 'REPLACEMENT'
  return invitation === 'SENT' ? 'INVITATION' : 'OPEN_REGISTRATION'
}

/** Whether this person can register only with an invitation, at any time. */
export const lacksInvitation = ({ admission }: Pick<RegistrationTerms, 'admission'>, entry: Entry): boolean =>
  admission === 'INVITATION' && entry.invitation === null && basisOf(entry) === 'OPEN_REGISTRATION'

/**
 * Why this person can't register now; null if they can. Whether they are registered is checked after everything that applies
 * equally to strangers: otherwise, somebody typing another person's address would learn it from the refusal.
 */
export function denialReason(
  event: RegistrationTerms,
  registrant: Registrant,
  now: Instant,
): CannotRegisterReason | null {
  const { isRegistered, isByOrganiser = false } = registrant
  const isByInvitation = event.admission === 'INVITATION'
  const isAnybody = !isByOrganiser && basisOf(registrant) === 'OPEN_REGISTRATION'
  if (event.state === 'CALLED_OFF' || event.state === 'POSTPONED') return event.state
  if (!isByOrganiser && now >= event.endsAt) return 'EVENT_OVER'
  if (!isByOrganiser && lacksInvitation(event, registrant)) return 'INVITATION_NEEDED'
  const window = windowAt(event, now)
  if (isAnybody && !isByInvitation && window !== 'OPEN') return window
  if (isRegistered) return 'ALREADY_REGISTERED'
  if (isAnybody && isByInvitation) return 'INVITATION_CLOSED'
  return event.state === 'PUBLISHED' ? null : 'NOT_PUBLISHED'
}
