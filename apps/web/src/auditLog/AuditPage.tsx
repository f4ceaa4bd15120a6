import { useQuery } from '@apollo/client/react'
import { Trans } from '@lingui/react/macro'
import { useSearchParams } from 'wouter'
import type { AuditQuery } from '../__generated__/graphql.ts'
import { graphql } from '../__generated__/index.ts'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { useZoneName } from '../ui/When.tsx'
import { AuditFilterBar } from './AuditFilterBar.tsx'
import { type AuditFilters, filterOf, filtersOf, noFilters, paramsOf } from './auditFilters.ts'
import { Entry } from './Entry.tsx'
import { ExportLog } from './ExportLog.tsx'

const ZoneOfLog = graphql(`
  query ZoneOfLog($slug: String!) {
    event(slug: $slug) {
      slug
      zone
    }
  }
`)

const Audit = graphql(`
  query Audit($slug: String!, $after: String, $filter: AuditFilter) {
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
      zone
      startsAt
      viewerCan {
        export
      }
      groups {
        key
        name
      }
      institutes {
        part
        institute {
          slug
          name
        }
      }
      grants {
        id
        partner {
          slug
          name
        }
      }
      auditEntries(first: 50, after: $after, filter: $filter) {
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
            ...AuditEntry_Entry
          }
        }
      }
    }
  }
`)

/** The event's audit log, newest first, as far as the viewer may see it; the filters are in the URL. */
export function AuditPage({ slug }: { slug: string }) {
  const [params, setParams] = useSearchParams()
  const filters = filtersOf(params)
  const place = useQuery(ZoneOfLog, { variables: { slug } })
  const zone = place.data?.event?.zone
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(Audit, {
    variables: { slug, filter: filterOf(filters, zone ?? 'UTC') },
    skip: zone === undefined,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  })
  const event = (data ?? previousData)?.event

  function show(next: AuditFilters) {
    setParams(paramsOf(next), { replace: true })
  }

  if (!event)
    return error || place.error ? (
      <Unavailable kind="unreachable" onRetry={() => void (zone ? refetch() : place.refetch())} />
    ) : (
      <PageSkeleton />
    )
  const { edges, pageInfo } = event.auditEntries
  return (
    <Page
      title={<Trans id="common.log">Audit log</Trans>}
      actions={event.viewerCan.export && <ExportLog slug={slug} filter={filterOf(filters, event.zone)} />}
    >
      <Explanation event={event} viewer={(data ?? previousData)?.viewer} />
      <AuditFilterBar filters={filters} institutes={institutesOf(event)} onChange={show} />
      {edges.length === 0 ? (
        <NoEntries filters={filters} onShowAll={() => show(noFilters)} />
      ) : (
        <ol
          aria-busy={(loading && !data) || undefined}
          className={`mt-4 border-line-strong border-t text-13 ${loading && !data ? 'opacity-60' : ''}`}
        >
          {edges.map(({ node }) => (
            <Entry key={node.id} entry={node} event={event} />
          ))}
        </ol>
      )}
      {pageInfo.hasNextPage && (
        <p className="mt-3 print:hidden">
          <StaffButton busy={loading} onClick={() => fetchMore({ variables: { after: pageInfo.endCursor } })}>
            <Trans id="common.show-older">Show older</Trans>
          </StaffButton>
        </p>
      )}
    </Page>
  )
}

function NoEntries({ filters, onShowAll }: { filters: AuditFilters; onShowAll: () => void }) {
  return (
    <div className="mt-6">
      {Object.keys(paramsOf(filters)).length > 0 ? (
        <Nothing
          title={<Trans id="audit-log.no-entry-matches">No matching entries</Trans>}
          action={
            <StaffButton onClick={onShowAll}>
              <Trans id="common.show-all">Show all</Trans>
            </StaffButton>
          }
        />
      ) : (
        <Nothing title={<Trans id="audit-log.nothing-has-happened-yet">Nothing has happened yet</Trans>} />
      )}
    </div>
  )
}

type Logged = NonNullable<AuditQuery['event']>

function Explanation({ event, viewer }: { event: Logged; viewer: AuditQuery['viewer'] | undefined }) {
  const zoneName = useZoneName()(event.zone, event.startsAt)
  const isHost = event.institutes.some(
    ({ part, institute }) =>
      part === 'HOST' && viewer?.memberships.some((membership) => membership.institute.slug === institute.slug),
  )
  return (
    <div className="mt-1 grid max-w-measure gap-1 text-ink-2">
      <p>
        {isHost ? (
          <Trans id="audit-log.every-change-and-every-look">
            Every change and every view of a masked field, with the person responsible. Entries can’t be changed or
            removed.
          </Trans>
        ) : (
          <Trans id="audit-log.what-members-of-your-institute">
            Actions by members of your institute, and every masked field they viewed. Entries can’t be changed or
            removed.
          </Trans>
        )}{' '}
        <Trans id="audit-log.times-are-those-of-event">Times are in the event’s time zone ({zoneName}).</Trans>
      </p>
      <details className="print:hidden">
        <summary className="min-h-6 w-max cursor-pointer text-13 text-ink-3 hover:text-ink">
          <Trans id="audit-log.what-number-and-hash-are">About entry numbers and hashes</Trans>
        </summary>
        <p className="mt-1 text-13">
          <Trans id="audit-log.entries-are-numbered-and-hash">
            Entries are numbered, and each entry’s hash covers the entry and the hash before it. If an entry were
            changed, inserted or removed, every later hash would be wrong. Keep a copy of a hash, and you can prove
            later what the log said at that point. The JSON export holds what each hash covers, so that you can check
            the chain yourself. The site’s operators can check the whole chain with the command audit:verify.
          </Trans>
        </p>
      </details>
    </div>
  )
}

/** The event's institutes, and partners with an earlier grant. */
function institutesOf({ institutes, grants }: Logged): { slug: string; name: string }[] {
  const all = [...institutes.map(({ institute }) => institute), ...grants.map(({ partner }) => partner)]
  return [...new Map(all.map((institute) => [institute.slug, institute])).values()]
}
