import { Trans, useLingui } from '@lingui/react/macro'
import { ReasonDialog } from '../app/staff/ReasonDialog.tsx'

interface RefuseDialogProps {
  onRefuse: (reason: string) => Promise<void>
  onClose: () => void
}

/** Asks why a countersignature is refused. */
export function RefuseDialog({ onRefuse, onClose }: RefuseDialogProps) {
  const { t } = useLingui()
  return (
    <ReasonDialog
      title={<Trans>Refuse?</Trans>}
      act={<Trans>Refuse now</Trans>}
      help={<Trans>Shown to the people who run the event, in both institutes.</Trans>}
      needed={t`Say why: whoever asked reads it.`}
      limit={1_000}
      onGiven={async (reason) => void (await onRefuse(reason))}
      onClose={onClose}
    >
      <p>
        <Trans>Nothing changes for anybody, and the request is settled. It can be asked for anew.</Trans>
      </p>
    </ReasonDialog>
  )
}
