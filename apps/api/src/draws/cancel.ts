/** Dropping a draw that nobody has seen, or voiding one that is published. */
import type { Prisma } from '@plenaria/prisma/client'
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { type Actor, appendAudit } from '../audit/append.ts'
import { actorOfHost } from '../audit/ofEvents.ts'
import { remove } from '../jobs/add.ts'
import { notifyLive } from '../live/notices.ts'
import { refuse } from '../refusals/errors.ts'
import { clockOf } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { drawRefusal, refuseDraw } from './refusals.ts'
import { type DrawRow, findDraw, lockDraw } from './rows.ts'
import { eventOfDraw, takeStep } from './write.ts'

export async function cancelDraw(id: string, context: Context): Promise<Awaited<ResolversTypes['CancelDrawResult']>> {
  const { database, language } = context
  const found = await findDraw(database, id)
  if (!found || !(await eventOfDraw(found, context))) return refuse(language, 'UnknownDraw', {})
  return database.$transaction(async (transaction) => {
    const { event, draw } = await lockDraw(transaction, found)
    context.viewer = await asOfNow(transaction, context.viewer)
    const denial = await forbidden(context, (viewer) => can.compose(viewer, event))
    if (denial) return denial
    if (draw.state === 'FAILED' || draw.state === 'DISCARDED') return refuseDraw(language, 'DRAW_OVER')
    const actor = actorOfHost(context, event)
    if (draw.state === 'PREPARING' || draw.state === 'PREPARED') {
      await discard(transaction, draw, actor)
      return { __typename: 'DrawCancelled' as const, event }
    }
    const refusal = await takeStep(transaction, draw, { type: 'CANCEL' }, actor)
    return refusal ? drawRefusal(language, refusal) : { __typename: 'DrawCancelled' as const, event }
  }, timeouts)
}

async function discard(transaction: Prisma.TransactionClient, { id, eventId }: DrawRow, actor: Actor): Promise<void> {
  const at = await clockOf(transaction)
  await transaction.draw.update({ where: { id }, data: { state: 'DISCARDED' } })
  for (const table of [transaction.seedHolder, transaction.drawPerson, transaction.drawRoom])
    await (table as typeof transaction.drawRoom).deleteMany({ where: { drawId: id } })
  await transaction.$queryRaw(remove(`draw:${id}`))
  await appendAudit(transaction, [{ ...actor, what: 'DRAW_CANCELLED', at, eventId, after: { draw: id } }])
  await notifyLive(transaction, { eventId, registrationIds: [] })
}
