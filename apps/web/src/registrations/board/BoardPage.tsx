import { Plural, Trans } from '@lingui/react/macro'
import { useSearchParams } from 'wouter'
import { Act } from '../../app/staff/Act.tsx'
import { Nothing, Page } from '../../app/staff/Page.tsx'
import { Unavailable } from '../../app/staff/Unavailable.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { Board } from './Board.tsx'
import { BoardFilterBar } from './BoardFilterBar.tsx'
import { type BoardFilters, filtersOf, noFilters, paramsOf } from './filters.ts'
import type { OwnAllotment } from './SeatsChoice.tsx'
import { StagedBar } from './StagedBar.tsx'
import { TakeAway } from './TakeAway.tsx'
import { useBoard } from './useBoard.ts'

/** All registrations of an event: filtered by the address, read at the side, decided one by one or together. */
export function BoardPage({ slug }: { slug: string }) {
  const [params, setParams] = useSearchParams()
  const filters = filtersOf(params)
  const board = useBoard(slug, filters)
  const { event, viewer, variables, data, error, refetch, fetchMore, loading } = board

  function show(next: BoardFilters) {
    setParams(paramsOf(next), { replace: true })
  }

  if (board.isMasked) return <FilteredByHidden onShowAll={() => show(noFilters)} />
  if (!event) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { registrations, groups, viewerCan } = event
  const own = event.allotments.find(({ institute }) =>
    viewer?.memberships.some((membership) => membership.institute.slug === institute.slug),
  )
  const allotment: OwnAllotment | null = own
    ? { ...own.institute, seats: own.seats, left: Math.max(0, own.seats - own.held) }
    : null
  return (
    <Page
      title={<Trans>Registrations</Trans>}
      acts={
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-13">
          {board.isUpdated && (
            <span className="arrive text-ink-3 print:hidden">
              <Trans>Updated</Trans>
            </span>
          )}
          <p role="status" className="text-ink-2">
            <Plural value={registrations.totalCount} one="# registration" other="# registrations" />
          </p>
          {viewerCan.export && <TakeAway slug={slug} filters={filters} />}
        </div>
      }
    >
      {viewerCan.decide && <StagedBar slug={slug} event={event} mayRelease={viewerCan.release} />}
      <BoardFilterBar
        filters={filters}
        groups={groups}
        event={event}
        mayDecide={viewerCan.decide}
        maskedFields={viewerCan.maskedFields}
        onChange={show}
      />
      <Board
        key={JSON.stringify(variables.filter) + filters.sort}
        slug={slug}
        edges={registrations.edges}
        groups={groups}
        seesAll={groups.every(({ submitted }) => submitted !== null)}
        filters={filters}
        mayDecide={viewerCan.decide}
        allotment={allotment}
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

/** At an address that asks for what a list must not tell. */
function FilteredByHidden({ onShowAll }: { onShowAll: () => void }) {
  return (
    <Page title={<Trans>Registrations</Trans>}>
      <div className="mt-5">
        <Nothing
          title={<Trans>This list would tell what is hidden from you</Trans>}
          action={
            <Act kind="primary" onClick={onShowAll}>
              <Trans>Show all that I may see</Trans>
            </Act>
          }
        >
          <Trans>
            The address filters, searches or sorts by something that your institute does not see. So that nothing can be
            guessed from the answer, there is none.
          </Trans>
        </Nothing>
      </div>
    </Page>
  )
}
