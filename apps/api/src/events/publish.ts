import { decidePublishing } from '@plenaria/domain/publishing'
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { actorOfHost, audit } from '../audit/ofEvents.ts'
import { publishRoom } from '../publicRoom/publish.ts'
import { notReadyToPublish, refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import { asFault, draftFacts } from './checklist.ts'
import { scheduleReminder } from './promise.ts'

type Result = Awaited<ResolversTypes['PublishEventResult']>

/** Makes the event public, once nothing that people need to know is missing. */
export async function publishEvent(slug: string, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, slug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const terms = { allowed: can.editEvent, version: null }
  return changingEvent(known, terms, context, async ({ transaction, event: draft, at }): Promise<Result> => {
    if (!can.publishEvent(context.viewer, draft)) return refuse(language, 'AlreadyPublished', {})
    const decision = decidePublishing(await draftFacts(transaction, draft), at.getTime())
    if (decision.kind === 'NOT_READY') return notReadyToPublish(language, decision.problems.map(asFault))

    const event = await transaction.event.update({
      where: { id: draft.id },
      data: { state: 'PUBLISHED', archivedAt: null, version: { increment: 1 } },
    })
    await scheduleReminder(transaction, event)
    await publishRoom(transaction, event.id)
    await audit(transaction, actorOfHost(context, event), event.id, {
      what: 'EVENT_PUBLISHED',
      at,
      before: { state: draft.state },
      after: { state: event.state },
    })
    return { __typename: 'EventPublished', event }
  })
}
