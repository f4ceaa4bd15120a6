/** What people may do about themselves. */

import { holdsSeat } from '@plenaria/domain/registration'
import { allowsAmendment, allowsWithdrawal } from '@plenaria/domain/seats/moves'
import type { EventRow, LinkHolderRow, RegistrationRow, ViewerRow } from '../../request/rows.ts'
import { isOwn } from './basics.ts'
import type { Viewer } from './rights.ts'

type Owned = Pick<RegistrationRow, 'emailKey' | 'state'>

export const ofPersons = {
  ownRegistration: isOwn,
  amendRegistration: (viewer: Viewer, registration: Owned): boolean =>
    isOwn(viewer, registration) && allowsAmendment(registration),
  /** Whatever became of the registration: consent is taken back as easily as it was given. */
  changeConsents: (viewer: Viewer, registration: Pick<Owned, 'emailKey'>): boolean => isOwn(viewer, registration),
  /** Until its deadline, and no longer than until the event is over. */
  takeSeat: (
    viewer: Viewer,
    registration: Owned & Pick<RegistrationRow, 'offerExpiresAt'>,
    { endsAt }: Pick<EventRow, 'endsAt'>,
    now: Date,
  ): boolean =>
    isOwn(viewer, registration) &&
    registration.offerExpiresAt !== null &&
    now < registration.offerExpiresAt &&
    now < endsAt,
  /** Until the event is over; after that one's data can still be erased. */
  withdraw: (viewer: Viewer, registration: Owned, { endsAt }: Pick<EventRow, 'endsAt'>, now: Date): boolean =>
    isOwn(viewer, registration) && allowsWithdrawal(registration) && now < endsAt,
  /** Name a person for one's seat; whether somebody is named already, the naming itself says. */
  nameReplacement: (
    viewer: Viewer,
    registration: Owned & Pick<RegistrationRow, 'offerExpiresAt'>,
    { replacementRule, startsAt }: Pick<EventRow, 'replacementRule' | 'startsAt'>,
    now: Date,
  ): boolean =>
    isOwn(viewer, registration) &&
    replacementRule !== 'NONE' &&
    holdsSeat(registration.state) &&
    now < startsAt &&
    (registration.offerExpiresAt === null || now < registration.offerExpiresAt),
  /** Whether the event asks this person for contributions, as far as their standing goes. */
  beAContributor: (
    viewer: Viewer,
    registration: Owned & Pick<RegistrationRow, 'erasedAt'>,
    { contributors }: Pick<EventRow, 'contributors'>,
  ): boolean =>
    isOwn(viewer, registration) &&
    registration.erasedAt === null &&
    (contributors === 'SEATED'
      ? registration.state === 'CONFIRMED'
      : registration.state !== 'DECLINED' && registration.state !== 'WITHDRAWN'),
  contribute: (
    viewer: Viewer,
    registration: Owned & Pick<RegistrationRow, 'erasedAt'>,
    event: Pick<EventRow, 'contributors' | 'contributionsUntil'>,
    now: Date,
  ): boolean =>
    event.contributionsUntil !== null &&
    now < event.contributionsUntil &&
    ofPersons.beAContributor(viewer, registration, event),
  /** The viewer's own data; tokens act for others. */
  seeHeldData: (viewer: Viewer): boolean => viewer !== null && viewer.token === undefined,
  /** What is about the person and not about events: second factors, the language of their emails. Not for API tokens. */
  haveAnAccount: (viewer: Viewer): viewer is ViewerRow => viewer !== null && viewer.token === undefined,
  /** Pending work, by email: for members of an institute. */
  haveDigests: (viewer: Viewer): viewer is ViewerRow =>
    ofPersons.haveAnAccount(viewer) && viewer.memberships.length > 0,
  /** API tokens; none makes another. */
  makeTokens: (viewer: Viewer): boolean => viewer?.isStrong === true && viewer.memberships.length > 0,
  /** One's own. */
  revokeTokens: (viewer: Viewer): boolean => viewer !== null && viewer.token === undefined,
}

/**
 * A person who opened one registration by the link in an email about it: sees its status, and takes, refuses or withdraws.
 * Anywhere else they count as a visitor.
 */
export const byLink = {
  see: (holder: LinkHolderRow | null, { id }: Pick<RegistrationRow, 'id'>): boolean => holder?.registrationId === id,
  takeSeat: (
    holder: LinkHolderRow | null,
    registration: Pick<RegistrationRow, 'id' | 'offerExpiresAt'>,
    { endsAt }: Pick<EventRow, 'endsAt'>,
    now: Date,
  ): boolean =>
    byLink.see(holder, registration) &&
    registration.offerExpiresAt !== null &&
    now < registration.offerExpiresAt &&
    now < endsAt,
  confirmAddress: (
    holder: LinkHolderRow | null,
    registration: Pick<RegistrationRow, 'id' | 'awaitsConfirmation'>,
    { endsAt }: Pick<EventRow, 'endsAt'>,
    now: Date,
  ): boolean => byLink.see(holder, registration) && registration.awaitsConfirmation && now < endsAt,
  withdraw: (
    holder: LinkHolderRow | null,
    registration: Pick<RegistrationRow, 'id' | 'state'>,
    { endsAt }: Pick<EventRow, 'endsAt'>,
    now: Date,
  ): boolean => byLink.see(holder, registration) && allowsWithdrawal(registration) && now < endsAt,
  seeAskedAfterwards: (holder: LinkHolderRow | null, registration: Pick<RegistrationRow, 'id' | 'state'>): boolean =>
    byLink.see(holder, registration) && registration.state === 'CONFIRMED',
}
