import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { type BoardFilters, filtersOf, paramsOf } from './filters/filters.ts'
import { type Columns, columnsOf, columnsParam, questionKeysIn, toggled, usualColumns } from './table/columns.ts'

export type BoardAddress = ReturnType<typeof useBoardAddress>

/** Filters, order and columns, from the page's URL. */
export function useBoardAddress() {
  const [params, setParams] = useSearchParams()
  const filters = filtersOf(params)
  /** Column widths while an edge is being dragged. */
  const [dragged, setDragged] = useState<Columns | null>(null)
  /** Null for the default columns. */
  const cols = params.has('cols') ? columnsParam(columnsOf(params)) : null
  const withColumns = (next: BoardFilters) => ({ ...paramsOf(next), ...(cols && { cols }) })

  function arrange(next: Columns, isLast = true) {
    if (!isLast) return setDragged(next)
    setDragged(null)
    const kept = next === usualColumns ? null : columnsParam(next)
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
    /** Questions whose answers are columns. */
    answered: questionKeysIn(columnsOf(params)),
    /** Default columns include tags if there are any. */
    columnsFor: (hasTags: boolean): Columns =>
      dragged ?? (hasTags && cols === null ? toggled(usualColumns, 'tags') : columnsOf(params)),
    address: new URLSearchParams(withColumns(filters)).toString(),
    show: (next: BoardFilters) => setParams(withColumns(next), { replace: true }),
    goTo: (address: string) => setParams(new URLSearchParams(address), { replace: true }),
    arrange,
  }
}
