import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type FragmentType, graphql, readFragment } from '../__generated__/index.ts'
import { useQuery } from '../kernel/data.ts'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { EventEntry } from './EventEntry.tsx'

export const EventList = graphql(`
  query EventList {
    upcoming: events(first: 50, filter: { upcoming: true }) {
      ...EventEntries_events
    }
    past: events(first: 50, filter: { upcoming: false }) {
      ...EventEntries_events
    }
  }
`)

const EntriesOfEvents = graphql(`
  fragment EventEntries_events on EventConnection {
    edges {
      node {
        slug
        ...EventEntry_event
      }
    }
  }
`)

export default function EventListPage() {
  const { data, error, refetch } = useQuery(EventList, { fetchPolicy: 'cache-and-network' })
  if (error && !data) return <LoadFailed again={refetch} />
  if (!data) return <PageSkeleton />
  return (
    <div className="mx-auto max-w-page px-5 py-12 sm:px-8 sm:py-20">
      <PageTitle>
        <Trans id="common.events">Events</Trans>
      </PageTitle>
      <p className="mt-4 max-w-measure text-20 text-ink-2">
        <Trans id="common.consultations-trainings-and-dialogues-with">
          Consultations, trainings and dialogues with limited seats. Each event’s page explains how seats are allocated
          and when you’ll hear.
        </Trans>
      </p>
      <Entries
        events={data.upcoming}
        title={
          <h2 className="sr-only">
            <Trans id="events.coming-up">Coming up</Trans>
          </h2>
        }
        empty={
          <p className="border-line border-t py-8 text-ink-2">
            <Trans id="events.there-are-no-upcoming-events">
              There are no upcoming events at the moment. New events appear here as soon as they’re published.
            </Trans>
          </p>
        }
      />
      <Entries
        events={data.past}
        title={
          <h2 className="mt-8 mb-5 text-25">
            <Trans id="events.past-events">Past events</Trans>
          </h2>
        }
      />
    </div>
  )
}

function Entries({
  events,
  title,
  empty = null,
}: {
  events: FragmentType<typeof EntriesOfEvents>
  title: ReactNode
  empty?: ReactNode
}) {
  const { edges } = readFragment(EntriesOfEvents, events)
  if (edges.length === 0) return <div className="mt-12">{empty}</div>
  return (
    <section className="mt-12">
      {title}
      <ol className="border-line-strong border-t">
        {edges.map(({ node }) => (
          <EventEntry key={node.slug} event={node} />
        ))}
      </ol>
    </section>
  )
}
