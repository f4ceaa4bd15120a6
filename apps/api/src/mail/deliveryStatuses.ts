/** Emails to an event's people, with their delivery status. */
import type { EmailDeliveryStatus, RegistrationEmailsArgs } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import { cursor, idShape, instantShape, pageOf, readCursor, sizeOf } from '../request/pages.ts'
import type { MessageRow, RegistrationRow } from '../request/rows.ts'

export function deliveryStatusOf({
  sentAt,
  refusedAt,
  bouncedAt,
}: Pick<MessageRow, 'sentAt' | 'refusedAt' | 'bouncedAt'>): EmailDeliveryStatus {
  if (bouncedAt) return 'BOUNCED'
  if (refusedAt) return 'REFUSED'
  return sentAt ? 'SENT' : 'QUEUED'
}

interface Asked {
  id: string
  rows: number
  at: string | null
  after: string | null
}

/** Keys encode the requested page, so that pages of many people take one statement. */
const pages = dataLoader<MessageRow[]>(async (keys, { database }) => {
  const asked = keys.map((key): Asked & { key: string } => ({ key, ...JSON.parse(key) }))
  const rows = await database.$queryRaw<(MessageRow & { key: string })[]>`
    select asked.key, m.id, m.event_id as "eventId", m.registration_id as "registrationId", m.template, m.recipient, m.language,
      m.data, m.enqueued_at as "enqueuedAt", m.sent_at as "sentAt", m.refused_at as "refusedAt", m.bounced_at as "bouncedAt",
      m.server_said as "serverResponse", m.letter_id as "letterId",
      m.invitation_id as "invitationId", m.focal_point_id as "focalPointId"
    from json_to_recordset(${JSON.stringify(asked)}::json)
      as asked (key text, id uuid, rows int, at timestamptz, after uuid)
    cross join lateral (
      select * from message where registration_id = asked.id and (asked.at is null or (enqueued_at, id) < (asked.at, asked.after))
      order by enqueued_at desc, id desc limit asked.rows) m
    order by m.enqueued_at desc, m.id desc`
  return Map.groupBy(rows, ({ key }) => key)
})

const read = async (asked: Asked, context: Context) => (await pages(JSON.stringify(asked), context)) ?? []

/** Null unless the viewer may write to the person. */
export async function messagesOf(
  registration: RegistrationRow,
  { first, after }: Partial<RegistrationEmailsArgs>,
  context: Context,
) {
  const size = sizeOf(first, 100, 20)
  const [, at = null, before = null] = after ? readCursor(after, ['MESSAGE', instantShape, idShape]) : []
  if (!can.messageTo(context.viewer, registration, await eventOf(registration, context))) return null
  const rows = await read({ id: registration.id, rows: size + 1, at, after: before }, context)
  return pageOf(rows, size, after, ({ enqueuedAt, id }) => cursor('MESSAGE', enqueuedAt.toISOString(), id))
}

export async function lastDeliveryStatusOf(
  registration: RegistrationRow,
  context: Context,
): Promise<EmailDeliveryStatus | null> {
  if (!can.messageTo(context.viewer, registration, await eventOf(registration, context))) return null
  const [newest] = await read({ id: registration.id, rows: 1, at: null, after: null }, context)
  return newest ? deliveryStatusOf(newest) : null
}
