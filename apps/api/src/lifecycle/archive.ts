/** Archives events, which removes them from lists, and restores them. */
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { changingEvent, type Held } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { actorOfHost, audit } from '../audit/ofEvents.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow } from '../request/rows.ts'

export async function archiveEvent(
  slug: string,
  context: Context,
): Promise<Awaited<ResolversTypes['ArchiveEventResult']>> {
  const { language } = context
  const known = await findEvent(slug, context)
  if (!known) return refuse(language, 'UnknownEvent', {})
  return changingEvent(known, { allowed: can.archiveEvent, version: null }, context, async (held) => {
    const { event, at } = held
    const refused = archiveRefused(event, at, language)
    if (refused) return refused
    return { __typename: 'EventArchived', event: event.archivedAt ? event : await setArchived(held, at, context) }
  })
}

/** Null if the event can be archived at this time, or already is. */
export function archiveRefused({ archivedAt, state, endsAt, zone }: EventRow, at: Date, language: Context['language']) {
  if (archivedAt) return null
  if (state === 'POSTPONED') return refuse(language, 'WrongEventState', { state })
  return state === 'PUBLISHED' && at < endsAt ? refuse(language, 'NotOverYet', { endsAt }, zone) : null
}

export async function unarchiveEvent(
  slug: string,
  context: Context,
): Promise<Awaited<ResolversTypes['UnarchiveEventResult']>> {
  const known = await findEvent(slug, context)
  if (!known) return refuse(context.language, 'UnknownEvent', {})
  return changingEvent(known, { allowed: can.archiveEvent, version: null }, context, async (held) => ({
    __typename: 'EventUnarchived',
    event: held.event.archivedAt ? await setArchived(held, null, context) : held.event,
  }))
}

async function findEvent(slug: string, { database, viewer }: Context): Promise<EventRow | null> {
  const event = await eventBySlug(database, slug)
  return event && can.seeEvent(viewer, event) ? event : null
}

async function setArchived(
  { transaction, event, at }: Held,
  archivedAt: Date | null,
  context: Context,
): Promise<EventRow> {
  const { id: eventId } = event
  const changed = await transaction.event.update({
    where: { id: eventId },
    data: { archivedAt, version: { increment: 1 } },
  })
  await audit(transaction, actorOfHost(context, event), eventId, {
    what: archivedAt ? 'EVENT_ARCHIVED' : 'EVENT_UNARCHIVED',
    at,
    before: { archivedAt: event.archivedAt?.toISOString() ?? null },
    after: { archivedAt: archivedAt?.toISOString() ?? null },
  })
  await notifyLive(transaction, { eventId, registrationIds: [] })
  return changed
}
