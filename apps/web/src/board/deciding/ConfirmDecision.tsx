import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { Decision } from '../../__generated__/graphql.ts'
import { Question } from '../../ui/staff/Question.tsx'
import { decisionVerbs } from './decisionWords.ts'

interface EffectProps {
  decision: Decision
  /** Number of people who will be emailed; null while unknown. */
  count: number | null
  /** Whether the actual number may be lower. */
  isUpperBound?: boolean
}

/** Label of a decision that takes effect at once: the effect, the number of people, and that they will be emailed. */
export function EffectWords({ decision, count, isUpperBound = false }: EffectProps) {
  const { t } = useLingui()
  if (!count) return t(decisionVerbs[decision])
  if (isUpperBound) return <MostWords decision={decision} count={count} />
  switch (decision) {
    case 'OFFER':
      return (
        <Plural
          id="board.offer-seats-and-email-people"
          value={count}
          one="Offer # seat and email # person"
          other="Offer # seats and email # people"
        />
      )
    case 'WAITLIST':
      return (
        <Plural
          id="board.waitlist-and-email-people"
          value={count}
          one="Waitlist and email # person"
          other="Waitlist and email # people"
        />
      )
    case 'NOT_SELECT':
      return (
        <Plural
          id="board.dont-select-people-and-email"
          value={count}
          one="Mark # person as not selected and email them"
          other="Mark # people as not selected and email them"
        />
      )
    case 'DECLINE':
      return (
        <Plural
          id="board.decline-and-email-people"
          value={count}
          one="Decline and email # person"
          other="Decline and email # people"
        />
      )
    case 'REINSTATE':
      return (
        <Plural
          id="board.reinstate-and-email-people"
          value={count}
          one="Reinstate and email # person"
          other="Reinstate and email # people"
        />
      )
  }
}

/** Like `EffectWords`, for an upper bound. */
function MostWords({ decision, count }: { decision: Decision; count: number }) {
  switch (decision) {
    case 'OFFER':
      return (
        <Plural
          id="board.offer-up-to-seats-and"
          value={count}
          one="Offer up to # seat and email up to # person"
          other="Offer up to # seats and email up to # people"
        />
      )
    case 'WAITLIST':
      return (
        <Plural
          id="board.waitlist-and-email-up-to"
          value={count}
          one="Waitlist and email up to # person"
          other="Waitlist and email up to # people"
        />
      )
    case 'NOT_SELECT':
      return (
        <Plural
          id="board.dont-select-up-to-people"
          value={count}
          one="Mark up to # person as not selected and email them"
          other="Mark up to # people as not selected and email them"
        />
      )
    case 'DECLINE':
      return (
        <Plural
          id="board.decline-and-email-up-to"
          value={count}
          one="Decline and email up to # person"
          other="Decline and email up to # people"
        />
      )
    case 'REINSTATE':
      return (
        <Plural
          id="board.reinstate-and-email-up-to"
          value={count}
          one="Reinstate and email up to # person"
          other="Reinstate and email up to # people"
        />
      )
  }
}

/** Shown where a decision would apply to nobody. `refusal`: the reason, in the server's words. */
export const NoEffectNotice = ({ refusal }: { refusal: string | null }) =>
  refusal ?? (
    <Trans id="board.this-decision-isnt-possible-for">
      This decision isn’t possible for any of these registrations. No one would be emailed.
    </Trans>
  )

interface ConfirmProps {
  decision: Decision
  /** Number of people who will be emailed; null while unknown. */
  count: number | null
  /** Whether the actual number may be lower. */
  isUpperBound: boolean
  refusal: string | null
  onConfirm: () => void
  onClose: () => void
}

/** Asks for confirmation before an unstaged decision takes effect. */
export function ConfirmDecision({ decision, count, isUpperBound, refusal, onConfirm, onClose }: ConfirmProps) {
  const words = <EffectWords decision={decision} count={count} isUpperBound={isUpperBound} />
  return (
    <Question
      title={words}
      press={words}
      refused={undefined}
      busy={count === null}
      onPress={onConfirm}
      onClose={onClose}
    >
      {count === 0 ? (
        <NoEffectNotice refusal={refusal} />
      ) : (
        <Trans id="board.these-decisions-arent-staged-they">
          These decisions aren’t staged. In a minute, they take effect and we email people. You can undo them until
          then.
        </Trans>
      )}
    </Question>
  )
}
