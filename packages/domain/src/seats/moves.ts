import {
  type DecisionKind,
  decisions,
  holdsSeat,
  type Standing,
  type StandingVariant,
  type State,
} from '../registration.ts'

/** The states in which an organiser may take each decision. An offer also needs a seat: `cannotHold`. */
const allowedFrom: Record<DecisionKind, readonly State[]> = {
  OFFER: ['SUBMITTED', 'WAITLISTED', 'NOT_SELECTED'],
  WAITLIST: ['SUBMITTED', 'NOT_SELECTED'],
  NOT_SELECT: ['SUBMITTED', 'WAITLISTED'],
  DECLINE: ['SUBMITTED', 'WAITLISTED', 'NOT_SELECTED', 'OFFERED', 'CONFIRMED'],
  REINSTATE: ['NOT_SELECTED', 'DECLINED', 'LAPSED', 'WITHDRAWN'],
}

const withdrawableFrom: readonly State[] = ['SUBMITTED', 'OFFERED', 'CONFIRMED', 'WAITLISTED', 'NOT_SELECTED']
const prioritisedIn: readonly State[] = ['SUBMITTED', 'WAITLISTED']
const replacingFrom: readonly State[] = ['SUBMITTED', 'WAITLISTED', 'NOT_SELECTED']
const widenableFrom: readonly State[] = ['OFFERED', 'CONFIRMED']
const amendableFrom: readonly State[] = ['SUBMITTED', 'OFFERED', 'CONFIRMED', 'WAITLISTED']

/** The decisions that a registration's state allows, the same under every kind of admission. */
export const allowedDecisions = ({ state }: { state: State }): DecisionKind[] =>
  decisions.filter((decision) => allowedFrom[decision].includes(state))

export const allowsDecision = ({ state }: { state: State }, decision: DecisionKind): boolean =>
  allowedFrom[decision].includes(state)

export const allowsWithdrawal = ({ state }: { state: State }): boolean => withdrawableFrom.includes(state)

export const allowsAmendment = ({ state }: { state: State }): boolean => amendableFrom.includes(state)

/** Whether the person can take over the seat of somebody who names them. */
export const allowsReplacing = ({ state }: { state: State }): boolean => replacingFrom.includes(state)

/** Whether the person holds a seat that may be limited to some sessions. */
export const allowsWidening = ({ state }: { state: State }): boolean => widenableFrom.includes(state)

/** Whether a priority has any effect: the person waits, or may come to wait. */
export const allowsPriority = ({ state }: { state: State }): boolean => prioritisedIn.includes(state)

/**
 * The registration in another state. A staged decision is kept only if the new state allows it; a pending confirmation is
 * cleared.
 */
export function moved(standing: Standing, to: StandingVariant): Standing {
  const { id, groupKey, organisationKey, queuedAt, priority } = standing
  const awaitsConfirmation = false
  const allotmentOf = holdsSeat(to.state) ? standing.allotmentOf : null
  const limit = holdsSeat(to.state) ? standing.limit : null
  const staged = standing.staged && allowsDecision(to, standing.staged.decision) ? standing.staged : null
  return { id, groupKey, organisationKey, queuedAt, priority, allotmentOf, limit, staged, awaitsConfirmation, ...to }
}
