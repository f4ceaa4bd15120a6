import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { messageIn, save } from '../exchange/downloadExport.ts'
import { fetchConfirmed } from '../kernel/confirming.ts'
import { TextInput } from '../ui/forms/inputs.tsx'
import { RefusalNotice, type Refused } from '../ui/staff/RefusalNotice.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'

interface AuditDrawProps {
  slug: string
  id: string
  round: number
}

/** Gives the auditor's bundle to a named person. */
export function AuditDraw({ slug, id, round }: AuditDrawProps) {
  const { i18n } = useLingui()
  const [auditor, setAuditor] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused | null>()

  async function download(event: FormEvent) {
    event.preventDefault()
    setRefused(undefined)
    setBusy(true)
    try {
      const address = `/api/draws/${id}/auditor.json?auditor=${encodeURIComponent(auditor)}`
      const answer = await fetchConfirmed(address, { headers: { 'accept-language': i18n.locale } })
      if (answer.ok) save(await answer.blob(), `${slug}-draw-${round}-auditor.json`)
      else setRefused({ __typename: 'NotAllowed', message: messageIn(await answer.json()) })
    } catch {
      setRefused(null)
    } finally {
      setBusy(false)
    }
  }

  return (
    <form className="mt-3 grid max-w-measure justify-items-start gap-3" onSubmit={(event) => void download(event)}>
      <p className="text-ink-2">
        <Trans id="draws.auditors-bundle-opens-everything">
          The auditor’s bundle reveals everything: who applied, their answers to quota questions, and who is in each
          room. With it, the verifier recomputes the quotas. It contains personal data, so give it only to the person
          you name, and ask them to delete it afterwards. The download is recorded in the audit log.
        </Trans>
      </p>
      <TextInput
        id={`auditor-${id}`}
        label={<Trans id="draws.who-will-check-draw">Who will check the draw?</Trans>}
        help={<Trans id="draws.auditors-name-and-organisation">Name and organisation</Trans>}
        value={auditor}
        onValue={setAuditor}
        minLength={2}
        maxLength={200}
        required
      />
      {refused !== undefined && <RefusalNotice refused={refused} />}
      <StaffButton type="submit" busy={isBusy}>
        <Trans id="draws.download-auditors-bundle">Download the auditor’s bundle</Trans>
      </StaffButton>
    </form>
  )
}
