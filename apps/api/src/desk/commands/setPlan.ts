import type { SeatPlan } from '@plenaria/domain/seats/room'
import { runForEvent, wholeEvent } from '../about.ts'
import { refused } from '../outcomes.ts'
import { findLargestOrganisation } from '../queries.ts'
import type { Definition } from '../types.ts'

/** Replaces the seat plan. */
export interface SetPlan {
  type: 'SET_PLAN'
  plan: SeatPlan
  /** Version of the plan that the viewer read. */
  version: number
}

export const setPlan: Definition<SetPlan> = {
  ...wholeEvent,
  async run({ plan, version }, _rows, work, actor) {
    const { database, snapshot } = work
    if (version !== snapshot.planVersion) return refused({ refusal: 'ChangedMeanwhile' })
    await work.flush()
    const largestOrganisation = await findLargestOrganisation(database, snapshot.eventId)
    return runForEvent({ type: 'SET_PLAN', plan, largestOrganisation }, work, actor)
  },
}
