import { record } from '../draft.ts'
import { allowsPriority } from '../moves.ts'
import { aboutOne, knownIn, type Rule } from '../rule.ts'

/** Sets a person's priority: higher goes first. No effect if it is unchanged. */
export interface SetPriority {
  type: 'SET_PRIORITY'
  id: string
  priority: number
  reason: string
}

export const setPriority: Rule<SetPriority> = {
  ...aboutOne,
  decide(draft, { id, priority, reason }) {
    const standing = knownIn(draft, id)
    if (!allowsPriority(standing)) return { refusal: 'WrongState', state: standing.state }
    if (!reason.trim()) return { refusal: 'ReasonNeeded' }
    if (priority !== standing.priority) record(draft, 'PRIORITY_SET', standing, { ...standing, priority }, reason)
    return null
  },
}
