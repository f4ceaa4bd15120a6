import { Plural } from '@lingui/react/macro'
import type { Preview } from './preview.ts'

/** Says who would be emailed and why, a sentence for each topic. */
export const EmailedAbout = ({ emails }: Pick<Preview, 'emails'>) =>
  emails.map((each) => (
    <p key={each.about}>
      <Sentence {...each} />
    </p>
  ))

function Sentence({ about, people }: Preview['emails'][number]) {
  switch (about) {
    case 'BREAKOUT':
      return (
        <Plural
          id="planned.people-have-new-breakout"
          value={people}
          one="# person has a new breakout."
          other="# people have a new breakout."
        />
      )
    case 'DECISION_DATE':
      return (
        <Plural
          id="planned.people-who-wait-for-decision"
          value={people}
          one="# person who waits for a decision gets the new date and your reason."
          other="# people who wait for a decision get the new date and your reason."
        />
      )
    case 'EVENT_RESCHEDULED':
      return (
        <Plural
          id="planned.people-who-registered-get-new"
          value={people}
          one="# person who registered gets the new times and the previous ones."
          other="# people who registered get the new times and the previous ones."
        />
      )
    case 'PARTNERSHIP':
      return (
        <Plural
          id="planned.people-at-other-institutes-are"
          value={people}
          one="# person at the other institute is notified."
          other="# people at other institutes are notified."
        />
      )
    case 'SEAT':
      return (
        <Plural
          id="planned.people-get-news-of-seat"
          value={people}
          one="# person gets news of a seat."
          other="# people get news of a seat."
        />
      )
    case 'SESSION_PLACE':
      return (
        <Plural
          id="planned.people-on-waitlist-get-place"
          value={people}
          one="# person on a waitlist gets a place in a session."
          other="# people on a waitlist get a place in a session."
        />
      )
    case 'SESSION_REMOVED':
      return (
        <Plural
          id="planned.people-have-place-in-session"
          value={people}
          one="# person has a place in a session that no longer takes place."
          other="# people have a place in a session that no longer takes place."
        />
      )
    case 'SESSION_RESCHEDULED':
      return (
        <Plural
          id="planned.people-have-place-in-session-that"
          value={people}
          one="# person has a place in a session that starts at another time."
          other="# people have a place in a session that starts at another time."
        />
      )
    case 'SESSION_ROLE':
      return (
        <Plural
          id="planned.people-have-new-role-in"
          value={people}
          one="# person has a new role in a session."
          other="# people have a new role in a session."
        />
      )
    case 'OTHER':
      return (
        <Plural
          id="planned.people-are-notified-of-this"
          value={people}
          one="# person is notified of this change."
          other="# people are notified of this change."
        />
      )
    default:
      return about satisfies never
  }
}
