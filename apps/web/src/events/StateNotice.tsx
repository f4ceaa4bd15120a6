import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useClock, When } from '../ui/When.tsx'

const EventWithState = graphql(`
  fragment StateNotice_event on Event {
    zone
    startsAt
    calledOffAt
    callOffReason
    postponedAt
    postponeReason
    previousStartsAt
    rescheduleReason
  }
`)

/** Says that the event was called off or postponed, and why. */
export function StateNotice({ event: given }: { event: FragmentType<typeof EventWithState> }) {
  const event = readFragment(EventWithState, given)
  const { startsAt, calledOffAt, callOffReason, postponedAt, postponeReason, previousStartsAt, rescheduleReason } =
    event
  const clock = useClock()
  const dayOf = (at: string) => clock({ at, as: 'day', zone: event.zone })
  if (calledOffAt)
    return (
      <Notice
        tone="border-fault"
        title={<Trans id="events.called-off-wont-take-place">Called off: this event won’t take place.</Trans>}
        reason={callOffReason}
      >
        <Trans id="events.called-off-on">
          Called off on <When at={calledOffAt} as="day" />.
        </Trans>
      </Notice>
    )
  if (postponedAt)
    return (
      <Notice
        tone="border-offered"
        title={<Trans id="events.postponed-new-dates-follow">Postponed: the new dates aren’t known yet.</Trans>}
        reason={postponeReason}
      >
        <Trans id="events.it-was-planned-for">
          It was planned for <When at={startsAt} as="day" />.
        </Trans>{' '}
        <Trans id="events.everybody-who-registered-is-emailed">
          Everyone who registered will get an email with the new dates.
        </Trans>
      </Notice>
    )
  if (!previousStartsAt) return null
  const as = dayOf(previousStartsAt) === dayOf(startsAt) ? 'full' : 'day'
  return (
    <Notice
      tone="border-offered"
      title={<Trans id="events.this-event-was-rescheduled">This event was rescheduled.</Trans>}
      reason={rescheduleReason}
    >
      <Trans id="events.it-was-planned-for">
        It was planned for <When at={previousStartsAt} as={as} />.
      </Trans>
    </Notice>
  )
}

interface NoticeProps {
  tone: string
  title: ReactNode
  reason: string | null | undefined
  children: ReactNode
}

function Notice({ tone, title, reason, children }: NoticeProps) {
  return (
    <div className={`mt-7 max-w-measure border-s-4 ps-5 ${tone}`}>
      <p className="font-medium text-20">{title}</p>
      {reason && <p className="mt-2 whitespace-pre-line">{reason}</p>}
      <p className="mt-2 text-15 text-ink-2">{children}</p>
    </div>
  )
}
