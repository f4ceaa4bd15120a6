import { isInLane } from '../../registration.ts'
import { record } from '../draft.ts'
import { moved } from '../moves.ts'
import { knownIn, type Rule } from '../rule.ts'

/** Moves a delegation's seat from one of its members to another, who is waiting. */
export interface Swap {
  type: 'SWAP'
  outId: string
  inId: string
}

export const swap: Rule<Swap> = {
  ids: ({ outId, inId }) => [outId, inId],
  organisations: (_command, { organisationKey }) => [organisationKey],
  /**
   * The seat keeps its group, allotment and limit, and is never free: nobody else could have had it. Allowed until the event is
   * over, because delegations alternate between sessions.
   */
  decide(draft, { outId, inId }, now) {
    const holder = knownIn(draft, outId)
    const alternate = knownIn(draft, inId)
    const { endsAt } = draft.rules
    if (now >= endsAt) return { refusal: 'EventOver', endedAt: endsAt }
    if (holder.state !== 'CONFIRMED') return { refusal: 'NoSeatToPass' }
    if (!isInLane(alternate)) return { refusal: 'WrongState', state: alternate.state }
    const { organisationKey, groupKey, allotmentOf, limit } = holder
    if (organisationKey === null || !draft.delegations.has(organisationKey)) return { refusal: 'NoDelegation' }
    if (alternate.organisationKey !== organisationKey) return { refusal: 'AnotherOrganisation' }
    if (alternate.groupKey !== groupKey) return { refusal: 'AnotherGroup' }
    record(draft, 'SWAPPED_OUT', holder, { ...moved(holder, { state: 'WAITLISTED' }), staged: null })
    const seat = moved(alternate, { state: 'CONFIRMED' })
    record(draft, 'SWAPPED_IN', alternate, { ...seat, allotmentOf, limit, staged: null })
    return null
  },
}
