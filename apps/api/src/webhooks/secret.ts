/** Secrets and signatures of Standard Webhooks (https://www.standardwebhooks.com), version 1: HMAC with SHA-256. */
import { randomBytes } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import type { Sealing } from '../kernel/sealing.ts'
import type { WebhookRow } from '../request/rows.ts'

/** 32 random bytes. */
export const makeSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`

const ownerOf = ({ id }: Pick<WebhookRow, 'id'>): string => `webhook:${id}`

export const sealedFor = (webhook: Pick<WebhookRow, 'id'>, secret: string, sealing: Sealing) =>
  sealing.seal(secret, ownerOf(webhook))

/** @throws {UnreadableSeal} if one of its secrets can't be opened */
export function opensFor(webhook: WebhookRow, sealing: Sealing): void {
  const { secret, earlierSecret } = webhook
  for (const sealed of [secret, earlierSecret]) if (sealed) sealing.open(sealed, ownerOf(webhook))
}

/** Signed with the current secret and, while it is valid, the previous one. */
export function signedHeaders(
  webhook: WebhookRow,
  { id, body, at }: { id: string; body: string; at: Date },
  sealing: Sealing,
): Record<string, string> {
  const { secret, earlierSecret, earlierUntil } = webhook
  const good = [secret, ...(earlierSecret && earlierUntil && at < earlierUntil ? [earlierSecret] : [])]
  const signatures = good.map((sealed) => new Webhook(sealing.open(sealed, ownerOf(webhook))).sign(id, at, body))
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signatures.join(' '),
    'content-type': 'application/json',
    'user-agent': 'Plenaria',
  }
}
