import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { Link } from 'wouter'
import { graphql } from '../../__generated__/index.ts'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { paths } from '../routes.ts'
import { Act } from './Act.tsx'
import { AuditWords } from './AuditWords.tsx'
import { useMoments } from './moments.ts'
import { Nothing, Page } from './Page.tsx'
import { Unavailable } from './Unavailable.tsx'

const Log = graphql(`
  query Log($slug: String!, $after: String) {
    event(slug: $slug) {
      slug
      auditEntries(first: 100, after: $after) {
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
            at
            what
            actorKind
            actor
            reference
            institute {
              slug
              name
            }
            before
            after
          }
        }
      }
    }
  }
`)

/** What happened at the event, newest first; nothing is ever taken out of it. */
export function LogPage({ slug }: { slug: string }) {
  const { data, error, refetch, fetchMore, loading } = useQuery(Log, {
    variables: { slug },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  })
  const { short } = useMoments()
  const entries = data?.event?.auditEntries
  if (!entries) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  return (
    <Page title={<Trans>Log</Trans>}>
      <p className="mt-1 max-w-measure text-ink-2">
        <Trans>Every change of standing and of the event, with who made it. Entries can't be changed or deleted.</Trans>
      </p>
      {entries.edges.length === 0 ? (
        <div className="mt-6">
          <Nothing title={<Trans>Nothing has happened yet</Trans>} />
        </div>
      ) : (
        <ol className="mt-5 border-line-strong border-t text-13">
          {entries.edges.map(({ node }) => (
            <li
              key={node.id}
              className="grid gap-x-4 border-line border-b py-1.5 leading-5 sm:grid-cols-[8rem_minmax(0,1fr)_minmax(0,14rem)]"
            >
              <time dateTime={node.at} className="text-ink-3">
                {short(node.at)}
              </time>
              <span className="min-w-0 [overflow-wrap:anywhere]">
                <AuditWords what={node.what} before={node.before} after={node.after} />
                {node.reference && (
                  <>
                    {' '}
                    <Link
                      to={`${paths.manage(slug, 'registrations')}?open=${node.reference}`}
                      className="underline decoration-line-strong underline-offset-4 hover:decoration-ink"
                    >
                      {node.reference}
                    </Link>
                  </>
                )}
              </span>
              <span className="min-w-0 truncate text-ink-2 sm:text-right" title={node.institute?.name}>
                <Actor kind={node.actorKind} address={node.actor ?? null} />
              </span>
            </li>
          ))}
        </ol>
      )}
      {entries.pageInfo.hasNextPage && (
        <p className="mt-3">
          <Act busy={loading} onClick={() => fetchMore({ variables: { after: entries.pageInfo.endCursor } })}>
            <Trans>Load earlier entries</Trans>
          </Act>
        </p>
      )}
    </Page>
  )
}

function Actor({ kind, address }: { kind: string; address: string | null }) {
  if (address) return address
  return kind === 'CLOCK' ? <Trans>by the clock</Trans> : <Trans>the person</Trans>
}
