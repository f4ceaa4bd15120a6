import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { FormSection } from '../ui/staff/FormSection.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'

const EventToUnpublish = graphql(`
  fragment Unpublish_event on Event {
    slug
    viewerCan {
      unpublishDenial
    }
  }
`)

const UnpublishEvent = graphql(`
  mutation UnpublishEvent($slug: String!) {
    unpublishEvent(slug: $slug) {
      __typename
      ... on EventUnpublished {
        event {
          slug
          state
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

interface UnpublishProps {
  event: FragmentType<typeof EventToUnpublish>
  /** Called when the action has taken effect or is impossible. */
  onSettled: () => void
}

/** Turns the event back into a draft, or says why that is no longer possible. */
export function Unpublish({ event: given, onSettled }: UnpublishProps) {
  const { slug, viewerCan } = readFragment(EventToUnpublish, given)
  const [refused, setRefused] = useState<Refused | null | undefined>()
  const [unpublish, { loading }] = useMutation(UnpublishEvent, { variables: { slug } })

  async function press() {
    const answer = await unpublish().catch(() => null)
    const result = answer?.data?.unpublishEvent
    setRefused(undefined)
    if (!result) return setRefused(null)
    if (result.__typename !== 'EventUnpublished') setRefused(result)
    onSettled()
  }

  return (
    <FormSection
      id="unpublish"
      title={<Trans id="lifecycle.unpublish">Unpublish</Trans>}
      help={
        <Trans id="lifecycle.unpublished-event-is-draft-again">
          The event becomes a draft again, and only your institute and its partners see it. You can do this until
          someone registers or is invited.
        </Trans>
      }
    >
      {refused !== undefined && <RefusalNotice refused={refused} />}
      {viewerCan.unpublishDenial === null ? (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <StaffButton busy={loading} onClick={() => void press()}>
            <Trans id="lifecycle.unpublish-event">Unpublish event</Trans>
          </StaffButton>
          <span className="text-13 text-ink-2">
            <Trans id="lifecycle.no-one-will-be-emailed">No one will be emailed.</Trans>
          </span>
        </p>
      ) : (
        refused === undefined && <p className="text-ink-2">{viewerCan.unpublishDenial}</p>
      )}
    </FormSection>
  )
}
