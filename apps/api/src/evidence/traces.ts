/**
 * What the database stores beside texts and people, and which could link the one to the other: locks and transactions of rows,
 * and when the authors had signed in.
 */
import { Prisma } from '@plenaria/prisma/client'

/** In the transaction that destroys the links. */
export async function blurTraces(transaction: Prisma.TransactionClient, eventId: string, at: Date): Promise<void> {
  await rewriteRegistrations(transaction, eventId)
  await rewriteFreezes(transaction, eventId)
  await forgetFetching(transaction, eventId)
  await blurSignIns(transaction, eventId, at)
}

/**
 * Sending something locks the registration, and PostgreSQL keeps in the row by which transaction. Every row of the event is
 * rewritten, so that those of authors look like all others. Erased ones already were, and refuse it.
 */
const rewriteRegistrations = (transaction: Prisma.TransactionClient, eventId: string): Promise<number> =>
  transaction.$executeRaw`
    update registration set sort_name = sort_name where event_id = ${eventId} and erased_at is null`

/** A freeze is written with an answer to a round; the others of that transaction were rewritten when the round was closed. */
const rewriteFreezes = (transaction: Prisma.TransactionClient, eventId: string): Promise<number> =>
  transaction.$executeRaw`
    with gone as (
      delete from passage_freeze p using finding f where f.id = p.finding_id and f.event_id = ${eventId} returning p.*)
    insert into passage_freeze select * from gone order by gen_random_uuid()`

/** A person who fetched a token is known to have answered, which narrows down who said something. Once rounds are closed nobody asks for it. */
const forgetFetching = (transaction: Prisma.TransactionClient, eventId: string): Promise<number> =>
  transaction.$executeRaw`
    delete from validation_issue i using validation_round r where r.id = i.round_id and r.event_id = ${eventId}`

/**
 * When rapporteurs and participants signed in, and how often, would say who noted a session. Sign-ins that are over and the
 * emails to them go; those that are not keep the month, and end a day later unless they are used. Of the last hour everything
 * stays, as codes and limits go by it.
 */
async function blurSignIns(transaction: Prisma.TransactionClient, eventId: string, at: Date): Promise<void> {
  const instant = (time: number) => Prisma.sql`${new Date(time).toISOString()}::timestamptz`
  const before = instant(at.getTime() - 3_600_000)
  const people = Prisma.sql`
    select u.id, u.email from user_account u where u.email in (select email_key from registration where event_id = ${eventId})
      or exists (select from member m join event e on e.id = ${eventId} where m.user_id = u.id and (m.institute_id = e.host_id
        or m.institute_id in (select partner_id from event_grant where event_id = e.id)))`
  const isTheirs = Prisma.sql`user_id in (select id from (${people}) p)`
  const month = (column: string) => Prisma.raw(`date_trunc('month', ${column}, 'UTC')`)
  await transaction.$executeRaw`delete from sign_in where ${isTheirs} and expires_at < ${before}`
  await transaction.$executeRaw`
    update sign_in set created_at = ${month('created_at')}, updated_at = ${month('updated_at')},
      strengthened_at = ${month('strengthened_at')}, expires_at = ${instant(at.getTime() + 86_400_000)}
    where ${isTheirs} and created_at < ${before}`
  await transaction.$executeRaw`
    delete from sign_in_mail where email_key in (select email from (${people}) p) and expires_at < ${before}`
  await transaction.$executeRaw`
    update user_account set created_at = ${month('created_at')}, updated_at = ${month('updated_at')}
    where id in (select id from (${people}) p) and created_at < ${before}`
  await transaction.$executeRaw`
    update two_factor set last_step = null where ${isTheirs} and last_step < extract(epoch from ${before}) / 30`
  await transaction.$executeRaw`
    update api_token set last_used_at = ${month('last_used_at')} where ${isTheirs} and last_used_at < ${before}`
}
