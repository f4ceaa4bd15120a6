import type { OfferLimit } from '../../registration.ts'
import { record } from '../draft.ts'
import { isWider } from '../limit.ts'
import { allowsWidening } from '../moves.ts'
import { aboutOne, knownIn, type Rule } from '../rule.ts'

/** Extends a seat limited to some sessions to more of them; `limit` null: to all that the person wants. */
export interface Widen {
  type: 'WIDEN'
  id: string
  limit: OfferLimit | null
}

export const widen: Rule<Widen> = {
  ...aboutOne,
  decide(draft, { id, limit }) {
    const standing = knownIn(draft, id)
    if (!allowsWidening(standing)) return { refusal: 'WrongState', state: standing.state }
    if (limit && !limit.reason.trim()) return { refusal: 'LimitReasonNeeded' }
    if (!isWider(standing.limit, limit)) return { refusal: 'NothingWidened' }
    record(draft, 'WIDENED', standing, { ...standing, limit })
    return null
  },
}
