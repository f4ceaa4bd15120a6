/**
 * Notifies participants of uptake. Everyone who ever registered, in any state, gets the same text, so that neither the email nor its
 * arrival reveals whether somebody took part; people who unsubscribed get none.
 */

import type { MessageModel, Prisma } from '@plenaria/prisma/client'
import { type Language, languageOf } from '@plenaria/schema/languages'
import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { forbidden } from '../access/forbidden.ts'
import { lockEvent } from '../access/lock.ts'
import { can, rightToPublishReport } from '../access/policy.ts'
import { asOfNow } from '../access/viewer.ts'
import { actorFor, appendAudit } from '../audit/append.ts'
import { addAll } from '../jobs/add.ts'
import { uuidv7 } from '../kernel/ids.ts'
import type { MailTools } from '../mail/deliver.ts'
import type { Page } from '../mail/layout.ts'
import { mailWords } from '../mail/letter.ts'
import { letterheadOf } from '../mail/letterhead.ts'
import { emailPhraseOf } from '../mail/protectedAt.ts'
import { type Mail, neutralPage, siteIn, written } from '../mail/templates.ts'
import { unsubscribeUrl } from '../mail/unsubscribe.ts'
import { refuse } from '../refusals/errors.ts'
import { uptakePath } from '../report/files.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { eventBySlug } from '../request/eventBySlug.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { textIn } from '../request/texts.ts'
import { uptakeMailWords } from './words.ts'

type Result = Awaited<ResolversTypes['AnnounceUptakeResult']>

/** Milliseconds: for the largest event. */
const timeouts = { maxWait: 15_000, timeout: 120_000 }
/** So many at once that no statement has too many values. */
const atOnce = 1_000

interface Person {
  id: string
  email: string
  language: string
}

/** Everybody who ever registered and has not stopped news of the event, each address once. */
export const peopleToNotify = (
  database: Pick<Prisma.TransactionClient, '$queryRaw'>,
  eventId: string,
): Promise<Person[]> => database.$queryRaw<Person[]>`
  select distinct on (r.email_key) r.id, r.email, r.language from registration r
  where r.event_id = ${eventId} and r.erased_at is null
    and not exists (select from news_stop s where s.event_id = r.event_id and s.email_key = r.email_key)
  order by r.email_key, r.registered_at desc`

export async function announceUptake(eventSlug: string, context: Context): Promise<Result> {
  const { database, viewer, language } = context
  const event = await eventBySlug(database, eventSlug)
  if (!event || !can.seeEvent(viewer, event)) return refuse(language, 'UnknownEvent', {})
  const denial = await forbidden(context, (requester) => can.manageRecipients(requester, event))
  if (denial) return denial
  const at = await now(context)
  const eventId = event.id
  return database.$transaction(async (transaction): Promise<Result> => {
    await lockEvent(transaction, eventId)
    const right = rightToPublishReport(await asOfNow(transaction, viewer), event)
    if (!right) return refuse(language, 'NotAllowed', {})
    const { count } = await transaction.uptake.updateMany({
      where: { eventId, confirmedAt: { not: null }, announcedAt: null },
      data: { announcedAt: at },
    })
    if (count === 0) return refuse(language, 'NothingToAnnounce', {})
    const people = await peopleToNotify(transaction, eventId)
    const messages = people.map((person, sequence) => ({
      id: uuidv7(at.getTime(), sequence),
      eventId,
      registrationId: person.id,
      template: 'uptake',
      enqueuedAt: at,
      recipient: person.email,
      language: person.language,
    }))
    for (let from = 0; from < messages.length; from += atOnce)
      await transaction.message.createMany({ data: messages.slice(from, from + atOnce) })
    const payload = { ids: messages.map(({ id }) => id) }
    if (messages.length > 0) await transaction.$queryRaw(addAll([{ identifier: 'send_messages', payload }]))
    const notified = messages.length
    await appendAudit(transaction, [
      { ...actorFor(context, right), what: 'UPTAKE_TOLD', at, eventId, after: { entries: count, people: notified } },
    ])
    return { __typename: 'UptakeAnnounced', peopleEmailed: notified, event }
  }, timeouts)
}

/** Null for people who are gone or have unsubscribed. `url`: of the person's own page. */
export async function mailOfUptake(
  { config }: MailTools,
  transaction: Prisma.TransactionClient,
  message: MessageModel,
  urlOf: (registration: { id: string; reference: string }) => Promise<string>,
): Promise<Mail | null> {
  const registration = await transaction.registration.findUnique({
    where: { id: message.registrationId ?? '' },
    include: { event: { include: { host: true } } },
  })
  if (!registration || registration.erasedAt) return null
  const { event, emailKey } = registration
  const stopped = await transaction.newsStop.findUnique({
    where: { eventId_emailKey: { eventId: event.id, emailKey } },
  })
  if (stopped) return null
  const language = languageOf([message.language]) ?? 'en'
  const stopUrl = unsubscribeUrl(config, registration)
  const headers = { 'List-Unsubscribe': `<${stopUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
  if (registration.protected) {
    const phrase = await emailPhraseOf(transaction, emailKey)
    return { ...written(neutralPage(language, null, await urlOf(registration), phrase)), headers }
  }
  const stop = { label: mailWords[language].own.stop, url: stopUrl }
  return { ...written({ ...uptakePage(config.siteUrl, language, event), stop }), headers }
}

/** The same for everybody who isn't protected, except for the link to unsubscribe, which it leaves out. */
export function uptakePage(siteUrl: string, language: Language, event: EventRow & { host: InstituteRow }): Page {
  const words = uptakeMailWords[language]
  const letterhead = letterheadOf(language, event.host)
  const title = textIn(language, event.titles) ?? event.slug
  return {
    language,
    ...letterhead,
    subject: words.subject(title),
    greeting: null,
    paragraphs: words.paragraphs(title),
    facts: [{ label: mailWords[language].labels.event, value: title }],
    action: { label: words.action, url: siteIn(siteUrl, language) + uptakePath(event.slug) },
    note: null,
    footer: words.footer(letterhead.sender),
  }
}
