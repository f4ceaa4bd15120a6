import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useSearchParams } from 'wouter'
import { graphql } from '../__generated__/index.ts'
import { paths } from '../kernel/routes.ts'
import { LoadFailed } from '../ui/LoadFailed.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Page } from '../ui/staff/Page.tsx'
import { StaffButton, StaffLink } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { EmailList } from './EmailList.tsx'
import { InstituteOutboxBar } from './OutboxBar.tsx'
import { filtersOf, instituteFilterOf, isFiltered, noFilters, type OutboxFilters, paramsOf } from './outboxFilters.ts'

const InstituteOutbox = graphql(`
  query InstituteOutbox($slug: String!, $filter: InstituteOutboxFilter, $after: String) {
    viewer {
      email
    }
    institute(slug: $slug) {
      slug
      name
      outbox(first: 50, after: $after, filter: $filter) {
        edges {
          node {
            id
            event {
              slug
              title
            }
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

/** All emails for an institute, newest first, with their delivery status; filters come from the URL. */
export function InstituteOutboxPage({ slug }: { slug: string }) {
  const [params, setParams] = useSearchParams()
  // Filters by person, text and planned actions apply to a single event only.
  const { statuses, categories } = filtersOf(params)
  const filters: OutboxFilters = { ...noFilters, statuses, categories }
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(InstituteOutbox, {
    variables: { slug, filter: instituteFilterOf(filters) },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  })
  const shown = data ?? previousData
  if (!shown) return error ? <LoadFailed again={refetch} /> : <PageSkeleton />
  const outbox = shown.institute?.outbox
  if (!shown.institute || !outbox) return <Unavailable kind="not-allowed" signedIn={shown.viewer !== null} framed />
  const show = (next: OutboxFilters) => setParams(paramsOf(next), { replace: true })
  return (
    <Page
      title={<Trans id="messages.outbox">Outbox</Trans>}
      actions={<StaffLink to={paths.institute(slug)}>{shown.institute.name}</StaffLink>}
    >
      <p className="mt-1 max-w-measure text-ink-2">
        <Trans id="outbox.every-email-for-institute">
          Every email about the events that your institute hosts, and also member invitations and notices about
          webhooks. To search for a person, open the event’s outbox.
        </Trans>
      </p>
      <InstituteOutboxBar filters={filters} onFilters={show} />
      <EmailList
        of="INSTITUTE"
        emails={outbox.edges.map(({ node }) => node)}
        isStale={loading && !data}
        isFiltered={isFiltered(filters)}
        onShowAll={() => show(noFilters)}
      />
      {outbox.pageInfo.hasNextPage && (
        <p className="mt-3 print:hidden">
          <StaffButton busy={loading} onClick={() => fetchMore({ variables: { after: outbox.pageInfo.endCursor } })}>
            <Trans id="common.show-older">Show older</Trans>
          </StaffButton>
        </p>
      )}
    </Page>
  )
}
