/** The jobs that send mail. A mail is marked as sent in the transaction that holds it locked, so that two workers never send one twice. */
import type { MessageModel, Prisma, PrismaClient } from '@plenaria/prisma/client'
import { languageOf } from '@plenaria/schema/languages'
import { foldEmail } from '@plenaria/schema/texts'
import type { Transporter } from 'nodemailer'
import { z } from 'zod'
import type { Config } from '../config.ts'
import type { FactorChange } from '../people/factors.ts'
import { makeToken, registrationLinkFor, signInLinkFor } from '../people/sign-in.ts'
import type { EventRow, RegistrationRow } from '../rows.ts'
import { accountMail, eventMail, invitationMail, type Mail, signInMail, siteIn } from './templates.ts'

export interface MailTools {
  database: PrismaClient
  transport: Transporter
  config: Pick<Config, 'siteUrl' | 'mailFrom'>
}

/** Milliseconds: longer than a mail server may take to answer. */
const patience = { maxWait: 10_000, timeout: 90_000 }

/**
 * Sends the message that is owed, if it is still owed. Rejects when the mail server does not take it: the job is then tried again.
 * A crash between the server's yes and our commit sends it twice, with the same Message-ID.
 */
export async function sendMessage(tools: MailTools, id: string): Promise<void> {
  await tools.database.$transaction(async (transaction) => {
    const [owed] = await transaction.$queryRaw<{ id: string }[]>`
      select id from message where id = ${id}::uuid and sent_at is null for update`
    if (!owed) return
    const message = await transaction.message.findUniqueOrThrow({ where: { id } })
    const mail =
      message.template === 'invitation'
        ? await invitationTo(tools, transaction, message)
        : await aboutEvent(tools, transaction, message)
    if (!mail) {
      await transaction.message.delete({ where: { id } })
      return
    }
    await deliver(tools, message.recipient, mail, id)
    await markSent(transaction, id)
  }, patience)
}

async function aboutEvent(
  tools: MailTools,
  transaction: Prisma.TransactionClient,
  message: MessageModel,
): Promise<Mail> {
  const { database, config } = tools
  const { eventId, registrationId } = message
  const event = await transaction.event.findUniqueOrThrow({ where: { id: eventId ?? '' }, include: { host: true } })
  const registration =
    registrationId === null ? null : await transaction.registration.findUniqueOrThrow({ where: { id: registrationId } })
  const language = languageOf([message.language]) ?? 'en'
  const site = siteIn(config.siteUrl, language)
  const url = registration ? await registrationUrl(database, site, registration) : managementUrl(site, event, message)
  return eventMail({ ...message, language, event, host: event.host, registration, url })
}

const invitationData = z.object({ invitation: z.uuid() })

/** Null if it can no longer be accepted. The link signs in, leads to the invitation and works as long as it does. */
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
  const token = await makeToken(database, emailKey, path, lifetime)
  const language = languageOf([message.language]) ?? 'en'
  const url = `${siteIn(config.siteUrl, language)}/sign-in?next=${encodeURIComponent(path)}#token=${token}`
  return invitationMail(language, invitation, institute, url)
}

/** Queues a job for each of the messages that is still owed, so that one that cannot be sent holds up no other. */
export async function queueMessages({ database }: Pick<MailTools, 'database'>, ids: string[]): Promise<void> {
  await database.$queryRaw`
    select count(*)::int as queued from graphile_worker.add_jobs(array(
      select json_populate_record(null::graphile_worker.job_spec, json_build_object(
        'identifier', 'send_message', 'payload', json_build_object('id', id), 'job_key', 'message:' || id))
      from message where id = any(${ids}::uuid[]) and sent_at is null))`
}

/** With a token that is kept whatever becomes of this try: the mail may have gone out all the same. */
async function registrationUrl(database: PrismaClient, site: string, registration: RegistrationRow): Promise<string> {
  const path = `/registrations/${registration.reference}`
  const token = await makeToken(database, registration.emailKey, path, registrationLinkFor)
  return `${site}${path}#token=${token}`
}

const managementPage = z.object({ page: z.string() }).catch({ page: 'registrations' })

const managementUrl = (site: string, { slug }: EventRow, { data }: MessageModel): string =>
  `${site}/e/${slug}/manage/${managementPage.parse(data).page}`

const markSent = (transaction: Prisma.TransactionClient, id: string): Promise<number> =>
  transaction.$executeRaw`update message set sent_at = desk_now() where id = ${id}::uuid`

async function deliver({ transport, config }: MailTools, to: string, mail: Mail, id: string): Promise<void> {
  await transport.sendMail({
    from: config.mailFrom,
    to: { name: '', address: to },
    messageId: `<${id}@${new URL(config.siteUrl).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...mail,
  })
}

export interface SignInLinkOrder {
  email: string
  /** Path of the site. */
  next: string
  /** What the page was shown in; somebody with an account is written to in their own language. */
  language: string
}

/** Sends a link if the address belongs to a member, to somebody who signed in before, to a registration or to an invitation; otherwise nothing. */
export async function sendSignInLink(tools: MailTools, order: SignInLinkOrder, jobId: string): Promise<void> {
  const { database, config } = tools
  const email = foldEmail(order.email)
  const user = await database.user.findUnique({ where: { email } })
  const known =
    user ??
    (await database.registration.findFirst({ where: { emailKey: email }, select: { id: true } })) ??
    (await database.invitation.findFirst({ where: { emailKey: email, state: 'SENT' }, select: { id: true } }))
  if (!known) return
  const language = languageOf([user?.language ?? order.language]) ?? 'en'
  const token = await makeToken(database, email, order.next, signInLinkFor)
  const mail = signInMail(language, `${siteIn(config.siteUrl, language)}/sign-in#token=${token}`)
  await deliver(tools, email, mail, `sign-in-${jobId}`)
}

/** Tells somebody that their second factors changed, in their own language. */
export async function sendAccountNotice(
  tools: MailTools,
  { userId, change }: { userId: string; change: FactorChange },
  jobId: string,
): Promise<void> {
  const user = await tools.database.user.findUnique({ where: { id: userId } })
  if (!user) return
  const language = languageOf([user.language]) ?? 'en'
  const mail = accountMail(language, change, `${siteIn(tools.config.siteUrl, language)}/account`)
  await deliver(tools, user.email, mail, `account-${jobId}`)
}
