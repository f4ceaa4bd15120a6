import { record } from '../draft.ts'
import { eachOf, type Rule } from '../rule.ts'

/** Removes what is staged. Where nothing is staged, nothing happens. */
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
