import { Trans, useLingui } from '@lingui/react/macro'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { messageIn, save } from '../exchange/downloadExport.ts'
import { fetchConfirmed } from '../kernel/confirming.ts'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'

/** Exports the companions; no other export includes them. */
export function ExportCompanions({ slug }: { slug: string }) {
  const { i18n } = useLingui()
  const [busy, setBusy] = useState(false)

  async function press() {
    setBusy(true)
    const why = await fetchFile(slug, i18n.locale)
    setBusy(false)
    if (why === null) return
    toast(why || <Trans id="common.connection-lost-no-file">Connection lost. No file was created.</Trans>)
  }

  return (
    <StaffButton busy={busy} onClick={() => void press()}>
      <Download size={14} strokeWidth={1.5} aria-hidden />
      <Trans id="common.export-csv">Export CSV</Trans>
    </StaffButton>
  )
}

/** Null if the file was saved; otherwise the error message, empty if the server didn't answer. */
async function fetchFile(slug: string, locale: string): Promise<string | null> {
  try {
    const address = `/api/events/${encodeURIComponent(slug)}/companions.csv`
    const answer = await fetchConfirmed(address, { headers: { 'accept-language': locale } })
    if (!answer.ok) return messageIn(await answer.json())
    save(await answer.blob(), `${slug}-companions.csv`)
    return null
  } catch {
    return ''
  }
}
