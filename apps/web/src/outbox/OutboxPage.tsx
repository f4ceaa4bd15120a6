import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useSearchParams } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { SecondFactorGate } from '../ui/SecondFactorGate.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Page } from '../ui/staff/Page.tsx'
import { StaffButton, StaffLink } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { PlannedOfOutbox, UndoneOfOutbox } from './ActionsOfOutbox.tsx'
import { EmailList } from './EmailList.tsx'
import { OutboxBar } from './OutboxBar.tsx'
import { filterOf, filtersOf, isFiltered, noFilters, type OutboxFilters, paramsOf } from './outboxFilters.ts'

const Outbox = graphql(`
  query Outbox($slug: String!, $filter: OutboxFilter, $after: String) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      viewerCan {
        message
      }
      outboxCounts(filter: $filter) {
        queued
        sent
        bounced
        refused
      }
      outbox(first: 50, after: $after, filter: $filter) {
        edges {
          node {
            id
            ...EmailList_Email
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`)

/** All emails of the event, newest first, with their delivery status; filters come from the URL. */
export function OutboxPage({ slug }: { slug: string }) {
  const [params, setParams] = useSearchParams()
  const filters = filtersOf(params)
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(Outbox, {
    variables: { slug, filter: filterOf(filters) },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  })
  const shown = data ?? previousData
  if (!shown) return error ? <Unavailable kind="unreachable" onRetry={() => void refetch()} /> : <PageSkeleton />
  if (!shown.event) return <Unavailable kind="unknown" signedIn={shown.viewer !== null} />
  const { outbox } = shown.event
  if (!outbox)
    return (
      <SecondFactorGate>
        <Unavailable kind="not-allowed" signedIn={shown.viewer !== null} />
      </SecondFactorGate>
    )
  const show = (next: OutboxFilters) => setParams(paramsOf(next), { replace: true })
  return (
    <Page
      title={<Trans id="messages.outbox">Outbox</Trans>}
      actions={
        <StaffLink to={paths.manage(slug, 'messages')}>
          <Trans id="common.messages">Messages</Trans>
        </StaffLink>
      }
    >
      <p className="mt-1 max-w-measure text-ink-2">
        <Trans id="outbox.every-email-about-event">
          Every email about this event to people you can write to, with its delivery status. The text of an email is
          deleted with the person’s data.
        </Trans>
      </p>
      <OutboxBar filters={filters} counts={shown.event.outboxCounts ?? null} onFilters={show} />
      {filters.actions === 'PLANNED' && <PlannedOfOutbox slug={slug} />}
      {filters.actions === 'UNDONE' && <UndoneOfOutbox slug={slug} />}
      {filters.actions === null && (
        <EmailList
          of="EVENT"
          emails={outbox.edges.map(({ node }) => node)}
          isStale={loading && !data}
          isFiltered={isFiltered(filters)}
          onShowAll={() => show(noFilters)}
        />
      )}
      {filters.actions === null && outbox.pageInfo.hasNextPage && (
        <p className="mt-3 print:hidden">
          <StaffButton busy={loading} onClick={() => fetchMore({ variables: { after: outbox.pageInfo.endCursor } })}>
            <Trans id="common.show-older">Show older</Trans>
          </StaffButton>
        </p>
      )}
    </Page>
  )
}
