import { type ReactNode, useRef, useState } from 'react'
import type { EventState, PersonalField } from '../__generated__/graphql.ts'
import { EmailPersonOfRow } from '../mail/EmailPerson.tsx'
import { useIsWide } from '../ui/useIsWide.ts'
import { BoardDock } from './BoardDock.tsx'
import { BoardHead } from './BoardHead.tsx'
import { BoardTable } from './BoardTable.tsx'
import { NoDecisionsNow } from './deciding/cannotDecide.tsx'
import { DecidingDialogs } from './deciding/DecidingDialogs.tsx'
import { DecisionBar } from './deciding/DecisionBar.tsx'
import { decisionTargets } from './deciding/decisionTargets.ts'
import { PendingNotice } from './deciding/PendingNotice.tsx'
import { RefusedRows } from './deciding/RefusedRows.tsx'
import { useDeciding } from './deciding/useDeciding.ts'
import { useReviewsFirst } from './deciding/useReviewsFirst.tsx'
import { type BoardFilters, isFiltered } from './filters/filters.ts'
import { ApplicationPanel } from './reading/ApplicationPanel.tsx'
import type { EventOfReading } from './reading/Reading.tsx'
import { OfferedSeats } from './seats/OfferedSeats.tsx'
import type { OwnAllotment } from './seats/SeatsChoice.tsx'
import { SelectionActions } from './selecting/SelectionActions.tsx'
import { SelectionBar } from './selecting/SelectionBar.tsx'
import { isActionable, isDecidable, type SelectionRights } from './selecting/selectable.ts'
import { useKnownRow } from './selecting/useKnownRows.ts'
import { useRowNavigation } from './selecting/useRowNavigation.ts'
import { useRowSelection } from './selecting/useRowSelection.ts'
import { type Columns, resized } from './table/columns.ts'
import { NoRows } from './table/NoRows.tsx'
import type { TableHandle } from './table/RowsTable.tsx'
import type { BoardRowsSource } from './table/useBoard.ts'
import { useBoardKeys } from './useBoardKeys.ts'

interface BoardProps {
  slug: string
  rows: BoardRowsSource
  event: EventOfReading
  groups: readonly { key: string; name: string }[]
  /** Whether no registration is hidden from the viewer. */
  seesAll: boolean
  keptFromSome: boolean
  filters: BoardFilters
  onFilters: (filters: BoardFilters) => void
  maskedFields: readonly PersonalField[]
  columns: Columns
  onColumns: (columns: Columns, isLast: boolean) => void
  eventState: EventState
  mayDecide: boolean
  /** What a viewer who can't decide may do with a selection. */
  may: SelectionRights
  /** Number of matching registrations on the waitlist. */
  waiting: number
  /** Allotment of the viewer's institute; null if it has none. */
  allotment: OwnAllotment | null
  /** Initial setting: stage decisions rather than applying them at once. */
  stagesFirst: boolean
  /** Whether the rows still belong to the previous filters. */
  stale: boolean
  /** The staged decisions, shown above the actions. */
  staged: ReactNode
  /** Shown below the rows. */
  notes: ReactNode
}

/** The rows, their shortcuts and actions, and the application open in the side panel. */
export function Board(props: BoardProps) {
  const { slug, rows, groups, filters, columns, eventState, mayDecide, allotment } = props
  const table = useRef<TableHandle>(null)
  const maySelect = mayDecide || Object.values(props.may).includes(true)
  const picked = useRowSelection(rows, mayDecide ? isDecidable : (row) => isActionable(row, props.may))
  const { known, selection } = picked
  const navigation = useRowNavigation(rows, table, selection.addBetween)
  const { open, current, index, read, moveTo } = navigation
  const deciding = useDeciding(
    { slug, filters, total: rows.total, waiting: props.waiting, allotment, known, selection, ...useReviewsFirst() },
    props.stagesFirst,
  )
  const { orders, staging, offerLimit, decide } = deciding
  const [emailed, setEmailed] = useState<string | null>(null)
  // Shortcuts decide on the open application, even if it isn't among the rows.
  useKnownRow(open)
  const isBeingStaged = (reference: string) => Boolean(orders.sendingFor(reference)?.decision)
  const targets = decisionTargets(picked, open ?? current, isBeingStaged)
  const unstage = () => orders.takeBack(targets.staged)
  const seats = <OfferedSeats deciding={deciding} allotment={allotment} />
  const others = <SelectionActions slug={slug} rows={rows} picked={picked} filters={filters} columns={columns} />

  const onEmail = props.may.message ? setEmailed : undefined
  useBoardKeys({ navigation, picked, deciding, targets, rows, eventState, mayDecide, maySelect, unstage, onEmail })

  return (
    <>
      <div className={`mt-2 ${open ? 'xl:grid xl:grid-cols-[minmax(0,1fr)_27rem] xl:gap-6' : ''}`}>
        <div className="min-w-0">
          {rows.total === 0 ? (
            <div className="mt-3">
              <NoRows filtered={isFiltered(filters)} seesAll={props.seesAll} keptFromSome={props.keptFromSome} />
            </div>
          ) : (
            <BoardTable
              handle={table}
              rows={rows}
              groups={groups}
              columns={columns}
              mayDecide={mayDecide}
              maySelect={maySelect}
              onEmail={onEmail}
              stale={props.stale}
              navigation={navigation}
              picked={picked}
              sendingFor={orders.sendingFor}
              head={
                <BoardHead
                  columns={columns}
                  selectable={maySelect}
                  mayDecide={mayDecide}
                  narrow={open !== null}
                  picked={picked}
                  sort={filters.sort}
                  maskedFields={props.maskedFields}
                  onSort={(sort) => props.onFilters({ ...filters, sort })}
                  onResize={(key, width, isLast) => props.onColumns(resized(columns, key, width), isLast)}
                />
              }
            />
          )}
        </div>
        {open && (
          <ApplicationPanel
            key={open}
            reference={open}
            event={props.event}
            mayDecide={mayDecide}
            staging={staging}
            seats={seats}
            busy={orders.sending !== null}
            refusal={orders.refused.find(({ reference }) => reference === open)?.message}
            onDecide={(decision) => decide(decision, [open])}
            onUnstage={() => orders.takeBack([open])}
            onMove={(step) => moveTo(index + step)}
            onClose={() => read(null)}
          />
        )}
      </div>
      {props.notes}
      <BoardDock>
        <PendingNotice slug={slug} pending={orders.pending} onClose={orders.forget} />
        <RefusedRows refused={orders.refused.filter(({ reference }) => reference !== open)} onClose={orders.forget} />
        <StagedUnlessSelected isAnySelected={picked.isAnySelected}>{props.staged}</StagedUnlessSelected>
        <p className="py-2 text-ink-2 empty:hidden">
          <NoDecisionsNow eventState={eventState} />
        </p>
        {mayDecide ? (
          <DecisionBar
            total={rows.total}
            picked={picked}
            targets={targets}
            deciding={deciding}
            seats={seats}
            onUnstage={unstage}
            others={others}
          />
        ) : (
          maySelect && <SelectionBar total={rows.total} picked={picked} actions={others} />
        )}
      </BoardDock>
      {offerLimit.dialog}
      {emailed && <EmailPersonOfRow key={emailed} reference={emailed} onClose={() => setEmailed(null)} />}
      <DecidingDialogs deciding={deciding} waiting={props.waiting} />
    </>
  )
}

/** On phones, hides the staged decisions while a selection is active, to make room for its actions. */
function StagedUnlessSelected({ isAnySelected, children }: { isAnySelected: boolean; children: ReactNode }) {
  const isWide = useIsWide()
  return (isWide || !isAnySelected) && children
}
