import { Plural, Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { RecordsMenu } from '../records/RecordsMenu.tsx'
import { PageTitle } from '../ui/PageTitle.tsx'
import { ExportMenu } from './ExportMenu.tsx'
import { FocusEntry } from './FocusEntry.tsx'
import { AnswerChart } from './filters/AnswerChart.tsx'
import { AssignedFilter } from './filters/AssignedFilter.tsx'
import { BoardFilterBar } from './filters/BoardFilterBar.tsx'
import { BoardViews } from './filters/BoardViews.tsx'
import { ColumnsMenu } from './table/ColumnsMenu.tsx'
import type { Columns } from './table/columns.ts'
import type { useBoard } from './table/useBoard.ts'
import type { BoardAddress } from './useBoardAddress.ts'

interface TopProps {
  slug: string
  view: BoardAddress
  columns: Columns
  event: NonNullable<ReturnType<typeof useBoard>['event']>
  /** Whether the list has just changed. */
  isUpdated: boolean
}

/**
 * Two lines above the list: title and views; search, filters, order and columns. On phones, the title and one button for the
 * rest.
 */
export function BoardTop({ slug, view, columns, event, isUpdated }: TopProps) {
  const { filters, show, arrange } = view
  const { registrations, groups, sessions, viewerCan } = event
  const [isOpen, setOpen] = useState(false)
  const whereOpen = isOpen ? '' : 'max-md:hidden'
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1.5 lg:flex-nowrap">
        <PageTitle className="shrink-0 text-20">
          <Trans id="common.registrations">Registrations</Trans>
        </PageTitle>
        <div className={`min-w-0 grow max-lg:order-last max-lg:w-full print:hidden ${whereOpen}`}>
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
        {registrations.totalCount > 0 && (
          <div className="text-13 max-md:-my-2 max-lg:ms-auto print:hidden">
            <FocusEntry slug={slug} />
          </div>
        )}
        <div className={`flex gap-2 text-13 max-md:ms-auto print:hidden ${whereOpen}`}>
          <RecordsMenu slug={slug} viewerCan={viewerCan} />
          {viewerCan.export && <ExportMenu slug={slug} filters={filters} columns={columns} />}
        </div>
      </div>
      <BoardFilterBar
        slug={slug}
        filters={filters}
        groups={groups}
        facets={registrations.facets}
        mayDecide={viewerCan.decide}
        maskedFields={viewerCan.maskedFields}
        sessions={sessions}
        assigned={event.admission === 'REVIEW' && <AssignedFilter slug={slug} filters={filters} onChange={show} />}
        isOpen={isOpen}
        onOpen={setOpen}
        onChange={show}
      >
        <div className="ms-auto flex items-center gap-2 max-md:order-first">
          <MatchCount total={registrations.totalCount} isUpdated={isUpdated} />
        </div>
        <div className={`flex gap-2 ${whereOpen}`}>
          <AnswerChart slug={slug} filters={filters} onChange={show} />
          <ColumnsMenu columns={columns} mayDecide={viewerCan.decide} onColumns={arrange} />
        </div>
      </BoardFilterBar>
    </>
  )
}

function MatchCount(props: { total: number; isUpdated: boolean }) {
  return (
    <div className="relative">
      <p role="status" className="text-ink-2">
        <Plural id="common.registrations-2" value={props.total} one="# registration" other="# registrations" />
      </p>
      {/* Overlays the number: beside it, it would wrap to a second line and move the rows below. */}
      {props.isUpdated && (
        <span className="arrive absolute inset-0 whitespace-nowrap bg-paper text-end text-ink-3 print:hidden">
          <Trans id="board.updated">Updated</Trans>
        </span>
      )}
    </div>
  )
}
