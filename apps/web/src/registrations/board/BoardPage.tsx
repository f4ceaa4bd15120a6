import { useQuery } from '@apollo/client/react'
import { Plural, Trans } from '@lingui/react/macro'
import { useDeferredValue } from 'react'
import { useSearchParams } from 'wouter'
import { graphql } from '../../__generated__/index.ts'
import { Page } from '../../app/staff/Page.tsx'
import { Unavailable } from '../../app/staff/Unavailable.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { Board } from './Board.tsx'
import { BoardFilterBar } from './BoardFilterBar.tsx'
import { type BoardFilters, filterOf, filtersOf, paramsOf } from './filters.ts'
import { StagedBar } from './StagedBar.tsx'

const BoardQuery = graphql(`
  query Board($slug: String!, $first: Int!, $after: String, $filter: RegistrationFilter, $sort: RegistrationSort) {
    event(slug: $slug) {
      slug
      admission
      viewerCan {
        decide
      }
      groups {
        key
        name
      }
      ...RoomFacts
      registrations(first: $first, after: $after, filter: $filter, sort: $sort) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          cursor
          node {
            reference
            ...Row_Registration
          }
        }
      }
    }
  }
`)

const pageOf = 100

/** All registrations of an event: filtered by the address, read at the side, decided one by one or together. */
export function BoardPage({ slug }: { slug: string }) {
  const [params, setParams] = useSearchParams()
  const filters = filtersOf(params)
  const search = useDeferredValue(filters.search)
  const variables = { slug, first: pageOf, filter: filterOf({ ...filters, search }), sort: filters.sort }
  const { data, previousData, error, refetch, fetchMore, loading } = useQuery(BoardQuery, {
    variables,
    notifyOnNetworkStatusChange: true,
  })
  const event = (data ?? previousData)?.event

  function show(next: BoardFilters) {
    setParams(paramsOf(next), { replace: true })
  }

  if (!event) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { registrations, groups, viewerCan } = event
  return (
    <Page
      title={<Trans>Registrations</Trans>}
      acts={
        <p role="status" className="text-13 text-ink-2">
          <Plural value={registrations.totalCount} one="# registration" other="# registrations" />
        </p>
      }
    >
      {viewerCan.decide && <StagedBar slug={slug} event={event} />}
      <BoardFilterBar filters={filters} groups={groups} event={event} onChange={show} />
      <Board
        key={JSON.stringify(variables.filter) + filters.sort}
        slug={slug}
        edges={registrations.edges}
        groups={groups}
        filters={filters}
        mayDecide={viewerCan.decide}
        stagesFirst={event.admission === 'REVIEW'}
        stale={loading && !data}
        more={
          registrations.pageInfo.hasNextPage
            ? {
                left: registrations.totalCount - registrations.edges.length,
                load: () => fetchMore({ variables: { after: registrations.pageInfo.endCursor } }),
                loading,
              }
            : null
        }
      />
    </Page>
  )
}
