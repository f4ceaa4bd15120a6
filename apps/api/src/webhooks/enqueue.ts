/** Turns audit entries into webhook deliveries: behind the audit chain, in transactions of its own. */
import { randomUUID } from 'node:crypto'
import { Prisma, type PrismaClient } from '@plenaria/prisma/client'
import { timeouts } from '../access/lock.ts'
import { can } from '../access/policy.ts'
import { addAll } from '../jobs/add.ts'
import type { Job } from '../jobs/jobSchemas.ts'
import type { EventRow, ViewerRow, WebhookRow } from '../request/rows.ts'
import { typesOf } from './kinds.ts'
import { ownerOf } from './owner.ts'

type Transaction = Prisma.TransactionClient

/** Upper bound on entries read in one transaction. */
const entriesAtOnce = 500

interface Place {
  webhookId: string
  eventId: string
}

/** Events with new audit entries, of all webhooks or of those at one event. */
const findBehind = (database: Pick<PrismaClient, '$queryRaw'>, eventId: string | null): Promise<Place[]> =>
  database.$queryRaw<Place[]>`
    select w.id as "webhookId", e.id as "eventId" from webhook w join event e on (w.event_id is null or e.id = w.event_id)
      and (e.host_id = w.institute_id or exists (
        select from event_grant g where g.event_id = e.id and g.partner_id = w.institute_id and g.agreed is not null))
    join audit_chain c on c.chain = e.id
    left join webhook_progress p on p.webhook_id = w.id and p.event_id = e.id
    where c.entries > coalesce(p.sequence, 0) ${eventId === null ? Prisma.empty : Prisma.sql`and e.id = ${eventId}`}
    order by e.id, w.id`

/** Events with entries not yet sent to some webhook. */
export const findPending = async (database: Pick<PrismaClient, '$queryRaw'>): Promise<string[]> => [
  ...new Set((await findBehind(database, null)).map(({ eventId }) => eventId)),
]

/** The job `tell_webhooks`, also run when the worker is notified of a change. A run that waited for another finds less to do. */
export async function enqueueDeliveries(database: PrismaClient, eventId: string | null = null): Promise<void> {
  for (const place of await findBehind(database, eventId)) {
    let more = true
    while (more) more = await database.$transaction((transaction) => tellNext(transaction, place), timeouts)
  }
}

/** @returns whether there is more */
async function tellNext(transaction: Transaction, { webhookId, eventId }: Place): Promise<boolean> {
  await transaction.$queryRaw`select from webhook where id = ${webhookId}::uuid for update`
  const webhook = await transaction.webhook.findUnique({ where: { id: webhookId } })
  const event = await transaction.event.findUnique({ where: { id: eventId } })
  if (!webhook || !event) return false
  const [chain] = await transaction.$queryRaw<{ entries: number }[]>`
    select entries from audit_chain where chain = ${eventId}`
  const entries = chain?.entries ?? 0
  const progress = await transaction.webhookProgress.findUnique({
    where: { webhookId_eventId: { webhookId, eventId } },
  })
  const from = progress?.sequence ?? (await beginning(transaction, webhook, event))
  const isTelling = webhook.state === 'ACTIVE'
  const to = isTelling ? Math.min(entries, from + entriesAtOnce) : entries
  if (isTelling && to > from) await queueDeliveries(transaction, webhook, event, { from, to })
  await transaction.webhookProgress.upsert({
    where: { webhookId_eventId: { webhookId, eventId } },
    create: { webhookId, eventId, sequence: to },
    update: { sequence: to },
  })
  return to < entries
}

/** The last entry before the webhook existed or, for a partner, before its grant was agreed. */
async function beginning(transaction: Transaction, webhook: WebhookRow, event: EventRow): Promise<number> {
  const [row] = await transaction.$queryRaw<{ sequence: number }[]>`
    select sequence from audit_entry where chain = ${event.id} and at <= greatest(${webhook.notifiesSince.toISOString()}::timestamptz,
      (select max(agreed_at) from event_grant where event_id = ${event.id} and partner_id = ${webhook.instituteId}
        and ${event.hostId} <> ${webhook.instituteId}))
    order by sequence desc limit 1`
  return row?.sequence ?? 0
}

async function queueDeliveries(
  transaction: Transaction,
  webhook: WebhookRow,
  event: EventRow,
  { from, to }: { from: number; to: number },
): Promise<void> {
  const types = typesOf(webhook)
  const entries = await transaction.auditEntry.findMany({
    where: { chain: event.id, sequence: { gt: from, lte: to }, what: { in: [...types.keys()] } },
    orderBy: { sequence: 'asc' },
  })
  if (entries.length === 0) return
  const seen = await visibleTo(await ownerOf(transaction, webhook), event, transaction, entries)
  const queued = entries.flatMap(({ what, sequence, registrationId, after, at }) => {
    const type = types.get(what)
    const shown = seen(registrationId)
    if (type === undefined || shown === null) return []
    const about = shown.reference && { reference: shown.reference, state: stateIn(after) ?? shown.state }
    const payload = { type, timestamp: at.toISOString(), data: { event: event.slug, ...about } }
    return { id: randomUUID(), webhookId: webhook.id, type, eventId: event.id, registrationId, sequence, payload, at }
  })
  if (queued.length === 0) return
  await transaction.webhookDelivery.createMany({ data: queued, skipDuplicates: true })
  await transaction.$queryRaw(addAll(queued.map(({ id }) => sendJob(webhook, id))))
}

interface Shown {
  reference?: string
  state?: string
}

/** The webhook owner's view of the entries' subjects; null: nothing. */
async function visibleTo(
  owner: ViewerRow,
  event: EventRow,
  transaction: Transaction,
  entries: readonly { registrationId: string | null }[],
): Promise<(registrationId: string | null) => Shown | null> {
  const ids = entries.flatMap(({ registrationId }) => registrationId ?? [])
  const rows = await transaction.registration.findMany({ where: { id: { in: ids } } })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return (registrationId) => {
    if (registrationId === null) return can.receiveEvent(owner, null, event) ? {} : null
    const row = byId.get(registrationId)
    return row && can.receiveEvent(owner, row, event) ? { reference: row.reference, state: row.state } : null
  }
}

const stateIn = (after: Prisma.JsonValue): string | undefined =>
  typeof after === 'object' && after !== null && 'state' in after && typeof after.state === 'string'
    ? after.state
    : undefined

/**
 * Lower priority than emails, and in one of two queues, so that endpoints that don't respond occupy at most two of the worker's
 * jobs.
 * @param at when it is due. Default: at once
 */
export const sendJob = ({ id: webhookId }: Pick<WebhookRow, 'id'>, id: string, at?: Date): Job => ({
  identifier: 'send_webhook',
  payload: { id },
  job_key: `webhook:${id}`,
  priority: 20,
  queue_name: `webhooks-${Number.parseInt(webhookId.slice(-1), 16) % 2}`,
  ...(at && { run_at: at.toISOString() }),
})
