import type { Standing } from '../../registration.ts'
import { record } from '../draft.ts'
import { moved } from '../moves.ts'
import { withdrawalDenial } from '../own.ts'
import { aboutOne, knownIn, ofHolder, type Rule } from '../rule.ts'

/** The person withdraws. */
export interface Withdraw {
  type: 'WITHDRAW'
  id: string
  /** The state that the person saw. Default: the current one. */
  seen?: Standing['state']
  /** Whether all stored data about the person is deleted too, which they may request even after the event. Default: no. */
  isForgotten?: boolean
}

export const withdraw: Rule<Withdraw> = {
  ...aboutOne,
  withoutSeats: 'ALWAYS',
  organisations: ofHolder,
  /** A seat that the person didn't know about is not given up. After the event, their data can still be deleted. */
  decide(draft, { id, seen, isForgotten = false }, now) {
    const standing = knownIn(draft, id)
    const denial = withdrawalDenial(standing, draft.rules, now)
    if (denial && !(isForgotten && denial.refusal === 'EventOver')) return denial
    const { state } = standing
    if ((seen ?? state) !== state && (state === 'OFFERED' || state === 'CONFIRMED'))
      return { refusal: 'SeatOfferedMeanwhile', state }
    record(draft, 'WITHDRAWN', standing, { ...moved(standing, { state: 'WITHDRAWN' }), staged: null })
    return null
  },
}
