import { wholeEvent } from '../about.ts'
import { done, refused } from '../outcomes.ts'
import { addAliases, findOfOrganisations, matchOrganisation, spellingsRecord } from '../spellings.ts'
import type { Definition } from '../types.ts'

/** Merges spellings of organisations. */
export interface MergeOrganisations {
  type: 'MERGE_ORGANISATIONS'
  keys: string[]
  /** The one of `keys` that the others become aliases of. */
  into: string
}

export const mergeOrganisations: Definition<MergeOrganisations> = {
  ...wholeEvent,
  async run({ keys: all, into }, _rows, work, actor) {
    const { spellings } = work.snapshot
    const keys = all.filter((key) => key !== into && spellings.aliasOf(key) !== into)
    // A colleague has decided otherwise meanwhile.
    if (all.some((key) => spellings.aliasOf(key) !== null && spellings.aliasOf(key) !== into)) {
      return refused({ refusal: 'ChangedMeanwhile' })
    }
    if (keys.length === 0) return done([])
    if (all.some((key) => work.snapshot.room.delegations.has(key)))
      return refused({ refusal: 'OrganisationHasDelegation' })
    await work.flush()
    const rows = await findOfOrganisations(work, keys)
    await addAliases(work, { keys, into, by: actor.actorId ?? '' })
    spellings.merge(keys, into)
    work.pending.audit.push(spellingsRecord('ORGANISATIONS_MERGED', { keys, into }, actor))
    return matchOrganisation(work, rows, into, actor)
  },
}
