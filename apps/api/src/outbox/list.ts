/** Every email about an event, as far as the viewer may know of it. Conditions are about `m`, a message. */
import { Prisma } from '@plenaria/prisma/client'
import type { EmailDeliveryStatus, EventOutboxArgs, OutboxFilter, ResolversTypes } from '../__generated__/resolvers.ts'
import { can, visible } from '../access/policy.ts'
import { findByReference } from '../access/seen.ts'
import { allOf, anyOf, isStorable, isWholeEvent } from '../board/conditions.ts'
import { selectRegistrations } from '../board/selection.ts'
import { isId } from '../kernel/ids.ts'
import type { Context } from '../request/context.ts'
import { cursor, idShape, instantShape, pageOf, readCursor, sizeOf } from '../request/pages.ts'
import type { EventRow, MessageRow, ViewerRow } from '../request/rows.ts'
import { ofCategories } from './categories.ts'

const byStatus: Record<EmailDeliveryStatus, Prisma.Sql> = {
  QUEUED: Prisma.sql`(m.sent_at is null and m.refused_at is null)`,
  SENT: Prisma.sql`(m.sent_at is not null and m.bounced_at is null)`,
  REFUSED: Prisma.sql`m.refused_at is not null`,
  BOUNCED: Prisma.sql`m.bounced_at is not null`,
}

/** Null for those who may not write messages at the event. */
export async function outboxOf(event: EventRow, args: Partial<EventOutboxArgs>, context: Context) {
  const { first, after, filter } = args
  const size = sizeOf(first, 100, 50)
  const [, at, before] = after ? readCursor(after, ['OUTBOX', instantShape, idShape]) : []
  if (!can.message(context.viewer, event)) return null
  const rows = await read(event, context, [
    await recipientsIn(event, filter ?? {}, context),
    ...(filter?.deliveryStatuses ? [anyOf(filter.deliveryStatuses.map((status) => byStatus[status]))] : []),
    ...(filter?.categories ? [ofCategories(filter.categories)] : []),
    ...(at && before ? [Prisma.sql`(m.enqueued_at, m.id) < (${at}::timestamptz, ${before}::uuid)`] : []),
    Prisma.sql`true order by m.enqueued_at desc, m.id desc limit ${size + 1}`,
  ])
  const page = pageOf(rows, size, after, ({ enqueuedAt, id }) => cursor('OUTBOX', enqueuedAt.toISOString(), id))
  const shown = await withoutHidden(
    event,
    page.edges.map(({ node }) => node),
    context,
  )
  return { ...page, edges: page.edges.filter(({ node }) => shown.has(node.id)) }
}

/** Null for those who may not write messages at the event. */
export async function countOutbox(event: EventRow, filter: OutboxFilter, context: Context) {
  if (!can.message(context.viewer, event)) return null
  const conditions = [
    await recipientsIn(event, filter, context),
    ...(filter.categories ? [ofCategories(filter.categories)] : []),
  ]
  const [counts] = await context.database.$queryRaw<[ResolversTypes['OutboxCounts']]>`
    select ${Prisma.join(Object.entries(byStatus).map(([status, holds]) => Prisma.sql`count(*) filter (where ${holds})::int as ${Prisma.raw(`"${status.toLowerCase()}"`)}`))}
    from message m where m.event_id = ${event.id} and ${Prisma.join(conditions, ' and ')}`
  return counts
}

/** Null: unknown, or not for the viewer. */
export async function findEmail(id: string, context: Context): Promise<{ email: MessageRow; event: EventRow } | null> {
  const { database } = context
  const known = isId(id) ? await database.message.findUnique({ where: { id }, select: { eventId: true } }) : null
  const event = known?.eventId ? await database.event.findUnique({ where: { id: known.eventId } }) : null
  if (!event || !can.message(context.viewer, event)) return null
  const [email] = await read(event, context, [
    Prisma.sql`m.id = ${id}::uuid`,
    anyOf([Prisma.sql`m.registration_id is not null`, besidesRegistrants(event, context.viewer, null)]),
  ])
  return email && (await withoutHidden(event, [email], context)).has(email.id) ? { email, event } : null
}

const read = ({ id }: EventRow, { database }: Context, conditions: readonly Prisma.Sql[]): Promise<MessageRow[]> =>
  database.$queryRaw<MessageRow[]>`
    select m.id, m.event_id as "eventId", m.registration_id as "registrationId", m.template, m.recipient, m.language, m.data,
      m.enqueued_at as "enqueuedAt", m.sent_at as "sentAt", m.refused_at as "refusedAt", m.bounced_at as "bouncedAt",
      m.server_said as "serverResponse", m.letter_id as "letterId", m.invitation_id as "invitationId",
      m.focal_point_id as "focalPointId", m.replacement_id as "replacementId", m.companion_id as "companionId",
      m.speaker_id as "speakerId", m.delivery_id as "deliveryId", null as rendered
    from message m where m.event_id = ${id} and ${Prisma.join([...conditions], ' and ')}`

/**
 * Lists of registrations can be behind by a moment: whether the viewer may write to a person is asked of the registration itself.
 * @returns ids of those that stay
 */
async function withoutHidden(
  event: EventRow,
  rows: readonly MessageRow[],
  { database, viewer }: Context,
): Promise<ReadonlySet<string>> {
  const asked = rows.flatMap(({ registrationId }) => registrationId ?? [])
  const where = { AND: [{ id: { in: asked } }, visible.registrations(viewer, event, 'MESSAGE')] }
  const seen = asked.length === 0 ? [] : await database.registration.findMany({ where, select: { id: true } })
  const ids = new Set(seen.map(({ id }) => id))
  return new Set(
    rows.filter(({ registrationId }) => registrationId === null || ids.has(registrationId)).map(({ id }) => id),
  )
}

/** @throws a GraphQLError with the code `FIELD_MASKED` for a search in what is masked */
async function recipientsIn(event: EventRow, filter: OutboxFilter, context: Context): Promise<Prisma.Sql> {
  const { viewer } = context
  if (filter.reference != null) {
    const registration = await findByReference(filter.reference, context)
    const isSeen = registration?.eventId === event.id && can.messageTo(viewer, registration, event)
    return isSeen ? Prisma.sql`m.registration_id = ${registration.id}::uuid` : Prisma.sql`false`
  }
  const search = filter.search?.normalize('NFC').trim() || null
  const isWhole = search === null && isWholeEvent(visible.registrations(viewer, event, 'MESSAGE'))
  const registrants = isWhole
    ? Prisma.sql`m.registration_id is not null`
    : Prisma.sql`m.registration_id in (${(await selectRegistrations(event, { filter: { search } }, context, 'MESSAGE')).ids})`
  return anyOf([registrants, besidesRegistrants(event, viewer, search)])
}

/** Selects emails to people who aren't registered, for members of the host who may see people of that kind. `search`: part of a name; null: any. */
function besidesRegistrants(event: EventRow, viewer: ViewerRow | null, search: string | null): Prisma.Sql {
  if (!can.seeWholeOutbox(viewer, event) || (search !== null && !isStorable(search))) return Prisma.sql`false`
  const conflicts = (viewer?.conflicts ?? [])
    .filter(({ eventId }) => eventId === event.id)
    .map(({ registrationId }) => registrationId)
  const open = Prisma.sql`(o.registration_id is null or o.registration_id <> all(${conflicts}::uuid[]))`
  const pattern = search && `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const named = pattern === null ? Prisma.sql`true` : Prisma.sql`o.name ilike ${pattern}`
  const others = [
    ...(can.invite(viewer, event)
      ? [
          Prisma.sql`exists (select from event_invitation o where o.id = m.invitation_id and ${allOf([open, named])})`,
          Prisma.sql`exists (select from focal_point o where o.id = m.focal_point_id and ${named})`,
        ]
      : []),
    ...(can.manageCompanions(viewer, event)
      ? [Prisma.sql`exists (select from companion o where o.id = m.companion_id and ${allOf([open, named])})`]
      : []),
    ...(can.manageSpeakers(viewer, event)
      ? [Prisma.sql`exists (select from speaker o where o.id = m.speaker_id and ${named})`]
      : []),
    ...(can.manageRecipients(viewer, event)
      ? [
          Prisma.sql`exists (select from report_delivery d join recipient o on o.id = d.recipient_id
            where d.id = m.delivery_id and ${named})`,
        ]
      : []),
    // Organisers don't search for who they are.
    ...(search === null
      ? [
          Prisma.sql`exists (select from replacement o where o.id = m.replacement_id and ${open})`,
          Prisma.sql`num_nonnulls(m.invitation_id, m.focal_point_id, m.replacement_id, m.companion_id, m.speaker_id, m.delivery_id) = 0`,
        ]
      : []),
  ]
  return allOf([Prisma.sql`m.registration_id is null`, anyOf(others)])
}
