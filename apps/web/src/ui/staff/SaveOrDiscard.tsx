import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../Button.tsx'

interface SaveOrDiscardProps {
  /** Whether there are unsaved changes. */
  changed: boolean
  busy: boolean
  onDiscard: () => void
  /** Label of the save button. */
  children: ReactNode
}

/** The buttons of a form that edits saved data. */
export function SaveOrDiscard({ changed, busy, onDiscard, children }: SaveOrDiscardProps) {
  return (
    <>
      <Button type="submit" busy={busy} disabled={!changed} className="disabled:cursor-default disabled:opacity-50">
        {children}
      </Button>
      {changed && (
        <Button kind="quiet" onClick={onDiscard}>
          <Trans id="common.discard-changes">Discard changes</Trans>
        </Button>
      )}
    </>
  )
}
