import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useSearch, useSearchParams } from 'wouter'
import { useMineFirst } from '../assignments/useMineFirst.ts'
import { UnstagedNotice } from '../grants/UnstagedNotice.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { Act } from '../ui/staff/Act.tsx'
import { KeptFrom } from '../ui/staff/KeptFrom.tsx'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { Board } from './Board.tsx'
import { BulkProgress } from './deciding/BulkProgress.tsx'
import { AssignedFilter } from './filters/AssignedFilter.tsx'
import { BoardFilterBar } from './filters/BoardFilterBar.tsx'
import { BoardViews } from './filters/BoardViews.tsx'
import { type BoardFilters, filtersOf, noFilters, paramsOf } from './filters/filters.ts'
import type { OwnAllotment } from './seats/SeatsChoice.tsx'
import { StagedBar } from './staged/StagedBar.tsx'
import { TakeAway } from './TakeAway.tsx'
import { ColumnsMenu } from './table/ColumnsMenu.tsx'
import { type Columns, columnsOf, columnsParam } from './table/columns.ts'
import { useBoard } from './table/useBoard.ts'
import { useSteady } from './table/useSteady.ts'

/** All registrations of an event: filtered by the address, read at the side, decided one by one or together. */
export function BoardPage({ slug }: { slug: string }) {
  const view = useBoardAddress()
  const { filters, columns, show, arrange } = view
  const board = useBoard(slug, filters)
  const { event, viewer, variables, data, error, refetch, loading, rows } = board
  const steady = useSteady()
  const opened = { isPlain: useSearch() === '', mayDecide: event?.viewerCan.decide }
  const isOpening = useMineFirst(slug, opened, () => show({ ...filters, assigned: 'me' }))

  if (board.isMasked) return <FilteredByHidden onShowAll={() => show(noFilters)} />
  if (!event) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { registrations, groups, sessions, viewerCan } = event
  if (isOpening) return <PageSkeleton />
  const hiddenByConflict = groups.reduce((sum, group) => sum + (group.hiddenByConflict ?? 0), 0)
  return (
    <Page
      title={<Trans id="common.registrations">Registrations</Trans>}
      acts={
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-13">
          <MatchCount total={registrations.totalCount} isUpdated={board.isUpdated} />
          {viewerCan.export && <TakeAway slug={slug} filters={filters} columns={columns} />}
        </div>
      }
    >
      {hiddenByConflict > 0 && (
        <p className="mt-1 text-13 text-ink-3">
          <KeptFrom count={hiddenByConflict} />
        </p>
      )}
      {viewerCan.decide && <UnstagedNotice slug={slug} />}
      {viewerCan.decide && (
        <div ref={steady} className="flow-root">
          <StagedBar slug={slug} event={event} mayRelease={viewerCan.release} />
          <BulkProgress slug={slug} isFollowed={board.isFollowing} onEnd={() => void board.follow()} />
        </div>
      )}
      <div className="mt-4 print:hidden">
        <BoardViews
          slug={slug}
          filters={filters}
          address={view.address}
          saved={event.boardViews}
          event={event}
          mayDecide={viewerCan.decide}
          staged={event.stagedCounts?.reduce((sum, { count }) => sum + count, 0) ?? 0}
          onChange={show}
          onAddress={view.goTo}
        />
      </div>
      <BoardFilterBar
        filters={filters}
        groups={groups}
        facets={registrations.facets}
        mayDecide={viewerCan.decide}
        maskedFields={viewerCan.maskedFields}
        sessions={sessions}
        assigned={event.admission === 'REVIEW' && <AssignedFilter slug={slug} filters={filters} onChange={show} />}
        onChange={show}
      >
        <div className="ms-auto">
          <ColumnsMenu columns={columns} mayDecide={viewerCan.decide} onColumns={arrange} />
        </div>
      </BoardFilterBar>
      <Board
        key={JSON.stringify(variables.filter) + filters.sort}
        slug={slug}
        rows={rows}
        groups={groups}
        seesAll={groups.every(({ submitted }) => submitted !== null)}
        keptFromSome={hiddenByConflict > 0}
        filters={filters}
        onFilters={show}
        maskedFields={viewerCan.maskedFields}
        columns={columns}
        onColumns={arrange}
        mayDecide={viewerCan.decide}
        waiting={waitingCount(filters, registrations.facets.states)}
        allotment={ownAllotment(event.allotments, viewer?.memberships ?? [])}
        stagesFirst={event.admission === 'REVIEW'}
        stale={loading && !data}
      />
    </Page>
  )
}

/** Filters, order and columns, from the page's URL. */
function useBoardAddress() {
  const [params, setParams] = useSearchParams()
  const filters = filtersOf(params)
  /** While the edge of a column is dragged. */
  const [dragged, setDragged] = useState<Columns | null>(null)
  const cols = columnsParam(columnsOf(params))
  const withColumns = (next: BoardFilters) => ({ ...paramsOf(next), ...(cols && { cols }) })

  function arrange(next: Columns, isLast = true) {
    if (!isLast) return setDragged(next)
    setDragged(null)
    const kept = columnsParam(next)
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        if (kept === null) after.delete('cols')
        else after.set('cols', kept)
        return after
      },
      { replace: true },
    )
  }

  return {
    filters,
    columns: dragged ?? columnsOf(params),
    address: new URLSearchParams(withColumns(filters)).toString(),
    show: (next: BoardFilters) => setParams(withColumns(next), { replace: true }),
    goTo: (address: string) => setParams(new URLSearchParams(address), { replace: true }),
    arrange,
  }
}

interface Allotment {
  institute: { slug: string; name: string }
  seats: number
  held: number
}

/** Seats that only the viewer's institute may offer; null if it has none. */
function ownAllotment(
  allotments: readonly Allotment[],
  memberships: readonly { institute: { slug: string } }[],
): OwnAllotment | null {
  const own = allotments.find(({ institute }) => memberships.some((each) => each.institute.slug === institute.slug))
  return own ? { ...own.institute, seats: own.seats, left: Math.max(0, own.seats - own.held) } : null
}

/** How many of those that match are on the waitlist. States are counted as if no filter of states was set. */
function waitingCount({ states }: BoardFilters, counts: readonly { value: string; count: number }[]): number {
  if (states.length > 0 && !states.includes('WAITLISTED')) return 0
  return counts.find(({ value }) => value === 'WAITLISTED')?.count ?? 0
}

function MatchCount(props: { total: number; isUpdated: boolean }) {
  return (
    <>
      {props.isUpdated && (
        <span className="arrive text-ink-3 print:hidden">
          <Trans id="registrations.updated">Updated</Trans>
        </span>
      )}
      <p role="status" className="text-ink-2">
        <Plural id="common.registrations-2" value={props.total} one="# registration" other="# registrations" />
      </p>
    </>
  )
}

/** Shown if the URL filters by a masked field. */
function FilteredByHidden({ onShowAll }: { onShowAll: () => void }) {
  return (
    <Page title={<Trans id="common.registrations">Registrations</Trans>}>
      <div className="mt-5">
        <Nothing
          title={
            <Trans id="registrations.this-list-would-tell-what">This list would tell what is hidden from you</Trans>
          }
          action={
            <Act kind="primary" onClick={onShowAll}>
              <Trans id="registrations.show-all-that-i-may">Show all that I may see</Trans>
            </Act>
          }
        >
          <Trans id="registrations.address-filters-searches-or-sorts">
            The address filters, searches or sorts by something that your institute does not see. So that nothing can be
            guessed from the answer, there is none.
          </Trans>
        </Nothing>
      </div>
    </Page>
  )
}
