import { Trans } from '@lingui/react/macro'
import { Download } from 'lucide-react'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import type { ExportedList } from './downloadExport.ts'
import { useExport } from './useExport.tsx'

/** Exports a list of registrations in the page's language. */
export function ExportButtons({ slug, list }: { slug: string; list: ExportedList }) {
  const { save, busy } = useExport(slug, list)
  return (
    <span className="flex flex-wrap gap-2 print:hidden">
      <StaffButton busy={busy === 'xlsx'} onClick={() => void save('xlsx')}>
        <Download size={14} strokeWidth={1.5} aria-hidden />
        <Trans id="exchange.export-to-excel">Export to Excel</Trans>
      </StaffButton>
      <StaffButton busy={busy === 'csv'} onClick={() => void save('csv')}>
        <Trans id="exchange.as-csv">Export CSV</Trans>
      </StaffButton>
    </span>
  )
}
