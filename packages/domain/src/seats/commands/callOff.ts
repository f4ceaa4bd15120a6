import { record } from '../draft.ts'
import { moved } from '../moves.ts'
import { knownIn, ofHolder, type Rule } from '../rule.ts'
import { expireHold } from './tick.ts'

/** Calls the event off. All registrations keep their state, except that offers end. */
export interface CallOff {
  type: 'CALL_OFF'
  /** Ids of registrations with an offer, as read by the desk; may be a part of them if the rest follows. */
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
