import { useMutation, useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { PublishQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { lazyPart } from '../kernel/lazyPart.tsx'
import { paths } from '../kernel/routes.ts'
import { usePlannedOutcome } from '../kernel/usePlannedOutcome.ts'
import { EmailsLabel } from '../planned/EmailsLabel.tsx'
import { peopleOf, usePreview } from '../planned/preview.ts'
import { TextLink } from '../ui/Button.tsx'
import { PageSkeleton, Skeleton } from '../ui/Skeleton.tsx'
import { Page } from '../ui/staff/Page.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { toast } from '../ui/Toast.tsx'
import { Checklist } from './Checklist.tsx'

const EventPreview = lazyPart(
  async () => (await import('../events/EventPage.tsx')).default,
  ['event'],
  <Skeleton lines={8} className="m-6" />,
)

const EventToPublish = graphql(`
  query Publish($slug: String!) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      state
      viewerCan {
        edit
        publish
      }
      publishingChecklist {
        missing {
          path
        }
        ...Checklist
      }
    }
  }
`)

const PublishEvent = graphql(`
  mutation PublishEvent($slug: String!) {
    publishEvent(slug: $slug) {
      __typename
      ... on EventPublished {
        event {
          slug
          state
          viewerCan {
            publish
          }
        }
      }
      ... on ActionPlanned {
        action {
          id
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** The remaining tasks before publishing, and a preview of the public page. */
export function PublishPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(EventToPublish, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
  })
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = data
  if (!event) return <Unavailable kind="unknown" signedIn={viewer !== null} />
  if (!event.viewerCan.edit) return <Unavailable kind="not-allowed" signedIn={viewer !== null} />
  return (
    <Page title={<Trans id="lifecycle.publish">Publish</Trans>}>
      {event.publishingChecklist ? (
        <Publishing
          event={event}
          checklist={event.publishingChecklist}
          onSettled={() => void refetch().catch(() => {})}
        />
      ) : (
        <p className="mt-4 max-w-measure">
          <Trans id="lifecycle.this-event-is-published">This event is published.</Trans>{' '}
          <TextLink to={paths.event(slug)}>
            <Trans id="lifecycle.see-public-page">See the public page</Trans>
          </TextLink>
        </p>
      )}
    </Page>
  )
}

type Event = NonNullable<PublishQuery['event']>

interface PublishingProps {
  event: Event
  checklist: NonNullable<Event['publishingChecklist']>
  /** Called when the action has taken effect or was undone. */
  onSettled: () => void
}

function Publishing({ event: { slug }, checklist, onSettled }: PublishingProps) {
  const { t } = useLingui()
  const isReady = checklist.missing.length === 0
  const preview = usePreview(isReady ? { kind: 'PUBLISH_EVENT', args: { slug } } : null)
  const [publish, { loading }] = useMutation(PublishEvent)
  const [refused, setRefused] = useState<Refused | null | undefined>()
  const [isPlanned, setPlanned] = useState(false)
  const notePlanned = usePlannedOutcome(() => {
    setPlanned(false)
    onSettled()
  })

  async function press() {
    const answer = await publish({ variables: { slug } }).catch(() => null)
    const result = answer?.data?.publishEvent
    setRefused(undefined)
    if (!result) return setRefused(null)
    if (result.__typename === 'ActionPlanned') {
      setPlanned(true)
      return notePlanned(result.action.id)
    }
    if (result.__typename !== 'EventPublished') {
      setRefused(result)
      return onSettled()
    }
    toast(<Trans id="events.published-everybody-can-see-event">Published: everyone can see the event now.</Trans>)
    onSettled()
  }

  return (
    <>
      <Checklist slug={slug} checklist={checklist} />
      <section aria-labelledby="preview-title" className="mt-8">
        <h2 id="preview-title" className="text-20">
          <Trans id="lifecycle.what-visitors-will-see">What visitors will see</Trans>
        </h2>
        <section
          aria-label={t({ id: 'lifecycle.preview-of-event-page', message: 'Event page preview' })}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and is scrolled with keys
          tabIndex={0}
          className="mt-3 max-h-[70vh] overflow-y-auto border border-line-strong bg-paper pb-10"
        >
          <div inert>
            <EventPreview slug={slug} isPreview />
          </div>
        </section>
      </section>
      <div className="sticky bottom-[var(--undo-bar,0px)] z-20 -mx-4 mt-6 grid gap-2 border-line-strong border-t bg-paper px-4 py-2.5 md:-mx-6 md:px-6">
        {refused !== undefined && <RefusalNotice refused={refused} />}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <StaffButton kind="primary" busy={loading} disabled={!isReady || isPlanned} onClick={() => void press()}>
            <EmailsLabel
              press={t({ id: 'lifecycle.publish-event', message: 'Publish event' })}
              people={peopleOf(preview)}
            />
          </StaffButton>
          <p className="text-13 text-ink-2">
            {isReady ? (
              <Trans id="lifecycle.everyone-can-see-it-then">
                Everyone will then be able to see the event. You can undo this for a minute.
              </Trans>
            ) : (
              <Trans id="lifecycle.fill-in-what-is-missing-first">Fill in what’s missing first.</Trans>
            )}{' '}
            {isReady && preview?.people === 0 && (
              <Trans id="lifecycle.no-one-will-be-emailed">No one will be emailed.</Trans>
            )}
          </p>
        </div>
      </div>
    </>
  )
}
