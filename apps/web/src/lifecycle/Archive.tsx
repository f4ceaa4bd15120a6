import { useMutation } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { FormSection } from '../ui/staff/FormSection.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'

const EventToArchive = graphql(`
  fragment Archive_event on Event {
    slug
    archivedAt
  }
`)

const ArchiveEvent = graphql(`
  mutation ArchiveEvent($slug: String!) {
    archiveEvent(slug: $slug) {
      __typename
      ... on EventArchived {
        event {
          slug
          archivedAt
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const UnarchiveEvent = graphql(`
  mutation UnarchiveEvent($slug: String!) {
    unarchiveEvent(slug: $slug) {
      __typename
      ... on EventUnarchived {
        event {
          slug
          archivedAt
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** Archives the event, which removes it from lists, or restores it. */
export function Archive({ event: given }: { event: FragmentType<typeof EventToArchive> }) {
  const { slug, archivedAt } = readFragment(EventToArchive, given)
  const [refused, setRefused] = useState<Refused | null | undefined>()
  const [archive, archiving] = useMutation(ArchiveEvent, { variables: { slug } })
  const [unarchive, unarchiving] = useMutation(UnarchiveEvent, { variables: { slug } })

  async function press() {
    setRefused(undefined)
    const result = archivedAt
      ? await unarchive().then(
          ({ data }) => data?.unarchiveEvent,
          () => null,
        )
      : await archive().then(
          ({ data }) => data?.archiveEvent,
          () => null,
        )
    if (!result) return setRefused(null)
    if (result.__typename !== 'EventArchived' && result.__typename !== 'EventUnarchived') setRefused(result)
  }

  return (
    <FormSection
      id="archive"
      title={<Trans id="lifecycle.archive">Archive</Trans>}
      help={
        <Trans id="lifecycle.archived-events-are-in-no">
          Archived events don’t appear in lists. Their pages, registrations and reports are kept, and links to them
          still work.
        </Trans>
      }
    >
      {refused !== undefined && <RefusalNotice refused={refused} />}
      <p>
        <StaffButton busy={archiving.loading || unarchiving.loading} onClick={() => void press()}>
          {archivedAt ? (
            <Trans id="lifecycle.unarchive-event">Unarchive event</Trans>
          ) : (
            <Trans id="lifecycle.archive-event">Archive event</Trans>
          )}
        </StaffButton>
      </p>
    </FormSection>
  )
}
