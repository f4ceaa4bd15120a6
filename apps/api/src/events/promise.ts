/** The date by which everybody hears: reminders to meet it, and emails about its change. */
import { Prisma, type PrismaClient } from '@plenaria/prisma/client'
import { addAll, remove, sendAll } from '../jobs/add.ts'
import { uuidOf } from '../kernel/ids.ts'
import type { EventRow } from '../request/rows.ts'

const aDay = 86_400_000

const reminderKey = (eventId: string) => `promise:${eventId}`

/** Schedules a reminder to the host's organisers 24 hours before the promised date, replacing an earlier one. */
export async function scheduleReminder(transaction: Prisma.TransactionClient, event: EventRow): Promise<void> {
  const key = reminderKey(event.id)
  if (event.state !== 'PUBLISHED' || !event.decisionPromisedAt) {
    await transaction.$queryRaw(remove(key))
    return
  }
  const runAt = new Date(event.decisionPromisedAt.getTime() - aDay)
  const payload = { eventId: event.id }
  await transaction.$queryRaw(
    addAll([{ identifier: 'remind_of_promise', payload, job_key: key, run_at: runAt.toISOString() }]),
  )
}

/**
 * Queues one email to everybody awaiting a decision. The caller must have locked the event's seats, so that nobody is missed.
 * @returns the number of people notified
 */
export async function tellOfMovedPromise(
  transaction: Prisma.TransactionClient,
  event: EventRow,
  { from, reason, at }: { from: Date | null; reason: string | null; at: Date },
): Promise<number> {
  const data = JSON.stringify({ from, to: event.decisionPromisedAt, reason })
  const [{ people }] = await transaction.$queryRaw<[{ people: number }]>`
    with queued as (
      insert into message (id, event_id, registration_id, template, recipient, language, data, enqueued_at)
      select uuidv7(), event_id, id, 'decision-promise-changed', email, language, ${data}::jsonb, ${at.toISOString()}::timestamptz
      from registration where event_id = ${event.id} and state = 'SUBMITTED'
      returning id)
    select count(*)::int as people from ${sendAll(Prisma.sql`queued`)}`
  return people
}

/**
 * The job `remind_of_promise`: writes to the host's organisers if people still await the decision promised for tomorrow.
 * Idempotent: a message's id is derived from the event, the date and the organiser.
 */
export async function remindOfPromise(database: PrismaClient, eventId: string): Promise<void> {
  const tomorrow = Prisma.sql`desk_now() + interval '24 hours'`
  await database.$queryRaw`
    with promise as (
      select id, host_id, decision_promised_at as promised_at,
        (select sum(submitted) from group_tally where event_id = event.id) as waiting
      from event where id = ${eventId} and state = 'PUBLISHED' and decision_promised_at <= ${tomorrow}),
    queued as (
      insert into message (id, event_id, template, recipient, language, data, enqueued_at)
      select ${uuidOf(Prisma.sql`concat_ws(' ', promise.id, extract(epoch from promised_at), person.id)`)}, promise.id, 'promise-due', person.email, person.language,
        json_build_object('promisedAt', promised_at, 'waiting', waiting)::jsonb, desk_now()
      from promise
      join member on member.institute_id = promise.host_id and member.role in ('OWNER', 'ORGANISER')
      join user_account person on person.id = member.user_id
      where waiting > 0
      on conflict (id) do nothing
      returning id)
    select count(*)::int from ${sendAll(Prisma.sql`queued`)}`
}
