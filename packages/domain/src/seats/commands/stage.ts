import type { StagedDecision } from '../../registration.ts'
import { type Deciding, decisionRefused, outOfTurnOf } from '../deciding.ts'
import { record } from '../draft.ts'
import { eachOf, type Rule } from '../rule.ts'

/** Stages decisions on people, one by one: they take effect with `RELEASE`. */
export type Stage = {
  type: 'STAGE'
  /** Id of the member who stages. */
  by: string
} & Deciding

/** Maximum number of successively staged decisions that can be undone one by one. */
export const maxToUndo = 20

export const stage: Rule<Stage> = {
  ids: ({ ids }) => ids,
  decide(draft, { ids, decision, reason, by, allotmentOf = null, limit = null, ahead }, now) {
    eachOf(draft, ids, (standing) => {
      const refusal = decisionRefused(standing, { decision, reason, limit })
      if (refusal) return refusal
      const outOfTurn = outOfTurnOf(standing, { decision, reason, allotmentOf }, ahead)
      if (outOfTurn && !outOfTurn.reason) return { refusal: 'OutOfTurnReasonNeeded', ahead: outOfTurn.ahead }
      const replaces = within(standing.staged, maxToUndo)
      const staged = {
        decision,
        reason: outOfTurn?.reason ?? (decision === 'DECLINE' ? reason : null),
        at: now,
        by,
        allotmentOf: decision === 'OFFER' ? allotmentOf : null,
        limit: decision === 'OFFER' ? limit : null,
        ...(replaces && { replaces }),
      }
      record(draft, 'STAGED', standing, { ...standing, staged })
      return null
    })
    return null
  },
}

function within(staged: StagedDecision | null | undefined, depth: number): StagedDecision | null {
  if (!staged || depth === 0) return null
  const { replaces, ...alone } = staged
  const before = within(replaces, depth - 1)
  return { ...alone, ...(before && { replaces: before }) }
}
