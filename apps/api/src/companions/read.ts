/** Companions as seen by those who manage them and those at the door. */
import { standingOfCompanion } from '@plenaria/domain/companions'
import { can } from '../access/policy.ts'
import { eventOf, masksFor } from '../access/seen.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { CompanionRow, EventRow, RegistrationRow } from '../request/rows.ts'

export interface CompanionOfEvent extends CompanionRow {
  registration: RegistrationRow | null
}

const byEvent = dataLoader<CompanionOfEvent[]>(async (ids, { database }) => {
  const where = { eventId: { in: ids }, removedAt: null }
  const rows = await database.companion.findMany({ where, include: { registration: true }, orderBy: { id: 'asc' } })
  return Map.groupBy(rows, ({ eventId }) => eventId)
})

const byRegistration = dataLoader<CompanionRow[]>(async (ids, { database }) => {
  const where = { registrationId: { in: ids }, removedAt: null }
  const rows = await database.companion.findMany({ where, orderBy: { id: 'asc' } })
  return Map.groupBy(rows, ({ registrationId }) => registrationId ?? '')
})

/** Null for viewers who may see none. */
export async function companionsOfEvent(event: EventRow, context: Context): Promise<CompanionOfEvent[] | null> {
  if (!can.seeCompanions(context.viewer, event)) return null
  const all = (await byEvent(event.id, context)) ?? []
  return all.filter(({ registration }) => can.seeCompanionsOf(context.viewer, registration, event))
}

/** Null for viewers who may not see them. */
export async function companionsOf(
  registration: RegistrationRow,
  context: Context,
): Promise<CompanionOfEvent[] | null> {
  if (!can.seeCompanionsOf(context.viewer, registration, await eventOf(registration, context))) return null
  const rows = (await byRegistration(registration.id, context)) ?? []
  return rows.map((row) => ({ ...row, registration }))
}

export const standingOf = ({ registration }: Pick<CompanionOfEvent, 'registration'>) =>
  standingOfCompanion(registration?.state ?? null)

/** A companion could identify the person they accompany. */
async function isMasked({ registration }: CompanionOfEvent, context: Context): Promise<boolean> {
  return registration !== null && (await masksFor(registration, context)).has('NAME')
}

export const nameOf = async (companion: CompanionOfEvent, context: Context): Promise<string | null> =>
  (await isMasked(companion, context)) ? null : companion.name

export async function emailOf(companion: CompanionOfEvent, context: Context): Promise<string | null> {
  const event = await eventOf(companion, context)
  if (!can.manageCompanionsOf(context.viewer, companion.registration, event)) return null
  return (await isMasked(companion, context)) ? null : companion.email
}

/** Null for viewers who may not count everybody. */
export async function headCountOf(event: EventRow, context: Context) {
  const { database, viewer } = context
  const isDoor = can.checkIn(viewer, event) && can.countEverybody(viewer, event)
  if (!isDoor && !can.manageCompanions(viewer, event)) return null
  const [tally, all] = await Promise.all([
    database.groupTally.aggregate({ where: { eventId: event.id }, _sum: { confirmed: true } }),
    byEvent(event.id, context),
  ])
  const companions = (all ?? []).filter((one) => standingOf(one) === 'EXPECTED')
  return { confirmed: tally._sum.confirmed ?? 0, companions: companions.length }
}
