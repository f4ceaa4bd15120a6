/** Who can register for an event now. Whether seats are free doesn't matter: if none is, people join the waitlist. */
import type { Instant } from './registration.ts'
import type { Admission } from './seats/room.ts'

export type EventState = 'DRAFT' | 'PUBLISHED' | 'POSTPONED' | 'CALLED_OFF'

export interface RegistrationPeriod {
  registrationOpensAt: Instant
  /** Exclusive. */
  registrationClosesAt: Instant
}

/** What of an event decides who can register. */
export interface RegistrationTerms extends RegistrationPeriod {
  state: EventState
  admission: Admission
  endsAt: Instant
}

export type InvitationState = 'SENT' | 'REGISTERED' | 'DECLINED' | 'LAPSED' | 'REVOKED'

/** What lets people in whether registration is open or not. Only proven addresses have any of it. */
export interface Entry {
  /** As of now: `LAPSED` once the deadline has passed. Null: not invited. */
  invitation: InvitationState | null
  /** Whether somebody who holds a seat named the person to take it over. */
  isReplacement: boolean
}

export interface Registrant extends Entry {
  /** Whether the person has a registration at this event that is not over. */
  isRegistered: boolean
  /** Whether an organiser registers the person. Default: no. */
  isByOrganiser?: boolean
}

/** What lets a person register. */
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

/** A seat that is passed on comes first: it is free for nobody else. */
export function basisOf({ isReplacement, invitation }: Entry): RegistrationBasis {
  if (isReplacement) return 'REPLACEMENT'
  return invitation === 'SENT' ? 'INVITATION' : 'OPEN_REGISTRATION'
}

/** Whether only an invitation would let this person in, at whatever time. */
export const lacksInvitation = ({ admission }: Pick<RegistrationTerms, 'admission'>, entry: Entry): boolean =>
  admission === 'INVITATION' && entry.invitation === null && basisOf(entry) === 'OPEN_REGISTRATION'

/**
 * Why this person can't register now; null: they can. Whether they have registered counts after everything that is the same for
 * strangers: otherwise somebody who types another person's address would learn it from the refusal.
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
