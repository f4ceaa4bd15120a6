import { knownIn, ofHolder, type Rule } from '../rule.ts'
import { expireHold } from './tick.ts'

/**
 * The event has no dates for now. Everybody's standing stays as it is, and no offer runs out until there are new dates. Seats that were
 * held until an address is confirmed are held no longer.
 */
export interface Postpone {
  type: 'POSTPONE'
  /** Those that are offered a seat, as read by the desk; a part of them is fine, if the others follow. */
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
