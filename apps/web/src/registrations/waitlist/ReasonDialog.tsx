import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Act } from '../../app/staff/Act.tsx'
import { Dialog, DialogActs } from '../../ui/Dialog.tsx'
import { TextArea, TextInput } from '../../ui/inputs.tsx'

const limit = 1_000
const highest = 1_000

interface ReasonDialogProps {
  title: ReactNode
  /** What comes of it. */
  children: ReactNode
  /** What the button says. */
  act: ReactNode
  /** As it is now; not given: no priority is asked for. */
  priority?: number
  /** Whether it is about the whole queue, and not about a person. */
  ofQueue?: boolean
  /** It can be left out; then it is empty. */
  optional?: boolean
  /** Other fields, behind the reason. */
  more?: ReactNode
  /** Why the server refused; null: it has not. */
  refusal: string | null
  busy: boolean
  onGiven: (reason: string, priority: number) => void
  onClose: () => void
}

/** Asks why, and (`priority`) for a number, before the order of the queue is touched. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, children, act, priority, ofQueue, optional, more, refusal, busy, onGiven, onClose } = props
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const [number, setNumber] = useState(String((priority ?? 0) + 1))
  const [faults, setFaults] = useState<{ reason?: string; number?: string }>({})

  function submit(event: FormEvent) {
    event.preventDefault()
    const found: typeof faults = {}
    if (!reason.trim() && !optional) found.reason = t`Say why. The reason is kept in the log.`
    else if (reason.length > limit) found.reason = t`Shorten the reason to ${limit} characters.`
    if (!/^\d{1,4}$/.test(number.trim()) || Number(number) > highest) {
      found.number = t`Give a whole number from 0 to ${highest}.`
    }
    setFaults(found)
    if (!found.reason && !found.number) onGiven(reason.trim(), Number(number))
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit} className="mt-2 grid gap-4 text-15" noValidate>
        <div className="text-ink-2">{children}</div>
        {refusal && (
          <p role="alert" className="border-fault border-s-4 py-1 ps-4">
            {refusal}
          </p>
        )}
        {priority !== undefined && (
          <TextInput
            id="queue-priority"
            label={<Trans>Priority</Trans>}
            help={<Trans>Higher goes first within the lane; equal ones by the time they have waited.</Trans>}
            inputMode="numeric"
            error={faults.number}
            value={number}
            onValue={setNumber}
            autoFocus
          />
        )}
        <TextArea
          id="queue-reason"
          label={<Trans>Reason</Trans>}
          optional={optional}
          help={
            ofQueue ? (
              <Trans>Kept in the log, and shown to staff of the partners.</Trans>
            ) : (
              <Trans>Kept in the log, and shown to staff of the partners. The person is not shown it.</Trans>
            )
          }
          error={faults.reason}
          value={reason}
          onValue={setReason}
          limit={limit}
          rows={3}
          autoFocus={priority === undefined}
        />
        {more}
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
