import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useZoneChoices } from '../events/edit/useZoneChoices.ts'
import { messageIn } from '../exchange/downloadExport.ts'
import { FileDrop } from '../exchange/FileDrop.tsx'
import { Select } from '../ui/forms/inputs.tsx'

/** Id of the roster, or an error in the page's language (empty if the server didn't answer). */
async function upload(sessionId: string, zone: string, file: File, locale: string): Promise<{ id: string } | string> {
  const params = new URLSearchParams({ zone })
  try {
    const answer = await fetch(`/api/sessions/${encodeURIComponent(sessionId)}/roster?${params}`, {
      method: 'POST',
      headers: { 'accept-language': locale, 'content-type': 'text/csv' },
      body: file,
    })
    const received: unknown = await answer.json()
    if (answer.ok && typeof received === 'object' && received !== null && 'id' in received)
      return { id: String(received.id) }
    return messageIn(received)
  } catch {
    return ''
  }
}

interface RosterFileProps {
  sessionId: string
  /** The event's. */
  zone: string
  /** Whether the session has a recorded roster. */
  replaces: boolean
  onRead: (id: string) => void
}

/** Uploads a roster for reading. This records no one's attendance yet. */
export function RosterFile({ sessionId, zone: ofEvent, replaces, onRead }: RosterFileProps) {
  const { t, i18n } = useLingui()
  const [zone, setZone] = useState(ofEvent)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const zones = useZoneChoices(zone)

  async function read(file: File) {
    setError(null)
    setBusy(true)
    const answer = await upload(sessionId, zone, file, i18n.locale)
    setBusy(false)
    if (typeof answer === 'object') return onRead(answer.id)
    setError(answer || t({ id: 'exchange.connection-lost', message: 'Connection lost. The file was not read.' }))
  }

  return (
    <div className="grid gap-5">
      {replaces && (
        <p className="text-ink-2">
          <Trans id="rosters.another-file-replaces-it">
            If you import another file, it replaces this one. If the call gave you several files, combine them first.
          </Trans>
        </p>
      )}
      <Select
        id="roster-zone"
        label={<Trans id="rosters.time-zone-of-file">Time zone of the times in the file</Trans>}
        value={zone}
        onValue={setZone}
        choices={zones}
      />
      <FileDrop
        help={
          <Trans id="rosters.csv-from-zoom-teams-meet">
            The attendance report as CSV, as Zoom, Teams and Google Meet export it: name, email, and join and leave
            times or duration. We store nothing about people who aren’t registered.
          </Trans>
        }
        error={error}
        busy={busy}
        onFile={(file) => void read(file)}
      />
    </div>
  )
}
