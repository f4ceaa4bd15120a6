import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { OwnProtection } from './OwnProtection.tsx'

/** Loads nothing until opened, so that the status page doesn't need Apollo. */
export function FoldedProtection() {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="cursor-pointer py-2 font-medium">
        <Trans id="registering.protection-at-every-event">Protection at every event, and a phrase for our emails</Trans>
      </summary>
      <div className="mt-4">{isOpen && <OwnProtection />}</div>
    </details>
  )
}
