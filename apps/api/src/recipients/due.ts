import { Prisma } from '@plenaria/prisma/client'

/**
 * Deliveries of a version that nobody answered, and about which no email was sent in the last 7 days: `id`, and `email` and `language` of
 * the recipient.
 */
export const dueForReminder = (eventId: string, number: Prisma.Sql): Prisma.Sql => Prisma.sql`
  select d.id, r.email, r.language from report_delivery d join recipient r on r.id = d.recipient_id
  where d.event_id = ${eventId} and d.number = ${number} and d.acknowledged_at is null
    and coalesce(d.reminded_at, d.sent_at) <= desk_now() - interval '7 days'
    and not exists (select from uptake u where u.recipient_id = r.id and u.by_link and u.entered_at >= d.sent_at)
    and not coalesce((select m.bounced_at is not null or m.refused_at is not null from message m where m.delivery_id = d.id
      order by m.enqueued_at desc, m.id desc limit 1), false)
  order by d.id`
