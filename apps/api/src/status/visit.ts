/** A person's last visit to their status page, to show what has changed since. */

import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import { refuse } from '../refusals/errors.ts'
import { ownRegistration } from '../registrations/own.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import type { RegistrationRow } from '../request/rows.ts'
import { rowBy } from '../request/rowsBy.ts'
import { placeShown } from '../waitlist/place.ts'

/** Milliseconds: views at most this far apart count as one visit. */
const oneVisit = 30 * 60_000

export async function visitStatus(
  reference: string,
  context: Context,
): Promise<Awaited<ResolversTypes['VisitStatusResult']>> {
  const { database, language } = context
  const registration = await ownRegistration(reference, context)
  if (!registration) return refuse(language, 'UnknownRegistration', {})
  const { id } = registration
  const at = (await now(context)).toISOString()
  const { band = null, position = null } = (await placeShown(registration, context)) ?? {}
  await database.$executeRaw`
    insert into status_visit as v (registration_id, at, position, band)
    values (${id}::uuid, ${at}::timestamptz, ${position}::int, ${band}::int)
    on conflict (registration_id) do update set at = excluded.at, position = excluded.position, band = excluded.band,
      earlier_at = case when excluded.at - v.at > interval '30 minutes' then v.at else v.earlier_at end,
      earlier_band = case when excluded.at - v.at > interval '30 minutes' then v.band else v.earlier_band end,
      earlier_position = case when excluded.at - v.at > interval '30 minutes' then v.position else v.earlier_position end
    where excluded.at > v.at`
  return { __typename: 'StatusVisited', registration }
}

const visitOf = rowBy('StatusVisit', 'registrationId')

/** The visit before the current or next one. */
export async function previousVisit(registration: RegistrationRow, context: Context) {
  if (!can.ownRegistration(context.viewer, registration)) return null
  const visit = await visitOf(registration.id, context)
  if (!visit) return null
  const isUnderWay = (await now(context)).getTime() - visit.at.getTime() <= oneVisit
  const at = isUnderWay ? visit.earlierAt : visit.at
  const [band, position] = isUnderWay ? [visit.earlierBand, visit.earlierPosition] : [visit.band, visit.position]
  if (at === null) return null
  const { showsExactPlace } = await eventOf(registration, context)
  return { at, place: band === null ? null : { band, position: showsExactPlace ? position : null } }
}
