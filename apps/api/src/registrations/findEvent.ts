import { can } from '../access/policy.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow } from '../request/rows.ts'

/** Null for an event that the viewer does not see, without telling which. */
export async function findEvent(slug: string, { database, viewer }: Context): Promise<EventRow | null> {
  const event = await eventBySlug(database, slug)
  return event && can.seeEvent(viewer, event) ? event : null
}
