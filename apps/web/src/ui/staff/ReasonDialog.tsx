import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from 'react'
import { Dialog, DialogActions } from '../Dialog.tsx'
import { TextArea } from '../forms/inputs.tsx'
import { RefusalNotice, type Refused } from './RefusalNotice.tsx'
import { StaffButton } from './StaffButton.tsx'

/** `fieldProblem`: error of the typed reason; `refused`: another refusal, null if no answer came; neither: done. */
export interface Outcome {
  fieldProblem?: string
  refused?: Refused | null
}

type Answered = { __typename: string } | Refused | (Refused & { fields: readonly { message: string }[] })

/** For a mutation whose other results aren't used; undefined: no answer came. */
export function outcomeOf(answered: Answered | undefined): Outcome {
  if (!answered) return { refused: null }
  if ('fields' in answered) return { fieldProblem: answered.fields[0]?.message ?? answered.message }
  return 'message' in answered ? { refused: answered } : {}
}

export interface ReasonDialogProps {
  title: ReactNode
  /** The consequence. */
  children?: ReactNode
  /** The button's label. */
  press: ReactNode
  /** The effect isn't known yet, so that the button is disabled. */
  isWaiting?: boolean
  /** The question, if not simply for the reason. */
  label?: ReactNode
  help?: ReactNode
  /** Said where nothing is written. Default: it can be left out, and is empty then. */
  needed?: string
  /** Most characters. */
  limit: number
  /** Other fields, ahead of the reason and behind it. */
  before?: ReactNode
  after?: ReactNode
  /** Whether those can be sent; they say themselves what is wrong. */
  check?: () => boolean
  /** Called each time it changes whether anything is written. */
  onWritten?: (isWritten: boolean) => void
  /** Undefined: the person who was asked says what comes next, and closes. */
  onGiven: (reason: string) => Promise<Outcome | undefined>
  onClose: () => void
}

/** Ctrl or ⌘ and Enter does what the button does. */
function sendByKey(press: KeyboardEvent<HTMLFormElement>) {
  if (press.key !== 'Enter' || !(press.ctrlKey || press.metaKey)) return
  press.preventDefault()
  const button = press.currentTarget.querySelector<HTMLButtonElement>('button[type=submit]')
  if (button?.getAttribute('aria-disabled') !== 'true') button?.click()
}

/** Asks for a reason before an action, and stays open until it is done. */
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
