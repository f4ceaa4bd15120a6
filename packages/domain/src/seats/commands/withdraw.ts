import type { Standing } from '../../registration.ts'
import { record } from '../draft.ts'
import { allowsWithdrawal, moved } from '../moves.ts'
import { aboutOne, knownIn, ofHolder, type Rule } from '../rule.ts'

/** The person withdraws. */
export interface Withdraw {
  type: 'WITHDRAW'
  id: string
  /** The state that the person saw. Left out: the present one. */
  seen?: Standing['state']
  /** Together with all that is stored about the person, which they may request after the event as well. Left out: no. */
  isForgotten?: boolean
}

export const withdraw: Rule<Withdraw> = {
  ...aboutOne,
  organisations: ofHolder,
  /** Nobody gives up a seat that they did not know of. Once the event is over there is none to give back: data can still be erased. */
  decide(draft, { id, seen, isForgotten = false }, now) {
    const standing = knownIn(draft, id)
    if (standing.state === 'WITHDRAWN') return { refusal: 'AlreadyWithdrawn' }
    if (!allowsWithdrawal(standing)) return { refusal: 'WrongState', state: standing.state }
    const { endsAt } = draft.rules
    if (now >= endsAt && !isForgotten) return { refusal: 'EventOver', endedAt: endsAt }
    const { state } = standing
    if ((seen ?? state) !== state && (state === 'OFFERED' || state === 'CONFIRMED'))
      return { refusal: 'SeatOfferedMeanwhile', state }
    record(draft, 'WITHDRAWN', standing, { ...moved(standing, { state: 'WITHDRAWN' }), staged: null })
    return null
  },
}
