import { Trans, useLingui } from '@lingui/react/macro'
import { Act } from '../app/staff/Act.tsx'
import { EmailsLabel } from '../planned/EmailsLabel.tsx'
import { usePeople } from '../planned/preview.ts'
import { Dialog, DialogActs } from '../ui/Dialog.tsx'

export type Answer = 'ACCEPT' | 'DECLINE' | 'TAKE_BACK'

interface AnswerDialogProps {
  grantId: string
  version: number
  answer: Answer
  /** Whether other terms are in force already. */
  inForce: boolean
  /** Names. */
  partner: string
  asker: string
  busy: boolean
  onAnswer: () => void
  onClose: () => void
}

/** Says what an answer to a proposal does, before it is given. */
export function AnswerDialog({ grantId, version, answer, busy, onAnswer, onClose, ...told }: AnswerDialogProps) {
  const { t } = useLingui()
  const input = { grantId, version, accept: answer === 'ACCEPT' }
  const people = usePeople({ kind: 'ANSWER_GRANT', args: { input } })
  const presses = { ACCEPT: t`Accept terms`, DECLINE: t`Decline proposal`, TAKE_BACK: t`Withdraw proposal` }
  return (
    <Dialog
      onClose={onClose}
      title={
        <>
          {answer === 'ACCEPT' && <Trans>Accept these terms?</Trans>}
          {answer === 'DECLINE' && <Trans>Decline the proposal?</Trans>}
          {answer === 'TAKE_BACK' && <Trans>Take the proposal back?</Trans>}
        </>
      }
    >
      <p className="mt-3 text-ink-2">
        <Effect answer={answer} {...told} />
      </p>
      <DialogActs>
        <Act onClick={onClose}>
          <Trans>Cancel</Trans>
        </Act>
        <Act kind="primary" busy={busy || people === null} onClick={onAnswer}>
          <EmailsLabel press={presses[answer]} people={people} />
        </Act>
      </DialogActs>
    </Dialog>
  )
}

function Effect({
  answer,
  inForce,
  partner,
  asker,
}: Pick<AnswerDialogProps, 'answer' | 'inForce' | 'partner' | 'asker'>) {
  switch (answer) {
    case 'ACCEPT':
      return (
        <Trans>
          They hold from this moment: members of {partner} can do what they say, once they have shown a second factor.
          The event’s page names {partner} and why it sees people’s data.
        </Trans>
      )
    case 'DECLINE':
      return inForce ? (
        <Trans>The grant stays as it is. {asker} is told.</Trans>
      ) : (
        <Trans>No grant comes about. {asker} is told, and can propose anew.</Trans>
      )
    case 'TAKE_BACK':
      return inForce ? (
        <Trans>The grant stays as it is.</Trans>
      ) : (
        <Trans>No grant comes about. You can propose anew at any time.</Trans>
      )
    default:
      return answer satisfies never
  }
}
