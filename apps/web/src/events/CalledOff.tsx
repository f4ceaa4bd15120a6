import { Trans } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { When } from '../ui/When.tsx'

const CalledOffEvent = graphql(`
  fragment CalledOff_event on Event {
    calledOffAt
    callOffReason
  }
`)

/** That the event does not take place, since when, and why. */
export function CalledOff({ event: given }: { event: FragmentType<typeof CalledOffEvent> }) {
  const { calledOffAt, callOffReason } = readFragment(CalledOffEvent, given)
  if (!calledOffAt) return null
  return (
    <div className="mt-7 max-w-measure border-fault border-s-4 ps-5">
      <p className="font-medium text-20">
        <Trans id="events.called-off-wont-take-place">Called off: this event won’t take place.</Trans>
      </p>
      {callOffReason && <p className="mt-2 whitespace-pre-line">{callOffReason}</p>}
      <p className="mt-2 text-15 text-ink-2">
        <Trans id="events.called-off-on">
          Called off on <When at={calledOffAt} as="day" />.
        </Trans>
      </p>
    </div>
  )
}
