import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { graphql, readFragment } from '../../__generated__/index.ts'
import { useEventChanges } from '../../kernel/live.ts'
import { SecondFactorGate } from '../../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { Nothing, Page } from '../../ui/staff/Page.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { Unavailable } from '../../ui/staff/Unavailable.tsx'
import { SpeakerForm } from './SpeakerForm.tsx'
import { SpeakerRow, SpeakerShown } from './SpeakerRow.tsx'

const SpeakersToManage = graphql(`
  query SpeakersToManage($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      state
      viewerCan {
        manageSpeakers
      }
      sessions {
        id
        title
      }
      allSpeakers {
        id
        ...Speaker_Speaker
      }
    }
  }
`)

/** The event's speakers: their details, their consent, and who is published. */
export function SpeakersPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(SpeakersToManage, { variables: { slug }, fetchPolicy: 'cache-and-network' })
  /** Id of the speaker in the form; empty for a new one. */
  const [edited, setEdited] = useState<string | null>(null)
  useEventChanges(slug, () => void refetch().catch(() => {}))
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = data
  if (!event?.viewerCan.manageSpeakers || !event.allSpeakers)
    return (
      <SecondFactorGate>
        <Unavailable kind="not-allowed" signedIn={viewer !== null} framed />
      </SecondFactorGate>
    )
  const speakers = readFragment(SpeakerShown, event.allSpeakers)
  const inForm = speakers.find(({ id }) => id === edited)
  const add = (
    <StaffButton kind="primary" onClick={() => setEdited('')}>
      <Trans id="speakers.add-speaker">Add a speaker</Trans>
    </StaffButton>
  )
  return (
    <Page title={<Trans id="common.speakers">Speakers</Trans>} actions={speakers.length > 0 && edited === null && add}>
      <p className="mt-2 max-w-measure text-ink-2">
        <Trans id="speakers.present-people-who-speak-at">
          Present the people who speak at your event. They don’t need a seat. A name is published only once the person
          has agreed, and they can withdraw at any time.
        </Trans>
      </p>
      {edited !== null && (edited === '' || inForm) && (
        <SpeakerForm
          key={inForm ? `${inForm.id} ${inForm.management?.version}` : 'new'}
          slug={slug}
          sessions={event.sessions}
          speaker={inForm ?? null}
          onRefetch={() => void refetch()}
          onDone={() => setEdited(null)}
        />
      )}
      {speakers.length === 0 && edited === null ? (
        <div className="mt-6 max-w-measure">
          <Nothing title={<Trans id="speakers.none-yet">No speakers yet</Trans>} action={add} />
        </div>
      ) : (
        <ul className="mt-6 max-w-[56rem] border-line border-t empty:hidden">
          {speakers.map((speaker) => (
            <SpeakerRow
              key={speaker.id}
              speaker={speaker}
              sessions={event.sessions}
              isDraft={event.state === 'DRAFT'}
              onChange={() => setEdited(speaker.id)}
              onRefetch={() => void refetch()}
            />
          ))}
        </ul>
      )}
    </Page>
  )
}
