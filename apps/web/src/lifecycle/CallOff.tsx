import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { ActionForm } from './ActionForm.tsx'
import type { Opening } from './ActionSection.tsx'
import { useConfirmed } from './useConfirmed.ts'
import { useReasons } from './useReasons.ts'

const EventToCallOff = graphql(`
  fragment CallOff_event on Event {
    slug
    title
    titles {
      language
    }
  }
`)

const CallOffEvent = graphql(`
  mutation CallOffEvent($input: CallOffEventInput!) {
    callOffEvent(input: $input) {
      __typename
      ... on EventCalledOff {
        event {
          slug
          state
        }
      }
      ... on ActionPlanned {
        action {
          id
        }
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface CallOffProps extends Opening {
  event: FragmentType<typeof EventToCallOff>
  /** Called when the action has taken effect or was undone. */
  onSettled: () => void
}

/** Calls the event off: asks for the reason, then confirms who will be emailed. */
export function CallOff({ event: given, onSettled, ...opening }: CallOffProps) {
  const { slug, title, titles } = readFragment(EventToCallOff, given)
  const { t } = useLingui()
  const reasons = useReasons(titles[0]?.language ?? 'en')
  const [callOff, { loading }] = useMutation(CallOffEvent)
  const variables = { input: { slug, reasons: reasons.input } }
  const confirmed = useConfirmed({
    previewed: { kind: 'CALL_OFF_EVENT', args: variables },
    reasons,
    onSettled,
    act: async () => (await callOff({ variables })).data?.callOffEvent,
  })
  return (
    <ActionForm
      {...opening}
      id="call-off"
      opener={<Trans id="lifecycle.open-call-off">Call off…</Trans>}
      firstControl={`reasons.${titles[0]?.language ?? 'en'}`}
      title={<Trans id="lifecycle.call-off">Call off</Trans>}
      help={<Trans id="lifecycle.for-event-that-wont-take">For an event that won’t take place.</Trans>}
      reasons={reasons}
      confirmed={confirmed}
      isActing={loading}
      submit={<Trans id="lifecycle.call-off-event">Call off event…</Trans>}
      question={{
        title: <Trans id="lifecycle.call-off-this-event">Call off “{title}”?</Trans>,
        consequence: (
          <Trans id="lifecycle.this-is-final-you-can">You can undo this for a minute. After that, it’s final.</Trans>
        ),
        press: t({ id: 'lifecycle.call-off-the-event', message: 'Call off event' }),
      }}
    >
      <ul className="grid list-disc gap-1 ps-5 text-ink-2">
        <li>
          <Trans id="lifecycle.everybody-with-seat-is-emailed">
            We’ll email everyone who has a seat, an offer or a place on the waitlist, or who is waiting for a decision.
          </Trans>
        </li>
        <li>
          <Trans id="lifecycle.offers-end-and-registrations-stay">
            Offers end, existing registrations don’t change, and no one else can register.
          </Trans>
        </li>
        <li>
          <Trans id="lifecycle.event-page-calendars-say-so">
            The event’s page and people’s calendars say that the event is called off. Join links stop working.
          </Trans>
        </li>
        <li>
          <Trans id="lifecycle.planned-releases-messages-and-reminders">
            Planned releases, messages and reminders are stopped.
          </Trans>
        </li>
        <li>
          <Trans id="lifecycle.certificates-for-past-sessions-stay">
            Attendance and certificates for sessions that took place are kept.
          </Trans>
        </li>
      </ul>
    </ActionForm>
  )
}
