/** Which organisations count as one, as a person decided. */
import { foldOrganisation } from '@plenaria/schema/texts'
import type { RegistrationRow } from '../rows.ts'
import { findOfOrganisations } from './aliases.ts'
import type { Batch } from './batch.ts'
import type { Act, CommandOf, Outcome } from './commands.ts'
import { done, outcomeOf, refused } from './outcomes.ts'

export async function mergeOrganisations(
  batch: Batch,
  { keys, into }: CommandOf<'MERGE_ORGANISATIONS'>,
  act: Act,
): Promise<Outcome> {
  const others = keys.filter((key) => key !== into && batch.spellings.aliasOf(key) !== into)
  // Somebody decided otherwise meanwhile.
  if (keys.some((key) => batch.spellings.aliasOf(key) !== null && batch.spellings.aliasOf(key) !== into)) {
    return refused({ refusal: 'ChangedMeanwhile' })
  }
  if (others.length === 0) return done([])
  await batch.flush()
  const rows = await findOfOrganisations(batch.database, batch.eventId, others)
  await batch.mergeOrganisations(others, into, act)
  return matchOrganisation(batch, rows, into, act)
}

export async function separateOrganisation(
  batch: Batch,
  { key }: CommandOf<'SEPARATE_ORGANISATION'>,
  act: Act,
): Promise<Outcome> {
  const into = batch.spellings.aliasOf(key)
  if (into === null) return refused({ refusal: 'UnknownAlias' })
  await batch.flush()
  const rows = await findOfOrganisations(batch.database, batch.eventId, [into])
  await batch.separateOrganisation(key, act)
  const separated = rows.filter(({ organisation }) => organisation !== null && foldOrganisation(organisation) === key)
  return matchOrganisation(batch, separated, key, act)
}

async function matchOrganisation(
  batch: Batch,
  rows: RegistrationRow[],
  organisationKey: string,
  act: Act,
): Promise<Outcome> {
  await batch.learnWithOrganisations(rows)
  const ids = rows.map(({ id }) => id)
  const settled = await batch.settle({ type: 'MATCH_ORGANISATION', ids, organisationKey }, act, new Set(ids))
  return outcomeOf(batch, settled, ids, new Set())
}
