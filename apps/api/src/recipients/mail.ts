/** Emails that deliver a report and remind about it, each with its own link, of which only the hash is stored. */
import type { MessageModel, Prisma } from '@plenaria/prisma/client'
import { languageOf } from '@plenaria/schema/languages'
import type { MailTools } from '../mail/deliver.ts'
import { letterheadOf } from '../mail/letterhead.ts'
import { type Mail, siteIn, written } from '../mail/templates.ts'
import { day } from '../refusals/words/moment.ts'
import { contentOf } from '../report/compose.ts'
import { receivedPath } from '../report/files.ts'
import { textIn } from '../request/texts.ts'
import { languageName } from './languageName.ts'
import { makeReportLink } from './link.ts'
import { reportMailWords } from './mailWords.ts'

/** Null if it has been acknowledged or withdrawn meanwhile. */
export const reportTo = (
  tools: MailTools,
  transaction: Prisma.TransactionClient,
  message: MessageModel,
): Promise<Mail | null> => mailWithLink(tools, transaction, message, false)

/** Null if it has been acknowledged or withdrawn meanwhile. */
export const reminderTo = (
  tools: MailTools,
  transaction: Prisma.TransactionClient,
  message: MessageModel,
): Promise<Mail | null> => mailWithLink(tools, transaction, message, true)

async function mailWithLink(
  { database, config }: MailTools,
  transaction: Prisma.TransactionClient,
  message: MessageModel,
  isReminder: boolean,
): Promise<Mail | null> {
  const delivery = await transaction.reportDelivery.findUnique({
    where: { id: message.deliveryId ?? '' },
    include: { recipient: { include: { event: true } }, report: { include: { withdrawal: true } } },
  })
  if (!delivery || delivery.acknowledgedAt || delivery.report.withdrawal) return null
  const { id, instituteId, note, number, report, recipient, sentAt } = delivery
  const { event } = recipient
  const institute = await transaction.institute.findUniqueOrThrow({ where: { id: instituteId } })
  const language = languageOf([message.language]) ?? 'en'
  const [{ at }] = await transaction.$queryRaw<[{ at: Date }]>`select desk_now() as at`
  const token = await makeReportLink(database, id, at)
  const words = reportMailWords[language]
  const letterhead = letterheadOf(language, institute)
  const { sender } = letterhead
  const title = textIn(language, contentOf(report).titles) ?? event.slug
  const eventTitle = textIn(language, event.titles) ?? event.slug
  const facts = { institute: sender, title, event: eventTitle }
  const paragraphs = isReminder
    ? [words.reminder.opening({ ...facts, sentOn: day(language, event.zone, sentAt) })]
    : [words.opening(facts), ...(note ? [note] : [])]
  const other = delivery.language === language ? [] : [words.inOtherLanguage(languageName(language, delivery.language))]
  return written({
    language,
    ...letterhead,
    subject: isReminder ? words.reminder.subject(title) : words.subject(title),
    greeting: words.greeting(recipient.name),
    paragraphs: [...paragraphs, ...other, isReminder ? words.reminder.press : words.press],
    facts: [
      { label: words.labels.event, value: eventTitle },
      { label: words.labels.version, value: String(number) },
    ],
    action: {
      label: words.action,
      url: `${siteIn(config.siteUrl, language)}${receivedPath(event.slug)}#token=${token}`,
    },
    note: words.unwatched,
    footer: words.footer(sender),
  })
}
