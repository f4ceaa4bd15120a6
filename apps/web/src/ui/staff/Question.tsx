import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Dialog, DialogActs } from '../Dialog.tsx'
import { Act } from './Act.tsx'
import { RefusalNotice, type Refused } from './RefusalNotice.tsx'

interface QuestionProps {
  title: ReactNode
  /** What comes of it. */
  children: ReactNode
  /** What the button says that does it. */
  press: ReactNode
  /** What the other one says; not given: that it is cancelled. */
  leave?: ReactNode
  /** Why the server refused; null: no answer came; not given: neither. */
  refused: Refused | null | undefined
  busy: boolean
  onPress: () => void
  onClose: () => void
}

/** Asks before something is done that is not undone by a press. */
export function Question({ title, children, press, leave, refused, busy, onPress, onClose }: QuestionProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="mt-3 text-ink-2">{children}</p>
      {refused !== undefined && (
        <div className="mt-4">
          <RefusalNotice refused={refused} />
        </div>
      )}
      <DialogActs>
        <Act onClick={onClose}>{leave ?? <Trans id="common.cancel">Cancel</Trans>}</Act>
        <Act kind="primary" busy={busy} onClick={onPress}>
          {press}
        </Act>
      </DialogActs>
    </Dialog>
  )
}
