import { Plural, Trans } from '@lingui/react/macro'
import type { Decision } from '../../__generated__/graphql.ts'
import { Question } from '../../app/staff/Question.tsx'

/** What the button says of a decision that takes effect: what happens to how many, and that they are emailed. */
export function EffectWords({ decision, count }: { decision: Decision; count: number }) {
  switch (decision) {
    case 'OFFER':
      return <Plural value={count} one="Offer # seat and email # person" other="Offer # seats and email # people" />
    case 'WAITLIST':
      return <Plural value={count} one="Waitlist and email # person" other="Waitlist and email # people" />
    case 'NOT_SELECT':
      return (
        <Plural
          value={count}
          one="Don’t select # person, and email them"
          other="Don’t select # people, and email them"
        />
      )
    case 'DECLINE':
      return <Plural value={count} one="Decline and email # person" other="Decline and email # people" />
    case 'REINSTATE':
      return <Plural value={count} one="Reinstate and email # person" other="Reinstate and email # people" />
  }
}

interface ConfirmProps {
  decision: Decision
  count: number
  onConfirm: () => void
  onClose: () => void
}

/** Asks before a decision takes effect without being staged. */
export function ConfirmDecision({ decision, count, onConfirm, onClose }: ConfirmProps) {
  const words = <EffectWords decision={decision} count={count} />
  return (
    <Question title={words} press={words} refused={undefined} busy={false} onPress={onConfirm} onClose={onClose}>
      <Trans>
        These decisions aren’t staged: they take effect and the emails go out. You can undo it for a minute.
      </Trans>
    </Question>
  )
}
