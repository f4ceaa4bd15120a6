import { Trans } from '@lingui/react/macro'
import { useSearch } from 'wouter'
import { useMineFirst } from '../assignments/useMineFirst.ts'
import { UnstagedNotice } from '../grants/UnstagedNotice.tsx'
import { PageSkeleton } from '../ui/Skeleton.tsx'
import { ExcludedConflicts } from '../ui/staff/ExcludedConflicts.tsx'
import { Nothing, Page } from '../ui/staff/Page.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { Unavailable } from '../ui/staff/Unavailable.tsx'
import { Board } from './Board.tsx'
import { BoardTop } from './BoardTop.tsx'
import { BulkProgress } from './deciding/BulkProgress.tsx'
import { type BoardFilters, noFilters } from './filters/filters.ts'
import { MaskedNote } from './filters/MaskedNote.tsx'
import { QuestionsOfBoard, questionsOf } from './filters/questions.ts'
import type { OwnAllotment } from './seats/SeatsChoice.tsx'
import { StagedBar } from './staged/StagedBar.tsx'
import { withAnswersTo } from './table/columns.ts'
import { useBoard } from './table/useBoard.ts'
import { useSteady } from './table/useSteady.ts'
import { useBoardAddress } from './useBoardAddress.ts'

/** All registrations of an event: filtered by the URL, read in a side panel, decided on singly or in bulk. */
export function BoardPage({ slug }: { slug: string }) {
  const view = useBoardAddress()
  const { filters, show, arrange } = view
  const board = useBoard(slug, filters, view.answered)
  const { event, viewer, variables, data, error, refetch, loading, rows } = board
  const steady = useSteady()
  const opened = { isPlain: useSearch() === '', mayDecide: event?.viewerCan.decide }
  const isOpening = useMineFirst(slug, opened, () => show({ ...filters, assigned: 'me' }))

  if (board.isMasked) return <FilteredByHidden onShowAll={() => show(noFilters)} />
  if (!event) return error ? <Unavailable kind="unreachable" onRetry={() => refetch()} /> : <PageSkeleton />
  const { registrations, groups, viewerCan } = event
  if (isOpening) return <PageSkeleton />
  const questions = questionsOf(event)
  const hasTags = registrations.facets.tags?.some(({ value }) => value !== 'none') ?? false
  const columns = withAnswersTo(view.columnsFor(hasTags), questions.shown)
  const hiddenByConflict = groups.reduce((sum, group) => sum + (group.hiddenByConflict ?? 0), 0)
  return (
    <QuestionsOfBoard value={questions}>
      <div className="px-4 pt-2 pb-4 md:px-6">
        <BoardTop slug={slug} view={view} columns={columns} event={event} isUpdated={board.isUpdated} />
        {viewerCan.decide && (
          <div ref={steady} className="flow-root">
            <UnstagedNotice slug={slug} />
            <BulkProgress slug={slug} isFollowed={board.isFollowing} onEnd={() => void board.follow()} />
          </div>
        )}
        <Board
          key={JSON.stringify(variables.filter) + filters.sort}
          slug={slug}
          rows={rows}
          event={event}
          groups={groups}
          seesAll={groups.every(({ submitted }) => submitted !== null)}
          keptFromSome={hiddenByConflict > 0}
          filters={filters}
          onFilters={show}
          maskedFields={viewerCan.maskedFields}
          columns={columns}
          onColumns={arrange}
          eventState={event.state}
          mayDecide={viewerCan.decide}
          may={{
            tag: viewerCan.tag && event.tags.length > 0,
            message: viewerCan.message,
            export: viewerCan.export,
          }}
          waiting={waitingCount(filters, registrations.facets.states)}
          allotment={ownAllotment(event.allotments, viewer?.memberships ?? [])}
          stagesFirst={event.admission === 'REVIEW'}
          stale={loading && !data}
          staged={viewerCan.decide && <StagedBar slug={slug} event={event} mayRelease={viewerCan.release} />}
          notes={
            <div className="my-2 grid gap-1 empty:hidden">
              {hiddenByConflict > 0 && (
                <p className="text-13 text-ink-3">
                  <ExcludedConflicts count={hiddenByConflict} />
                </p>
              )}
              <MaskedNote maskedFields={viewerCan.maskedFields} />
            </div>
          }
        />
      </div>
    </QuestionsOfBoard>
  )
}

interface Allotment {
  institute: { slug: string; name: string }
  seats: number
  held: number
}

/** Seats reserved for offers of the viewer's institute; null if it has none. */
export function ownAllotment(
  allotments: readonly Allotment[],
  memberships: readonly { institute: { slug: string } }[],
): OwnAllotment | null {
  const own = allotments.find(({ institute }) => memberships.some((each) => each.institute.slug === institute.slug))
  return own ? { ...own.institute, seats: own.seats, left: Math.max(0, own.seats - own.held) } : null
}

/** Number of matching registrations on the waitlist. State counts disregard the state filter itself. */
function waitingCount({ states }: BoardFilters, counts: readonly { value: string; count: number }[]): number {
  if (states.length > 0 && !states.includes('WAITLISTED')) return 0
  return counts.find(({ value }) => value === 'WAITLISTED')?.count ?? 0
}

/** Shown if the URL filters by a masked field. */
function FilteredByHidden({ onShowAll }: { onShowAll: () => void }) {
  return (
    <Page title={<Trans id="common.registrations">Registrations</Trans>}>
      <div className="mt-5">
        <Nothing
          title={<Trans id="board.this-list-would-tell-what">This list would reveal what’s hidden from you</Trans>}
          action={
            <StaffButton kind="primary" onClick={onShowAll}>
              <Trans id="board.show-everything-i-can-see">Show everything I can see</Trans>
            </StaffButton>
          }
        >
          <Trans id="board.address-filters-searches-or-sorts">
            This link filters, searches or sorts by something your institute can’t see. Showing results could reveal it,
            so we show none.
          </Trans>
        </Nothing>
      </div>
    </Page>
  )
}
