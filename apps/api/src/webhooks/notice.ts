/** The email about a stopped webhook: to its owner or, if they no longer run events there, to the institute's owners. */
import { randomUUID } from 'node:crypto'
import type { Prisma } from '@plenaria/prisma/client'
import { languageOf } from '@plenaria/schema/languages'
import { z } from 'zod'
import { addAll } from '../jobs/add.ts'
import type { MailTools } from '../mail/deliver.ts'
import { type Mail, siteIn, webhookStoppedMail } from '../mail/templates.ts'
import type { MessageRow, WebhookRow } from '../request/rows.ts'

type Transaction = Prisma.TransactionClient

export async function notifyOfStop(transaction: Transaction, webhook: WebhookRow, at: Date): Promise<void> {
  const { id, instituteId, userId } = webhook
  const running = await transaction.member.findMany({
    where: { instituteId, role: { in: ['OWNER', 'ORGANISER'] } },
    include: { user: true },
  })
  const owner = running.filter((member) => member.userId === userId)
  const notified = owner.length > 0 ? owner : running.filter(({ role }) => role === 'OWNER')
  const messages = notified.map(({ user: { email, language } }) => ({
    id: randomUUID(),
    instituteId,
    template: 'webhook-stopped',
    recipient: email,
    language,
    data: { webhook: id },
    enqueuedAt: at,
  }))
  await transaction.message.createMany({ data: messages })
  const ids = messages.map((message) => message.id)
  await transaction.$queryRaw(addAll([{ identifier: 'send_messages', payload: { ids } }]))
}

const stoppedData = z.object({ webhook: z.uuid() })

/** Null if it was removed or restarted meanwhile. */
export async function webhookStopped(
  { config }: Pick<MailTools, 'config'>,
  transaction: Transaction,
  message: MessageRow,
): Promise<Mail | null> {
  const { webhook: id } = stoppedData.parse(message.data)
  const webhook = await transaction.webhook.findUnique({ where: { id } })
  if (webhook?.state !== 'STOPPED') return null
  const institute = await transaction.institute.findUniqueOrThrow({ where: { id: webhook.instituteId } })
  const language = languageOf([message.language]) ?? 'en'
  const page = `${siteIn(config.siteUrl, language)}/institutes/${institute.slug}/webhooks/${id}`
  return webhookStoppedMail(language, institute, { host: new URL(webhook.url).host, page })
}
