import { ExportButtons } from '../exchange/ExportButtons.tsx'
import { type BoardFilters, filterOf } from './filters/filters.ts'
import type { ColumnKey, Columns } from './table/columns.ts'

/** Names of columns in exports; staged decisions and series history aren't exported. */
const keysInFiles: Record<ColumnKey, readonly string[]> = {
  organisation: ['organisation'],
  group: ['group'],
  country: ['country'],
  languages: ['languages'],
  state: ['state'],
  staged: [],
  score: ['score', 'spread', 'reviews'],
  memory: [],
  registered: ['registeredAt'],
  reference: ['reference'],
}

/** Exports the list with its filters, order and visible columns. */
export function ExportBoard({ slug, filters, columns }: { slug: string; filters: BoardFilters; columns: Columns }) {
  const keys = ['name', ...columns.shown.flatMap(({ key }) => keysInFiles[key])]
  return <ExportButtons slug={slug} list={{ filter: filterOf(filters), sort: filters.sort, columns: keys }} />
}
