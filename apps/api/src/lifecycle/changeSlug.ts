/** Changes the slugs of events. */
import type { ChangeEventSlugInput, ResolversTypes } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { actorOfHost, audit } from '../audit/ofEvents.ts'
import { isTaken } from '../kernel/databaseErrors.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import { keyProblems } from '../refusals/fieldProblems.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'

type Result = Awaited<ResolversTypes['ChangeEventSlugResult']>

/** The database records the former slug, and refuses one that belongs to another event. */
export async function changeEventSlug(input: ChangeEventSlugInput, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, input.slug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const terms = {
    allowed: can.editEvent,
    fieldProblems: keyProblems(input.newSlug, 'newSlug', 3, 80),
    version: input.version,
  }
  try {
    return await changingEvent(known, terms, context, async ({ transaction, event, at }): Promise<Result> => {
      if (event.slug === input.newSlug) return { __typename: 'EventSlugChanged', event }
      const changed = await transaction.event.update({
        where: { id: event.id },
        data: { slug: input.newSlug, version: { increment: 1 } },
      })
      await audit(transaction, actorOfHost(context, event), event.id, {
        what: 'EVENT_UPDATED',
        at,
        before: { slug: event.slug },
        after: { slug: changed.slug },
      })
      await notifyLive(transaction, { eventId: event.id, registrationIds: [] })
      return { __typename: 'EventSlugChanged', event: changed }
    })
  } catch (failed) {
    if (isTaken(failed, 'Event')) return refuse(language, 'SlugTaken', {})
    throw failed
  }
}
