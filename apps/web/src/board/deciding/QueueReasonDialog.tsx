import { Trans, useLingui } from '@lingui/react/macro'
import { ReasonDialog, type ReasonDialogProps } from '../../ui/staff/ReasonDialog.tsx'

interface QueueReasonProps extends Omit<ReasonDialogProps, 'help' | 'needed' | 'limit'> {
  /** Whether the action affects the whole queue rather than individual people. */
  ofQueue?: boolean
  /** Whether the reason may be empty. */
  optional?: boolean
}

/** Asks for a reason before changing the order of the queue. */
export function QueueReasonDialog({ ofQueue, optional, ...props }: QueueReasonProps) {
  const { t } = useLingui()
  return (
    <ReasonDialog
      {...props}
      {...(!optional && {
        needed: t({ id: 'common.give-reason-its-kept-in', message: 'Give a reason. It’s kept in the log.' }),
      })}
      limit={1_000}
      help={
        ofQueue ? (
          <Trans id="board.kept-in-log-and-shown">Kept in the log and shown to partner staff.</Trans>
        ) : (
          <Trans id="board.kept-in-log-and-shown-to">
            Kept in the log and shown to partner staff. Not shown to the person.
          </Trans>
        )
      }
    />
  )
}
