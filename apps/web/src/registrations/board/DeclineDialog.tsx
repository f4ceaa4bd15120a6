import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ReasonDialog } from '../../app/staff/ReasonDialog.tsx'
import { EffectWords } from './ConfirmDecision.tsx'

interface DeclineDialogProps {
  count: number
  staging: boolean
  onDecline: (reason: string) => void
  onClose: () => void
}

/** Asks for the reason that a declined person is shown. */
export function DeclineDialog({ count, staging, onDecline, onClose }: DeclineDialogProps) {
  const { t } = useLingui()
  return (
    <ReasonDialog
      title={<Plural value={count} one="Decline one registration" other="Decline # registrations" />}
      act={staging ? <Trans>Stage to decline</Trans> : <EffectWords decision="DECLINE" count={count} />}
      help={<Trans>Shown to the person, and kept in the log.</Trans>}
      needed={t`Say why: the person is shown the reason.`}
      limit={1_000}
      onGiven={async (reason) => void onDecline(reason)}
      onClose={onClose}
    />
  )
}
