import type { DecisionKind, OfferLimit } from '@plenaria/domain/registration'
import { byReferences } from '../about.ts'
import { aheadOfOffered } from '../ahead.ts'
import { nothingOffered } from '../obstacles.ts'
import type { Definition, StillPermitted } from '../types.ts'
import { runForMany } from './decide.ts'

/** Stages decisions, which take effect when all staged decisions are released. */
export interface Stage {
  type: 'STAGE'
  references: string[]
  decision: DecisionKind
  reason: string | null
  /** Id of the staging member. */
  by: string
  /** As for `DECIDE`. */
  allotmentOf?: string | null
  limit?: OfferLimit | null
  stillPermitted?: StillPermitted
}

export const stage: Definition<Stage> = {
  ...byReferences,
  async run({ references, decision, reason, by, allotmentOf, limit }, rows, work, actor) {
    const nothing = await nothingOffered(work, rows, () => (decision === 'OFFER' ? (limit ?? null) : null))
    return runForMany(references, work, actor, nothing, async (ids) => ({
      type: 'STAGE',
      ids,
      decision,
      reason,
      by,
      allotmentOf,
      limit,
      ahead: await aheadOfOffered(work, ids, { decision, allotmentOf }, true),
    }))
  },
}
