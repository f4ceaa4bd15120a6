import { Trans, useLingui } from '@lingui/react/macro'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { Act } from '../ui/staff/Act.tsx'
import { toast } from '../ui/Toast.tsx'
import { type FileFormat, type TakenList, takeAway } from './takeAway.ts'

/** A list of registrations as a file, in the language of the page. */
export function TakeAwayActs({ slug, list }: { slug: string; list: TakenList }) {
  const { i18n } = useLingui()
  const [busy, setBusy] = useState<FileFormat | null>(null)

  async function take(format: FileFormat) {
    setBusy(format)
    const why = await takeAway(slug, format, list, i18n.locale)
    setBusy(null)
    if (why !== null)
      toast(
        why || (
          <Trans id="common.line-to-server-is-broken-no">The line to the server is broken. No file was made.</Trans>
        ),
      )
  }

  return (
    <span className="flex flex-wrap gap-2 print:hidden">
      <Act busy={busy === 'xlsx'} onClick={() => void take('xlsx')}>
        <Download size={14} strokeWidth={1.5} aria-hidden />
        <Trans id="exchange.take-away-as-workbook">Take away as a workbook</Trans>
      </Act>
      <Act busy={busy === 'csv'} onClick={() => void take('csv')}>
        <Trans id="exchange.as-csv">As CSV</Trans>
      </Act>
    </span>
  )
}
