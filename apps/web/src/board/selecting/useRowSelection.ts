import type { Row_RegistrationFragment } from '../../__generated__/graphql.ts'
import { readFragment } from '../../__generated__/index.ts'
import { RowRegistration } from '../table/BoardRow.tsx'
import type { BoardRowsSource } from '../table/useBoard.ts'
import { useKnownRows } from './useKnownRows.ts'
import { useSelection } from './useSelection.ts'

export type RowSelection = ReturnType<typeof useRowSelection>

/** The loaded rows, and those the viewer has selected among the rows that are `isActionable`. */
export function useRowSelection(rows: BoardRowsSource, isActionable: (row: Row_RegistrationFragment) => boolean) {
  const here = rows.loaded.map(({ node, index }) => ({ ...readFragment(RowRegistration, node), index }))
  const known = useKnownRows(here)
  const mayActOn = (reference: string) => {
    const row = known(reference)
    return row !== undefined && isActionable(row)
  }
  const selectable = here.map(({ reference }) => reference).filter(mayActOn)
  const selection = useSelection(selectable, rows.referencesBetween, mayActOn)
  const isWhole = here.length >= rows.total
  const selected = isWhole ? selection.selected.filter((each) => selectable.includes(each)) : selection.selected
  return {
    here,
    /** Whether all matching rows are loaded. */
    isWhole,
    known,
    mayActOn,
    selection,
    selected,
    isAnySelected: selection.everyone || selected.length > 0,
  }
}
