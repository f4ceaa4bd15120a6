import { useLingui } from '@lingui/react/macro'
import { observeElementRect, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useImperativeHandle,
  useRef,
} from 'react'
import { type Columns, flexibleOf, isForDeciding, layoutOf, leastWidthOf, usualColumns, widthOf } from './columns.ts'

/** In pixels. */
const rowHeight = 36
/** Up to this number, all rows are rendered, so that find-in-page and printing work. */
const maxDrawn = 200
const besides = 12
/** Assumed height of a window without layout, in pixels. */
const usualHeight = 900

type Rect = Parameters<Parameters<typeof observeElementRect>[1]>[0]

const observe = (virtualizer: Virtualizer<HTMLDivElement, Element>, tell: (rect: Rect) => void) =>
  observeElementRect(virtualizer, (rect) => tell({ ...rect, height: rect.height || usualHeight }))

export interface TableHandle {
  /** Scrolls the row into view. */
  scrollTo: (index: number) => void
  focus: (reference: string) => void
}

interface RowsTableProps {
  handle: Ref<TableHandle>
  total: number
  columns: Columns
  mayDecide: boolean
  narrow: boolean
  /** Whether the rows still belong to the previous filters. */
  stale: boolean
  head: ReactNode
  row: (index: number) => ReactNode
  onShow: (first: number, last: number) => void
  onStep: (step: 1 | -1, through: boolean) => void
}

/** A virtualised table: renders only the visible rows and some around them. */
export function RowsTable(props: RowsTableProps) {
  const { handle, total, columns, mayDecide, narrow, stale, head, row, onShow, onStep } = props
  const { t } = useLingui()
  const box = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => rowHeight,
    overscan: total <= maxDrawn ? maxDrawn : besides,
    scrollPaddingStart: rowHeight,
    observeElementRect: observe,
  })
  const drawn = virtualizer.getVirtualItems()
  const first = virtualizer.range?.startIndex ?? 0
  const last = virtualizer.range?.endIndex ?? 0
  const above = drawn[0]?.start ?? 0
  const below = virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0)

  useEffect(() => {
    // Rows that are only scrolled past are not fetched.
    const settled = setTimeout(() => onShow(Math.max(0, first - besides), Math.min(total - 1, last + besides)), 60)
    return () => clearTimeout(settled)
  })

  useImperativeHandle(handle, () => ({
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    focus: (reference) =>
      box.current
        ?.querySelector<HTMLElement>(`[data-reference="${CSS.escape(reference)}"] th button`)
        ?.focus({ preventScroll: true }),
  }))

  function step(event: KeyboardEvent) {
    const by = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key]
    if (!by) return
    event.preventDefault()
    onStep(by, event.shiftKey)
  }

  const shown = columns.shown.filter(({ key }) => mayDecide || !isForDeciding(key))
  const flexible = flexibleOf(shown)
  // On wide screens the name column grows to fit, unless it was resized or another column is pinned.
  const growsName = !narrow && columns.name === usualColumns.name && shown.every(({ pinned }) => !pinned)
  return (
    <div
      ref={box}
      className={`page-wide relative isolate max-h-[max(24rem,calc(100dvh-9.5rem-var(--dock,0px)-var(--undo-bar,0px)))] overflow-auto print:max-h-none print:overflow-visible ${stale ? 'opacity-60' : ''}`}
      aria-busy={stale || undefined}
    >
      <table
        aria-label={t({ id: 'common.registrations', message: 'Registrations' })}
        aria-rowcount={total + 1}
        onKeyDown={step}
        style={
          {
            '--columns': `${widthOf({ ...columns, shown })}px`,
            '--least': `${leastWidthOf({ ...columns, shown })}px`,
          } as CSSProperties
        }
        className={`w-full min-w-(--columns) lg:min-w-(--least) table-fixed border-separate border-spacing-0 text-13 print:min-w-0 ${narrow ? 'xl:min-w-0' : ''}`}
      >
        <colgroup>
          <col
            className={`w-(--width) max-sm:w-[11rem] ${narrow ? 'xl:w-auto' : ''} ${growsName ? '2xl:w-72' : ''}`}
            style={{ '--width': `${columns.name}px` } as CSSProperties}
          />
          {shown.map(({ key, width }) => {
            const { beside } = layoutOf(key)
            const widths = { '--width': `${width}px`, '--beside': `${beside ?? width}px` } as CSSProperties
            const whenNarrow = !narrow
              ? ''
              : !beside
                ? 'xl:hidden'
                : `xl:w-(--beside) ${flexible.has(key) ? '2xl:w-auto' : ''}`
            return (
              <col key={key} className={`${flexible.has(key) ? '' : 'w-(--width)'} ${whenNarrow}`} style={widths} />
            )
          })}
        </colgroup>
        {head}
        {above > 0 && <Space height={above} />}
        <tbody>{drawn.map(({ index }) => row(index))}</tbody>
        {below > 0 && <Space height={below} />}
      </table>
    </div>
  )
}

/** Placeholder for rows that aren't rendered. */
const Space = ({ height }: { height: number }) => (
  <tbody aria-hidden="true">
    <tr style={{ height }}>
      <td />
    </tr>
  </tbody>
)

/** Placeholder for a row that isn't loaded. */
export function PlaceholderRow({ index, columns }: { index: number; columns: number }) {
  return (
    <tr aria-busy="true" aria-rowindex={index + 2} className="bg-paper">
      <td colSpan={columns} className="h-9 border-line border-b px-9">
        <span className="after-a-moment block h-3 w-2/5 bg-line" />
      </td>
    </tr>
  )
}
