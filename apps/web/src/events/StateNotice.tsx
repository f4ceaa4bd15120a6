import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { When } from '../ui/When.tsx'

const EventWithState = graphql(`
  fragment StateNotice_event on Event {
    calledOffAt
    callOffReason
    previousStartsAt
    rescheduleReason
  }
`)

/** That the event does not take place, or on another day than was announced, and why. */
export function StateNotice({ event: given }: { event: FragmentType<typeof EventWithState> }) {
  const { calledOffAt, callOffReason, previousStartsAt, rescheduleReason } = readFragment(EventWithState, given)
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
  if (!previousStartsAt) return null
  return (
    <Notice
      tone="border-offered"
      title={<Trans id="events.this-event-was-rescheduled">This event was rescheduled.</Trans>}
      reason={rescheduleReason}
    >
      <Trans id="events.it-was-planned-for">
        It was planned for <When at={previousStartsAt} as="day" />.
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
