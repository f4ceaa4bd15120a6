import { useLingui } from '@lingui/react/macro'
import { FilterMenu } from './FilterMenu.tsx'
import { type Counts, countOf } from './facetCounts.ts'
import type { BoardFilters } from './filters.ts'

interface StagedFilterProps {
  filters: BoardFilters
  counts: Counts
  onChange: (filters: BoardFilters) => void
}

export function StagedFilter({ filters, counts, onChange }: StagedFilterProps) {
  const { t } = useLingui()
  return (
    <FilterMenu
      label={t({ id: 'board.staged-2', message: 'Staged' })}
      chosen={filters.staged === null ? [] : [filters.staged ? 'yes' : 'no']}
      options={[
        {
          value: 'yes',
          label: t({ id: 'common.with-staged-decision', message: 'With a staged decision' }),
          count: countOf(counts, 'yes'),
        },
        {
          value: 'no',
          label: t({ id: 'board.not-staged', message: 'Not staged' }),
          count: countOf(counts, 'no'),
        },
      ]}
      single
      onChange={([choice]) => onChange({ ...filters, staged: choice ? choice === 'yes' : null })}
    />
  )
}
