import { Trans, useLingui } from '@lingui/react/macro'
import { Download } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { fetchConfirmed } from '../kernel/confirming.ts'
import { StaffButton } from '../ui/staff/StaffButton.tsx'
import { toast } from '../ui/Toast.tsx'
import { messageIn, save } from './downloadExport.ts'

interface DownloadProps {
  slug: string
  /** Of the event's file: `invitations.csv`. */
  file: string
  /** Query of the address; lists are given by repeating the name. */
  query: object
  children: ReactNode
}

/** Saves a file of an event in the language of the page; a notice says why it couldn't. */
export function DownloadButton({ slug, file, query, children }: DownloadProps) {
  const { i18n } = useLingui()
  const [busy, setBusy] = useState(false)

  async function take() {
    setBusy(true)
    const why = await fetchFile(slug, file, query, i18n.locale)
    setBusy(false)
    if (why !== null)
      toast(why || <Trans id="common.connection-lost-no-file">Connection lost. No file was created.</Trans>)
  }

  return (
    <StaffButton busy={busy} onClick={() => void take()}>
      <Download size={14} strokeWidth={1.5} aria-hidden />
      {children}
    </StaffButton>
  )
}

/** Null: it is saved. Otherwise why not; empty where no answer came. */
async function fetchFile(slug: string, file: string, query: object, locale: string): Promise<string | null> {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value].flat()) params.append(name, String(each))
  }
  try {
    const address = `/api/events/${encodeURIComponent(slug)}/${file}?${params}`
    const answer = await fetchConfirmed(address, { headers: { 'accept-language': locale } })
    if (!answer.ok) return messageIn(await answer.json())
    save(await answer.blob(), `${slug}-${file}`)
    return null
  } catch {
    return ''
  }
}
