/** Applies the drawn room to people's current states. */
import { type DecisionKind, holdsSeat, type State } from '../registration.ts'

export interface StandingPerson {
  id: string
  reference: string
  state: State
  staged: DecisionKind | null
  /** The partner whose allotment the staged offer uses; only that partner can revoke it. */
  stagedAllotmentOf: string | null
}

export interface DrawnStaging {
  /** References of people who get a staged offer. */
  stage: string[]
  /** References of people who had a staged offer and weren't drawn. */
  unstage: string[]
  /** People who already hold a seat. */
  given: number
  /** People awaiting a decision, with or without a staged offer. */
  waiting: number
  /** People drawn who have since left: withdrawn, declined or erased. */
  vacant: number
}

/** @param seats of the drawn room; `drawn`: ids of its people, without those who were erased */
export function drawnIn({
  seats,
  drawn,
  standing,
}: {
  seats: number
  drawn: ReadonlySet<string>
  standing: readonly StandingPerson[]
}): DrawnStaging {
  const people = standing.filter(({ id }) => drawn.has(id))
  const waiting = people.filter(({ state }) => state === 'SUBMITTED')
  const given = people.filter(({ state, staged }) => holdsSeat(state) || (state === 'WAITLISTED' && staged === 'OFFER'))
  return {
    stage: waiting.filter(({ staged }) => staged !== 'OFFER').map(({ reference }) => reference),
    unstage: standing
      .filter(
        ({ id, state, staged, stagedAllotmentOf }) =>
          !drawn.has(id) && state === 'SUBMITTED' && staged === 'OFFER' && stagedAllotmentOf === null,
      )
      .map(({ reference }) => reference),
    given: given.length,
    waiting: waiting.length,
    vacant: seats - given.length - waiting.length,
  }
}
