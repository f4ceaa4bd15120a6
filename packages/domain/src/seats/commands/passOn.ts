import { record } from '../draft.ts'
import { allowsReplacing, moved } from '../moves.ts'
import { passSeat } from '../passSeat.ts'
import { knownIn, type Rule } from '../rule.ts'

/** Gives a seat to a registered person without one, whom its holder nominated. */
export interface PassOn {
  type: 'PASS_ON'
  id: string
  inPlaceOf: string
}

export const passOn: Rule<PassOn> = {
  ids: ({ id, inPlaceOf }) => [id, inPlaceOf],
  organisations: (_command, { organisationKey }) => [organisationKey],
  decide(draft, { id, inPlaceOf }, now) {
    const standing = knownIn(draft, id)
    const holder = knownIn(draft, inPlaceOf)
    if (!allowsReplacing(standing)) return { refusal: 'WrongState', state: standing.state }
    const passed = passSeat(draft, holder, standing, now)
    if ('refusal' in passed) return passed
    record(draft, 'SUCCEEDED', standing, { ...moved(standing, { state: 'CONFIRMED' }), ...passed, staged: null })
    return null
  },
}
