import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { Act } from '../../app/staff/Act.tsx'
import { Dialog, DialogActs } from '../../ui/Dialog.tsx'
import { TextArea } from '../../ui/inputs.tsx'

const limit = 1_000

interface DeclineDialogProps {
  count: number
  staging: boolean
  onDecline: (reason: string) => void
  onClose: () => void
}

/** Asks for the reason that a declined person is shown. */
export function DeclineDialog({ count, staging, onDecline, onClose }: DeclineDialogProps) {
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string | null>(null)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!reason.trim()) setError(t`Say why: the person is shown the reason.`)
    else if (reason.length > limit) setError(t`Shorten the reason to ${limit} characters.`)
    else onDecline(reason.trim())
  }

  return (
    <Dialog
      title={<Plural value={count} one="Decline one registration" other="Decline # registrations" />}
      onClose={onClose}
    >
      <form onSubmit={submit} className="mt-4" noValidate>
        <TextArea
          id="decline-reason"
          label={<Trans>Reason</Trans>}
          help={<Trans>Shown to the person, and kept in the log.</Trans>}
          error={error}
          value={reason}
          onValue={setReason}
          limit={limit}
          rows={4}
          autoFocus
        />
        <DialogActs>
          <Act onClick={onClose}>
            <Trans>Cancel</Trans>
          </Act>
          <Act kind="primary" type="submit">
            {staging ? <Trans>Stage to decline</Trans> : <Trans>Decline now</Trans>}
          </Act>
        </DialogActs>
      </form>
    </Dialog>
  )
}
