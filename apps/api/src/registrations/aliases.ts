/** Spellings that count as another organisation, as they are stored, and the registrations that they are of. */
import type { Instant } from '@plenaria/domain/registration'
import { foldOrganisation } from '@plenaria/schema/texts'
import type { RegistrationRow } from '../rows.ts'
import type { Reader } from './room.ts'
import { rowColumns } from './standing.ts'

interface Place {
  database: Reader
  eventId: string
  now: Instant
}

/** What spellings of organisations count as, as a batch has decided. */
export class KnownSpellings {
  #aliases: Map<string, string>

  constructor(aliases: Iterable<readonly [alias: string, key: string]>) {
    this.#aliases = new Map(aliases)
  }

  /** What an organisation as it was typed counts as; null where nothing is left to tell organisations apart by. */
  keyOf(organisation: string | null): string | null {
    const key = organisation === null ? '' : foldOrganisation(organisation)
    return this.#aliases.get(key) ?? (key || null)
  }

  /** What a spelling was decided to be of; null: it is its own. */
  aliasOf(key: string): string | null {
    return this.#aliases.get(key) ?? null
  }

  /** `by`: id of the member who decided so. */
  async merge(place: Place, merged: { keys: string[]; into: string; by: string }): Promise<void> {
    const { keys, into } = merged
    await addAliases(place, merged)
    for (const [alias, key] of this.#aliases) if (keys.includes(key)) this.#aliases.set(alias, into)
    for (const key of keys) this.#aliases.set(key, into)
  }

  /** @returns what it counted as until now */
  async separate(place: Place, key: string): Promise<string> {
    const into = this.aliasOf(key)
    if (into === null) throw new Error('What is no alias cannot be separated.')
    await removeAlias(place, key)
    this.#aliases.delete(key)
    return into
  }
}

/** None of `keys` is an alias; those that are of one of them are of `into` from now on. */
async function addAliases(
  { database, eventId, now }: Place,
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

const removeAlias = ({ database, eventId }: Place, key: string): Promise<unknown> =>
  database.$queryRaw`delete from organisation_alias where event_id = ${eventId} and alias_key = ${key}`

/** Everybody of these organisations, in whatever state. Reads as many rows as the event has: a person asked for it. */
export const findOfOrganisations = (database: Reader, eventId: string, keys: string[]): Promise<RegistrationRow[]> =>
  database.$queryRaw`
    select ${rowColumns} from registration r
    where r.event_id = ${eventId} and r.organisation_key = any(${keys}) order by r.id`
