import { record } from '../draft.ts'
import { moved } from '../moves.ts'
import { knownIn, ofHolder, type Rule } from '../rule.ts'
import { expireHold } from './tick.ts'

/** The event does not take place. Everybody's standing stays as it is, except that offers end. */
export interface CallOff {
  type: 'CALL_OFF'
  /** Those that are offered a seat, as read by the desk; a part of them is fine, if the others follow. */
  offered: string[]
}

export const callOff: Rule<CallOff> = {
  ids: ({ offered }) => offered,
  withoutSeats: 'ALWAYS',
  organisations: ofHolder,
  decide(draft, { offered }, now) {
    draft.rules = { ...draft.rules, calledOffAt: draft.rules.calledOffAt ?? now }
    for (const id of offered) {
      const standing = knownIn(draft, id)
      if (standing.state !== 'OFFERED') continue
      if (standing.awaitsConfirmation) expireHold(draft, standing)
      else record(draft, 'OFFER_ENDED', standing, moved(standing, { state: 'LAPSED', lapsedAt: now }))
    }
    return null
  },
}
