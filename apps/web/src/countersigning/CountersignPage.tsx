import { useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { graphql, readFragment } from '../__generated__/index.ts'
import { useEventChanges } from '../kernel/live.ts'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { SettledRequest, WaitingRequest } from './CountersignRequest.tsx'
import { CountersignFacts } from './countersignFacts.ts'

const CountersignOfEvent = graphql(`
  query CountersignOfEvent($slug: String!, $afterWaiting: String, $after: String) {
    viewer {
      email
    }
    event(slug: $slug) {
      slug
      waiting: countersignRequests(first: 50, after: $afterWaiting, states: [PENDING]) {
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          cursor
          node {
            id
            ...CountersignFacts
          }
        }
      }
      settled: countersignRequests(first: 20, after: $after, states: [DONE, REFUSED, WITHDRAWN, VOID]) {
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          cursor
          node {
            id
            ...CountersignFacts
          }
        }
      }
    }
  }
`)

/** Pending and settled requests for another institute's agreement. */
export function CountersignPage({ slug }: { slug: string }) {
  const { data, error, refetch, fetchMore, loading } = useQuery(CountersignOfEvent, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  })
  useEventChanges(slug, () => void refetch().catch(() => {}))
  if (!data) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  if (!data.event) return <Unavailable kind="unknown" signedIn={data.viewer !== null} />
  const { waiting: pending, settled: over } = data.event
  const requests = distinct([...pending.edges, ...over.edges].map(({ node }) => readFragment(CountersignFacts, node)))
  const waiting = requests.filter(({ state }) => state === 'PENDING')
  const settled = requests.filter(({ state }) => state !== 'PENDING')
  const yours = waiting.filter(({ viewerCan }) => viewerCan.answer).length
  return (
    <Page
      title={<Trans id="common.countersignatures">Countersignatures</Trans>}
      actions={
        waiting.length > 0 && (
          <p role="status" className="text-13 text-ink-2">
            {pending.pageInfo.hasNextPage ? (
              <Trans id="grants.more-than-decisions-wait">More than {waiting.length} decisions waiting</Trans>
            ) : (
              <Plural
                id="grants.decisions-wait"
                value={waiting.length}
                one="# decision waiting"
                other="# decisions waiting"
              />
            )}
            {yours > 0 && !pending.pageInfo.hasNextPage && (
              <>
                {', '}
                <Plural id="grants.for-you" value={yours} one="# for you" other="# for you" />
              </>
            )}
          </p>
        )
      }
    >
      <p className="mt-1 max-w-measure text-ink-2">
        <Trans id="grants.what-grant-names-takes-effect">
          Actions named in a grant take effect only once both institutes have agreed. Until then no one is notified, and
          everyone can still withdraw.
        </Trans>
      </p>
      {waiting.length === 0 ? (
        <div className="mt-6">
          <Nothing
            title={
              <Trans id="grants.nothing-waits-for-countersignature">Nothing is waiting for a countersignature</Trans>
            }
          >
            <Trans id="grants.when-somebody-releases-declines-or">
              When someone releases, declines or publishes something a grant names, it waits here until the other
              institute has agreed.
            </Trans>
          </Nothing>
        </div>
      ) : (
        <ul className="mt-6 grid gap-5">
          {waiting.map((request) => (
            <li key={request.id}>
              <WaitingRequest slug={slug} request={request} onRefetch={() => refetch()} />
            </li>
          ))}
        </ul>
      )}
      {pending.pageInfo.hasNextPage && (
        <p className="mt-4">
          <StaffButton
            busy={loading}
            onClick={() => fetchMore({ variables: { afterWaiting: pending.pageInfo.endCursor } })}
          >
            <Trans id="grants.show-more-that-wait">Show more requests</Trans>
          </StaffButton>
        </p>
      )}
      {settled.length > 0 && (
        <section className="mt-12">
          <h2 className="text-20">
            <Trans id="grants.settled">Settled</Trans>
          </h2>
          <ul className="mt-2 border-line-strong border-t">
            {settled.map((request) => (
              <li key={request.id} className="border-line border-b py-2.5">
                <SettledRequest slug={slug} request={request} />
              </li>
            ))}
          </ul>
          {over.pageInfo.hasNextPage && (
            <p className="mt-3">
              <StaffButton busy={loading} onClick={() => fetchMore({ variables: { after: over.pageInfo.endCursor } })}>
                <Trans id="common.show-older">Show older</Trans>
              </StaffButton>
            </p>
          )}
        </section>
      )}
    </Page>
  )
}

/** Removes duplicates: requests settled on this page stay in the pending list until both lists are refetched. */
const distinct = <Request extends { id: string }>(requests: readonly Request[]): Request[] => [
  ...new Map(requests.map((request) => [request.id, request])).values(),
]
