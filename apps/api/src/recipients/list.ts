/** The recipients of an event's report, as its senders see them, and the status of the newest version with each. */
import { Prisma } from '@plenaria/prisma/client'
import type { EventRecipientsArgs, RecipientCounts, RecipientFilter } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import type { Reader } from '../findings/check.ts'
import { deliveryStatusOf } from '../mail/deliveryStatuses.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import { cursor, pageOf, readCursor, sizeOf } from '../request/pages.ts'
import type { EventRow, MessageRow, RecipientRow, ReportDeliveryRow } from '../request/rows.ts'
import { dueForReminder } from './due.ts'

type Where = Prisma.RecipientWhereInput

export interface RecipientPage {
  edges: { cursor: string; node: RecipientRow }[]
  pageInfo: ReturnType<typeof pageOf>['pageInfo']
  where: Where
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The newest first. Null where the viewer sends no reports. */
export async function recipientsOf(
  event: EventRow,
  { first, after, filter }: Partial<EventRecipientsArgs>,
  context: Context,
): Promise<RecipientPage | null> {
  if (!can.manageRecipients(context.viewer, event)) return null
  const size = sizeOf(first)
  const [, before] = after ? readCursor(after, ['RECIPIENT', uuid]) : []
  const where = await matching(event, filter, context.database)
  const rows = await context.database.recipient.findMany({
    where: { AND: [where, before === undefined ? {} : { id: { lt: before } }] },
    orderBy: { id: 'desc' },
    take: size + 1,
  })
  return { ...pageOf(rows, size, after, ({ id }) => cursor('RECIPIENT', id)), where }
}

/** Recipients of the event that a filter lets through. */
export async function matching(
  { id: eventId }: Pick<EventRow, 'id'>,
  filter: RecipientFilter | null | undefined,
  database: Reader,
): Promise<Where> {
  const { search, country, status } = filter ?? {}
  const words = search?.trim().replaceAll('\0', '') ?? ''
  const contains = { contains: words, mode: 'insensitive' } as const
  return {
    eventId,
    ...(words !== '' && { OR: [{ name: contains }, { body: contains }, { email: contains }] }),
    ...(country != null && { country }),
    ...(status != null && {
      id: {
        in: (
          await database.$queryRaw<{ id: string }[]>`
            select id from (${standings(eventId)}) standing where stands = ${status}`
        ).map(({ id }) => id),
      },
    }),
  }
}

/** Delivery of the newest version to each recipient of an event. */
const standings = (eventId: string) => Prisma.sql`
  select r.id, case
    when d.id is null then 'NOT_SENT'
    when d.acknowledged_at is not null then 'ACKNOWLEDGED'
    when coalesce((select m.bounced_at is not null or m.refused_at is not null from message m where m.delivery_id = d.id
      order by m.enqueued_at desc, m.id desc limit 1), false) then 'UNDELIVERED'
    else 'UNACKNOWLEDGED' end as stands
  from recipient r left join report_delivery d on d.recipient_id = r.id
    and d.number = (select max(number) from report_version v where v.event_id = r.event_id)
  where r.event_id = ${eventId}`

/** The newest version, unless it was withdrawn: no number then. */
const newestToRead = (eventId: string) => Prisma.sql`(
  select v.number from report_version v where v.event_id = ${eventId}
    and not exists (select from report_version later where later.event_id = v.event_id and later.number > v.number)
    and not exists (select from report_withdrawal w where w.event_id = v.event_id and w.number = v.number))`

/** Null where the viewer sends no reports. */
export async function countsOf(event: EventRow, { database, viewer }: Context): Promise<RecipientCounts | null> {
  if (!can.manageRecipients(viewer, event)) return null
  const counts = await database.$queryRaw<{ stands: string; count: number }[]>`
    select stands, count(*)::int as count from (${standings(event.id)}) standing group by stands`
  const [{ due } = { due: 0 }] = await database.$queryRaw<{ due: number }[]>`
    select count(*)::int as due from (${dueForReminder(event.id, newestToRead(event.id))}) due`
  const count = (status: string) => counts.find(({ stands }) => stands === status)?.count ?? 0
  return {
    total: counts.reduce((sum, each) => sum + each.count, 0),
    notSent: count('NOT_SENT'),
    undelivered: count('UNDELIVERED'),
    unacknowledged: count('UNACKNOWLEDGED'),
    acknowledged: count('ACKNOWLEDGED'),
    toRemind: due,
  }
}

const sendings = dataLoader<ReportDeliveryRow[]>(async (ids, { database }) => {
  const rows = await database.reportDelivery.findMany({
    where: { recipientId: { in: ids } },
    orderBy: { number: 'desc' },
  })
  return Map.groupBy(rows, ({ recipientId }) => recipientId)
})

export const deliveriesOf = async ({ id }: RecipientRow, context: Context): Promise<ReportDeliveryRow[]> =>
  (await sendings(id, context)) ?? []

type Fated = Pick<MessageRow, 'sentAt' | 'refusedAt' | 'bouncedAt'> & { id: string }

const deliveryStatuses = dataLoader<ReturnType<typeof deliveryStatusOf>>(async (ids, { database }) => {
  const rows = await database.$queryRaw<Fated[]>`
    select distinct on (delivery_id) delivery_id as id, sent_at as "sentAt", refused_at as "refusedAt", bounced_at as "bouncedAt"
    from message where delivery_id = any(${ids}::uuid[]) order by delivery_id, enqueued_at desc, message.id desc`
  return new Map(rows.map((row) => [row.id, deliveryStatusOf(row)]))
})

export const statusOfDelivery = async ({ id }: ReportDeliveryRow, context: Context) =>
  (await deliveryStatuses(id, context)) ?? 'QUEUED'
