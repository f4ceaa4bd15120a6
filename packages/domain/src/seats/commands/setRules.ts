import type { OfferRules } from '../room.ts'
import { aboutNobody, type Rule } from '../rule.ts'

/** Replaces the event's own rules. */
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
