import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { StoredEmailKind } from '../__generated__/graphql.ts'

const names: Readonly<Record<StoredEmailKind, MessageDescriptor>> = {
  INTEREST_RECEIVED: msg({ id: 'erasure.your-registration-arrived', message: 'We received your registration' }),
  CONFIRM_SEAT: msg({
    id: 'erasure.confirm-to-keep-seat',
    message: 'We asked you to confirm your email to keep your seat',
  }),
  CONFIRM_PLACE: msg({ id: 'erasure.confirm-your-email', message: 'We asked you to confirm your email' }),
  OFFER: msg({ id: 'erasure.youve-been-offered-seat', message: 'You’ve been offered a seat' }),
  SEAT_TAKEN: msg({ id: 'common.you-took-your-seat', message: 'You accepted your seat' }),
  WAITLISTED: msg({ id: 'common.you-are-on-waitlist', message: 'You are on the waitlist' }),
  NOT_SELECTED: msg({ id: 'erasure.you-were-not-selected', message: 'You weren’t selected' }),
  DECLINED: msg({ id: 'erasure.your-registration-was-declined', message: 'Your registration was declined' }),
  LAPSED: msg({ id: 'erasure.your-offer-lapsed', message: 'Your offer expired' }),
  WITHDRAWN: msg({ id: 'erasure.you-withdrew', message: 'You withdrew' }),
  REINSTATED: msg({ id: 'erasure.your-registration-counts-again', message: 'Your registration was reinstated' }),
  ALREADY_REGISTERED: msg({ id: 'erasure.link-to-your-registration', message: 'The link to your registration' }),
  CONSENT_ASKED_AGAIN: msg({ id: 'erasure.your-consent-was-asked-for', message: 'We asked for your consent again' }),
  DECISION_PROMISE_CHANGED: msg({ id: 'erasure.decision-has-new-date', message: 'The decision has a new date' }),
  EVENT_CALLED_OFF: msg({ id: 'erasure.event-is-called-off', message: 'The event was called off' }),
  EVENT_POSTPONED: msg({ id: 'erasure.event-is-postponed', message: 'The event was postponed' }),
  EVENT_RESCHEDULED: msg({ id: 'erasure.event-has-new-times', message: 'The event has new times' }),
  VENUE_CHANGED: msg({ id: 'erasure.event-has-new-venue', message: 'The event has a new venue' }),
  EVENT_REMINDER: msg({ id: 'erasure.event-is-near', message: 'The event is coming up' }),
  OFFER_REMINDER: msg({ id: 'erasure.your-offer-ends-soon', message: 'Your offer ends soon' }),
  VALIDATION_OPENED: msg({ id: 'erasure.draft-report-can-be-read', message: 'The draft report is ready to read' }),
  VALIDATION_REMINDER: msg({
    id: 'erasure.draft-report-can-be-read-until',
    message: 'Last day to read the draft report',
  }),
  UPTAKE: msg({ id: 'common.what-happened-next', message: 'What happened next' }),
  FOLLOW_UP: msg({
    id: 'erasure.follow-up-survey',
    message: 'The follow-up survey',
  }),
  OFFER_WIDENED: msg({ id: 'erasure.more-sessions-are-open-to', message: 'More sessions are open to you' }),
  SESSION_PLACE: msg({ id: 'erasure.you-have-place-in-session', message: 'You have a place in a session' }),
  SESSION_MOVED: msg({ id: 'erasure.session-has-another-time', message: 'A session has a new time' }),
  SESSION_REMOVED: msg({ id: 'erasure.session-is-called-off', message: 'A session was called off' }),
  SESSION_ROLE: msg({ id: 'erasure.your-part-in-session', message: 'Your role in a session' }),
  BREAKOUT_ASSIGNED: msg({ id: 'erasure.your-breakout-session', message: 'Your breakout session' }),
  PASSED_ON: msg({ id: 'erasure.your-replacement-accepted-your-seat', message: 'Your replacement accepted your seat' }),
  REGISTERED_FOR_YOU: msg({ id: 'erasure.organisers-registered-you', message: 'The organisers registered you' }),
  CORRECTED: msg({ id: 'erasure.your-details-were-corrected', message: 'Your details were corrected' }),
  ADDRESS_CORRECTED: msg({
    id: 'erasure.your-address-was-corrected',
    message: 'Your email address was corrected',
  }),
  MERGED: msg({ id: 'erasure.your-registrations-were-merged', message: 'Your registrations were merged' }),
  MERGED_INTO: msg({
    id: 'erasure.your-registration-was-merged',
    message: 'Your registration was merged into another',
  }),
  DELEGATION_INVITED: msg({
    id: 'erasure.you-are-invited-to-delegation',
    message: 'You are invited to your organisation’s delegation',
  }),
  SWAPPED_IN: msg({ id: 'erasure.your-delegation-gave-you-seat', message: 'Your delegation gave you a seat' }),
  SWAPPED_OUT: msg({
    id: 'erasure.your-delegation-gave-your-seat-away',
    message: 'Your delegation gave your seat to another member',
  }),
  VISA_LETTER: msg({ id: 'erasure.your-visa-letter-is-ready', message: 'Your visa letter is ready' }),
  MESSAGE: msg({ id: 'erasure.message-from-organisers', message: 'A message from the organisers' }),
  OTHER: msg({ id: 'erasure.another-email-about-event', message: 'Another email about the event' }),
}

/** Names the purpose of an email. */
export function useEmailName(): (kind: StoredEmailKind) => string {
  const { t } = useLingui()
  return (kind) => t(names[kind])
}
