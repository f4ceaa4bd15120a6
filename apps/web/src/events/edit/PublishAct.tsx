import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { graphql } from '../../__generated__/index.ts'
import { Act } from '../../app/staff/Act.tsx'
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

interface PublishActProps {
  slug: string
  unsaved: boolean
  /** What is still missing, field by field; empty where it is something else, which `message` says. */
  onMissing: (fields: ServerFaults, message: string) => void
}

/** Shows the event to everybody. */
export function PublishAct({ slug, unsaved, onMissing }: PublishActProps) {
  const [publish, { loading }] = useMutation(Publish)

  async function act() {
    const answer = await publish({ variables: { slug } }).catch(() => null)
    const result = answer?.data?.publishEvent
    if (!result) return toast(<Trans>The line to the server is broken. Nothing was published.</Trans>)
    if (result.__typename === 'EventPublished') return toast(<Trans>Published: everybody can see the event now.</Trans>)
    onMissing(result.__typename === 'NotReadyToPublish' ? result.fields : [], result.message)
  }

  return (
    <div className="flex items-center gap-3 text-13 text-ink-3">
      {unsaved && <Trans>Save first, then publish.</Trans>}
      <Act kind="primary" disabled={unsaved} busy={loading} onClick={act}>
        <Trans>Publish the event</Trans>
      </Act>
    </div>
  )
}
