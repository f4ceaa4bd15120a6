/** Deliveries of webhooks: the list, a test, and sending again. */
import { randomUUID } from 'node:crypto'
import type { ResolversTypes, WebhookDeliveriesArgs } from '../__generated__/resolvers.ts'
import { addAll } from '../jobs/add.ts'
import { isId } from '../kernel/ids.ts'
import { refuse } from '../refusals/errors.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { cursor, idShape, instantShape, pageOf, readCursor, sizeOf } from '../request/pages.ts'
import type { WebhookDeliveryRow, WebhookRow } from '../request/rows.ts'
import { changeWebhook } from './change.ts'
import { sendJob } from './enqueue.ts'

type Result<Name extends keyof ResolversTypes> = Awaited<ResolversTypes[Name]>

export async function listDeliveries(
  { id }: WebhookRow,
  { first, after }: Partial<WebhookDeliveriesArgs>,
  { database }: Context,
) {
  const size = sizeOf(first, 100, 20)
  const [, at = '', last = ''] = after ? readCursor(after, ['DELIVERIES', instantShape, idShape]) : []
  const earlier = after ? { OR: [{ at: { lt: at } }, { at, id: { lt: last } }] } : {}
  const rows = await database.webhookDelivery.findMany({
    where: { AND: [{ webhookId: id }, earlier] },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: size + 1,
  })
  return pageOf(rows, size, after, (row: WebhookDeliveryRow) => cursor('DELIVERIES', row.at.toISOString(), row.id))
}

export const testWebhook = (id: string, context: Context): Promise<Result<'TestWebhookResult'>> =>
  changeWebhook(id, context, async (transaction, webhook) => {
    const at = await now(context)
    const delivery = randomUUID()
    const payload = { type: 'webhook.test', timestamp: at.toISOString(), data: {} }
    await transaction.webhookDelivery.create({
      data: { id: delivery, webhookId: webhook.id, type: payload.type, payload, at },
    })
    await transaction.$queryRaw(addAll([sendJob(webhook, delivery)]))
    return { __typename: 'WebhookTested' as const, webhook }
  })

export async function sendDeliveryAgain(id: string, context: Context): Promise<Result<'SendDeliveryAgainResult'>> {
  const { database, language } = context
  const known = isId(id) ? await database.webhookDelivery.findUnique({ where: { id } }) : null
  if (!known) return refuse(language, 'UnknownWebhook', {})
  return changeWebhook(known.webhookId, context, async (transaction, webhook) => {
    if (webhook.state !== 'ACTIVE' && known.eventId !== null) return refuse(language, 'WebhookNotActive', {})
    // A manual retry implies that the endpoint works again, so held deliveries are sent too.
    await transaction.webhook.update({ where: { id: webhook.id }, data: { heldUntil: null } })
    const delivery = await transaction.webhookDelivery.update({
      where: { id },
      data: { state: 'WAITING', attempts: 0, nextAttemptAt: await now(context) },
    })
    await transaction.$queryRaw(addAll([sendJob(webhook, id)]))
    return { __typename: 'WebhookDeliverySentAgain' as const, delivery }
  })
}
