import { Trans, useLingui } from '@lingui/react/macro'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { messageIn, save } from '../../exchange/downloadExport.ts'
import { fetchConfirmed } from '../../kernel/confirming.ts'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'
import { toast } from '../../ui/Toast.tsx'
import { filterOf, type InvitationFilters } from './filters.ts'

/** Exports the list with its current filters. */
export function ExportInvitations({ slug, filters }: { slug: string; filters: InvitationFilters }) {
  const { i18n } = useLingui()
  const [busy, setBusy] = useState(false)

  async function take() {
    setBusy(true)
    const why = await fetchFile(slug, filters, i18n.locale)
    setBusy(false)
    if (why !== null)
      toast(why || <Trans id="common.connection-lost-no-file">Connection lost. No file was created.</Trans>)
  }

  return (
    <StaffButton busy={busy} onClick={() => void take()}>
      <Download size={14} strokeWidth={1.5} aria-hidden />
      <Trans id="invitations.export-csv">Export CSV</Trans>
    </StaffButton>
  )
}

/** Null if the file was saved; otherwise the error message, empty if the server didn't answer. */
async function fetchFile(slug: string, filters: InvitationFilters, locale: string): Promise<string | null> {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(filterOf(filters))) {
    for (const each of [value].flat()) params.append(name, String(each))
  }
  try {
    const address = `/api/events/${encodeURIComponent(slug)}/invitations.csv?${params}`
    const answer = await fetchConfirmed(address, { headers: { 'accept-language': locale } })
    if (!answer.ok) return messageIn(await answer.json())
    save(await answer.blob(), `${slug}-invitations.csv`)
    return null
  } catch {
    return ''
  }
}
