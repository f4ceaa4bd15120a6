/**
 * Participation behind findings: the number of distinct organisations by group. Somebody without an organisation counts as one.
 * If no attendance was recorded for a session, people count who hold a seat and a place in it.
 */
import type { Presence } from '@plenaria/domain/findings/support'
import type { Reader } from './check.ts'

/** Groups and organisations present in a session, or of the author of a contribution. */
type Party = readonly { groupKey: string; organisation: string }[]

export interface Parties {
  bySession: ReadonlyMap<string, Party>
  byContribution: ReadonlyMap<string, Party>
}

export async function readParties(database: Reader, eventId: string): Promise<Parties> {
  const inSessions = await database.$queryRaw<{ sessionId: string; groupKey: string; organisation: string }[]>`
    with recorded as (select distinct a.session_id from attendance a join session s on s.id = a.session_id where s.event_id = ${eventId})
    select distinct s.id as "sessionId", r.group_key as "groupKey", coalesce(r.organisation_key, r.id::text) as organisation
    from session s join registration r on r.event_id = s.event_id and r.erased_at is null
    where s.event_id = ${eventId} and case
      when s.id in (select session_id from recorded) then
        exists (select from attendance a where a.session_id = s.id and a.registration_id = r.id and a.attended)
      else r.state = 'CONFIRMED'
        and (r.session_ids = '{}' or s.id = any(r.session_ids)) and (r.limited_to = '{}' or s.id = any(r.limited_to))
        and (s.capacity is null or exists (
          select from session_place p where p.session_id = s.id and p.registration_id = r.id and p.state = 'HELD'))
      end`
  const wrote = await database.contribution.findMany({
    where: { registration: { eventId, erasedAt: null } },
    select: { id: true, registration: { select: { id: true, groupKey: true, organisationKey: true } } },
  })
  return {
    bySession: Map.groupBy(inSessions, ({ sessionId }) => sessionId),
    byContribution: new Map(
      wrote.map(({ id, registration: { id: person, groupKey, organisationKey } }) => [
        id,
        [{ groupKey, organisation: organisationKey ?? person }],
      ]),
    ),
  }
}

/** In the order of `groupKeys`; groups without participants count zero. */
export function presenceOf(parties: readonly (Party | undefined)[], groupKeys: readonly string[]): Presence[] {
  const organisations = new Map<string, Set<string>>()
  for (const { groupKey, organisation } of parties.flatMap((party) => party ?? []))
    organisations.set(groupKey, (organisations.get(groupKey) ?? new Set()).add(organisation))
  return groupKeys.map((groupKey) => ({ groupKey, organisations: organisations.get(groupKey)?.size ?? 0 }))
}

/** Number of organisations in the largest group that took part in anything. */
export const largestOf = ({ bySession, byContribution }: Parties, groupKeys: readonly string[]): number =>
  Math.max(
    0,
    ...presenceOf([...bySession.values(), ...byContribution.values()], groupKeys).map(
      ({ organisations }) => organisations,
    ),
  )
