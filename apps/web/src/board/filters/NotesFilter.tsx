import { useLingui } from '@lingui/react/macro'
import { useEventTags } from '../../tags/useEventTags.ts'
import { FilterMenu } from './FilterMenu.tsx'
import type { BoardFilters } from './filters.ts'

interface NotesFilterProps {
  slug: string
  filters: BoardFilters
  onChange: (filters: BoardFilters) => void
}

/** Filters by internal notes. Renders nothing for viewers who can't see them. */
export function NotesFilter({ slug, filters, onChange }: NotesFilterProps) {
  const { t } = useLingui()
  const { mayTag } = useEventTags(slug)
  if (!mayTag) return null
  return (
    <FilterMenu
      label={t({ id: 'board.notes', message: 'Internal notes' })}
      chosen={filters.notes === null ? [] : [filters.notes]}
      options={[
        { value: 'any', label: t({ id: 'board.with-notes', message: 'With notes' }) },
        { value: 'none', label: t({ id: 'board.without-notes', message: 'Without notes' }) },
        { value: 'me', label: t({ id: 'board.notes-that-mention-me', message: 'Notes that mention me' }) },
      ]}
      single
      onChange={([chosen]) =>
        onChange({ ...filters, notes: chosen === 'any' || chosen === 'none' || chosen === 'me' ? chosen : null })
      }
    />
  )
}
