/** Rules for what people may do about themselves. */

import { holdsSeat, isOver } from '@plenaria/domain/registration'
import { allowsAmendment } from '@plenaria/domain/seats/moves'
import { takeDenial, withdrawalDenial } from '@plenaria/domain/seats/own'
import { isOff, seatTimesOf } from '../../request/eventState.ts'
import type { EventRow, LinkHolderRow, RegistrationRow, ViewerRow } from '../../request/rows.ts'
import { type StateColumns, variantOf } from '../../request/standing.ts'
import { isOwn } from './basics.ts'
import type { Viewer } from './rights.ts'

type Owned = Pick<RegistrationRow, 'emailKey' | 'state'>

type SeatEvent = Pick<EventRow, 'endsAt' | 'calledOffAt' | 'postponedAt'>

const canTake = (registration: StateColumns, event: SeatEvent, now: Date): boolean =>
  takeDenial(variantOf(registration), seatTimesOf(event), now.getTime()) === null

const canWithdraw = (registration: Pick<RegistrationRow, 'state'>, event: SeatEvent, now: Date): boolean =>
  withdrawalDenial(registration, seatTimesOf(event), now.getTime()) === null

export const ofPersons = {
  ownRegistration: isOwn,
  amendRegistration: (viewer: Viewer, registration: Owned): boolean =>
    isOwn(viewer, registration) && allowsAmendment(registration),
  /** In any state of the registration: withdrawing consent must be as easy as giving it. */
  changeConsents: (viewer: Viewer, registration: Pick<Owned, 'emailKey'>): boolean => isOwn(viewer, registration),
  takeSeat: (viewer: Viewer, registration: Owned & StateColumns, event: SeatEvent, now: Date): boolean =>
    isOwn(viewer, registration) && canTake(registration, event, now),
  /** After the event, data can still be erased. */
  withdraw: (viewer: Viewer, registration: Owned, event: SeatEvent, now: Date): boolean =>
    isOwn(viewer, registration) && canWithdraw(registration, event, now),
  /** Name a replacement. Whether one is already named is checked elsewhere. */
  nameReplacement: (
    viewer: Viewer,
    registration: Owned & Pick<RegistrationRow, 'offerExpiresAt'>,
    { replacementRule, startsAt, state }: Pick<EventRow, 'replacementRule' | 'startsAt' | 'state'>,
    now: Date,
  ): boolean =>
    isOwn(viewer, registration) &&
    replacementRule !== 'NONE' &&
    !isOff({ state }) &&
    holdsSeat(registration.state) &&
    now < startsAt &&
    (registration.offerExpiresAt === null || now < registration.offerExpiresAt),
  /**
   * Lead a delegation: invite people to it and swap its members. `head`: the registration of its head, if they have joined it.
   */
  leadDelegation: (viewer: Viewer, head: Owned | null): boolean =>
    head !== null && isOwn(viewer, head) && head.state !== 'DECLINED' && !isOver(head.state),
  /** Whether the person's standing allows contributions. */
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
  /** The viewer's own data. API tokens have none. */
  seeStoredData: (viewer: Viewer): boolean => viewer !== null && viewer.token === undefined,
  /** Account settings rather than events: second factors, language of emails. Not for API tokens. */
  haveAnAccount: (viewer: Viewer): viewer is ViewerRow => viewer !== null && viewer.token === undefined,
  /**
   * End a sign-in: the current one or, after a second factor, any of the person's. A thief who has only the email must not end
   * its owner's. `isSetUp`: whether the person has a second factor.
   */
  endSignIn: (viewer: Viewer, id: string, { isSetUp }: { isSetUp: boolean }): viewer is ViewerRow =>
    ofPersons.haveAnAccount(viewer) && (viewer.signInId === id || ofPersons.endOtherSignIns(viewer, { isSetUp })),
  endOtherSignIns: (viewer: Viewer, { isSetUp }: { isSetUp: boolean }): viewer is ViewerRow =>
    ofPersons.haveAnAccount(viewer) && (viewer.hasShownSecondFactor || !isSetUp),
  /** The digest of pending work: for members of an institute. */
  haveDigests: (viewer: Viewer): viewer is ViewerRow =>
    ofPersons.haveAnAccount(viewer) && viewer.memberships.length > 0,
  /** API tokens; a token can't create tokens. */
  makeTokens: (viewer: Viewer): boolean => viewer?.hasShownSecondFactor === true && viewer.memberships.length > 0,
  /** The viewer's own tokens. */
  revokeTokens: (viewer: Viewer): boolean => viewer !== null && viewer.token === undefined,
}

/** A link holder sees the status of one registration, and can accept, decline or withdraw. Everywhere else they are a visitor. */
export const byLink = {
  see: (holder: LinkHolderRow | null, { id }: Pick<RegistrationRow, 'id'>): boolean => holder?.registrationId === id,
  takeSeat: (
    holder: LinkHolderRow | null,
    registration: Pick<RegistrationRow, 'id'> & StateColumns,
    event: SeatEvent,
    now: Date,
  ): boolean => byLink.see(holder, registration) && canTake(registration, event, now),
  confirmAddress: (
    holder: LinkHolderRow | null,
    registration: Pick<RegistrationRow, 'id' | 'awaitsConfirmation'>,
    { endsAt, state }: Pick<EventRow, 'endsAt' | 'state'>,
    now: Date,
  ): boolean =>
    byLink.see(holder, registration) && registration.awaitsConfirmation && !isOff({ state }) && now < endsAt,
  withdraw: (
    holder: LinkHolderRow | null,
    registration: Pick<RegistrationRow, 'id' | 'state'>,
    event: SeatEvent,
    now: Date,
  ): boolean => byLink.see(holder, registration) && canWithdraw(registration, event, now),
  /**
   * What a person with a seat needs on the day: their sessions, how to join, their calendar. Protected people sign in on every
   * device.
   */
  attend: (holder: LinkHolderRow | null, registration: Pick<RegistrationRow, 'id' | 'state' | 'protected'>): boolean =>
    byLink.see(holder, registration) &&
    holder?.isFirstDevice === true &&
    registration.state === 'CONFIRMED' &&
    !registration.protected,
  /**
   * Until somebody proves that they read the address, which the desk checks. A forwarded link must not give the registration
   * away.
   */
  correctAddress: (
    holder: LinkHolderRow | null,
    registration: Pick<RegistrationRow, 'id' | 'state' | 'protected'>,
  ): boolean =>
    byLink.see(holder, registration) &&
    holder?.isFirstDevice === true &&
    !registration.protected &&
    !isOver(registration.state),
  /** The email to a protected person doesn't say that there is a letter, nor does its link. */
  seeVisaLetter: (holder: LinkHolderRow | null, registration: Pick<RegistrationRow, 'id' | 'protected'>): boolean =>
    byLink.see(holder, registration) && !registration.protected,
  seeAskedAfterwards: (holder: LinkHolderRow | null, registration: Pick<RegistrationRow, 'id' | 'state'>): boolean =>
    byLink.see(holder, registration) && registration.state === 'CONFIRMED',
}
