import { Trans } from '@lingui/react/macro'
import { StaffButton } from '../../ui/staff/StaffButton.tsx'

/** Says that unsaved changes were restored, and offers to discard them. */
export function Restored({ onDiscard }: { onDiscard: () => void }) {
  return (
    <p role="status" className="mt-3 flex flex-wrap items-center gap-3 border-line-strong border-s-4 ps-4 text-ink-2">
      <Trans id="events.your-unsaved-changes-were-restored">Your unsaved changes were restored.</Trans>
      <StaffButton kind="bare" onClick={onDiscard}>
        <Trans id="common.discard-changes">Discard changes</Trans>
      </StaffButton>
    </p>
  )
}
