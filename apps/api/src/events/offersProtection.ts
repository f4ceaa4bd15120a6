/** Sets whether an event offers protection, and so hides who is registered. */
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { changingEvent } from '../access/changing.ts'
import { can } from '../access/policy.ts'
import { appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { publishRoom } from '../publicRoom/publish.ts'
import { refuse } from '../refusals/errors.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'

type Result = Awaited<ResolversTypes['SetOffersProtectionResult']>

export async function setOffersProtection(slug: string, offersProtection: boolean, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const known = await eventBySlug(database, slug)
  if (!known || !can.seeEvent(viewer, known)) return refuse(language, 'UnknownEvent', {})
  const terms = { allowed: can.editEvent, version: null, holdsSeats: true }
  return changingEvent(known, terms, context, async ({ transaction, event: before, at }): Promise<Result> => {
    if (before.offersProtection === offersProtection) return { __typename: 'OffersProtectionSet', event: before }
    const where = { eventId: known.id, protected: true, erasedAt: null }
    if (!offersProtection && (await transaction.registration.count({ where })) > 0)
      return refuse(language, 'ProtectionInUse', {})
    const event = await transaction.event.update({
      where: { id: known.id },
      data: { offersProtection, version: { increment: 1 } },
    })
    await publishRoom(transaction, known.id)
    const change = { before: { offersProtection: before.offersProtection }, after: { offersProtection } }
    const facts = { what: 'DISCRETION_SET', at, eventId: known.id } as const
    await appendAudit(transaction, [{ ...actorOfHost(context, known), ...facts, ...change }])
    return { __typename: 'OffersProtectionSet', event }
  })
}
