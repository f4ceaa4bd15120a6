/** The jobs that send mail. A mail is marked as sent in the transaction that holds it locked, so that two workers never send one twice. */
import { holdsSeat } from '@plenaria/domain/registration'
import type { MessageModel, Prisma, PrismaClient } from '@plenaria/prisma/client'
import { type Language, languageOf } from '@plenaria/schema/languages'
import { foldEmail } from '@plenaria/schema/texts'
import type { Transporter } from 'nodemailer'
import { z } from 'zod'
import type { Config } from '../config.ts'
import { digestTo } from '../digests/digest.ts'
import { invitationToEvent, mailToFocalPoint } from '../invitations/mail.ts'
import { clockOf } from '../messages/change.ts'
import { newsStopUrl } from '../messages/newsStop.ts'
import type { FactorChange } from '../people/factors.ts'
import { makeRegistrationLink } from '../people/registrationLink.ts'
import { makeSignInMail } from '../people/signInMail.ts'
import { reportTo } from '../recipients/mail.ts'
import { mailToReplacement } from '../replacements/mail.ts'
import type { EventRow, InstituteRow, RegistrationRow, StakeholderGroupRow } from '../rows.ts'
import { attendanceAt, inOrderOfTime } from '../sessions/attendance.ts'
import { mailOfUptake } from '../uptake/tell.ts'
import { isRoundOpen } from '../validation/tell.ts'
import { webhookStopped } from '../webhooks/notice.ts'
import { languageWritten, noteText, ownLetter } from './ownLetter.ts'
import { isFinal, saidBy } from './refusal.ts'
import { accountMail, type EventMail, eventMail, invitationMail, type Mail, signInMail, siteIn } from './templates.ts'

export interface MailTools {
  database: PrismaClient
  transport: Transporter
  config: Pick<Config, 'siteUrl' | 'mailFrom' | 'secret' | 'bounceAddress'>
}

/** Milliseconds: longer than a mail server may take to answer. */
const patience = { maxWait: 10_000, timeout: 90_000 }

/**
 * Sends the message that is owed, if it is still owed. Rejects when the mail server does not take it for now: the job is then tried
 * again. What it refuses for good is marked as refused. A crash between the server's yes and our commit sends it twice, with the same
 * Message-ID.
 */
export async function sendMessage(tools: MailTools, id: string): Promise<void> {
  await tools.database.$transaction(async (transaction) => {
    const [owed] = await transaction.$queryRaw<{ id: string }[]>`
      select id from message where id = ${id}::uuid and sent_at is null and refused_at is null for update`
    if (!owed) return
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
      await markRefused(transaction, id, saidBy(fault.response ?? fault.message))
      return
    }
    await markSent(transaction, id)
  }, patience)
}

/** Null: there is no reason to send it any more. */
function mailFor(tools: MailTools, transaction: Prisma.TransactionClient, message: MessageModel): Promise<Mail | null> {
  switch (message.template) {
    case 'invitation':
      return invitationTo(tools, transaction, message)
    case 'letter':
      return letterTo(tools, transaction, message)
    case 'digest':
      return digestTo(tools, transaction, message)
    case 'webhook-stopped':
      return webhookStopped(tools, transaction, message)
    case 'event-invitation':
    case 'event-invitation-reminder':
      return invitationToEvent(tools, transaction, message)
    case 'report':
      return reportTo(tools, transaction, message)
    case 'uptake':
      return mailOfUptake(tools, transaction, message, (registration) =>
        registrationUrl(
          tools.database,
          siteIn(tools.config.siteUrl, languageOf([message.language]) ?? 'en'),
          registration,
        ),
      )
    case 'validation-opened':
    case 'validation-reminder':
      return isRoundOpen(transaction, message).then((isOpen) =>
        isOpen ? aboutEvent(tools, transaction, message) : null,
      )
    case 'replacement-named':
      return mailToReplacement(tools, transaction, message)
    case 'focal-point':
    case 'focal-point-reminder':
      return mailToFocalPoint(tools, transaction, message)
    default:
      return aboutEvent(tools, transaction, message)
  }
}

/** What a reminder is about must still hold when it is sent. */
function isOutdated({ template, data }: MessageModel, { state, offerExpiresAt }: RegistrationRow): boolean {
  if (template === 'event-reminder') return state !== 'CONFIRMED'
  if (template !== 'offer-reminder') return false
  const told = offerReminderData.parse(data).offerExpiresAt
  return state !== 'OFFERED' || offerExpiresAt?.getTime() !== Date.parse(told)
}

const offerReminderData = z.object({ offerExpiresAt: z.string() })

async function aboutEvent(
  tools: MailTools,
  transaction: Prisma.TransactionClient,
  message: MessageModel,
): Promise<Mail | null> {
  const { database, config } = tools
  const { eventId, registrationId, template } = message
  const event = await transaction.event.findUniqueOrThrow({ where: { id: eventId ?? '' }, include: { host: true } })
  const registration =
    registrationId === null ? null : await transaction.registration.findUniqueOrThrow({ where: { id: registrationId } })
  if (registration && isOutdated(message, registration)) return null
  const language = languageOf([message.language]) ?? 'en'
  const site = siteIn(config.siteUrl, language)
  const url = registration ? await registrationUrl(database, site, registration) : managementUrl(site, event, message)
  const note = registration ? await noteFor(transaction, { language, template, event, registration, url }) : null
  const about = registration ? await sessionsIn(transaction, message, registration) : {}
  if (!about) return null
  const data = template === 'follow-up' ? await askedNow(transaction, event) : message.data
  if (!data) return null
  return eventMail({ ...message, data, language, event, host: event.host, registration, url, note, ...about })
}

/** Until when those who attended are asked; null: not any more. */
async function askedNow(transaction: Prisma.TransactionClient, { id: eventId }: EventRow) {
  const followUp = await transaction.followUp.findUnique({ where: { eventId } })
  return followUp && followUp.until > (await clockOf(transaction))
    ? { answersUntil: followUp.until.toISOString() }
    : null
}

const removedData = z.object({ titles: z.record(z.string(), z.string()), startsAt: z.string() })
const sessionData = z.object({ sessionId: z.string(), startsAt: z.string().optional() })

/** What the mail says of the programme; null if that holds no more, and the mail with it. */
async function sessionsIn(
  transaction: Prisma.TransactionClient,
  { template, data }: MessageModel,
  registration: RegistrationRow,
): Promise<Pick<EventMail, 'session' | 'attendance' | 'limitReason'> | null> {
  const { id: registrationId, eventId, state, limitReason } = registration
  if (tellSeat.includes(template)) {
    if (!holdsSeat(state)) return {}
    const sessions = await transaction.session.findMany({ where: { eventId }, ...inOrderOfTime })
    const places = await transaction.sessionPlace.findMany({ where: { registrationId } })
    return { attendance: attendanceAt(registration, sessions, places), limitReason }
  }
  if (!tellSession.includes(template)) return {}
  if (template === 'session-removed') {
    const { titles, startsAt } = removedData.parse(data)
    return holdsSeat(state) ? { session: { titles, startsAt: new Date(startsAt), room: null } } : null
  }
  const told = sessionData.parse(data)
  const session = await transaction.session.findUnique({ where: { id: told.sessionId } })
  if (!session || !holdsSeat(state)) return null
  if (template === 'session-moved' && session.startsAt.toISOString() !== told.startsAt) return null
  if (template === 'session-place') {
    const place = await transaction.sessionPlace.findUnique({
      where: { sessionId_registrationId: { sessionId: session.id, registrationId } },
    })
    if (place?.state !== 'HELD') return null
  }
  return { session }
}

const tellSeat: readonly string[] = ['offer', 'offer-widened', 'offer-reminder']
const tellSession: readonly string[] = [
  'session-place',
  'session-moved',
  'session-removed',
  'session-role',
  'breakout-assigned',
]

/** What organisers add to mails of this occasion; null: nothing. */
async function noteFor(
  transaction: Prisma.TransactionClient,
  about: {
    language: Language
    template: string
    event: EventRow & { host: InstituteRow }
    registration: RegistrationRow
    url: string
  },
): Promise<string | null> {
  const { language, template, event, registration, url } = about
  const note = await transaction.occasionNote.findUnique({
    where: { eventId_template: { eventId: event.id, template } },
  })
  if (!note) return null
  const group = await groupOf(transaction, registration)
  return noteText(note.texts, language, { event, institute: event.host, group, person: registration, url })
}

const groupOf = (
  transaction: Prisma.TransactionClient,
  { eventId, groupKey }: Pick<RegistrationRow, 'eventId' | 'groupKey'>,
): Promise<StakeholderGroupRow | null> =>
  transaction.stakeholderGroup.findUnique({ where: { eventId_key: { eventId, key: groupKey } } }).then((row) => row)

/** Null for who is gone, or has stopped news of the event meanwhile. */
async function letterTo(
  { database, config }: MailTools,
  transaction: Prisma.TransactionClient,
  { letterId, registrationId, language }: MessageModel,
): Promise<Mail | null> {
  const letter = await transaction.letter.findUniqueOrThrow({
    where: { id: letterId ?? '' },
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
  const stopUrl = kind === 'NEWS' ? newsStopUrl(config, registration) : null
  const group = await groupOf(transaction, registration)
  return ownLetter(letter, written, { event, institute, group, person: registration, url }, stopUrl)
}

const invitationData = z.object({ invitation: z.uuid() })

/** Null if it can no longer be accepted. The link signs in and leads to the invitation; once it is old, it has a new one sent at one press. */
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
  const { token } = await makeSignInMail(database, config.secret, { email: emailKey, next: path })
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
      from message where id = any(${ids}::uuid[]) and sent_at is null and refused_at is null))`
}

/** With a token that is kept whatever becomes of this try: the mail may have gone out all the same. */
async function registrationUrl(
  database: PrismaClient,
  site: string,
  registration: Pick<RegistrationRow, 'id' | 'reference'>,
): Promise<string> {
  const token = await makeRegistrationLink(database, registration.id)
  return `${site}/registrations/${registration.reference}#token=${token}`
}

const managementPage = z.object({ page: z.string() }).catch({ page: 'registrations' })

const managementUrl = (site: string, { slug }: EventRow, { data }: MessageModel): string =>
  `${site}/e/${slug}/manage/${managementPage.parse(data).page}`

const markSent = (transaction: Prisma.TransactionClient, id: string): Promise<number> =>
  transaction.$executeRaw`update message set sent_at = desk_now() where id = ${id}::uuid`

const markRefused = (transaction: Prisma.TransactionClient, id: string, said: string): Promise<number> =>
  transaction.$executeRaw`update message set refused_at = desk_now(), server_said = ${said} where id = ${id}::uuid`

/** What comes back does so to an address of the mail's own, where one is kept for that. */
export async function deliver(
  { transport, config }: Pick<MailTools, 'transport' | 'config'>,
  to: string,
  { headers, ...mail }: Mail,
  id: string,
): Promise<void> {
  await transport.sendMail({
    from: config.mailFrom,
    to: { name: '', address: to },
    ...(config.bounceAddress && { envelope: { from: bounceAddressOf(config.bounceAddress, id), to } }),
    messageId: `<${id}@${new URL(config.siteUrl).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated', ...headers },
    ...mail,
  })
}

/** `bounces@host` → `bounces+ID@host` (VERP). */
const bounceAddressOf = (address: string, id: string): string => address.replace('@', `+${id}@`)

export interface SignInLinkOrder {
  email: string
  /** Path of the site. */
  next: string
  /** What the page was shown in; somebody with an account is written to in their own language. */
  language: string
}

/** Sends a link and a code if the address belongs to a member, to somebody who signed in before, to a registration, to an invitation or to a focal point; otherwise nothing. */
export async function sendSignInLink(tools: MailTools, order: SignInLinkOrder, jobId: string): Promise<void> {
  const { database, config } = tools
  const email = foldEmail(order.email)
  const user = await database.user.findUnique({ where: { email } })
  const known =
    user ??
    (await database.registration.findFirst({ where: { emailKey: email }, select: { id: true } })) ??
    (await database.invitation.findFirst({ where: { emailKey: email, state: 'SENT' }, select: { id: true } })) ??
    (await database.eventInvitation.findFirst({ where: { emailKey: email }, select: { id: true } })) ??
    (await database.focalPoint.findFirst({ where: { emailKey: email }, select: { id: true } })) ??
    (await database.replacement.findFirst({ where: { emailKey: email }, select: { id: true } }))
  if (!known) return
  const language = languageOf([user?.language ?? order.language]) ?? 'en'
  const { token, code } = await makeSignInMail(database, config.secret, { email, next: order.next })
  const mail = signInMail(language, `${siteIn(config.siteUrl, language)}/sign-in#token=${token}`, code)
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
