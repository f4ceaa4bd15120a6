/** Public partners: institutes whose grant is in force. */
import type { Terms } from '@plenaria/domain/grant'
import { type Prisma, prepared } from '@plenaria/prisma/client'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { EventInstituteRow } from '../request/rows.ts'
import { localised } from '../request/texts.ts'
import { termsMark } from './access.ts'

export interface PartnerRow {
  grantId: string
  eventId: string
  instituteId: string
  /** Number of the terms in force among those of the grant. */
  number: number
  purposes: unknown
  terms: Terms
  /** Whether people who registered before these terms are visible only once they consent. */
  asksRegistered: boolean
}

/** In the order of agreement; uses the database's clock. */
export const readPartners = (
  database: Pick<Prisma.TransactionClient, '$queryRaw'>,
  eventIds: string[],
): Promise<PartnerRow[]> => database.$queryRaw`${prepared}
  select g.id as "grantId", g.event_id as "eventId", g.partner_id as "instituteId", t.number, t.purposes, t.terms, g.asks_registered as "asksRegistered"
  from event_grant g join grant_terms t on t.grant_id = g.id and t.number = g.agreed
  where g.event_id = any(${eventIds}) and g.state = 'AGREED' and (g.ends_at is null or desk_now() < g.ends_at)
  order by g.agreed_at, g.id`

/** The partners of an event. */
export const inForce = dataLoader<PartnerRow[]>(async (eventIds, { database }) =>
  Map.groupBy(await readPartners(database, eventIds), ({ eventId }) => eventId),
)

export const partnersOf = async (eventId: string, context: Context): Promise<EventInstituteRow[]> =>
  ((await inForce(eventId, context)) ?? []).map(({ grantId, number, instituteId, purposes, terms }) => {
    const seesPersonalData = terms.capabilities.includes('SEE_REGISTRATIONS')
    return {
      part: 'PARTNER',
      instituteId,
      purposes: localised(purposes),
      needsConsent: terms.needsConsent,
      mark: terms.needsConsent && seesPersonalData ? termsMark(grantId, number) : null,
      terms,
      seesPersonalData,
    }
  })
