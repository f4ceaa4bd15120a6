/**
 * The jobs that send email. An email is marked as sent in the transaction that locks it, so that two workers never send one
 * twice.
 */

import { type MessageModel, Prisma } from '@plenaria/prisma/client'
import { languageOf } from '@plenaria/schema/languages'
import { z } from 'zod'
import { makeSignInLink } from '../access/signInMail.ts'
import { calendarOf } from '../calendar/calendar.ts'
import { mailToCompanion } from '../companions/mail.ts'
import { digestTo } from '../digests/digest.ts'
import { invitationToEvent, mailToFocalPoint } from '../invitations/mail.ts'
import { sendAll } from '../jobs/add.ts'
import { aboutEvent, type CalendarOf, groupOf, registrationUrl } from '../mail/aboutEvent.ts'
import { attachedTo } from '../mail/attached.ts'
import { deliver, type MailTools } from '../mail/deliver.ts'
import { tellable } from '../mail/givenBy.ts'
import { letterIdOf } from '../mail/letterId.ts'
import { languageWritten, ownLetter } from '../mail/ownLetter.ts'
import { emailPhraseOf } from '../mail/protectedAt.ts'
import { isFinal, saidBy } from '../mail/refusal.ts'
import { isErasedWithPerson, renderedOf } from '../mail/rendered.ts'
import { invitationMail, type Mail, siteIn } from '../mail/templates.ts'
import { unsubscribeUrl } from '../mail/unsubscribe.ts'
import { reminderTo, reportTo } from '../recipients/mail.ts'
import { mailToReplacement } from '../replacements/mail.ts'
import { isOtherEmail, type OtherEmailTemplate } from '../request/emails.ts'
import { mailToSpeaker } from '../speakers/mail.ts'
import { mailOfUptake } from '../uptake/announce.ts'
import { mailOfRemoval } from '../uptake/removalMail.ts'
import { isRoundOpen } from '../validation/notify.ts'
import { webhookStopped } from '../webhooks/notice.ts'

/** Milliseconds: longer than a mail server may take to answer. */
const timeouts = { maxWait: 10_000, timeout: 90_000 }

/**
 * Sends the message, if it is still pending. Rejects if the mail server temporarily refuses it, so that the job is retried.
 * Permanent refusals mark it as refused. A crash between the server's acceptance and our commit sends it twice, with the same
 * Message-ID.
 */
export async function sendEmail(tools: MailTools, id: string): Promise<void> {
  await tools.database.$transaction(async (transaction) => {
    const [pending] = await transaction.$queryRaw<{ id: string }[]>`
      select id from message where id = ${id}::uuid and sent_at is null and refused_at is null for update`
    if (!pending) return
    const message = await transaction.message.findUniqueOrThrow({ where: { id } })
    const mail = await mailFor(tools, transaction, message)
    if (!mail) {
      await transaction.message.delete({ where: { id } })
      return
    }
    try {
      await deliver(tools, message.recipient, mail, id)
    } catch (fault) {
      if (!isFinal(fault)) throw fault
      await markRefused(transaction, message, { mail, said: saidBy(fault.response ?? fault.message) })
      return
    }
    await markSent(transaction, message, mail)
  }, timeouts)
}

const calendarFor =
  ({ config }: MailTools): CalendarOf =>
  (transaction, registration) =>
    calendarOf(transaction, registration, config.siteUrl)

/** Null if there is no longer a reason to send it. */
type Writer = (tools: MailTools, transaction: Prisma.TransactionClient, message: MessageModel) => Promise<Mail | null>

const uptakeTo: Writer = (tools, transaction, message) =>
  mailOfUptake(tools, transaction, message, (registration) =>
    registrationUrl(tools.database, siteIn(tools.config.siteUrl, languageOf([message.language]) ?? 'en'), registration),
  )

const writers: Record<OtherEmailTemplate, Writer> = {
  invitation: invitationTo,
  letter: letterTo,
  digest: digestTo,
  'webhook-stopped': webhookStopped,
  'event-invitation': invitationToEvent,
  'event-invitation-reminder': invitationToEvent,
  report: reportTo,
  'report-reminder': reminderTo,
  'uptake-removed': mailOfRemoval,
  uptake: uptakeTo,
  'replacement-named': mailToReplacement,
  'companion-added': mailToCompanion,
  'companion-removed': mailToCompanion,
  'speaker-consent': mailToSpeaker,
  'focal-point': mailToFocalPoint,
  'focal-point-reminder': mailToFocalPoint,
}

/** As it would be sent now. */
export const mailFor: Writer = async (tools, transaction, message) => {
  const { template } = message
  if (isOtherEmail(template)) return writers[template](tools, transaction, message)
  const isOver = template.startsWith('validation-') && !(await isRoundOpen(transaction, message))
  return isOver ? null : aboutEvent(tools, transaction, message, calendarFor(tools))
}

/** Null for people who are gone or have unsubscribed. */
async function letterTo(
  { database, config }: MailTools,
  transaction: Prisma.TransactionClient,
  message: MessageModel,
): Promise<Mail | null> {
  const { registrationId, language } = message
  const letter = await transaction.letter.findUniqueOrThrow({
    where: { id: letterIdOf(message) ?? '' },
    include: { event: true },
  })
  const registration = await transaction.registration.findUnique({ where: { id: registrationId ?? '' } })
  if (!registration) return null
  const { event, kind, instituteId } = letter
  const { emailKey } = registration
  if (kind === 'NEWS') {
    const stopped = await transaction.newsStop.findUnique({
      where: { eventId_emailKey: { eventId: event.id, emailKey } },
    })
    if (stopped) return null
  }
  const institute = await transaction.institute.findUniqueOrThrow({ where: { id: instituteId } })
  const written = languageWritten(letter.texts, languageOf([language]) ?? 'en', event)
  const url = await registrationUrl(database, siteIn(config.siteUrl, written), registration)
  const stopUrl = kind === 'NEWS' ? unsubscribeUrl(config, registration) : null
  const group = await groupOf(transaction, registration)
  const emailPhrase = registration.protected ? await emailPhraseOf(transaction, emailKey) : null
  const person = await tellable(transaction, registration)
  const files = await attachedTo(transaction, letter.id, registration.protected ? written : null)
  return { ...ownLetter(letter, written, { event, institute, group, person, url, emailPhrase }, stopUrl), files }
}

const invitationData = z.object({ invitation: z.uuid() })

/**
 * Null if it can no longer be accepted. The link signs in and leads to the invitation; once expired, one click sends a new one.
 */
async function invitationTo(
  { database, config }: MailTools,
  transaction: Prisma.TransactionClient,
  message: MessageModel,
): Promise<Mail | null> {
  const { invitation: id } = invitationData.parse(message.data)
  const invitation = await transaction.invitation.findUniqueOrThrow({ where: { id }, include: { institute: true } })
  const { state, expiresAt, emailKey, institute } = invitation
  const [{ lifetime }] = await transaction.$queryRaw<[{ lifetime: number }]>`
    select (extract(epoch from ${expiresAt.toISOString()}::timestamptz - desk_now()) * 1000)::float8 as lifetime`
  if (state !== 'SENT' || lifetime <= 0) return null
  const path = `/join/${id}`
  const token = await makeSignInLink(database, { email: emailKey, next: path })
  const language = languageOf([message.language]) ?? 'en'
  const url = `${siteIn(config.siteUrl, language)}/sign-in?next=${encodeURIComponent(path)}#token=${token}`
  return invitationMail(language, invitation, institute, url)
}

/** Enqueues a job for each pending message, so that one that can't be sent doesn't block the others. */
export async function queueMessages({ database }: Pick<MailTools, 'database'>, ids: readonly string[]): Promise<void> {
  await database.$queryRaw`
    with queued as (
      select id from message where id = any(${ids}::uuid[]) and sent_at is null and refused_at is null)
    select count(*)::int as queued from ${sendAll(Prisma.sql`queued`)}`
}

/** The stored copy; null for emails that no person's erasure would delete. */
const storedOf = (message: MessageModel, { page }: Mail): string | null =>
  isErasedWithPerson(message) ? JSON.stringify(renderedOf(page)) : null

const markSent = (transaction: Prisma.TransactionClient, message: MessageModel, mail: Mail): Promise<number> =>
  transaction.$executeRaw`
    update message set sent_at = desk_now(), rendered = ${storedOf(message, mail)}::jsonb where id = ${message.id}::uuid`

const markRefused = (
  transaction: Prisma.TransactionClient,
  message: MessageModel,
  { mail, said }: { mail: Mail; said: string },
): Promise<number> =>
  transaction.$executeRaw`
    update message set refused_at = desk_now(), server_said = ${said}, rendered = ${storedOf(message, mail)}::jsonb
    where id = ${message.id}::uuid`
