import { Trans, useLingui } from '@lingui/react/macro'
import { EmailsLabel } from '../planned/EmailsLabel.tsx'
import { usePeople } from '../planned/preview.ts'
import { ReasonDialog } from '../ui/staff/ReasonDialog.tsx'

interface RefuseDialogProps {
  /** Id of the request. */
  id: string
  onRefuse: (reason: string) => Promise<void>
  onClose: () => void
}

/** Asks for the reason to refuse a countersignature. */
export function RefuseDialog({ id, onRefuse, onClose }: RefuseDialogProps) {
  const { t } = useLingui()
  // Placeholder reason: it doesn't affect the number.
  const people = usePeople({ kind: 'ANSWER_COUNTERSIGN', args: { input: { id, agree: false, reason: '–' } } })
  return (
    <ReasonDialog
      title={<Trans id="grants.refuse-question">Refuse this request?</Trans>}
      press={<EmailsLabel press={t({ id: 'grants.refuse', message: 'Refuse' })} people={people} />}
      isWaiting={people === null}
      help={
        <Trans id="grants.shown-to-people-who-run">Shown to the people who run the event, in both institutes.</Trans>
      }
      needed={t({
        id: 'grants.reason-read-by-requester',
        message: 'Give a reason. The person who asked will read it.',
      })}
      limit={1_000}
      onGiven={async (reason) => void (await onRefuse(reason))}
      onClose={onClose}
    >
      <p>
        <Trans id="grants.nothing-changes-for-anybody-and">
          Nothing changes for anyone, and the request is closed. It can be made again.
        </Trans>
      </p>
    </ReasonDialog>
  )
}
