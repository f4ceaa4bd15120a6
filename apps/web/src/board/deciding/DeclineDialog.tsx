import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { ReasonDialog } from '../../ui/staff/ReasonDialog.tsx'
import { EffectWords, NoEffectNotice } from './ConfirmDecision.tsx'

interface DeclineDialogProps {
  /** Null while unknown. */
  count: number | null
  /** Whether the actual number may be lower. */
  isUpperBound: boolean
  refusal: string | null
  /**
   * Whether `count` is the number of registrations; otherwise it is the number of people, including those who are offered a freed
   * seat.
   */
  isOfRegistrations: boolean
  staging: boolean
  /** The person's name, or their reference if the name is masked; undefined for several people. */
  name: string | undefined
  onDecline: (reason: string) => void
  onClose: () => void
}

/** Asks for the reason that the declined person will see. */
export function DeclineDialog({
  count,
  isUpperBound,
  refusal,
  isOfRegistrations,
  staging,
  name,
  onDecline,
  onClose,
}: DeclineDialogProps) {
  const { t } = useLingui()
  return (
    <ReasonDialog
      title={
        name !== undefined ? (
          <Trans id="board.decline-person">Decline {name}</Trans>
        ) : count && isOfRegistrations ? (
          <Plural
            id="board.decline-registrations"
            value={count}
            one="Decline one registration"
            other="Decline # registrations"
          />
        ) : (
          <Trans id="board.decline-registrations-2">Decline registrations</Trans>
        )
      }
      isWaiting={count === null}
      press={
        staging ? (
          <Trans id="board.stage-to-decline">Stage as declined</Trans>
        ) : (
          <EffectWords decision="DECLINE" count={count} isUpperBound={isUpperBound} />
        )
      }
      help={<Trans id="board.shown-to-person-and-kept">Shown to the person and kept in the log.</Trans>}
      needed={t({ id: 'board.say-why-person-is-shown', message: 'Give a reason. The person will see it.' })}
      limit={1_000}
      onGiven={async (reason) => void onDecline(reason)}
      onClose={onClose}
    >
      {count === 0 && (
        <p>
          <NoEffectNotice refusal={refusal} />
        </p>
      )}
    </ReasonDialog>
  )
}
