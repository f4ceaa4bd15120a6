import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../Button.tsx'

interface SaveOrDiscardProps {
  /** Something differs from what is saved. */
  changed: boolean
  busy: boolean
  onDiscard: () => void
  /** What saving is called. */
  children: ReactNode
}

/** The two ends of a form that changes what is saved already. */
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
