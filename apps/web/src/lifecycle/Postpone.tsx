import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { ActionForm } from './ActionForm.tsx'
import type { Opening } from './ActionSection.tsx'
import { useConfirmed } from './useConfirmed.ts'
import { useReasons } from './useReasons.ts'

const EventToPostpone = graphql(`
  fragment Postpone_event on Event {
    slug
    title
    titles {
      language
    }
  }
`)

const PostponeEvent = graphql(`
  mutation PostponeEvent($input: PostponeEventInput!) {
    postponeEvent(input: $input) {
      __typename
      ... on EventPostponed {
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

interface PostponeProps extends Opening {
  event: FragmentType<typeof EventToPostpone>
  /** Called when the action has taken effect or was undone. */
  onSettled: () => void
}

/** Postpones the event: asks for the reason, then confirms who will be emailed. */
export function Postpone({ event: given, onSettled, ...opening }: PostponeProps) {
  const { slug, title, titles } = readFragment(EventToPostpone, given)
  const { t } = useLingui()
  const reasons = useReasons(titles[0]?.language ?? 'en')
  const [postpone, { loading }] = useMutation(PostponeEvent)
  const variables = { input: { slug, reasons: reasons.input } }
  const confirmed = useConfirmed({
    previewed: { kind: 'POSTPONE_EVENT', args: variables },
    reasons,
    onSettled,
    act: async () => (await postpone({ variables })).data?.postponeEvent,
  })
  return (
    <ActionForm
      {...opening}
      id="postpone"
      opener={<Trans id="lifecycle.open-postpone">Postpone…</Trans>}
      firstControl={`reasons.${titles[0]?.language ?? 'en'}`}
      title={<Trans id="lifecycle.postpone">Postpone</Trans>}
      help={
        <Trans id="lifecycle.for-event-whose-new-dates">
          For an event that takes place later, on dates that aren’t known yet.
        </Trans>
      }
      reasons={reasons}
      confirmed={confirmed}
      isActing={loading}
      submit={<Trans id="lifecycle.postpone-event">Postpone event…</Trans>}
      question={{
        title: <Trans id="lifecycle.postpone-title">Postpone “{title}”?</Trans>,
        consequence: <Trans id="lifecycle.you-can-undo-it-for">You can undo this for a minute.</Trans>,
        press: t({ id: 'lifecycle.postpone-the-event', message: 'Postpone event' }),
      }}
    >
      <ul className="grid list-disc gap-1 ps-5 text-ink-2">
        <li>
          <Trans id="lifecycle.everybody-with-seat-is-emailed">
            We’ll email everyone who has a seat, an offer or a place on the waitlist, or who is waiting for a decision.
          </Trans>
        </li>
        <li>
          <Trans id="lifecycle.seats-and-offers-stay">
            Seats and offers are kept, and no offer expires. No one can register or get a seat until you set new dates.
          </Trans>
        </li>
        <li>
          <Trans id="lifecycle.page-and-calendars-say-postponed">
            The event’s page says that the event is postponed, and people’s calendars no longer show it. Join links stop
            working.
          </Trans>
        </li>
        <li>
          <Trans id="lifecycle.planned-releases-messages-and-reminders">
            Planned releases, messages and reminders are stopped.
          </Trans>
        </li>
        <li>
          <Trans id="lifecycle.rescheduling-publishes-again">
            Once you know the new dates, reschedule the event. We’ll email everyone again.
          </Trans>
        </li>
      </ul>
    </ActionForm>
  )
}
