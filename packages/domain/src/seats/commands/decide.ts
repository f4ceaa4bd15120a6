import { applyDecision, type Deciding, outOfTurnOf } from '../deciding.ts'
import { eachOf, ofHolder, type Rule } from '../rule.ts'

/** Decides on people one by one, in the given order; refusals are listed, and the other decisions take effect. */
export type Decide = { type: 'DECIDE' } & Deciding

export const decide: Rule<Decide> = {
  ids: ({ ids }) => ids,
  organisations: (command, standing) =>
    command.decision === 'OFFER' ? [standing.organisationKey] : ofHolder(command, standing),
  decide(draft, { ids, decision, reason, allotmentOf = null, limit = null, ahead }, now) {
    const decided = { decision, reason, allotmentOf, limit }
    eachOf(draft, ids, (standing) => {
      const outOfTurn = outOfTurnOf(standing, decided, ahead)
      return applyDecision(draft, standing, decided, outOfTurn && { ...outOfTurn, needsReason: true }, now)
    })
    return null
  },
}
