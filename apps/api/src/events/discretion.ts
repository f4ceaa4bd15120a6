/** Whether an event tells who registers that an address has registered before. */
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { appendAudit } from '../audit/append.ts'
import type { Context } from '../context.ts'
import { refuse } from '../errors.ts'
import { forbidden } from '../forbidden.ts'
import { clockOf } from '../messages/change.ts'
import { asOfNow } from '../people/viewer.ts'
import { can } from '../policy.ts'
import { actOfHost } from './audit.ts'
import { lockEvent, patience } from './lock.ts'

type Result = Awaited<ResolversTypes['SetDiscretionResult']>

export async function setDiscretion(slug: string, hidesRegistered: boolean, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const known = await database.event.findUnique({ where: { slug: slug.replaceAll('\0', '') } })
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const allowed = (asker: typeof viewer) => can.editEvent(asker, known)
  const forbids = await forbidden(context, allowed)
  if (forbids) return forbids
  return database.$transaction(async (transaction): Promise<Result> => {
    const before = await lockEvent(transaction, known.id)
    context.viewer = await asOfNow(transaction, context.viewer)
    if (!allowed(context.viewer)) return refuse(language, 'NotAllowed', {})
    if (before.hidesRegistered === hidesRegistered) return { __typename: 'DiscretionSet', event: before }
    const event = await transaction.event.update({
      where: { id: known.id },
      data: { hidesRegistered, version: { increment: 1 } },
    })
    const change = { before: { hidesRegistered: before.hidesRegistered }, after: { hidesRegistered } }
    const facts = { what: 'DISCRETION_SET', at: await clockOf(transaction), eventId: known.id } as const
    await appendAudit(transaction, [{ ...actOfHost(context, known), ...facts, ...change }])
    return { __typename: 'DiscretionSet', event }
  }, patience)
}
