import { holdsSeat, type Standing } from '../../registration.ts'
import { record } from '../draft.ts'
import { atCap } from '../holding.ts'
import { allowsWithdrawal, moved } from '../moves.ts'
import { knownIn, ofHolder, type Rule } from '../rule.ts'

/** Merges two registrations of the same person: one stays, the other ends and frees its seat. */
export interface Merge {
  type: 'MERGE'
  /** The registration that stays. */
  id: string
  from: string
  /** New organisation of the registration that stays. */
  organisationKey: string | null
  reason: string
}

type Merged = Pick<Standing, 'id' | 'state' | 'awaitsConfirmation' | 'queuedAt'>

/** The higher one stays. A seat held only for minutes counts as none. */
const rankOf = ({ state, awaitsConfirmation }: Merged): number =>
  awaitsConfirmation ? 0 : state === 'CONFIRMED' ? 3 : state === 'OFFERED' ? 2 : 1

/** The registration that stays when two are merged: the one that holds a seat, otherwise the earlier. */
export function survivorOf<One extends Merged>(one: One, other: One): One {
  const byRank = rankOf(other) - rankOf(one)
  const byTime = one.queuedAt - other.queuedAt || (one.id < other.id ? -1 : 1)
  return (byRank || byTime) < 0 ? one : other
}

export const merge: Rule<Merge> = {
  ids: ({ id, from }) => [id, from],
  organisations: ({ organisationKey }, standing) => [...ofHolder(null, standing), organisationKey],
  /** If the registration that stays is no longer the expected one, nothing is merged. */
  decide(draft, { id, from, organisationKey, reason }, now) {
    const stays = knownIn(draft, id)
    const ends = knownIn(draft, from)
    for (const { state } of [stays, ends]) if (!allowsWithdrawal({ state })) return { refusal: 'WrongState', state }
    if (!reason.trim()) return { refusal: 'ReasonNeeded' }
    const { endsAt } = draft.rules
    if (now >= endsAt) return { refusal: 'EventOver', endedAt: endsAt }
    if (survivorOf(stays, ends).id !== id) return { refusal: 'ChangedMeanwhile' }
    record(draft, 'MERGED_INTO', ends, { ...moved(ends, { state: 'WITHDRAWN' }), staged: null }, reason)
    const isMoved = holdsSeat(stays.state) && organisationKey !== stays.organisationKey
    if (isMoved && atCap(draft, organisationKey)) return { refusal: 'CannotHoldSeat', cause: 'ORGANISATION_AT_CAP' }
    record(draft, 'MERGED', stays, { ...stays, organisationKey }, reason)
    return null
  },
}
