import { Trans } from '@lingui/react/macro'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Act } from '../app/staff/Act.tsx'
import { RefusalNotice, type Refused } from '../institutes/RefusalNotice.tsx'
import { Dialog, DialogActs } from '../ui/Dialog.tsx'
import { TextArea } from '../ui/inputs.tsx'

/** `fault`: of the reason as it was typed; `refused`: anything else, null where no answer came; neither: it is done. */
export interface Sent {
  fault?: string
  refused?: Refused | null
}

type Answered = { __typename: string } | Refused | (Refused & { fields: readonly { message: string }[] })

/** What came of it, of which nothing is read where it was done. */
export function sentOf(answered: Answered | undefined): Sent {
  if (!answered) return { refused: null }
  if ('fields' in answered) return { fault: answered.fields[0]?.message ?? answered.message }
  return 'message' in answered ? { refused: answered } : {}
}

interface ReasonProps {
  title: ReactNode
  /** What the reason is for. */
  children: ReactNode
  act: ReactNode
  help?: ReactNode
  onSend: (reason: string) => Promise<Sent>
  onClose: () => void
}

/** Asks why, and stays open until it is done. */
export function ReasonDialog({ title, children, act, help, onSend, onClose }: ReasonProps) {
  const [reason, setReason] = useState('')
  const [sent, setSent] = useState<Sent>({})
  const [busy, setBusy] = useState(false)

  async function submit(submission: FormEvent) {
    submission.preventDefault()
    setBusy(true)
    const answer = await onSend(reason)
    setBusy(false)
    setSent(answer)
    if (answer.fault === undefined && answer.refused === undefined) onClose()
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form noValidate onSubmit={submit} className="mt-3 grid gap-4 text-15">
        {sent.refused !== undefined && <RefusalNotice refused={sent.refused} />}
        {children}
        <TextArea
          id="reason"
          label={<Trans>Reason</Trans>}
          help={help}
          rows={3}
          limit={500}
          error={sent.fault}
          value={reason}
          onValue={setReason}
        />
        <DialogActs>
          <Act onClick={onClose}>
            <Trans>Cancel</Trans>
          </Act>
          <Act kind="primary" type="submit" busy={busy}>
            {act}
          </Act>
        </DialogActs>
      </form>
    </Dialog>
  )
}
