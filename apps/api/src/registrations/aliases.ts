/** Spellings that count as another organisation, as they are stored, and the registrations that they are of. */
import type { Instant } from '@plenaria/domain/registration'
import type { RegistrationRow } from '../rows.ts'
import type { Reader } from './room.ts'
import { rowColumns } from './standing.ts'

interface Place {
  database: Reader
  eventId: string
  now: Instant
}

/** None of `keys` is an alias; those that are of one of them are of `into` from now on. */
export async function addAliases(
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

export const removeAlias = ({ database, eventId }: Place, key: string): Promise<unknown> =>
  database.$queryRaw`delete from organisation_alias where event_id = ${eventId} and alias_key = ${key}`

/** Everybody of these organisations, in whatever state. Reads as many rows as the event has: a person asked for it. */
export const findOfOrganisations = (database: Reader, eventId: string, keys: string[]): Promise<RegistrationRow[]> =>
  database.$queryRaw`
    select ${rowColumns} from registration r
    where r.event_id = ${eventId} and r.organisation_key = any(${keys}) order by r.id`
