import { Trans } from '@lingui/react/macro'
import { Act } from '../app/staff/Act.tsx'
import { Dialog, DialogActs } from '../ui/Dialog.tsx'

export type Answer = 'ACCEPT' | 'DECLINE' | 'TAKE_BACK'

interface AnswerDialogProps {
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
export function AnswerDialog({ answer, busy, onAnswer, onClose, ...told }: AnswerDialogProps) {
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
        <Act kind="primary" busy={busy} onClick={onAnswer}>
          {answer === 'ACCEPT' && <Trans>Accept, with effect at once</Trans>}
          {answer === 'DECLINE' && <Trans>Decline it</Trans>}
          {answer === 'TAKE_BACK' && <Trans>Take it back</Trans>}
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
