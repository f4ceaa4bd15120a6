import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react'
import { Dialog, DialogActions } from '../Dialog.tsx'
import { TextArea } from '../forms/inputs.tsx'
import { RefusalNotice, type Refused } from './RefusalNotice.tsx'
import { StaffButton } from './StaffButton.tsx'

/** `fieldProblem`: error in the reason; `refused`: any other refusal, null if the server didn't answer; neither: success. */
export interface Outcome {
  fieldProblem?: string
  refused?: Refused | null
}

type Answered = { __typename: string } | Refused | (Refused & { fields: readonly { message: string }[] })

/** For mutations whose other results aren't used. `answered`: undefined if the server didn't answer. */
export function outcomeOf(answered: Answered | undefined): Outcome {
  if (!answered) return { refused: null }
  if ('fields' in answered) return { fieldProblem: answered.fields[0]?.message ?? answered.message }
  return 'message' in answered ? { refused: answered } : {}
}

export interface ReasonDialogProps {
  title: ReactNode
  /** What the action will do. */
  children?: ReactNode
  /** Label of the submit button. */
  press: ReactNode
  /** Disables the button while the effect isn't known yet. */
  isWaiting?: boolean
  /** Label of the reason field, if it asks for more than a reason. */
  label?: ReactNode
  help?: ReactNode
  /** Error shown if the reason is empty. Default: the reason is optional. */
  needed?: string
  /** Maximum number of characters. */
  limit: number
  /** Additional fields before and after the reason. */
  before?: ReactNode
  after?: ReactNode
  /** Validates those fields; they show their own errors. */
  check?: () => boolean
  /** Called when the reason becomes empty or non-empty. */
  onWritten?: (isWritten: boolean) => void
  /** Resolve with undefined to leave the dialog open: the caller then continues and closes it. */
  onGiven: (reason: string) => Promise<Outcome | undefined>
  onClose: () => void
}

/** Ctrl or ⌘ + Enter submits. */
function sendByKey(press: KeyboardEvent<HTMLFormElement>) {
  if (press.key !== 'Enter' || !(press.ctrlKey || press.metaKey)) return
  press.preventDefault()
  const button = press.currentTarget.querySelector<HTMLButtonElement>('button[type=submit]')
  if (button?.getAttribute('aria-disabled') !== 'true') button?.click()
}

/** Asks for a reason before an action, and stays open until the action succeeds. */
export function ReasonDialog(props: ReasonDialogProps) {
  const {
    title,
    children,
    press,
    isWaiting = false,
    label,
    help,
    needed,
    limit,
    before,
    after,
    check,
    onWritten,
    onGiven,
    onClose,
  } = props
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const [outcome, setOutcome] = useState<Outcome>({})
  const [busy, setBusy] = useState(false)

  async function submit(submission: FormEvent) {
    submission.preventDefault()
    const given = reason.trim()
    const fieldProblem =
      given === ''
        ? needed
        : given.length > limit
          ? t({ id: 'ui.shorten-reason-to-characters', message: `Shorten the reason to ${limit} characters.` })
          : undefined
    const isSound = check?.() ?? true
    setOutcome({ fieldProblem })
    if (fieldProblem !== undefined || !isSound) return
    setBusy(true)
    const came = await onGiven(given)
    setBusy(false)
    if (!came) return
    setOutcome(came)
    if (came.fieldProblem === undefined && came.refused === undefined) onClose()
  }

  return (
    <Dialog title={title} onClose={onClose}>
      {children && <div className="mt-3 grid gap-2 text-15 text-ink-2">{children}</div>}
      <form noValidate onSubmit={submit} onKeyDown={sendByKey} className="mt-4 grid gap-4 text-15">
        {before}
        <TextArea
          id="reason"
          label={label ?? <Trans id="common.reason-2">Reason</Trans>}
          optional={needed === undefined}
          help={help}
          error={outcome.fieldProblem}
          value={reason}
          onValue={(value) => {
            setReason(value)
            onWritten?.(value.trim() !== '')
          }}
          limit={limit}
          rows={3}
          autoFocus={!before}
        />
        {after}
        {outcome.refused !== undefined && <RefusalNotice refused={outcome.refused} />}
        <DialogActions>
          <StaffButton onClick={onClose}>
            <Trans id="common.cancel">Cancel</Trans>
          </StaffButton>
          <StaffButton kind="primary" type="submit" busy={busy || isWaiting}>
            {press}
          </StaffButton>
        </DialogActions>
      </form>
    </Dialog>
  )
}
