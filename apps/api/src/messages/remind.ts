/**
 * Reminders: of the event to those who hold a seat, of an offer to people who have not accepted it yet. Each once, at a time of
 * the event's own. A change of the start or of the settings makes none due in the past: only what is due after
 * `event.reminders_from` is sent.
 */
import { Prisma, type PrismaClient } from '@plenaria/prisma/client'
import { lapseInvitations, remindOfInvitations } from '../invitations/clock.ts'
import { sendAll } from '../jobs/add.ts'
import { uuidOf } from '../kernel/ids.ts'
import { usualReminders } from './settings.ts'

/** Later than this, the reminder of a day is not sent any more: a worker that was down does not wake people up. */
const late = Prisma.sql`interval '12 hours'`

/** By less than this, a start that moves is not worth the same reminder again. */
const sameStart = Prisma.sql`interval '1 day'`

/** The job `remind`, every few minutes. Idempotent, also when two run at once. */
export async function remind(database: PrismaClient): Promise<void> {
  await remindOfEvents(database)
  await remindOfOffers(database)
  await remindOfInvitations(database)
  await lapseInvitations(database)
}

async function remindOfEvents(database: PrismaClient): Promise<void> {
  const before = Prisma.sql`event.starts_at - make_interval(days => each.days)`
  await database.$queryRaw`
    with due as (
      insert into reminder_sent (event_id, starts_at, days_before)
      select event.id, event.starts_at, each.days
      from event left join reminders own on own.event_id = event.id
      cross join unnest(coalesce(own.days_before, ${usualReminders.daysBefore}::int[])) as each (days)
      where event.state = 'PUBLISHED' and desk_now() < event.starts_at
        and ${before} > event.reminders_from and ${before} <= desk_now() and desk_now() < ${before} + ${late}
        and not exists (
          select from reminder_sent sent where sent.event_id = event.id and sent.days_before = each.days
            and sent.starts_at > event.starts_at - ${sameStart} and sent.starts_at < event.starts_at + ${sameStart})
      on conflict do nothing
      returning event_id),
    queued as (
      insert into message (id, event_id, registration_id, template, recipient, language, data, enqueued_at)
      select uuidv7(), person.event_id, person.id, 'event-reminder', person.email, person.language, '{}', desk_now()
      from (select distinct event_id from due) due
      join registration person on person.event_id = due.event_id and person.state = 'CONFIRMED'
      returning id)
    select count(*)::int as queued from ${sendAll(Prisma.sql`queued`)}`
}

/** Not where the offer was made that shortly before its end: the offer's own email is reminder enough. */
async function remindOfOffers(database: PrismaClient): Promise<void> {
  const id = uuidOf(
    Prisma.sql`concat_ws(' ', 'offer-reminder', person.id, extract(epoch from person.offer_expires_at))`,
  )
  await database.$queryRaw`
    with due as (
      select person.*, ${id} as message_id
      from event left join reminders own on own.event_id = event.id
      cross join lateral (select case when own.event_id is null then ${usualReminders.offerHours}::int else own.offer_hours end as hours) chosen
      join registration person on person.event_id = event.id and person.state = 'OFFERED'
        and desk_now() < person.offer_expires_at
        and person.offer_expires_at <= desk_now() + make_interval(hours => chosen.hours)
        and person.offer_expires_at - make_interval(hours => chosen.hours) > event.reminders_from
      where event.state = 'PUBLISHED' and event.ends_at > desk_now() and exists (
        select from message sent where sent.registration_id = person.id and sent.template = 'offer'
          and (sent.data ->> 'offerExpiresAt')::timestamptz = person.offer_expires_at
          and sent.enqueued_at < person.offer_expires_at - make_interval(hours => chosen.hours + 1))),
    queued as (
      insert into message (id, event_id, registration_id, template, recipient, language, data, enqueued_at)
      select message_id, event_id, id, 'offer-reminder', email, language,
        json_build_object('offerExpiresAt', offer_expires_at)::jsonb, desk_now()
      from due
      on conflict (id) do nothing
      returning id)
    select count(*)::int as queued from ${sendAll(Prisma.sql`queued`)}`
}
