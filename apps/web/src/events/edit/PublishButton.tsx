import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql } from '../../__generated__/index.ts'
import { Question } from '../../ui/staff/Question.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import type { ServerFaults } from './EventForm.tsx'

const Publish = graphql(`
  mutation Publish($slug: String!) {
    publishEvent(slug: $slug) {
      __typename
      ... on EventPublished {
        event {
          slug
          state
          ...EditableEvent
        }
      }
      ... on NotReadyToPublish {
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

interface PublishButtonProps {
  slug: string
  unsaved: boolean
  /** Missing fields; empty if it is something else, see `message`. */
  onMissing: (fields: ServerFaults, message: string) => void
}

/** Shows the event to everybody. */
export function PublishButton({ slug, unsaved, onMissing }: PublishButtonProps) {
  const [publish, { loading }] = useMutation(Publish)
  const [asking, setAsking] = useState(false)

  async function act() {
    const answer = await publish({ variables: { slug } }).catch(() => null)
    setAsking(false)
    const result = answer?.data?.publishEvent
    if (!result)
      return toast(<Trans id="events.connection-lost-nothing">Connection lost. Nothing was published.</Trans>)
    if (result.__typename === 'EventPublished')
      return toast(
        <Trans id="events.published-everybody-can-see-event">Published: everybody can see the event now.</Trans>,
      )
    if (result.__typename === 'ActionPlanned') return
    onMissing(result.__typename === 'NotReadyToPublish' ? result.fields : [], result.message)
  }

  return (
    <div className="flex items-center gap-3 text-13 text-ink-3">
      {unsaved && <Trans id="events.save-first-then-publish">Save first, then publish.</Trans>}
      <StaffButton kind="primary" disabled={unsaved} onClick={() => setAsking(true)}>
        <Trans id="events.publish-event">Publish event…</Trans>
      </StaffButton>
      {asking && (
        <Question
          title={<Trans id="events.publish-this-event">Publish this event?</Trans>}
          press={<Trans id="events.publish-event-2">Publish event</Trans>}
          refused={undefined}
          busy={loading}
          onPress={() => void act()}
          onClose={() => setAsking(false)}
        >
          <Trans id="events.everyone-can-see-it-then">
            Everyone can see it then, and it can’t go back to being a draft. Nobody is emailed. You can undo it for a
            minute.
          </Trans>
        </Question>
      )}
    </div>
  )
}
