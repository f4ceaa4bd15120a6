/** Bounced emails: reported by the mail service (signed), or taken from a mailbox and posted here as they are. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { PrismaClient } from '@plenaria/prisma/client'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Config } from '../kernel/config.ts'
import { openScope } from '../kernel/scope.ts'
import { notifyLive } from '../live/notices.ts'
import { type Bounce, readBounce } from '../mail/bounce.ts'
import { saidBy } from '../mail/refusal.ts'

/** `messageId`: the email's Message-ID, or the address that it came back to. */
const notice = z.object({
  messageId: z.string().max(500),
  status: z
    .string()
    .regex(/^[245]\.\d{1,3}\.\d{1,3}$/)
    .nullish(),
  reason: z.string().max(10_000).nullish(),
})

const uuid = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i
const maxReportBytes = 1024 * 1024

/** Marks the message as bounced, once. @returns the number marked: 1, or 0 if it is unknown, unsent or already marked */
async function markBounced(database: PrismaClient, { id, status, said }: Bounce): Promise<number> {
  return database.$transaction(async (transaction) => {
    const words = status === null || said.includes(status) ? said : `${status} ${said}`
    const marked = await transaction.$queryRaw<{ eventId: string | null; registrationId: string | null }[]>`
      update message set bounced_at = desk_now(), server_said = ${words}
      where id = ${id}::uuid and sent_at is not null and bounced_at is null
      returning event_id as "eventId", registration_id as "registrationId"`
    for (const { eventId, registrationId } of marked) {
      if (eventId && registrationId) await notifyLive(transaction, { eventId, registrationIds: [registrationId] })
    }
    return marked.length
  })
}

/** `x-signature: sha256=HEX`, the HMAC of the body with `BOUNCE_SECRET`; where there is no secret, nobody is believed. */
function isSigned({ headers, body }: FastifyRequest, secret: string | null): boolean {
  const [, given] = /^sha256=([0-9a-f]{64})$/i.exec(String(headers['x-signature'] ?? '')) ?? []
  if (secret === null || given === undefined || !Buffer.isBuffer(body)) return false
  return timingSafeEqual(Buffer.from(given, 'hex'), createHmac('sha256', secret).update(body).digest())
}

export async function bounceRoutes(app: FastifyInstance, database: PrismaClient, config: Config): Promise<void> {
  await openScope(app, 'bounces', async (doors) => {
    doors.removeAllContentTypeParsers()
    doors.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: maxReportBytes },
      async (_: FastifyRequest, body: Buffer) => body,
    )
    doors.addHook('preHandler', async (request: FastifyRequest, reply: FastifyReply) => {
      if (!isSigned(request, config.bounceSecret)) return reply.code(401).send({ code: 'NOT_SIGNED' })
    })

    doors.post('/api/bounces', async ({ body }, reply) => {
      const given = notice.safeParse(parsed(String(body)))
      const id = given.success ? uuid.exec(given.data.messageId)?.[0] : undefined
      if (!given.success || !id) return reply.code(422).send({ code: 'MALFORMED' })
      const { status = null, reason } = given.data
      // The mail server itself retries temporary failures.
      if (status?.startsWith('4') || status?.startsWith('2')) return { marked: 0 }
      const bounce = { id: id.toLowerCase(), status: status ?? null, said: saidBy(reason ?? status ?? 'failed') }
      return { marked: await markBounced(database, bounce) }
    })

    doors.post('/api/bounces/raw', async ({ body }) => {
      const bounce = readBounce(String(body))
      return { marked: bounce ? await markBounced(database, bounce) : 0 }
    })
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
