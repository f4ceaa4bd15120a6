/**
 * The email about a removed entry: to the recipient who reported it, or to the editor who entered it. It repeats the reason and not the
 * removed text.
 */
import type { MessageModel, Prisma } from '@plenaria/prisma/client'
import { languageOf } from '@plenaria/schema/languages'
import { z } from 'zod'
import { can } from '../access/policy.ts'
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
import { loadDeferredActor } from '../tokens/read.ts'
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

interface Removed {
  eventId: string
  kind: UptakeRow['kind']
  recipientId: string | null
  /** The editor who entered it, if somebody else removed it. */
  editorId: string | null
}

/** @returns whether anybody is emailed: there may be no recipient any more, and no editor who can still see it */
export async function queueRemoval(
  transaction: Prisma.TransactionClient,
  { eventId, kind, ...removed }: Removed,
  { instituteId, reason, at }: Removal,
): Promise<boolean> {
  const addressee =
    removed.editorId === null
      ? await recipientOf(transaction, removed.recipientId)
      : await editorOf(transaction, removed.editorId, eventId)
  if (!addressee) return false
  const data: z.infer<typeof removalData> = { kind, instituteId, reason }
  const message = await transaction.message.create({
    data: {
      id: uuidv7(at.getTime(), 0),
      eventId,
      template: 'uptake-removed',
      enqueuedAt: at,
      ...addressee,
      data,
    },
  })
  await transaction.$queryRaw(addAll([{ identifier: 'send_messages', payload: { ids: [message.id] } }]))
  return true
}

interface Addressee {
  recipient: string
  language: string
  deliveryId?: string
}

async function recipientOf(
  transaction: Prisma.TransactionClient,
  recipientId: string | null,
): Promise<Addressee | null> {
  if (recipientId === null) return null
  const delivery = await transaction.reportDelivery.findFirst({
    where: { recipientId },
    orderBy: { number: 'desc' },
    include: { recipient: true },
  })
  if (!delivery) return null
  const { recipient } = delivery
  return { recipient: recipient.email, language: languageOf([recipient.language]) ?? 'en', deliveryId: delivery.id }
}

async function editorOf(
  transaction: Prisma.TransactionClient,
  editorId: string,
  eventId: string,
): Promise<Addressee | null> {
  const editor = await loadDeferredActor(transaction, editorId, null)
  const event = await transaction.event.findUniqueOrThrow({ where: { id: eventId } })
  return editor && can.manageUptake(editor, event) ? { recipient: editor.email, language: editor.language } : null
}

export const mailOfRemoval = (
  tools: MailTools,
  transaction: Prisma.TransactionClient,
  message: MessageModel,
): Promise<Mail | null> =>
  message.deliveryId === null ? mailToEditor(tools, transaction, message) : mailToRecipient(tools, transaction, message)

async function mailToEditor(
  { config }: MailTools,
  transaction: Prisma.TransactionClient,
  message: MessageModel,
): Promise<Mail> {
  const { kind, instituteId, reason } = removalData.parse(message.data)
  const event = await transaction.event.findUniqueOrThrow({ where: { id: message.eventId ?? '' } })
  const institute = await transaction.institute.findUniqueOrThrow({ where: { id: instituteId } })
  const language = languageOf([message.language]) ?? 'en'
  const words = removalMailWords[language]
  const letterhead = letterheadOf(language, institute)
  const title = textIn(language, event.titles) ?? event.slug
  return written({
    language,
    ...letterhead,
    subject: words.editor.subject(title),
    greeting: null,
    paragraphs: [
      words.editor.removed({ institute: letterhead.sender, kind: words.kinds[kind] }),
      reason === '' ? words.noReason : `${words.reason} ${reason}`,
    ],
    facts: [{ label: mailWords[language].labels.event, value: title }],
    action: {
      label: words.editor.action,
      url: `${siteIn(config.siteUrl, language)}/e/${event.slug}/manage/uptake`,
    },
    note: null,
    footer: words.editor.footer,
  })
}

/** Null if the recipient was removed meanwhile. Brings a link of its own, by which they can answer again. */
async function mailToRecipient(
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
