/** The digest for members: who is due, and its content at the time of sending. */
import { Prisma, type PrismaClient } from '@plenaria/prisma/client'
import { languageOf } from '@plenaria/schema/languages'
import { z } from 'zod'
import { sendAll } from '../jobs/add.ts'
import type { MailTools } from '../mail/deliver.ts'
import { digestMail, type Mail, siteIn } from '../mail/templates.ts'
import type { MessageRow } from '../request/rows.ts'
import { loadDeferredActor } from '../tokens/read.ts'
import { digestStopUrl } from './stop.ts'
import { waitingFor } from './waiting.ts'

const day = 24 * 60 * 60_000

/**
 * The job `send_digests`, every quarter of an hour: for members in whose zone it is between 7 and noon, once a day, or on Mondays
 * for weekly ones. Idempotent, even if run concurrently.
 */
export async function sendDigests(database: PrismaClient): Promise<void> {
  const here = Prisma.sql`(desk_now() at time zone d.zone)`
  await database.$queryRaw`
    with due as (
      update digest d set last_on = ${here}::date
      where extract(hour from ${here}) between 7 and 11
        and (d.frequency = 'DAILY' or extract(isodow from ${here}) = 1)
        and d.last_on is distinct from ${here}::date
      returning d.user_id, d.frequency),
    queued as (
      insert into message (id, template, recipient, language, data, enqueued_at)
      select uuidv7(), 'digest', person.email, person.language,
        json_build_object('userId', person.id, 'days', case when due.frequency = 'DAILY' then 1 else 7 end)::jsonb, desk_now()
      from due join user_account person on person.id = due.user_id
      where exists (select from member where member.user_id = person.id)
      returning id)
    select count(*)::int as queued from ${sendAll(Prisma.sql`queued`)}`
}

const digestData = z.object({ userId: z.string(), days: z.number() })

/** Based on what the member may see at that moment; null if nothing is pending, or they have unsubscribed. */
export async function digestTo(
  { config }: Pick<MailTools, 'config'>,
  transaction: Prisma.TransactionClient,
  message: MessageRow,
): Promise<Mail | null> {
  const { userId, days } = digestData.parse(message.data)
  const viewer = await loadDeferredActor(transaction, userId, null)
  const wanted = await transaction.digest.findUnique({ where: { userId } })
  if (!viewer || !wanted) return null
  const since = new Date(message.enqueuedAt.getTime() - days * day)
  const events = await waitingFor(transaction, viewer, { at: message.enqueuedAt, since })
  if (events.length === 0) return null
  const language = languageOf([viewer.language]) ?? 'en'
  const site = siteIn(config.siteUrl, language)
  return digestMail(language, events, { site, stopUrl: digestStopUrl(config, userId) })
}
