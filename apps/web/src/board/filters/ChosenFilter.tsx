import { Plural } from '@lingui/react/macro'
import { X } from 'lucide-react'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import type { BoardFilters } from './filters.ts'

/** Says that the list is limited to selected registrations, with a button to show all. */
export function ChosenFilter({
  filters,
  onChange,
}: {
  filters: BoardFilters
  onChange: (filters: BoardFilters) => void
}) {
  const { references } = filters
  if (references.length === 0) return null
  return (
    <StaffButton onClick={() => onChange({ ...filters, references: [] })}>
      <Plural
        id="board.selected-registrations-only"
        value={references.length}
        one="Showing # selected registration"
        other="Showing # selected registrations"
      />
      <X size={14} strokeWidth={1.5} aria-hidden />
    </StaffButton>
  )
}
