import { Plural } from '@lingui/react/macro'
import { useRef } from 'react'
import { useSearchParams } from 'wouter'
import type { PersonalField } from '../__generated__/graphql.ts'
import { readFragment } from '../__generated__/index.ts'
import { Act } from '../ui/staff/Act.tsx'
import { useKeys } from '../ui/staff/keys.ts'
import { ApplicationPanel } from './ApplicationPanel.tsx'
import { BoardHead } from './BoardHead.tsx'
import { BoardRow, RowRegistration } from './BoardRow.tsx'
import { type Columns, columnKinds, isForDeciding, resized } from './columns.ts'
import { DecidingDialogs } from './DecidingDialogs.tsx'
import { DecisionBar } from './DecisionBar.tsx'
import { allDecisions, decisionKeys } from './decisionWords.ts'
import { type BoardFilters, isFiltered } from './filters.ts'
import { NoRows } from './NoRows.tsx'
import { AwaitedNotice } from './PendingNotice.tsx'
import { RefusedRows } from './RefusedRows.tsx'
import { RowsTable, RowToCome, type TableHandle } from './RowsTable.tsx'
import { type OwnAllotment, SeatsChoice } from './SeatsChoice.tsx'
import { useActiveRow } from './useActiveRow.ts'
import type { BoardRowsSource } from './useBoard.ts'
import { useDeciding } from './useDeciding.ts'
import { useHeight } from './useHeight.ts'
import { useKnownRows } from './useKnownRows.ts'
import { useRowActs } from './useRowActs.ts'
import { useSelection } from './useSelection.ts'

interface BoardProps {
  slug: string
  rows: BoardRowsSource
  groups: readonly { key: string; name: string }[]
  /** Whether no registration is hidden from the viewer. */
  seesAll: boolean
  keptFromSome: boolean
  filters: BoardFilters
  onFilters: (filters: BoardFilters) => void
  maskedFields: readonly PersonalField[]
  columns: Columns
  onColumns: (columns: Columns, isLast: boolean) => void
  mayDecide: boolean
  /** How many of those that match are on the waitlist. */
  waiting: number
  /** Of the viewer's institute: seats that it alone may offer; null if it has none. */
  allotment: OwnAllotment | null
  /** Decisions are staged unless somebody switches it off. */
  stagesFirst: boolean
  /** Rows of the filter before, until those of this one are here. */
  stale: boolean
}

/** The rows, what keys and buttons do with them, and the application that is read at the side. */
export function Board(props: BoardProps) {
  const { slug, rows, groups, filters, columns, mayDecide, allotment } = props
  const [params, setParams] = useSearchParams()
  const open = params.get('open')
  const here = rows.loaded.map(({ node, index }) => ({ ...readFragment(RowRegistration, node), index }))
  const known = useKnownRows(here)
  const mayActOn = (reference: string) => {
    const row = known(reference)
    return row !== undefined && (row.viewerCan.decide.length > 0 || row.staged != null)
  }
  const selectable = here.map(({ reference }) => reference).filter(mayActOn)
  const selection = useSelection(selectable, rows.referencesBetween, mayActOn)
  const isWhole = here.length >= rows.total
  const selected = isWhole ? selection.selected.filter((each) => selectable.includes(each)) : selection.selected
  const { current, index, setActive, goTo } = useActiveRow(rows, open)
  const deciding = useDeciding(
    { slug, filters, total: rows.total, waiting: props.waiting, allotment, known, selection },
    props.stagesFirst,
  )
  const { orders, staging, setStaging, offerLimit, decide } = deciding
  const table = useRef<TableHandle>(null)
  const [barHeight, bar] = useHeight()

  const targets = selected.length > 0 ? selected : current ? [current] : []
  const targetRows = targets.flatMap((reference) => known(reference) ?? [])
  const possible = allDecisions.filter(
    (decision) => selection.everyone || targetRows.some((row) => row.viewerCan.decide.includes(decision)),
  )
  const anyStaged = targetRows.some(({ staged }) => staged)

  function read(reference: string | null) {
    setParams(
      (before) => {
        const next = new URLSearchParams(before)
        if (reference) next.set('open', reference)
        else next.delete('open')
        return next
      },
      { replace: true },
    )
  }

  function moveTo(to: number) {
    const next = Math.min(rows.total - 1, Math.max(0, to))
    if (next < 0) return
    table.current?.scrollTo(next)
    const reference = goTo(next)
    if (!reference) return
    table.current?.focus(reference)
    if (open) read(reference)
  }

  function extend(step: 1 | -1) {
    const next = Math.min(rows.total - 1, Math.max(0, index + step))
    moveTo(next)
    void selection.addBetween(Math.max(0, index), next)
  }

  const acts = useRowActs({
    toggle: (reference, place, through) => void selection.toggle(reference, place, through),
    read: (reference) => read(open === reference ? null : reference),
    activate: (reference, place) => setActive({ reference, index: place }),
  })
  const chosen = selection.everyone ? 'everyone' : targets
  const unstage = () => orders.takeBack(targetRows.filter(({ staged }) => staged).map(({ reference }) => reference))
  const seats = (
    <>
      {offerLimit.control}
      {allotment && <SeatsChoice allotment={allotment} own={deciding.fromOwn} onOwn={deciding.setFromOwn} />}
    </>
  )
  const drawnColumns =
    1 +
    columns.shown.filter(({ key }) => (mayDecide || !isForDeciding(key)) && (!open || columnKinds[key].beside)).length
  const isAnySelected = selection.everyone || selected.length > 0

  useKeys({
    j: () => moveTo(index + 1),
    k: () => moveTo(index - 1),
    Enter: current ? () => read(current) : undefined,
    Escape: open ? () => read(null) : isAnySelected ? selection.clear : undefined,
    ...(mayDecide && {
      x: current && mayActOn(current) ? () => void selection.toggle(current, index) : undefined,
      J: () => extend(1),
      K: () => extend(-1),
      a: selection.toggleAll,
      A: rows.total > 0 ? selection.selectEveryone : undefined,
      s: () => setStaging(!staging),
      l: offerLimit.ask,
      u: anyStaged && !selection.everyone ? unstage : undefined,
      ...Object.fromEntries(possible.map((decision) => [decisionKeys[decision], () => decide(decision, chosen)])),
    }),
  })

  return (
    <>
      {mayDecide && (
        <DecisionBar
          ref={bar}
          selected={selection.everyone ? rows.total : selected.length}
          everyone={selection.everyone}
          more={
            selection.allSelected && !selection.everyone && !isWhole ? (
              <Act kind="bare" shortcut="A" onClick={selection.selectEveryone}>
                <Plural
                  id="registrations.select-all-that-match"
                  value={rows.total}
                  one="Select the one that matches"
                  other="Select all # that match"
                />
              </Act>
            ) : null
          }
          shown={here.length}
          possible={isAnySelected ? possible : []}
          mayUnstage={selected.length > 0 && anyStaged && !selection.everyone}
          staging={staging}
          seats={seats}
          busy={orders.sending !== null}
          onDecide={(decision) => decide(decision, chosen)}
          onUnstage={unstage}
          onStaging={setStaging}
          onClear={selection.clear}
        />
      )}
      <AwaitedNotice slug={slug} awaited={orders.awaited} onClose={orders.forget} />
      <RefusedRows refused={orders.refused.filter(({ reference }) => reference !== open)} onClose={orders.forget} />
      <div className={open ? 'xl:grid xl:grid-cols-[minmax(0,1fr)_27rem] xl:gap-6' : undefined}>
        <div className="min-w-0">
          {rows.total === 0 ? (
            <div className="mt-3">
              <NoRows filtered={isFiltered(filters)} seesAll={props.seesAll} keptFromSome={props.keptFromSome} />
            </div>
          ) : (
            <RowsTable
              handle={table}
              total={rows.total}
              columns={columns}
              selectable={mayDecide}
              narrow={open !== null}
              stale={props.stale}
              onShow={rows.show}
              onStep={(step, through) => (through && mayDecide ? extend(step) : moveTo(index + step))}
              head={
                <BoardHead
                  columns={columns}
                  selectable={mayDecide}
                  narrow={open !== null}
                  all={selection.everyone || selection.allSelected}
                  some={isAnySelected}
                  onAll={selection.toggleAll}
                  sort={filters.sort}
                  maskedFields={props.maskedFields}
                  onSort={(sort) => props.onFilters({ ...filters, sort })}
                  onResize={(key, width, isLast) => props.onColumns(resized(columns, key, width), isLast)}
                />
              }
              row={(place) => {
                const masked = rows.at(place)
                if (!masked) return <RowToCome key={place} index={place} columns={drawnColumns} />
                const { reference } = masked
                return (
                  <BoardRow
                    key={reference}
                    registration={masked}
                    groups={groups}
                    columns={columns}
                    index={place}
                    selected={selection.isSelected(reference)}
                    narrow={open !== null}
                    open={open === reference}
                    active={reference === current}
                    reachable={reference === (current ?? here[0]?.reference)}
                    sending={orders.sendingFor(reference)}
                    acts={acts}
                    selectable={mayDecide ? (mayActOn(reference) ? 'yes' : 'not-this') : 'no'}
                  />
                )
              }}
            />
          )}
        </div>
        {open && (
          <ApplicationPanel
            key={open}
            reference={open}
            groups={groups}
            below={barHeight}
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
      {offerLimit.dialog}
      <DecidingDialogs deciding={deciding} waiting={props.waiting} />
    </>
  )
}
