import { Trans, useLingui } from '@lingui/react/macro'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { downloadExport, type ExportedList, type FileFormat } from './downloadExport.ts'

/** A list of registrations as a file, in the language of the page. */
export function ExportButtons({ slug, list }: { slug: string; list: ExportedList }) {
  const { i18n } = useLingui()
  const [busy, setBusy] = useState<FileFormat | null>(null)

  async function take(format: FileFormat) {
    setBusy(format)
    const why = await downloadExport(slug, format, list, i18n.locale)
    setBusy(null)
    if (why !== null)
      toast(why || <Trans id="common.connection-lost-no-file">Connection lost. No file was created.</Trans>)
  }

  return (
    <span className="flex flex-wrap gap-2 print:hidden">
      <StaffButton busy={busy === 'xlsx'} onClick={() => void take('xlsx')}>
        <Download size={14} strokeWidth={1.5} aria-hidden />
        <Trans id="exchange.take-away-as-workbook">Export to Excel</Trans>
      </StaffButton>
      <StaffButton busy={busy === 'csv'} onClick={() => void take('csv')}>
        <Trans id="exchange.as-csv">As CSV</Trans>
      </StaffButton>
    </span>
  )
}
