import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { RegistrationRow } from '../request/rows.ts'

const ownByEvent = dataLoader<RegistrationRow>(async (eventIds, { database, viewer }) => {
  const rows = await database.registration.findMany({
    where: { eventId: { in: eventIds }, emailKey: viewer?.emailKey ?? '', state: { notIn: ['LAPSED', 'WITHDRAWN'] } },
  })
  return new Map(rows.map((row) => [row.eventId, row]))
})

/** The viewer's own active registration at an event. */
export const ownRegistration = async (eventId: string, context: Context): Promise<RegistrationRow | null> =>
  context.viewer ? ((await ownByEvent(eventId, context)) ?? null) : null
