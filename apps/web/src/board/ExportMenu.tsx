import { Trans, useLingui } from '@lingui/react/macro'
import { ExportButtons } from '../exchange/ExportButtons.tsx'
import { useExport } from '../exchange/useExport.tsx'
import { useCommands } from '../ui/commands.ts'
import { Menu } from '../ui/staff/Menu.tsx'
import { fileColumnsOf } from './fileColumns.ts'
import { type BoardFilters, filterOf, orderOf } from './filters/filters.ts'
import type { Columns } from './table/columns.ts'

/** Exports the list with its filters, order and visible columns. */
export function ExportMenu({ slug, filters, columns }: { slug: string; filters: BoardFilters; columns: Columns }) {
  const { t } = useLingui()
  const list = { filter: filterOf(filters), ...orderOf(filters.sort), columns: fileColumnsOf(columns) }
  const { save } = useExport(slug, list)
  useCommands([
    { name: t({ id: 'board.export-to-excel', message: 'Export to Excel' }), act: () => void save('xlsx') },
    { name: t({ id: 'common.export-csv', message: 'Export CSV' }), act: () => void save('csv') },
  ])
  return (
    <Menu label={<Trans id="board.export">Export</Trans>}>
      <div className="px-3 py-1">
        <ExportButtons slug={slug} list={list} />
      </div>
    </Menu>
  )
}
