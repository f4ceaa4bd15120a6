import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { graphql, readFragment } from '../__generated__/index.ts'
import { SecondFactorGate } from '../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Page } from '../ui/staff/Page.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { NoteFields, NotesEvent } from './NoteFields.tsx'
import { ReminderFields } from './ReminderFields.tsx'

const Settings = graphql(`
  query MessageSettings($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      viewerCan {
        setReminders
      }
      reminders {
        daysBefore
        offerHours
      }
      ...NotesEvent
    }
  }
`)

/** Automatic emails: reminders, and notes added to the event's emails. */
export function SettingsPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(Settings, { variables: { slug } })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  if (!data.event) return <Unavailable kind="unknown" signedIn={data.viewer !== null} />
  const { reminders } = data.event
  if (!reminders)
    return (
      <SecondFactorGate>
        <Unavailable kind="not-allowed" signedIn={data.viewer !== null} />
      </SecondFactorGate>
    )
  return (
    <Page title={<Trans id="messages.reminders-and-notes">Reminders and notes</Trans>}>
      <ReminderFields slug={slug} reminders={reminders} />
      <NoteFields event={readFragment(NotesEvent, data.event)} />
    </Page>
  )
}
