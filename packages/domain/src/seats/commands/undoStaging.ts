import type { Instant, StagedDecision, Standing } from '../../registration.ts'
import type { DecisionRefusal } from '../decision.ts'
import { type Draft, record } from '../draft.ts'
import { unfilledOf } from '../holding.ts'
import { allowsDecision } from '../moves.ts'
import { eachOf, type Rule } from '../rule.ts'

/** Undoes what the member `by` staged at one moment, and restores the staged decisions it replaced. */
export interface UndoStaging {
  type: 'UNDO_STAGING'
  ids: string[]
  at: Instant
  by: string
}

export const undoStaging: Rule<UndoStaging> = {
  ids: ({ ids }) => ids,
  decide(draft, { ids, at, by }) {
    eachOf(draft, ids, (standing) => {
      const { staged } = standing
      if (staged?.at !== at || staged.by !== by) return { refusal: 'ChangedMeanwhile' }
      const before = staged.replaces ?? null
      const refusal = before && notStagedAgain(draft, standing, before)
      if (refusal) return refusal
      record(draft, before ? 'STAGED' : 'UNSTAGED', standing, { ...standing, staged: before })
      return null
    })
    return null
  },
}

/** Decisions that can no longer be released are not staged again. */
function notStagedAgain(
  { allotments }: Draft,
  standing: Standing,
  { decision, allotmentOf }: StagedDecision,
): DecisionRefusal | null {
  if (!allowsDecision(standing, decision)) return { refusal: 'WrongState', state: standing.state }
  if (allotmentOf !== null && unfilledOf(allotments.get(allotmentOf)) === 0)
    return { refusal: 'CannotHoldSeat', cause: 'ALLOTMENT_USED_UP' }
  return null
}
