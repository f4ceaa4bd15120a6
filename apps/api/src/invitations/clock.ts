/** Expires and reminds of invitations; called by the job `remind` every few minutes. Idempotent, also if run concurrently. */
import { Prisma, type PrismaClient } from '@plenaria/prisma/client'
import { lockSeats, timeouts } from '../access/lock.ts'
import { appendAudit, clockActor } from '../audit/append.ts'
import { sendAll } from '../jobs/add.ts'

/** Three days before the deadline, but never in the first half of the available time. */
const remindAt = Prisma.sql`greatest(expires_at - interval '3 days', invited_at + (expires_at - invited_at) / 2)`

/** Whether the event takes place on known dates. */
const isOn = Prisma.sql`exists (select from event e where e.id = event_id and e.state = 'PUBLISHED')`

/** Reminds once for each deadline. */
export async function remindOfInvitations(database: PrismaClient): Promise<void> {
  await database.$queryRaw`
    with due as (
      update event_invitation set reminded_for = expires_at
      where state = 'SENT' and ${isOn} and reminded_for is distinct from expires_at and ${remindAt} <= desk_now() and desk_now() < expires_at
      returning id, event_id, email, language),
    queued as (
      insert into message (id, event_id, invitation_id, template, recipient, language, enqueued_at)
      select uuidv7(), event_id, id, 'event-invitation-reminder', email, language, desk_now() from due
      returning id)
    select count(*)::int as queued from ${sendAll(Prisma.sql`queued`)}`
  await database.$queryRaw`
    with due as (
      update focal_point set reminded_for = expires_at
      where revoked_at is null and ${isOn} and filled < places and reminded_for is distinct from expires_at
        and ${remindAt} <= desk_now() and desk_now() < expires_at
      returning id, event_id, email, language),
    queued as (
      insert into message (id, event_id, focal_point_id, template, recipient, language, enqueued_at)
      select uuidv7(), event_id, id, 'focal-point-reminder', email, language, desk_now() from due
      returning id)
    select count(*)::int as queued from ${sendAll(Prisma.sql`queued`)}`
}

/** Until this runs, queries already treat them as expired. */
export async function lapseInvitations(database: PrismaClient): Promise<void> {
  const events = await database.$queryRaw<{ id: string }[]>`
    select distinct event_id as id from event_invitation where state = 'SENT' and expires_at <= desk_now()`
  for (const { id } of events) {
    await database.$transaction(async (transaction) => {
      await lockSeats(transaction, id)
      await lapseOf(transaction, id)
    }, timeouts)
  }
}

/** For one event whose seats the caller has locked; also used before the job has run. */
export async function lapseOf(transaction: Prisma.TransactionClient, eventId: string): Promise<void> {
  const lapsed = await transaction.$queryRaw<{ id: string; at: Date }[]>`
    update event_invitation set state = 'LAPSED'
    where event_id = ${eventId} and state = 'SENT' and expires_at <= desk_now() returning id, desk_now() as at`
  const clock = clockActor()
  await appendAudit(
    transaction,
    lapsed.map(({ id, at }) => ({ ...clock, what: 'EVENT_INVITATION_LAPSED', at, eventId, after: { invitation: id } })),
  )
}
