import { record } from '../draft.ts'
import { eachOf, type Rule } from '../rule.ts'

/** Removes staged decisions. No effect if nothing is staged. */
export interface Unstage {
  type: 'UNSTAGE'
  ids: string[]
}

export const unstage: Rule<Unstage> = {
  ids: ({ ids }) => ids,
  withoutSeats: 'ALWAYS',
  decide(draft, { ids }) {
    eachOf(draft, ids, (standing) => {
      if (standing.staged) record(draft, 'UNSTAGED', standing, { ...standing, staged: null })
      return null
    })
    return null
  },
}
