import { Trans } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Dialog, DialogActions } from '../Dialog.tsx'
import { Checkbox } from '../forms/inputs.tsx'
import { RefusalNotice, type Refused } from './RefusalNotice.tsx'
import { StaffButton } from './StaffButton.tsx'

interface QuestionProps {
  title: ReactNode
  /** What confirming will do. */
  children: ReactNode
  /** Label of the confirming button. */
  press: ReactNode
  /** Statement that has to be ticked before confirming. Default: none. */
  consent?: ReactNode
  /** Label of the other button. Default: Cancel. */
  leave?: ReactNode
  /** The server's refusal; null if it didn't answer. Default: neither. */
  refused: Refused | null | undefined
  busy: boolean
  onPress: () => void
  onClose: () => void
}

/** Asks for confirmation before an action that can't simply be undone. */
export function Question(props: QuestionProps) {
  const { title, children, press, consent, leave, refused, busy, onPress, onClose } = props
  const [consents, setConsents] = useState(false)
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="mt-3 text-ink-2">{children}</p>
      {consent && (
        <div className="mt-4">
          <Checkbox id="question-consent" label={consent} checked={consents} onChecked={setConsents} />
        </div>
      )}
      {refused !== undefined && (
        <div className="mt-4">
          <RefusalNotice refused={refused} />
        </div>
      )}
      <DialogActions>
        <StaffButton onClick={onClose}>{leave ?? <Trans id="common.cancel">Cancel</Trans>}</StaffButton>
        <StaffButton kind="primary" busy={busy} disabled={Boolean(consent) && !consents} onClick={onPress}>
          {press}
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}
