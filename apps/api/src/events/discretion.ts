/** Whether an event tells who registers that an address has registered before. */
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { appendAudit } from '../audit/append.ts'
import type { Context } from '../context.ts'
import { refuse } from '../errors.ts'
import { can } from '../policy.ts'
import { tellRoom } from '../publicRoom/tell.ts'
import { actOfHost } from './audit.ts'
import { changingEvent } from './changing.ts'

type Result = Awaited<ResolversTypes['SetDiscretionResult']>

export async function setDiscretion(slug: string, hidesRegistered: boolean, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const known = await database.event.findUnique({ where: { slug: slug.replaceAll('\0', '') } })
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const terms = { allowed: can.editEvent, version: null }
  return changingEvent(known, terms, context, async ({ transaction, event: before, at }): Promise<Result> => {
    if (before.hidesRegistered === hidesRegistered) return { __typename: 'DiscretionSet', event: before }
    const event = await transaction.event.update({
      where: { id: known.id },
      data: { hidesRegistered, version: { increment: 1 } },
    })
    await tellRoom(transaction, known.id)
    const change = { before: { hidesRegistered: before.hidesRegistered }, after: { hidesRegistered } }
    const facts = { what: 'DISCRETION_SET', at, eventId: known.id } as const
    await appendAudit(transaction, [{ ...actOfHost(context, known), ...facts, ...change }])
    return { __typename: 'DiscretionSet', event }
  })
}
