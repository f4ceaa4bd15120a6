/** Spellings of organisations that count as one because a person decided so. */
import { foldOrganisation } from '@plenaria/schema/texts'
import { organisationPrint } from '../audit/words.ts'
import type { RegistrationRow } from '../request/rows.ts'
import type { AuditRecord } from './auditEntries.ts'
import { outcomeOf } from './outcomes.ts'
import { rowColumns } from './standing.ts'
import type { Actor, Outcome } from './types.ts'
import type { UnitOfWork } from './unitOfWork.ts'

export class KnownSpellings {
  #aliases: Map<string, string>

  constructor(aliases: Iterable<readonly [alias: string, key: string]>) {
    this.#aliases = new Map(aliases)
  }

  /** The key that an organisation counts under; null if there is none, or it has no letters or digits. */
  keyOf(organisation: string | null): string | null {
    const key = organisation === null ? '' : foldOrganisation(organisation)
    return this.#aliases.get(key) ?? (key || null)
  }

  /** The key that a spelling was merged into; null: it stands for itself. */
  aliasOf(key: string): string | null {
    return this.#aliases.get(key) ?? null
  }

  merge(keys: readonly string[], into: string): void {
    for (const [alias, key] of this.#aliases) if (keys.includes(key)) this.#aliases.set(alias, into)
    for (const key of keys) this.#aliases.set(key, into)
  }

  separate(key: string): void {
    this.#aliases.delete(key)
  }
}

/** None of `keys` may be an alias; their own aliases become aliases of `into`. */
export async function addAliases(
  { database, now, snapshot: { eventId } }: UnitOfWork,
  { keys, into, by }: { keys: string[]; into: string; by: string },
): Promise<void> {
  const at = new Date(now).toISOString()
  await database.$queryRaw`
    with moved as (
      update organisation_alias set organisation_key = ${into}
      where event_id = ${eventId} and organisation_key = any(${keys}))
    insert into organisation_alias (event_id, alias_key, organisation_key, decided_by, decided_at)
    select ${eventId}, key, ${into}, ${by}, ${at}::timestamptz from unnest(${keys}::text[]) as merged (key)`
}

export const removeAlias = ({ database, snapshot: { eventId } }: UnitOfWork, key: string): Promise<unknown> =>
  database.$queryRaw`delete from organisation_alias where event_id = ${eventId} and alias_key = ${key}`

/** Everybody of these organisations, in any state. Reads no other rows. */
export const findOfOrganisations = (
  { database, snapshot: { eventId } }: UnitOfWork,
  keys: string[],
): Promise<RegistrationRow[]> =>
  database.$queryRaw`
    select ${rowColumns} from registration r
    where r.event_id = ${eventId} and r.organisation_key = any(${keys}) order by r.id`

/** Makes these registrations count under the key. */
export async function matchOrganisation(
  work: UnitOfWork,
  rows: RegistrationRow[],
  organisationKey: string,
  actor: Actor,
): Promise<Outcome> {
  await work.snapshot.addWithOrganisations(rows)
  const ids = rows.map(({ id }) => id)
  const decision = await work.apply({ type: 'MATCH_ORGANISATION', ids, organisationKey }, actor, new Set(ids))
  return outcomeOf(work, decision, ids, new Set())
}

/** Merges `keys` into `into`, or (`what`) separates them again. */
export const spellingsRecord = (
  what: 'ORGANISATIONS_MERGED' | 'ORGANISATION_SEPARATED',
  { keys, into }: { keys: string[]; into: string },
  actor: Actor,
): AuditRecord => ({
  registrationId: null,
  what,
  actor,
  before: null,
  after: { keys: keys.map(organisationPrint), into: organisationPrint(into) },
  reason: null,
})
