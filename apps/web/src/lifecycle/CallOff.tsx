import { useApolloClient, useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import type { CallOffEventMutation } from '../__generated__/graphql.ts'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { usePlannedOutcome } from '../kernel/usePlannedOutcome.ts'
import { askPreview, type Preview } from '../planned/preview.ts'
import { FormContext } from '../ui/staff/FormSection.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { ActionSection, type Opening } from './ActionSection.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { ReasonFields } from './ReasonFields.tsx'
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
  /** It took effect, or was undone. */
  onSettled: () => void
}

/** Asks why, then says who is emailed before anything happens. */
export function CallOff({ event: given, onSettled, ...opening }: CallOffProps) {
  const { slug, title, titles } = readFragment(EventToCallOff, given)
  const { t } = useLingui()
  const client = useApolloClient()
  const reasons = useReasons(titles[0]?.language ?? 'en')
  const [refused, setRefused] = useState<Refused | null | undefined>()
  const [asking, setAsking] = useState<Preview | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [callOff, { loading }] = useMutation(CallOffEvent)
  const notePlanned = usePlannedOutcome(onSettled)
  const variables = { input: { slug, reasons: reasons.input } }

  async function ask(submit: FormEvent) {
    submit.preventDefault()
    setRefused(undefined)
    if (!reasons.requireReason()) return
    setBusy(true)
    const preview = await askPreview(client, { kind: 'CALL_OFF_EVENT', args: variables })
    setBusy(false)
    if (preview === null) return setRefused(null)
    setAsking(preview)
  }

  async function press() {
    const answer = await callOff({ variables }).catch(() => null)
    setAsking(null)
    showAnswer(answer?.data?.callOffEvent)
  }

  function showAnswer(result: CallOffEventMutation['callOffEvent'] | undefined) {
    if (!result) return setRefused(null)
    if (result.__typename === 'ActionPlanned') return notePlanned(result.action.id)
    if (result.__typename === 'EventCalledOff') return onSettled()
    if (result.__typename !== 'InvalidInput') return setRefused(result)
    reasons.showFaults(result.fields)
  }

  return (
    <FormContext value={reasons}>
      {asking && (
        <ConfirmDialog
          title={<Trans id="lifecycle.call-off-this-event">Call off “{title}”?</Trans>}
          consequence={<Trans id="lifecycle.this-is-final-you-can">This is final. You can undo it for a minute.</Trans>}
          action={t({ id: 'lifecycle.call-off-the-event', message: 'Call off the event' })}
          languages={reasons.written}
          preview={asking}
          busy={loading}
          onPress={() => void press()}
          onClose={() => setAsking(null)}
        />
      )}
      <form noValidate className="border-line border-t" onSubmit={(submit) => void ask(submit)}>
        <ActionSection
          {...opening}
          id="call-off"
          opener={<Trans id="lifecycle.open-call-off">Call off…</Trans>}
          firstControl={`reasons.${titles[0]?.language ?? 'en'}`}
          title={<Trans id="lifecycle.call-off">Call off</Trans>}
          help={<Trans id="lifecycle.for-event-that-wont-take">For an event that won’t take place.</Trans>}
        >
          {refused !== undefined && <RefusalNotice refused={refused} />}
          <ul className="grid list-disc gap-1 ps-5 text-ink-2">
            <li>
              <Trans id="lifecycle.everybody-with-seat-is-emailed">
                Everybody who has a seat, an offer or a place on the waitlist, or waits for a decision, is emailed.
              </Trans>
            </li>
            <li>
              <Trans id="lifecycle.offers-end-and-registrations-stay">
                Offers end. Registrations stay as they are, and nobody can register.
              </Trans>
            </li>
            <li>
              <Trans id="lifecycle.event-page-calendars-say-so">
                The event’s page and people’s calendars say that it is called off. Links to join stop working.
              </Trans>
            </li>
            <li>
              <Trans id="lifecycle.what-is-planned-is-stopped">
                Releases, messages and reminders that are planned are stopped.
              </Trans>
            </li>
            <li>
              <Trans id="lifecycle.certificates-for-past-sessions-stay">
                Attendance and certificates for sessions that took place stay.
              </Trans>
            </li>
          </ul>
          <ReasonFields {...reasons} />
          <p>
            <StaffButton kind="primary" type="submit" busy={isBusy}>
              <Trans id="lifecycle.call-off-event">Call off the event…</Trans>
            </StaffButton>
          </p>
        </ActionSection>
      </form>
    </FormContext>
  )
}
