import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { Act } from '../app/staff/Act.tsx'
import { Dialog, DialogActs } from '../ui/Dialog.tsx'
import { TextArea } from '../ui/inputs.tsx'

const limit = 1_000

/** Asks why a countersignature is refused. */
export function RefuseDialog({
  busy,
  onRefuse,
  onClose,
}: {
  busy: boolean
  onRefuse: (reason: string) => void
  onClose: () => void
}) {
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string | null>(null)

  function submit(submission: FormEvent) {
    submission.preventDefault()
    if (!reason.trim()) setError(t`Say why: whoever asked reads it.`)
    else if (reason.length > limit) setError(t`Shorten the reason to ${limit} characters.`)
    else onRefuse(reason.trim())
  }

  return (
    <Dialog title={<Trans>Refuse?</Trans>} onClose={onClose}>
      <p className="mt-3 text-ink-2">
        <Trans>Nothing changes for anybody, and the request is settled. It can be asked for anew.</Trans>
      </p>
      <form noValidate onSubmit={submit} className="mt-4">
        <TextArea
          id="refuse-reason"
          label={<Trans>Reason</Trans>}
          help={<Trans>Shown to the people who run the event, in both institutes.</Trans>}
          error={error}
          value={reason}
          onValue={setReason}
          limit={limit}
          rows={3}
          autoFocus
        />
        <DialogActs>
          <Act onClick={onClose}>
            <Trans>Cancel</Trans>
          </Act>
          <Act kind="primary" type="submit" busy={busy}>
            <Trans>Refuse now</Trans>
          </Act>
        </DialogActs>
      </form>
    </Dialog>
  )
}
