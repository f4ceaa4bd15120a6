import { TakeAwayActs } from '../../exchange/TakeAwayActs.tsx'
import { type ColumnKey, type Columns, isForDeciding } from './columns.ts'
import { type BoardFilters, filterOf } from './filters.ts'

/** What a column is called in files; what is staged, what reviewers think and what the series remembers is not taken away. */
const keysInFiles: Record<Exclude<ColumnKey, 'staged' | 'score' | 'memory'>, string> = {
  organisation: 'organisation',
  group: 'group',
  country: 'country',
  languages: 'languages',
  state: 'state',
  registered: 'registeredAt',
  reference: 'reference',
}

/** The list as it is filtered and sorted, with the columns on show. */
export function TakeAway({ slug, filters, columns }: { slug: string; filters: BoardFilters; columns: Columns }) {
  const keys = [
    'name',
    ...columns.shown.flatMap(({ key }) => (isForDeciding(key) || key === 'memory' ? [] : keysInFiles[key])),
  ]
  return <TakeAwayActs slug={slug} list={{ filter: filterOf(filters), sort: filters.sort, columns: keys }} />
}
