import { byReference } from '../about.ts'
import { outcomeOf, refused } from '../outcomes.ts'
import { findHolder } from '../seatToPass.ts'
import type { Definition } from '../types.ts'

/** A registered person accepts the seat of the holder who named them. */
export interface PassOn {
  type: 'PASS_ON'
  reference: string
  replacementId: string
}

export const passOn: Definition<PassOn> = {
  load: ({ reference, replacementId }) => ({ references: [reference], replacements: [replacementId] }),
  find: byReference.find,
  async run({ replacementId }, [row], work, actor) {
    const passed = row ? await findHolder(work, replacementId, row) : null
    if (!row || passed === null) return refused({ refusal: 'NoSeatToPass' })
    if ('refusal' in passed) return refused(passed)
    const { id } = row
    const about = new Set([id, passed.holder.id])
    const decision = await work.apply({ type: 'PASS_ON', id, inPlaceOf: passed.holder.id }, actor, about)
    if (decision.kind === 'DONE') work.snapshot.replacements.accept(replacementId, id)
    return outcomeOf(work, decision, [id], about)
  },
}
