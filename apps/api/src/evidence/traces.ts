/** Blurs metadata that could link texts to people: transaction ids of rows, and sign-in times. */
import { Prisma } from '@plenaria/prisma/client'

/** Call in the transaction that destroys the links. */
export async function blurTraces(transaction: Prisma.TransactionClient, eventId: string, at: Date): Promise<void> {
  await rewriteRegistrations(transaction, eventId)
  await rewriteFreezes(transaction, eventId)
  await forgetFetching(transaction, eventId)
  await blurSignIns(transaction, eventId, at)
}

/**
 * A submission locks its author's registration, and the row keeps the transaction's id. Rewriting every row of the event makes
 * them alike. Erased rows reject updates, and were rewritten when they were erased.
 */
const rewriteRegistrations = (transaction: Prisma.TransactionClient, eventId: string): Promise<number> =>
  transaction.$executeRaw`
    update registration set sort_name = sort_name where event_id = ${eventId} and erased_at is null`

/** A freeze shares its transaction id with the answer that caused it. (Answers were rewritten when the round was closed.) */
const rewriteFreezes = (transaction: Prisma.TransactionClient, eventId: string): Promise<number> =>
  transaction.$executeRaw`
    with gone as (
      delete from passage_freeze p using finding f where f.id = p.finding_id and f.event_id = ${eventId} returning p.*)
    insert into passage_freeze select * from gone order by gen_random_uuid()`

/** Fetching a token suggests an answer, which narrows down the author. Closed rounds no longer need this. */
const forgetFetching = (transaction: Prisma.TransactionClient, eventId: string): Promise<number> =>
  transaction.$executeRaw`
    delete from validation_issue i using validation_round r where r.id = i.round_id and r.event_id = ${eventId}`

/**
 * Sign-in times could reveal who took a session's notes. Expired sign-ins and their emails are deleted. Current ones are
 * reduced to the month, and expire within a day unless used. The last hour stays: one-time codes and rate limits depend on it.
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
