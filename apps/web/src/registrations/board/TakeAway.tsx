import { Trans, useLingui } from '@lingui/react/macro'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { Act } from '../../app/staff/Act.tsx'
import { toast } from '../../ui/Toast.tsx'
import { type BoardFilters, filterOf } from './filters.ts'

/** The list as it is filtered and sorted, as a file for spreadsheets in the language of the page. */
export function TakeAway({ slug, filters }: { slug: string; filters: BoardFilters }) {
  const { i18n } = useLingui()
  const [busy, setBusy] = useState(false)

  async function takeAway() {
    setBusy(true)
    try {
      const answer = await fetch(addressOf(slug, filters), { headers: { 'accept-language': i18n.locale } })
      if (answer.ok) save(await answer.blob(), `${slug}.csv`)
      else toast(messageIn(await answer.json()) ?? <Trans>The file could not be made.</Trans>)
    } catch {
      toast(<Trans>The line to the server is broken. No file was made.</Trans>)
    }
    setBusy(false)
  }

  return (
    <Act busy={busy} onClick={() => void takeAway()} className="print:hidden">
      <Download size={14} strokeWidth={1.5} aria-hidden />
      <Trans>Take the list away as a file</Trans>
    </Act>
  )
}

function addressOf(slug: string, filters: BoardFilters): string {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...filterOf(filters), sort: filters.sort })) {
    for (const each of [value].flat()) params.append(name, String(each))
  }
  return `/api/events/${encodeURIComponent(slug)}/registrations.csv?${params}`
}

const messageIn = (answer: unknown): string | null =>
  typeof answer === 'object' && answer !== null && 'message' in answer ? String(answer.message) : null

function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
