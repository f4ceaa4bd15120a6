import { knownIn, ofHolder, type Rule } from '../rule.ts'
import { expireHold } from './tick.ts'

/**
 * Postpones the event: it has no dates for now. All registrations keep their state, and no offer expires until there are new
 * dates. Seats held until an address is confirmed are released.
 */
export interface Postpone {
  type: 'POSTPONE'
  /** Ids of registrations with an offer, as read by the desk; may be a part of them if the rest follows. */
  offered: string[]
}

export const postpone: Rule<Postpone> = {
  ids: ({ offered }) => offered,
  withoutSeats: 'UNLESS_CALLED_OFF',
  organisations: ofHolder,
  decide(draft, { offered }, now) {
    draft.rules = { ...draft.rules, postponedAt: draft.rules.postponedAt ?? now }
    for (const id of offered) {
      const standing = knownIn(draft, id)
      if (standing.state === 'OFFERED' && standing.awaitsConfirmation) expireHold(draft, standing)
    }
    return null
  },
}
