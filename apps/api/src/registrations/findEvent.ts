import type { Context } from '../context.ts'
import { can } from '../policy.ts'
import type { EventRow } from '../rows.ts'

/** Null for an event that the viewer does not see, without telling which. */
export async function findEvent(slug: string, { database, viewer }: Context): Promise<EventRow | null> {
  const event = await database.event.findUnique({ where: { slug } })
  return event && can.seeEvent(viewer, event) ? event : null
}
