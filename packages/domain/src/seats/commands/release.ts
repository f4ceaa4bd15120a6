import type { DecisionKind, StagedDecision, Standing } from '../../registration.ts'
import { type Ahead, applyDecision, outOfTurnOf } from '../deciding.ts'
import { byQueue } from '../lane.ts'
import { ofHolder, type Rule } from '../rule.ts'

/** Makes all staged decisions of the event, as passed by the desk, effective: all or nothing. */
export interface Release {
  type: 'RELEASE'
  ids: string[]
  ahead?: Ahead
}

type Staged = Standing & { staged: StagedDecision }

const isStaged = (standing: Standing | undefined): standing is Staged => standing?.staged != null

/** Decisions that free seats come first, then offers in queue order, then those that only put people on the waitlist. */
const releaseOrder: Record<DecisionKind, number> = { DECLINE: 0, NOT_SELECT: 0, OFFER: 1, WAITLIST: 2, REINSTATE: 2 }

export const release: Rule<Release> = {
  ids: ({ ids }) => ids,
  organisations: (command, standing) =>
    standing.staged?.decision === 'OFFER' ? [standing.organisationKey] : ofHolder(command, standing),
  decide(draft, { ids, ahead }, now) {
    const staged = [...new Set(ids)].map((id) => draft.registrations.get(id)).filter(isStaged)
    if (staged.length === 0) return { refusal: 'NothingStaged' }
    staged.sort((a, b) => releaseOrder[a.staged.decision] - releaseOrder[b.staged.decision] || byQueue(a, b))
    const refused = staged.flatMap((standing) => {
      const outOfTurn = outOfTurnOf(standing, standing.staged, ahead)
      const refusal = applyDecision(
        draft,
        standing,
        standing.staged,
        outOfTurn && { ...outOfTurn, needsReason: false },
        now,
      )
      return refusal ? [{ id: standing.id, refusal }] : []
    })
    return refused.length > 0 ? { refusal: 'ReleaseRefused', refused } : null
  },
}
