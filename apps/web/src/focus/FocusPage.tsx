import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useSearchParams } from 'wouter'
import type { FocusQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { ownAllotment } from '../board/BoardPage.tsx'
import { filtersOf } from '../board/filters/filters.ts'
import { paths } from '../kernel/routes.ts'
import { SecondFactorGate } from '../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { StaffLink } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { InZoneOf } from '../ui/When.tsx'
import { FocusReader } from './FocusReader.tsx'
import { useQueue } from './useQueue.ts'

const Focus = graphql(`
  query Focus($slug: String!) {
    viewer {
      email
      memberships {
        institute {
          slug
        }
      }
    }
    event(slug: $slug) {
      slug
      title
      zone
      state
      admission
      viewerCan {
        seeRegistrations
        decide
        message
      }
      ...Reading_Event
      ...RoomFacts
      allotments {
        institute {
          slug
          name
        }
        seats
        held
      }
    }
  }
`)

export type FocusEvent = NonNullable<FocusQuery['event']>

/**
 * An event's applications one at a time, at full height. The board's filters and order define the queue, whose order is fixed.
 */
export function FocusPage({ slug }: { slug: string }) {
  const { data, error, refetch } = useQuery(Focus, { variables: { slug } })
  const { params, queueAddress, boardAddress } = useAddresses(slug)
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { event, viewer } = data
  if (!event)
    return (
      <SecondFactorGate>
        <Unavailable kind="unknown" signedIn={viewer !== null} />
      </SecondFactorGate>
    )
  if (!event.viewerCan.seeRegistrations) return <Unavailable kind="not-allowed" signedIn={viewer !== null} />
  return (
    <InZoneOf zone={event.zone}>
      <FocusQueue
        key={queueAddress}
        event={event}
        allotment={ownAllotment(event.allotments, viewer?.memberships ?? [])}
        params={params}
        queueAddress={queueAddress}
        boardAddress={boardAddress}
      />
    </InZoneOf>
  )
}

/** The queue is identified by the page's URL without the open application; the board's URL also omits the queue. */
function useAddresses(slug: string) {
  const [params] = useSearchParams()
  const of = new URLSearchParams(params)
  of.delete('application')
  const queueAddress = `${slug}?${of}`
  of.delete('queue')
  const board = of.toString()
  return { params, queueAddress, boardAddress: `${paths.manage(slug, 'registrations')}${board && `?${board}`}` }
}

interface FocusQueueProps {
  event: FocusEvent
  allotment: ReturnType<typeof ownAllotment>
  params: URLSearchParams
  queueAddress: string
  boardAddress: string
}

function FocusQueue({ event, allotment, params, queueAddress, boardAddress }: FocusQueueProps) {
  const filters = filtersOf(params)
  const first = params.get('application')
  const { queue, fault, retry, mark } = useQueue({ slug: event.slug, filters, address: queueAddress, first })
  if (fault === 'unreachable') return <Unavailable kind="unreachable" onRetry={retry} />
  if (fault === 'masked' || queue?.references.length === 0)
    return <EmptyQueue isMasked={fault === 'masked'} boardAddress={boardAddress} />
  if (!queue) return <PageSkeleton />
  return <FocusReader event={event} allotment={allotment} queue={queue} boardAddress={boardAddress} onMark={mark} />
}

function EmptyQueue({ isMasked, boardAddress }: { isMasked: boolean; boardAddress: string }) {
  return (
    <Page title={<Trans id="common.focus-mode">Focus mode</Trans>}>
      <div className="mt-5">
        <Nothing
          title={
            isMasked ? (
              <Trans id="focus.these-filters-use-hidden-fields">These filters use hidden fields</Trans>
            ) : (
              <Trans id="focus.no-applications-match">No applications match</Trans>
            )
          }
          action={
            <StaffLink kind="primary" to={boardAddress}>
              <Trans id="focus.back-to-registrations">Back to registrations</Trans>
            </StaffLink>
          }
        >
          {isMasked ? (
            <Trans id="focus.change-filters-or-order-on">
              Change the filters or the order on the registrations page, then start focus mode again.
            </Trans>
          ) : (
            <Trans id="focus.choose-other-filters-on-registrations">
              Choose other filters on the registrations page, then start focus mode again.
            </Trans>
          )}
        </Nothing>
      </div>
    </Page>
  )
}
