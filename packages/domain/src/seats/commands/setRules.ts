import type { OfferRules } from '../room.ts'
import { aboutNobody, type Rule } from '../rule.ts'

/** The event's own rules changed. */
export interface SetRules {
  type: 'SET_RULES'
  rules: OfferRules
}

export const setRules: Rule<SetRules> = {
  ...aboutNobody,
  decide(draft, { rules }) {
    draft.rules = rules
    return null
  },
}
