/** The job that sends pending deliveries to a webhook, and handles the response. */
import type { Prisma, PrismaClient } from '@plenaria/prisma/client'
import { can } from '../access/policy.ts'
import { appendAudit, clockActor } from '../audit/append.ts'
import { addAll } from '../jobs/add.ts'
import type { Resolving } from '../kernel/addresses.ts'
import type { Sealing } from '../kernel/sealing.ts'
import type { WebhookDeliveryRow, WebhookRow } from '../request/rows.ts'
import { sendJob } from './enqueue.ts'
import { notifyOfStop } from './notice.ts'
import { ownerOf } from './owner.ts'
import { type Answered, post } from './post.ts'
import { signedHeaders } from './secret.ts'

export interface WebhookTools {
  database: PrismaClient
  sealing: Sealing
  resolving: Resolving
}

type Transaction = Prisma.TransactionClient

/** Attempts for one delivery, over a day and a half. */
const maxAttempts = 16
/** Consecutive failures after which other deliveries to the same URL wait too. */
const failuresBeforeHold = 3
/** Milliseconds. */
const maxPause = 6 * 60 * 60_000
const failsFor = 3 * 24 * 60 * 60_000

/** Backoff as in graphile-worker: e to the power of the attempts, in seconds, at most six hours. */
const pauseAfter = (tries: number): number => Math.min(Math.exp(Math.min(tries, 12)) * 1_000, maxPause)

const later = (at: Date, milliseconds: number): Date => new Date(at.getTime() + milliseconds)

/** Makes one attempt. If a process dies between the response and its record, the delivery is sent twice, with the same id. */
export async function sendWebhook(tools: WebhookTools, id: string, requestId: string): Promise<void> {
  const { database, sealing, resolving } = tools
  const delivery = await database.webhookDelivery.findUnique({ where: { id }, include: { webhook: true } })
  if (delivery?.state !== 'WAITING') return
  const { webhook } = delivery
  const at = await clock(database)
  const isTest = delivery.eventId === null
  if (!isTest && webhook.state !== 'ACTIVE') return settle(database, delivery, 'FAILED')
  if (!isTest && webhook.heldUntil && at < webhook.heldUntil) return hold(database, delivery, webhook.heldUntil)
  if (!(await mayStillReceive(database, delivery, webhook))) return settle(database, delivery, 'WITHHELD')
  const body = JSON.stringify(delivery.payload)
  const headers = signedHeaders(webhook, { id, body, at }, sealing)
  const answered = await post(new URL(webhook.url), headers, body, resolving)
  await database.$transaction((transaction) => record(transaction, delivery, answered, requestId))
}

async function clock(database: Pick<PrismaClient, '$queryRaw'>): Promise<Date> {
  const [row] = await database.$queryRaw<[{ now: Date }]>`select desk_now() as now`
  return row.now
}

async function settle(database: PrismaClient, { id }: WebhookDeliveryRow, state: 'FAILED' | 'WITHHELD'): Promise<void> {
  await database.webhookDelivery.updateMany({ where: { id, state: 'WAITING' }, data: { state, nextAttemptAt: null } })
}

async function hold(database: PrismaClient, delivery: WebhookDeliveryRow, until: Date): Promise<void> {
  await database.$transaction([
    database.webhookDelivery.update({ where: { id: delivery.id }, data: { nextAttemptAt: until } }),
    database.$queryRaw(addAll([sendJob({ id: delivery.webhookId }, delivery.id, until)])),
  ])
}

/** Rights may have ended since it was queued. */
async function mayStillReceive(
  database: PrismaClient,
  { eventId, registrationId }: WebhookDeliveryRow,
  webhook: WebhookRow,
): Promise<boolean> {
  if (eventId === null) return true
  const event = await database.event.findUniqueOrThrow({ where: { id: eventId } })
  const registration =
    registrationId === null ? null : await database.registration.findUnique({ where: { id: registrationId } })
  if (registrationId !== null && registration === null) return false
  return can.receiveEvent(await ownerOf(database, webhook), registration, event)
}

async function record(
  transaction: Transaction,
  { id, webhookId, eventId }: WebhookDeliveryRow,
  { status, failure, took }: Answered,
  requestId: string,
): Promise<void> {
  await transaction.$queryRaw`select from webhook where id = ${webhookId}::uuid for update`
  const webhook = await transaction.webhook.findUnique({ where: { id: webhookId } })
  const known = webhook && (await transaction.webhookDelivery.findUnique({ where: { id } }))
  if (!webhook || !known) return
  const [{ now: at }] = await transaction.$queryRaw<[{ now: Date }]>`select desk_now() as now`
  const isTest = eventId === null
  const attempts = known.attempts + 1
  const goesOn = failure !== null && !isTest && attempts < maxAttempts
  const nextAttemptAt = goesOn ? later(at, pauseAfter(attempts)) : null
  const state = failure === null ? 'DELIVERED' : goesOn ? 'WAITING' : 'FAILED'
  await transaction.webhookDelivery.update({
    where: { id },
    data: {
      state,
      attempts,
      nextAttemptAt,
      lastAttemptAt: at,
      lastDuration: took,
      lastStatus: status,
      lastFailure: failure,
    },
  })
  if (nextAttemptAt) await transaction.$queryRaw(addAll([sendJob(webhook, id, nextAttemptAt)]))
  if (!isTest)
    await noteFailures(transaction, webhook, { failed: failure !== null, isGone: status === 410, at }, requestId)
}

/** Holds deliveries to an endpoint that keeps failing, and finally stops the webhook. */
async function noteFailures(
  transaction: Transaction,
  webhook: WebhookRow,
  { failed, isGone, at }: { failed: boolean; isGone: boolean; at: Date },
  requestId: string,
): Promise<void> {
  const { id } = webhook
  if (!failed) {
    if (webhook.failures === 0) return
    await transaction.webhook.update({ where: { id }, data: { failures: 0, failingSince: null, heldUntil: null } })
    return
  }
  const failures = webhook.failures + 1
  const failingSince = webhook.failingSince ?? at
  const heldUntil = failures < failuresBeforeHold ? null : later(at, pauseAfter(failures))
  const stops = webhook.state === 'ACTIVE' && (isGone || at.getTime() - failingSince.getTime() >= failsFor)
  const stopped = stops ? { state: 'STOPPED' as const, stoppedAt: at, version: { increment: 1 } } : {}
  await transaction.webhook.update({ where: { id }, data: { failures, failingSince, heldUntil, ...stopped } })
  if (!stops) return
  const { instituteId } = webhook
  const actor = { ...clockActor(requestId), instituteId }
  await appendAudit(transaction, [{ ...actor, what: 'WEBHOOK_STOPPED', at, after: { webhook: id, failures } }])
  await transaction.webhookDelivery.updateMany({
    where: { webhookId: id, state: 'WAITING' },
    data: { state: 'FAILED', nextAttemptAt: null },
  })
  await notifyOfStop(transaction, webhook, at)
}
