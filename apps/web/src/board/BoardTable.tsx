import type { ReactNode, Ref } from 'react'
import type { useOrders } from './deciding/useOrders.tsx'
import type { RowNavigation } from './selecting/useRowNavigation.ts'
import type { RowSelection } from './selecting/useRowSelection.ts'
import { BoardRow } from './table/BoardRow.tsx'
import { type Columns, isForDeciding, layoutOf } from './table/columns.ts'
import { PlaceholderRow, RowsTable, type TableHandle } from './table/RowsTable.tsx'
import type { BoardRowsSource } from './table/useBoard.ts'
import { useRowActions } from './table/useRowActions.ts'

interface BoardTableProps {
  handle: Ref<TableHandle>
  rows: BoardRowsSource
  groups: readonly { key: string; name: string }[]
  columns: Columns
  mayDecide: boolean
  maySelect: boolean
  /** Undefined if the viewer may not write to people. */
  onEmail: ((reference: string) => void) | undefined
  /** Whether the rows still belong to the previous filters. */
  stale: boolean
  navigation: RowNavigation
  picked: RowSelection
  sendingFor: ReturnType<typeof useOrders>['sendingFor']
  head: ReactNode
}

/** One row per matching registration; a placeholder while it isn't loaded. */
export function BoardTable(props: BoardTableProps) {
  const { rows, columns, mayDecide, maySelect, picked } = props
  const { open, current, index, setActive, read, moveTo, extend } = props.navigation
  const actions = useRowActions({
    toggle: (reference, place, through) => void picked.selection.toggle(reference, place, through),
    read: (reference) => read(open === reference ? null : reference),
    email: (reference) => props.onEmail?.(reference),
    activate: (reference, place) => setActive({ reference, index: place }),
  })
  const isNarrow = open !== null
  const isDrawn = ({ key }: Columns['shown'][number]) =>
    (mayDecide || !isForDeciding(key)) && (!open || layoutOf(key).beside)
  const columnCount = 1 + columns.shown.filter(isDrawn).length
  const reachable = current ?? picked.here[0]?.reference

  function row(place: number) {
    const masked = rows.at(place)
    if (!masked) return <PlaceholderRow key={place} index={place} columns={columnCount} />
    const { reference } = masked
    const selectable = picked.mayActOn(reference) ? 'yes' : 'not-this'
    return (
      <BoardRow
        key={reference}
        registration={masked}
        groups={props.groups}
        columns={columns}
        index={place}
        selected={picked.selection.isSelected(reference)}
        narrow={isNarrow}
        open={open === reference}
        active={reference === current}
        reachable={reference === reachable}
        sending={props.sendingFor(reference)}
        actions={actions}
        selectable={maySelect ? selectable : 'no'}
        mayDecide={mayDecide}
        mayEmail={props.onEmail !== undefined}
      />
    )
  }

  return (
    <RowsTable
      handle={props.handle}
      total={rows.total}
      columns={columns}
      mayDecide={mayDecide}
      narrow={isNarrow}
      stale={props.stale}
      onShow={rows.show}
      onStep={(step, through) => (through && maySelect ? extend(step) : moveTo(index + step))}
      head={props.head}
      row={row}
    />
  )
}
