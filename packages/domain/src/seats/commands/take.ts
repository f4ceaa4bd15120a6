import { record } from '../draft.ts'
import { moved } from '../moves.ts'
import { takeDenial } from '../own.ts'
import { aboutOne, knownIn, type Rule } from '../rule.ts'

/** The person accepts the seat offered to them. */
export interface TakeSeat {
  type: 'TAKE'
  id: string
}

export const takeSeat: Rule<TakeSeat> = {
  ...aboutOne,
  decide(draft, { id }, now) {
    const standing = knownIn(draft, id)
    const denial = takeDenial(standing, draft.rules, now)
    if (denial) return denial
    record(draft, 'TAKEN', standing, moved(standing, { state: 'CONFIRMED' }))
    return null
  },
}
