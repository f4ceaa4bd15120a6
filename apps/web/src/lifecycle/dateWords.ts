import type { MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { EventDateKind } from '../__generated__/graphql.ts'
import type { NewDate } from './useNewDates.ts'

/** Labels of dates; sessions and partners are labelled by their own titles. */
export const kindWords: Readonly<Record<EventDateKind, (count: number) => MessageDescriptor>> = {
  REGISTRATION_OPENS: () => msg({ id: 'common.registration-opens', message: 'Registration opens' }),
  REGISTRATION_CLOSES: () => msg({ id: 'common.registration-closes', message: 'Registration closes' }),
  INVITATIONS_EXPIRE: (count) =>
    msg({
      id: 'lifecycle.invitations-expire',
      message: `${plural(count, { one: '# invitation expires', other: '# invitations expire' })}`,
    }),
  NOMINATIONS_CLOSE: (count) =>
    msg({
      id: 'lifecycle.deadline-for-focal-points',
      message: `${plural(count, { one: 'Deadline for # focal point', other: 'Deadline for # focal points' })}`,
    }),
  DECISIONS_PROMISED: () => msg({ id: 'lifecycle.decisions-promised', message: 'Decisions promised' }),
  OFFERS_EXPIRE: (count) =>
    msg({
      id: 'lifecycle.offers-expire',
      message: `${plural(count, { one: '# offer expires', other: '# offers expire' })}`,
    }),
  MINIMUMS_RELEASED: () => msg({ id: 'lifecycle.reserved-seats-released', message: 'Reserved seats released' }),
  MESSAGES_SENT: (count) =>
    msg({
      id: 'lifecycle.messages-sent',
      message: `${plural(count, { one: '# scheduled message sent', other: '# scheduled messages sent' })}`,
    }),
  STARTS: () => msg({ id: 'lifecycle.event-starts', message: 'Event starts' }),
  SESSION: () => msg({ id: 'lifecycle.session', message: 'Session' }),
  ENDS: () => msg({ id: 'lifecycle.event-ends', message: 'Event ends' }),
  CONTRIBUTIONS_CLOSE: () => msg({ id: 'lifecycle.contributions-close', message: 'Contributions close' }),
  SURVEY_CLOSES: () => msg({ id: 'lifecycle.survey-closes', message: 'Follow-up survey closes' }),
  GRANTS_END: () => msg({ id: 'lifecycle.grant-ends', message: 'Partner’s grant ends' }),
  EVIDENCE_DESTROYED: () => msg({ id: 'lifecycle.links-destroyed', message: 'Links to people destroyed' }),
  DATA_ERASED: () => msg({ id: 'lifecycle.data-erased', message: 'Personal data deleted' }),
}

/** An error or a warning about a date; null if there is none. */
export function conflictWords({ kind, conflict }: Pick<NewDate, 'kind' | 'conflict'>): MessageDescriptor | null {
  switch (conflict) {
    case null:
      return null
    case 'IN_THE_PAST':
      return msg({ id: 'lifecycle.would-be-past', message: 'This would be in the past.' })
    case 'OUT_OF_ORDER':
      return orderWords(kind)
    case 'OUTSIDE_EVENT':
      return msg({ id: 'lifecycle.outside-event', message: 'This session would be outside the event.' })
    case 'SKIPPED_HOUR':
      return msg({
        id: 'lifecycle.clocks-skip',
        message: 'The clocks skip this hour on that day, so the time moves later.',
      })
    case 'OVERLAP':
      return msg({ id: 'lifecycle.sessions-overlap', message: 'This session would overlap another.' })
    case 'ENDS_BEFORE_EVENT':
      return msg({ id: 'lifecycle.grant-ends-before', message: 'The grant ends before the event. Propose new terms.' })
    default:
      return conflict satisfies never
  }
}

function orderWords(kind: EventDateKind): MessageDescriptor {
  switch (kind) {
    case 'REGISTRATION_CLOSES':
      return msg({
        id: 'lifecycle.registration-must-close-before',
        message: 'Registration has to close after it opens and before the event ends.',
      })
    case 'DECISIONS_PROMISED':
      return msg({
        id: 'lifecycle.decisions-must-come-before',
        message: 'Decisions have to come after registration closes and before the event starts.',
      })
    case 'EVIDENCE_DESTROYED':
      return msg({
        id: 'lifecycle.youve-promised-this-date-so',
        message: 'You’ve promised this date, so the event has to end before it.',
      })
    default:
      return msg({ id: 'lifecycle.must-be-before-start', message: 'This has to be before the event starts.' })
  }
}
