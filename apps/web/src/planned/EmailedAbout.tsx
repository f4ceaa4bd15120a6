import type { MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Preview } from './preview.ts'

type Email = Preview['emails'][number]

const sentences: Readonly<Record<Email['about'], (people: number) => MessageDescriptor>> = {
  BREAKOUT: (people) =>
    msg({
      id: 'planned.people-have-new-breakout',
      message: `${plural(people, { one: '# person has a new breakout.', other: '# people have a new breakout.' })}`,
    }),
  DECISION_DATE: (people) =>
    msg({
      id: 'planned.people-who-wait-for-decision',
      message: `${plural(people, {
        one: '# person waiting for a decision gets the new date and your reason.',
        other: '# people waiting for a decision get the new date and your reason.',
      })}`,
    }),
  EVENT_CALLED_OFF: (people) =>
    msg({
      id: 'planned.people-learn-event-is-called-off',
      message: `${plural(people, {
        one: '# person learns that the event is called off.',
        other: '# people learn that the event is called off.',
      })}`,
    }),
  EVENT_POSTPONED: (people) =>
    msg({
      id: 'planned.people-learn-event-is-postponed',
      message: `${plural(people, {
        one: '# person learns that the event is postponed.',
        other: '# people learn that the event is postponed.',
      })}`,
    }),
  EVENT_RESCHEDULED: (people) =>
    msg({
      id: 'planned.people-who-registered-get-new',
      message: `${plural(people, {
        one: '# person who registered gets the new times and the previous ones.',
        other: '# people who registered get the new times and the previous ones.',
      })}`,
    }),
  PARTNERSHIP: (people) =>
    msg({
      id: 'planned.people-at-other-institutes-are',
      message: `${plural(people, {
        one: '# person at the other institute is notified.',
        other: '# people at other institutes are notified.',
      })}`,
    }),
  SEAT: (people) =>
    msg({
      id: 'planned.people-hear-about-seat',
      message: `${plural(people, { one: '# person hears about a seat.', other: '# people hear about a seat.' })}`,
    }),
  SESSION_PLACE: (people) =>
    msg({
      id: 'planned.people-on-waitlist-get-place',
      message: `${plural(people, {
        one: '# person on a waitlist gets a place in a session.',
        other: '# people on a waitlist get a place in a session.',
      })}`,
    }),
  SESSION_REMOVED: (people) =>
    msg({
      id: 'planned.people-have-place-in-session',
      message: `${plural(people, {
        one: '# person has a place in a session that won’t take place.',
        other: '# people have a place in a session that won’t take place.',
      })}`,
    }),
  SESSION_RESCHEDULED: (people) =>
    msg({
      id: 'planned.people-have-place-in-session-that',
      message: `${plural(people, {
        one: '# person has a place in a session that has a new time.',
        other: '# people have a place in a session that has a new time.',
      })}`,
    }),
  SESSION_ROLE: (people) =>
    msg({
      id: 'planned.people-have-new-role-in',
      message: `${plural(people, {
        one: '# person has a new role in a session.',
        other: '# people have a new role in a session.',
      })}`,
    }),
  VENUE: (people) =>
    msg({
      id: 'planned.people-get-new-venue',
      message: `${plural(people, {
        one: '# person gets the new venue and the previous one.',
        other: '# people get the new venue and the previous one.',
      })}`,
    }),
  OTHER: (people) =>
    msg({
      id: 'planned.people-are-notified-of-this',
      message: `${plural(people, {
        one: '# person is notified of this change.',
        other: '# people are notified of this change.',
      })}`,
    }),
}

/** Says how many people would be emailed and why, one sentence per topic. */
export function EmailedAbout({ emails }: Pick<Preview, 'emails'>) {
  const { t } = useLingui()
  return emails.map(({ about, people }) => <p key={about}>{t(sentences[about](people))}</p>)
}
