import { foldOrganisation } from '@plenaria/schema/texts'
import { wholeEvent } from '../about.ts'
import { refused } from '../outcomes.ts'
import { findOfOrganisations, matchOrganisation, removeAlias, spellingsRecord } from '../spellings.ts'
import type { Definition } from '../types.ts'

/** Separates a spelling that was merged into another organisation. */
export interface SeparateOrganisation {
  type: 'SEPARATE_ORGANISATION'
  key: string
}

export const separateOrganisation: Definition<SeparateOrganisation> = {
  ...wholeEvent,
  async run({ key }, _rows, work, actor) {
    const { spellings } = work.snapshot
    const into = spellings.aliasOf(key)
    if (into === null) return refused({ refusal: 'UnknownAlias' })
    await work.flush()
    const rows = await findOfOrganisations(work, [into])
    await removeAlias(work, key)
    spellings.separate(key)
    work.pending.audit.push(spellingsRecord('ORGANISATION_SEPARATED', { keys: [key], into }, actor))
    const separated = rows.filter(({ organisation }) => organisation !== null && foldOrganisation(organisation) === key)
    return matchOrganisation(work, separated, key, actor)
  },
}
