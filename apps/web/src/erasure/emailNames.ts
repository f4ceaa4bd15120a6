import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'

const names: Readonly<Record<string, MessageDescriptor>> = {
  'interest-received': msg({ id: 'erasure.your-registration-arrived', message: 'We received your registration' }),
  'confirm-seat': msg({
    id: 'erasure.confirm-to-keep-seat',
    message: 'We asked you to confirm your email to keep your seat',
  }),
  'confirm-place': msg({ id: 'erasure.confirm-your-email', message: 'We asked you to confirm your email' }),
  offer: msg({ id: 'erasure.seat-is-offered-to-you', message: 'You’ve been offered a seat' }),
  'seat-taken': msg({ id: 'common.you-took-your-seat', message: 'You accepted your seat' }),
  waitlisted: msg({ id: 'common.you-are-on-waitlist', message: 'You are on the waitlist' }),
  'not-selected': msg({ id: 'erasure.you-were-not-selected', message: 'You weren’t selected' }),
  declined: msg({ id: 'erasure.your-registration-was-declined', message: 'Your registration was declined' }),
  lapsed: msg({ id: 'erasure.your-offer-lapsed', message: 'Your offer expired' }),
  withdrawn: msg({ id: 'erasure.you-withdrew', message: 'You withdrew' }),
  reinstated: msg({ id: 'erasure.your-registration-counts-again', message: 'Your registration was reinstated' }),
  'already-registered': msg({ id: 'erasure.link-to-your-registration', message: 'The link to your registration' }),
  'consent-asked-anew': msg({ id: 'erasure.your-consent-was-asked-for', message: 'We asked for your consent again' }),
  'decision-promise-changed': msg({ id: 'erasure.you-hear-at-another-time', message: 'The decision has a new date' }),
  'event-called-off': msg({ id: 'erasure.event-is-called-off', message: 'The event was called off' }),
  'event-postponed': msg({ id: 'erasure.event-is-postponed', message: 'The event was postponed' }),
  'event-rescheduled': msg({ id: 'erasure.event-has-new-times', message: 'The event has new times' }),
  'venue-changed': msg({ id: 'erasure.event-has-new-venue', message: 'The event has a new venue' }),
  'event-reminder': msg({ id: 'erasure.event-is-near', message: 'The event is coming up' }),
  'offer-reminder': msg({ id: 'erasure.your-offer-ends-soon', message: 'Your offer ends soon' }),
  'validation-opened': msg({ id: 'erasure.draft-report-can-be-read', message: 'The draft report is ready to read' }),
  'validation-reminder': msg({
    id: 'erasure.draft-report-can-be-read-until',
    message: 'Last day to read the draft report',
  }),
  uptake: msg({ id: 'common.what-became-of-it', message: 'What happened next' }),
  'follow-up': msg({
    id: 'erasure.you-are-asked-few-questions',
    message: 'The follow-up survey',
  }),
  'offer-widened': msg({ id: 'erasure.more-sessions-are-open-to', message: 'More sessions are open to you' }),
  'session-place': msg({ id: 'erasure.you-have-place-in-session', message: 'You have a place in a session' }),
  'session-moved': msg({ id: 'erasure.session-has-another-time', message: 'A session has a new time' }),
  'session-removed': msg({ id: 'erasure.session-is-called-off', message: 'A session was called off' }),
  'session-role': msg({ id: 'erasure.your-part-in-session', message: 'Your role in a session' }),
  'breakout-assigned': msg({ id: 'erasure.your-breakout-session', message: 'Your breakout session' }),
  'passed-on': msg({ id: 'erasure.your-seat-went-to-whom', message: 'Your replacement accepted your seat' }),
  'registered-for-you': msg({ id: 'erasure.organisers-registered-you', message: 'The organisers registered you' }),
  corrected: msg({ id: 'erasure.your-details-were-corrected', message: 'Your details were corrected' }),
  'address-corrected': msg({
    id: 'erasure.your-address-was-corrected',
    message: 'Your email address was corrected',
  }),
  merged: msg({ id: 'erasure.your-registrations-were-merged', message: 'Your registrations were merged' }),
  'merged-into': msg({
    id: 'erasure.your-registration-was-merged',
    message: 'Your registration was merged into another',
  }),
  'delegation-invited': msg({
    id: 'erasure.you-are-invited-to-delegation',
    message: 'You are invited to your organisation’s delegation',
  }),
  'swapped-in': msg({ id: 'erasure.your-delegation-gave-you-seat', message: 'Your delegation gave you a seat' }),
  'swapped-out': msg({
    id: 'erasure.your-delegation-gave-your-seat-away',
    message: 'Your delegation gave your seat to another member',
  }),
  letter: msg({ id: 'erasure.letter-of-organisers', message: 'A message from the organisers' }),
}

/** Why an email was written. */
export function useEmailName(): (name: string) => string {
  const { t } = useLingui()
  return (name) =>
    t(names[name] ?? msg({ id: 'erasure.another-email-about-event', message: 'Another email about the event' }))
}
