import { holdsSeat, type Standing } from '../../registration.ts'
import { record } from '../draft.ts'
import { atCap } from '../holding.ts'
import { allowsWithdrawal, moved } from '../moves.ts'
import { knownIn, ofHolder, type Rule } from '../rule.ts'

/** Two registrations are one person's: one stays, the other ends, and its seat falls free. */
export interface Merge {
  type: 'MERGE'
  /** The one that stays. */
  id: string
  from: string
  /** Of the one that stays, from now on. */
  organisationKey: string | null
  reason: string
}

type Merged = Pick<Standing, 'id' | 'state' | 'awaitsConfirmation' | 'queuedAt'>

/** Higher stays. A seat that is held for minutes only counts as none. */
const rankOf = ({ state, awaitsConfirmation }: Merged): number =>
  awaitsConfirmation ? 0 : state === 'CONFIRMED' ? 3 : state === 'OFFERED' ? 2 : 1

/** The one of two registrations that stays when they are merged: the one that holds a seat, else the earlier. */
export function survivorOf<One extends Merged>(one: One, other: One): One {
  const byRank = rankOf(other) - rankOf(one)
  const byTime = one.queuedAt - other.queuedAt || (one.id < other.id ? -1 : 1)
  return (byRank || byTime) < 0 ? one : other
}

export const merge: Rule<Merge> = {
  ids: ({ id, from }) => [id, from],
  organisations: ({ organisationKey }, standing) => [...ofHolder(null, standing), organisationKey],
  /** Which one stays may have changed since somebody looked: then nothing is merged. */
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
