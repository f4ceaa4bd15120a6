import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { use, useState } from 'react'
import type { LifecycleOfEventQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { TextLink } from '../ui/Button.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Page } from '../ui/staff/Page.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { InZoneOf, PresentTime, When } from '../ui/When.tsx'
import { Archive } from './Archive.tsx'
import { CallOff } from './CallOff.tsx'
import { ChangeSlug } from './ChangeSlug.tsx'
import { DeleteEvent } from './DeleteEvent.tsx'
import { Postpone } from './Postpone.tsx'
import { Reschedule } from './Reschedule.tsx'
import { Unpublish } from './Unpublish.tsx'

const LifecycleOfEvent = graphql(`
  query LifecycleOfEvent($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      state
      zone
      endsAt
      calledOffAt
      postponedAt
      postponeReason
      archivedAt
      callOffReason
      viewerCan {
        edit
        callOff
        reschedule
        postpone
        archive
        unpublish
        unpublishDenial
        delete
        deleteDenial
      }
      ...CallOff_event
      ...Reschedule_event
      ...Postpone_event
      ...Archive_event
      ...Unpublish_event
      ...ChangeSlug_event
      ...DeleteEvent_event
    }
  }
`)

type Action = 'RESCHEDULE' | 'POSTPONE' | 'CALL_OFF'

/** State of the event, and the actions that change it. */
export function LifecyclePage({ slug }: { slug: string }) {
  const [open, setOpen] = useState<Action | null>(null)
  const { data, error, refetch } = useQuery(LifecycleOfEvent, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = data
  const opening = (action: Action) => ({ isOpen: open === action, onOpen: () => setOpen(action) })
  function settle() {
    setOpen(null)
    void refetch().catch(() => {})
  }
  if (!event) return <Unavailable kind="unknown" signedIn={viewer !== null} />
  if (!event.viewerCan.edit) return <Unavailable kind="not-allowed" signedIn={viewer !== null} />
  return (
    <Page title={<Trans id="common.event-status">Event status</Trans>}>
      <InZoneOf zone={event.zone}>
        <div className="mt-4 max-w-measure">
          <State event={event} />
          {event.archivedAt && (
            <p className="mt-2 text-ink-2">
              <Trans id="lifecycle.archived-on">
                Archived on <When at={event.archivedAt} />.
              </Trans>
            </p>
          )}
        </div>
      </InZoneOf>
      <div className="mt-8">
        {event.viewerCan.reschedule && <Reschedule event={event} onSettled={settle} {...opening('RESCHEDULE')} />}
        {event.viewerCan.postpone && <Postpone event={event} onSettled={settle} {...opening('POSTPONE')} />}
        {(event.viewerCan.unpublish || event.viewerCan.unpublishDenial) && (
          <Unpublish event={event} onSettled={settle} />
        )}
        <ChangeSlug event={event} />
        {event.viewerCan.archive && <Archive event={event} />}
        {event.viewerCan.callOff && <CallOff event={event} onSettled={settle} {...opening('CALL_OFF')} />}
        {(event.viewerCan.delete || event.viewerCan.deleteDenial) && <DeleteEvent event={event} />}
      </div>
    </Page>
  )
}

function State({ event }: { event: NonNullable<LifecycleOfEventQuery['event']> }) {
  const isOver = Date.parse(event.endsAt) <= use(PresentTime)()
  switch (event.state) {
    case 'DRAFT':
      return (
        <p>
          <Trans id="lifecycle.this-is-draft">This is a draft. Only your institute and its partners see it.</Trans>{' '}
          <TextLink to={paths.manage(event.slug, 'publish')}>
            <Trans id="lifecycle.complete-and-publish-it">Complete and publish it</Trans>
          </TextLink>
        </p>
      )
    case 'PUBLISHED':
      return (
        <p>
          {isOver ? (
            <Trans id="lifecycle.event-is-over">The event is over. Everyone can still see its page.</Trans>
          ) : (
            <Trans id="lifecycle.event-is-published">The event is published. Everyone can see it.</Trans>
          )}
        </p>
      )
    case 'POSTPONED':
      return (
        <div className="border-offered border-s-4 ps-4">
          <p className="font-medium">
            {event.postponedAt && (
              <Trans id="lifecycle.event-was-postponed-on">
                The event was postponed on <When at={event.postponedAt} />.
              </Trans>
            )}
          </p>
          {event.postponeReason && <p className="mt-1 whitespace-pre-line">{event.postponeReason}</p>}
          <p className="mt-1 text-ink-2">
            <Trans id="lifecycle.reschedule-once-dates-are-known">
              Seats and offers stay as they are. Reschedule the event once you know the new dates.
            </Trans>
          </p>
        </div>
      )
    case 'CALLED_OFF':
      return (
        <div className="border-fault border-s-4 ps-4">
          <p className="font-medium">
            {event.calledOffAt && (
              <Trans id="lifecycle.event-was-called-off-on">
                The event was called off on <When at={event.calledOffAt} />.
              </Trans>
            )}
          </p>
          {event.callOffReason && <p className="mt-1 whitespace-pre-line">{event.callOffReason}</p>}
          <p className="mt-1 text-ink-2">
            <Trans id="lifecycle.this-is-final-people-keep">
              This is final. Registrations keep their status, and no more seats are offered.
            </Trans>
          </p>
        </div>
      )
    default:
      return event.state satisfies never
  }
}
