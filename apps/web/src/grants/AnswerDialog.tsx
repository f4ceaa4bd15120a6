import { Trans, useLingui } from '@lingui/react/macro'
import { EmailsLabel } from '../planned/EmailsLabel.tsx'
import { usePeople } from '../planned/preview.ts'
import { Dialog, DialogActions } from '../ui/Dialog.tsx'
import { StaffButton } from '../ui/staff/StaffButton.tsx'

export type Answer = 'ACCEPT' | 'DECLINE' | 'TAKE_BACK'

interface AnswerDialogProps {
  grantId: string
  version: number
  answer: Answer
  /** Whether other terms are already in force. */
  inForce: boolean
  /** Names of the two institutes. */
  partner: string
  requester: string
  busy: boolean
  onAnswer: () => void
  onClose: () => void
}

/** Asks for confirmation of an answer to a proposal, saying what it will do. */
export function AnswerDialog({ grantId, version, answer, busy, onAnswer, onClose, ...words }: AnswerDialogProps) {
  const { t } = useLingui()
  const input = { grantId, version, accept: answer === 'ACCEPT' }
  const people = usePeople({ kind: 'ANSWER_GRANT', args: { input } })
  const presses = {
    ACCEPT: t({ id: 'grants.accept-terms', message: 'Accept terms' }),
    DECLINE: t({ id: 'grants.decline-proposal', message: 'Decline proposal' }),
    TAKE_BACK: t({ id: 'grants.withdraw-proposal', message: 'Withdraw proposal' }),
  }
  return (
    <Dialog
      onClose={onClose}
      title={
        <>
          {answer === 'ACCEPT' && <Trans id="grants.accept-these-terms">Accept these terms?</Trans>}
          {answer === 'DECLINE' && <Trans id="grants.decline-proposal-question">Decline the proposal?</Trans>}
          {answer === 'TAKE_BACK' && <Trans id="grants.withdraw-proposal-question">Withdraw the proposal?</Trans>}
        </>
      }
    >
      <p className="mt-3 text-ink-2">
        <Effect answer={answer} {...words} />
      </p>
      <DialogActions>
        <StaffButton onClick={onClose}>
          <Trans id="common.cancel">Cancel</Trans>
        </StaffButton>
        <StaffButton kind="primary" busy={busy || people === null} onClick={onAnswer}>
          <EmailsLabel press={presses[answer]} people={people} />
        </StaffButton>
      </DialogActions>
    </Dialog>
  )
}

function Effect({
  answer,
  inForce,
  partner,
  requester,
}: Pick<AnswerDialogProps, 'answer' | 'inForce' | 'partner' | 'requester'>) {
  switch (answer) {
    case 'ACCEPT':
      return (
        <Trans id="grants.terms-apply-immediately-members-of">
          The terms apply immediately: members of {partner} get these permissions once they’ve completed their second
          step. The event’s page names {partner} and says why it sees people’s data.
        </Trans>
      )
    case 'DECLINE':
      return inForce ? (
        <Trans id="grants.grant-wont-change-well-notify">The grant won’t change. We’ll notify {requester}.</Trans>
      ) : (
        <Trans id="grants.no-grant-will-be-created">
          No grant will be created. We’ll notify {requester}, who can make another proposal.
        </Trans>
      )
    case 'TAKE_BACK':
      return inForce ? (
        <Trans id="grants.grant-wont-change">The grant won’t change.</Trans>
      ) : (
        <Trans id="grants.no-grant-comes-about-you">
          No grant will be created. You can make another proposal at any time.
        </Trans>
      )
    default:
      return answer satisfies never
  }
}
