/** The email to a recipient whose report of uptake was removed. It repeats the reason and not the removed text. */
import type { MessageModel, Prisma } from '@plenaria/prisma/client'
import { languageOf } from '@plenaria/schema/languages'
import { z } from 'zod'
import { addAll } from '../jobs/add.ts'
import { uuidv7 } from '../kernel/ids.ts'
import type { MailTools } from '../mail/deliver.ts'
import { mailWords } from '../mail/letter.ts'
import { letterheadOf } from '../mail/letterhead.ts'
import { type Mail, siteIn, written } from '../mail/templates.ts'
import { makeReportLink } from '../recipients/link.ts'
import { contentOf } from '../report/compose.ts'
import { receivedPath } from '../report/files.ts'
import type { UptakeRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import { removalMailWords } from './words.ts'

const kinds = ['USED', 'ANSWERED', 'NOT_TAKEN_UP', 'UNDER_CONSIDERATION'] as const

const removalData = z.object({
  kind: z.enum(kinds),
  /** The institute whose editor removed it. */
  instituteId: z.string(),
  /** Empty: none was given. */
  reason: z.string(),
})

interface Removal {
  instituteId: string
  reason: string
  at: Date
}

/** @returns whether anybody is emailed: editors' own entries, and those of recipients who were removed, have nobody to tell */
export async function queueRemoval(
  transaction: Prisma.TransactionClient,
  { eventId, recipientId, byLink, kind }: UptakeRow,
  { instituteId, reason, at }: Removal,
): Promise<boolean> {
  if (!byLink || recipientId === null) return false
  const delivery = await transaction.reportDelivery.findFirst({
    where: { recipientId },
    orderBy: { number: 'desc' },
    include: { recipient: true },
  })
  if (!delivery) return false
  const data: z.infer<typeof removalData> = { kind, instituteId, reason }
  const message = await transaction.message.create({
    data: {
      id: uuidv7(at.getTime(), 0),
      eventId,
      template: 'uptake-removed',
      enqueuedAt: at,
      recipient: delivery.recipient.email,
      language: languageOf([delivery.recipient.language]) ?? 'en',
      deliveryId: delivery.id,
      data,
    },
  })
  await transaction.$queryRaw(addAll([{ identifier: 'send_messages', payload: { ids: [message.id] } }]))
  return true
}

/** Null if the recipient was removed meanwhile. Brings a link of its own, by which they can answer again. */
export async function mailOfRemoval(
  { database, config }: MailTools,
  transaction: Prisma.TransactionClient,
  message: MessageModel,
): Promise<Mail | null> {
  const delivery = await transaction.reportDelivery.findUnique({
    where: { id: message.deliveryId ?? '' },
    include: { recipient: { include: { event: true } }, report: true },
  })
  if (!delivery) return null
  const { kind, instituteId, reason } = removalData.parse(message.data)
  const { recipient, report } = delivery
  const { event } = recipient
  const institute = await transaction.institute.findUniqueOrThrow({ where: { id: instituteId } })
  const language = languageOf([message.language]) ?? 'en'
  const [{ at }] = await transaction.$queryRaw<[{ at: Date }]>`select desk_now() as at`
  const token = await makeReportLink(database, delivery.id, at)
  const words = removalMailWords[language]
  const letterhead = letterheadOf(language, institute)
  const title = textIn(language, contentOf(report).titles) ?? event.slug
  return written({
    language,
    ...letterhead,
    subject: words.subject(title),
    greeting: words.greeting(recipient.name),
    paragraphs: [
      words.removed({ institute: letterhead.sender, title, kind: words.kinds[kind] }),
      reason === '' ? words.noReason : `${words.reason} ${reason}`,
      words.again,
    ],
    facts: [{ label: mailWords[language].labels.event, value: textIn(language, event.titles) ?? event.slug }],
    action: {
      label: words.action,
      url: `${siteIn(config.siteUrl, language)}${receivedPath(event.slug)}#token=${token}`,
    },
    note: null,
    footer: words.footer(letterhead.sender),
  })
}
