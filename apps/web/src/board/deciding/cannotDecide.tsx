import { Trans, useLingui } from '@lingui/react/macro'
import type { Decision, EventState, RegistrationState } from '../../__generated__/graphql.ts'
import { wordOf } from '../../ui/StateMark.tsx'
import type { Bindings } from '../../ui/staff/keys.ts'
import { toast } from '../../ui/Toast.tsx'
import { allDecisions, decisionKeys, decisionVerbs } from './decisionWords.ts'

interface Situation {
  eventState: EventState
  mayDecide: boolean
  /** State of the registration that the key applies to; undefined for none or several. */
  state: RegistrationState | undefined
  /** Whether the key has any target. */
  isAnyChosen: boolean
}

/** Fallback bindings for decision keys: where a decision is unavailable, the key explains why instead of doing nothing. */
export const deadKeyBindings = (situation: Situation): Bindings => {
  const say = (decision?: Decision) => () => toast(<WhyNot decision={decision} situation={situation} />)
  return Object.fromEntries([
    ...allDecisions.map((decision) => [decisionKeys[decision], say(decision)]),
    // Only for deciders: unstage, stage or apply, and the sessions to offer.
    ...(situation.mayDecide ? [] : ['u', 's', 'l'].map((key) => [key, say()])),
  ])
}

function WhyNot({ decision, situation }: { decision: Decision | undefined; situation: Situation }) {
  const { t } = useLingui()
  const { eventState, mayDecide, state, isAnyChosen } = situation
  if (eventState === 'POSTPONED' || eventState === 'CALLED_OFF') return <NoDecisionsNow eventState={eventState} />
  if (!mayDecide || !decision)
    return <Trans id="board.you-cant-decide-at-event">You can’t decide about registrations at this event.</Trans>
  if (!isAnyChosen)
    return (
      <Trans id="board.choose-registration-first-with-keys">
        Choose a registration first. Press j or k to move between them.
      </Trans>
    )
  const verb = t(decisionVerbs[decision])
  if (state === undefined)
    return <Trans id="board.decision-not-possible-for-these">“{verb}” isn’t possible for any of these.</Trans>
  const status = t(wordOf(state))
  return (
    <Trans id="board.isnt-possible-for-status">
      “{verb}” isn’t possible for the status “{status}”.
    </Trans>
  )
}

/** Response to the unstage key if nothing is staged. */
export const nothingToUnstage = () =>
  toast(<Trans id="board.no-decision-staged-here">No decision is staged here.</Trans>)

/** Why no one can decide at present, whatever their role; renders nothing if decisions are possible. */
export function NoDecisionsNow({ eventState }: Pick<Situation, 'eventState'>) {
  if (eventState === 'POSTPONED')
    return (
      <Trans id="board.decisions-wait-for-new-dates">
        The event is postponed. Decisions can be made again once it has new dates.
      </Trans>
    )
  if (eventState === 'CALLED_OFF')
    return (
      <Trans id="board.event-called-off-no-decisions">
        The event was called off. There are no more decisions to make.
      </Trans>
    )
  return null
}
