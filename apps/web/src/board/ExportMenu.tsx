import { Trans } from '@lingui/react/macro'
import { ExportButtons } from '../exchange/ExportButtons.tsx'
import { Menu } from '../ui/staff/Menu.tsx'
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
export function ExportMenu({ slug, filters, columns }: { slug: string; filters: BoardFilters; columns: Columns }) {
  const keys = ['name', ...columns.shown.flatMap(({ key }) => keysInFiles[key])]
  return (
    <Menu label={<Trans id="registrations.export">Export</Trans>}>
      <div className="px-3 py-1">
        <ExportButtons slug={slug} list={{ filter: filterOf(filters), sort: filters.sort, columns: keys }} />
      </div>
    </Menu>
  )
}
