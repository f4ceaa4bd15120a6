import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { downloadExport, type FileFormat } from '../../exchange/downloadExport.ts'
import { Menu } from '../../ui/staff/Menu.tsx'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { fileColumnsOf } from '../fileColumns.ts'
import { type BoardFilters, filterOf, orderOf } from '../filters/filters.ts'
import type { Columns } from '../table/columns.ts'

interface ExportSelectionProps {
  slug: string
  count: number
  /** Filters that match exactly the selection. */
  filters: BoardFilters
  columns: Columns
}

/** Exports the selected registrations with the visible columns. */
export function ExportSelection({ slug, count, filters, columns }: ExportSelectionProps) {
  const { i18n } = useLingui()
  const [busy, setBusy] = useState<FileFormat | null>(null)

  async function save(format: FileFormat) {
    setBusy(format)
    const list = { filter: filterOf(filters), ...orderOf(filters.sort), columns: fileColumnsOf(columns) }
    const why = await downloadExport(slug, format, list, i18n.locale)
    setBusy(null)
    if (why === null) return
    toast(why || <Trans id="common.connection-lost-no-file">Connection lost. No file was created.</Trans>)
  }

  return (
    <Menu
      label={
        <Plural
          id="board.export-registrations"
          value={count}
          one="Export # registration"
          other="Export # registrations"
        />
      }
    >
      <div className="grid justify-items-start px-1.5">
        <StaffButton kind="bare" busy={busy === 'xlsx'} onClick={() => void save('xlsx')}>
          <Trans id="board.export-to-excel">Export to Excel</Trans>
        </StaffButton>
        <StaffButton kind="bare" busy={busy === 'csv'} onClick={() => void save('csv')}>
          <Trans id="common.export-csv">Export CSV</Trans>
        </StaffButton>
      </div>
    </Menu>
  )
}
