import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Dialog, DialogActions } from '../Dialog.tsx'
import { RefusalNotice, type Refused } from './RefusalNotice.tsx'
import { StaffButton } from './StaffButton.tsx'

interface QuestionProps {
  title: ReactNode
  /** What confirming will do. */
  children: ReactNode
  /** Label of the confirming button. */
  press: ReactNode
  /** Label of the other button. Default: Cancel. */
  leave?: ReactNode
  /** The server's refusal; null if it didn't answer. Default: neither. */
  refused: Refused | null | undefined
  busy: boolean
  onPress: () => void
  onClose: () => void
}

/** Asks for confirmation before an action that can't simply be undone. */
export function Question({ title, children, press, leave, refused, busy, onPress, onClose }: QuestionProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="mt-3 text-ink-2">{children}</p>
      {refused !== undefined && (
        <div className="mt-4">
          <RefusalNotice refused={refused} />
        </div>
      )}
      <DialogActions>
        <StaffButton onClick={onClose}>{leave ?? <Trans id="common.cancel">Cancel</Trans>}</StaffButton>
        <StaffButton kind="primary" busy={busy} onClick={onPress}>
          {press}
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}
