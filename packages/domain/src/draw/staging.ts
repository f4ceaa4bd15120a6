/** What the drawn room means for the people as they stand now. */
import { type DecisionKind, holdsSeat, type State } from '../registration.ts'

export interface StandingPerson {
  id: string
  reference: string
  state: State
  staged: DecisionKind | null
  /** Of a partner's allotment: nobody else's to take back. */
  stagedAllotmentOf: string | null
}

export interface DrawnStaging {
  /** References of those who get a staged offer. */
  stage: string[]
  /** References of those who had a staged offer and were not drawn. */
  unstage: string[]
  /** Who holds a seat already. */
  given: number
  /** Who waits for a decision, with a staged offer or without. */
  waiting: number
  /** Who was drawn and has left since: withdrawn, declined or erased. */
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
