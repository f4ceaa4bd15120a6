import { Trans } from '@lingui/react/macro'
import { ExportButtons } from '../exchange/ExportButtons.tsx'
import { Menu } from '../ui/staff/Menu.tsx'
import { fileColumnsOf } from './fileColumns.ts'
import { type BoardFilters, filterOf, orderOf } from './filters/filters.ts'
import type { Columns } from './table/columns.ts'

/** Exports the list with its filters, order and visible columns. */
export function ExportMenu({ slug, filters, columns }: { slug: string; filters: BoardFilters; columns: Columns }) {
  return (
    <Menu label={<Trans id="registrations.export">Export</Trans>}>
      <div className="px-3 py-1">
        <ExportButtons
          slug={slug}
          list={{ filter: filterOf(filters), ...orderOf(filters.sort), columns: fileColumnsOf(columns) }}
        />
      </div>
    </Menu>
  )
}
