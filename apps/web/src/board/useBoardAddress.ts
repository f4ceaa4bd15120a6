import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { type BoardFilters, filtersOf, paramsOf } from './filters/filters.ts'
import { type Columns, columnsOf, columnsParam, questionKeysIn, toggled, usualColumns } from './table/columns.ts'

export type BoardAddress = ReturnType<typeof useBoardAddress>

/** Filters, order and columns, from the page's URL. */
export function useBoardAddress() {
  const [params, setParams] = useSearchParams()
  const filters = filtersOf(params)
  /** While the edge of a column is dragged. */
  const [dragged, setDragged] = useState<Columns | null>(null)
  /** Null: as usual. */
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
    /** Usual columns include tags where there are any. */
    columnsFor: (hasTags: boolean): Columns =>
      dragged ?? (hasTags && cols === null ? toggled(usualColumns, 'tags') : columnsOf(params)),
    address: new URLSearchParams(withColumns(filters)).toString(),
    show: (next: BoardFilters) => setParams(withColumns(next), { replace: true }),
    goTo: (address: string) => setParams(new URLSearchParams(address), { replace: true }),
    arrange,
  }
}
