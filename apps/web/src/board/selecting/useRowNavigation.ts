import { type RefObject, useEffect, useEffectEvent } from 'react'
import { useSearchParams } from 'wouter'
import type { TableHandle } from '../table/RowsTable.tsx'
import type { BoardRowsSource } from '../table/useBoard.ts'
import { useActiveRow } from './useActiveRow.ts'

export type RowNavigation = ReturnType<typeof useRowNavigation>

/** Moves between rows and opens them in the side panel; the open reference is in the URL. */
export function useRowNavigation(
  rows: BoardRowsSource,
  table: RefObject<TableHandle | null>,
  selectBetween: (first: number, last: number) => Promise<void>,
) {
  const [params, setParams] = useSearchParams()
  const open = params.get('open')
  const { current, index, setActive, goTo } = useActiveRow(rows, open)

  useBroughtIntoSight(rows, table, open ?? params.get('at'), (index) => void goTo(index))

  /** Opens a registration in the side panel; null closes it. */
  function read(reference: string | null) {
    setParams(
      (before) => {
        const next = new URLSearchParams(before)
        next.delete('at')
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

  /** Moves and selects the rows passed. */
  function extend(step: 1 | -1) {
    const next = Math.min(rows.total - 1, Math.max(0, index + step))
    moveTo(next)
    void selectBetween(Math.max(0, index), next)
  }

  return { open, current, index, setActive, read, moveTo, extend }
}

/** Scrolls to the registration that the page was opened with, once its rows are loaded, however far down it is. */
function useBroughtIntoSight(
  rows: BoardRowsSource,
  table: RefObject<TableHandle | null>,
  reference: string | null,
  mark: (index: number) => void,
): void {
  const isHere = rows.loaded.length > 0
  const bring = useEffectEvent(async () => {
    if (!reference) return
    const loaded = rows.loaded.find(({ node }) => node.reference === reference)
    const index = loaded?.index ?? (await rows.placeOf(reference).catch(() => null))
    if (index === null) return
    table.current?.scrollTo(index)
    mark(index)
  })
  useEffect(() => {
    if (isHere) void bring()
  }, [isHere])
}
