import { record } from '../draft.ts'
import { moved } from '../moves.ts'
import { aboutOne, knownIn, ofHolder, type Rule } from '../rule.ts'
import { expireHold } from './tick.ts'

/** Confirms that the address is the person's: the seat held until then becomes theirs, or their place in the queue counts. */
export interface ConfirmAddress {
  type: 'CONFIRM_ADDRESS'
  id: string
}

export const confirmAddress: Rule<ConfirmAddress> = {
  ...aboutOne,
  organisations: ofHolder,
  /**
   * A seat that is still held becomes the person's; otherwise they join the queue at the time of their registration, and a seat
   * free for them is theirs immediately.
   */
  decide(draft, { id }, now) {
    const standing = knownIn(draft, id)
    if (!standing.awaitsConfirmation) return null
    if (standing.state === 'OFFERED' && now < Math.min(standing.offerExpiresAt, draft.rules.endsAt)) {
      record(draft, 'TAKEN', standing, moved(standing, { state: 'CONFIRMED' }))
      return null
    }
    const before = standing.state === 'OFFERED' ? expireHold(draft, standing) : standing
    draft.newcomer = { id, addressProven: true, what: 'ADDRESS_CONFIRMED', before }
    record(draft, 'ADDRESS_CONFIRMED', before, { ...before, awaitsConfirmation: false })
    return null
  },
}
