import { byReference } from '../about.ts'
import { outcomeOf, refused } from '../outcomes.ts'
import { findHolder } from '../succession.ts'
import type { Definition } from '../types.ts'

/** Somebody who is registered accepts the seat of the holder who nominated them. */
export interface Succeed {
  type: 'SUCCEED'
  reference: string
  replacementId: string
}

export const succeed: Definition<Succeed> = {
  load: ({ reference, replacementId }) => ({ references: [reference], nominations: [replacementId] }),
  find: byReference.find,
  async decide({ replacementId }, [row], work, actor) {
    const passed = row ? await findHolder(work, replacementId, row) : null
    if (!row || passed === null) return refused({ refusal: 'NoSeatToPass' })
    if ('refusal' in passed) return refused(passed)
    const { id } = row
    const about = new Set([id, passed.holder.id])
    const decision = await work.decide({ type: 'SUCCEED', id, inPlaceOf: passed.holder.id }, actor, about)
    if (decision.kind === 'DONE') work.snapshot.nominations.accept(replacementId, id)
    return outcomeOf(work, decision, [id], about)
  },
}
