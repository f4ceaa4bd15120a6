import { aboutNobody, type Rule } from '../rule.ts'

/** Sets how many seats an organisation can hold at once, overriding the plan's cap; null: removes its delegation. */
export interface SetDelegation {
  type: 'SET_DELEGATION'
  organisationKey: string
  seats: number | null
}

export const setDelegation: Rule<SetDelegation> = {
  ...aboutNobody,
  keys: ({ organisationKey }) => [organisationKey],
  /** Seat holders keep their seats: a delegation is never smaller than what its organisation holds. */
  decide(draft, { organisationKey, seats }) {
    const held = draft.organisations.get(organisationKey) ?? 0
    if (seats === null) draft.delegations.delete(organisationKey)
    else if (seats < held) return { refusal: 'DelegationTooSmall', held }
    else draft.delegations.set(organisationKey, seats)
    return null
  },
}
