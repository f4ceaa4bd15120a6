import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { EventDateKind } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { LocalTime } from '../ui/staff/LocalTime.tsx'
import { localOf } from '../ui/staff/zoned.ts'
import { ActionForm } from './ActionForm.tsx'
import type { Opening } from './ActionSection.tsx'
import { NewDates } from './NewDates.tsx'
import { useConfirmed } from './useConfirmed.ts'
import { useNewDates } from './useNewDates.ts'
import { useReasons } from './useReasons.ts'

const EventToReschedule = graphql(`
  fragment Reschedule_event on Event {
    slug
    title
    zone
    startsAt
    titles {
      language
    }
  }
`)

const RescheduleEvent = graphql(`
  mutation RescheduleEvent($input: RescheduleEventInput!) {
    rescheduleEvent(input: $input) {
      __typename
      ... on EventRescheduled {
        event {
          slug
          state
          startsAt
          endsAt
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

interface RescheduleProps extends Opening {
  event: FragmentType<typeof EventToReschedule>
  /** Called when the action has taken effect or was undone. */
  onSettled: () => void
}

/**
 * Reschedules the event: asks for the new start and the reason, shows the effect on every date, then confirms who will be
 * emailed.
 */
export function Reschedule({ event: given, onSettled, ...opening }: RescheduleProps) {
  const { slug, title, zone, startsAt, titles } = readFragment(EventToReschedule, given)
  const { t } = useLingui()
  const reasons = useReasons(titles[0]?.language ?? 'en')
  const [startsLocal, setStartsLocal] = useState('')
  const [chosen, setChosen] = useState<EventDateKind[] | null>(null)
  const [save, { loading }] = useMutation(RescheduleEvent)
  const { dates, version, fieldProblem } = useNewDates({ slug, startsLocal, dates: chosen })
  const isReady = dates !== null && version !== null && !dates.some(({ isBlocking }) => isBlocking)
  const variables = { input: { slug, startsLocal, dates: chosen, reasons: reasons.input, version: version ?? 0 } }
  const confirmed = useConfirmed({
    previewed: { kind: 'RESCHEDULE_EVENT', args: variables },
    isReady,
    reasons,
    onSettled,
    act: async () => (await save({ variables })).data?.rescheduleEvent,
  })

  return (
    <ActionForm
      {...opening}
      id="reschedule"
      opener={<Trans id="lifecycle.open-reschedule">Reschedule…</Trans>}
      firstControl="startsLocal"
      title={<Trans id="lifecycle.reschedule">Reschedule</Trans>}
      help={
        <Trans id="lifecycle.moves-sessions-and-deadlines">
          Everything moves with the start: sessions, deadlines and scheduled messages.
        </Trans>
      }
      reasons={reasons}
      confirmed={confirmed}
      isActing={loading}
      submit={<Trans id="lifecycle.reschedule-event">Reschedule event…</Trans>}
      question={{
        title: <Trans id="lifecycle.reschedule-title">Reschedule “{title}”?</Trans>,
        consequence: <Trans id="lifecycle.you-can-undo-it-for">You can undo this for a minute.</Trans>,
        press: t({ id: 'lifecycle.reschedule-the-event', message: 'Reschedule event' }),
      }}
    >
      <LocalTime
        id="startsLocal"
        label={<Trans id="lifecycle.new-start">New start</Trans>}
        refusesSkipped
        zone={zone}
        error={fieldProblem}
        value={startsLocal || localOf(startsAt, zone)}
        onValue={setStartsLocal}
      />
      {dates && <NewDates dates={dates} zone={zone} onChosen={setChosen} />}
    </ActionForm>
  )
}
