/** Which emails a viewer sees. Conditions are about `m`, a message. */
import { Prisma } from '@plenaria/prisma/client'
import type { EmailDeliveryStatus } from '../__generated__/resolvers.ts'
import { can, visible } from '../access/policy.ts'
import { allOf, anyOf, isStorable } from '../board/conditions.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, InstituteRow, MessageRow, ViewerRow } from '../request/rows.ts'

export const byStatus: Record<EmailDeliveryStatus, Prisma.Sql> = {
  QUEUED: Prisma.sql`(m.sent_at is null and m.refused_at is null)`,
  SENT: Prisma.sql`(m.sent_at is not null and m.bounced_at is null)`,
  REFUSED: Prisma.sql`m.refused_at is not null`,
  BOUNCED: Prisma.sql`m.bounced_at is not null`,
}

/** Without the texts. */
export const columns = Prisma.sql`m.id, m.event_id as "eventId", m.institute_id as "instituteId", m.registration_id as "registrationId",
  m.template, m.recipient, m.language, m.data, m.enqueued_at as "enqueuedAt", m.sent_at as "sentAt", m.refused_at as "refusedAt",
  m.bounced_at as "bouncedAt", m.server_said as "serverResponse", m.letter_id as "letterId", m.invitation_id as "invitationId",
  m.focal_point_id as "focalPointId", m.replacement_id as "replacementId", m.companion_id as "companionId",
  m.speaker_id as "speakerId", m.delivery_id as "deliveryId", null as rendered`

export const readEmails = ({ database }: Context, conditions: readonly Prisma.Sql[]): Promise<MessageRow[]> =>
  database.$queryRaw<MessageRow[]>`select ${columns} from message m where ${Prisma.join([...conditions], ' and ')}`

export const newestFirst = Prisma.sql`order by m.enqueued_at desc, m.id desc`

/**
 * Lists of registrations can be behind by a moment: whether the viewer may write to a person is asked of the registration itself.
 * @returns those that stay
 */
export async function withoutHidden(
  events: readonly EventRow[],
  rows: readonly MessageRow[],
  { database, viewer }: Context,
): Promise<MessageRow[]> {
  const asked = rows.flatMap(({ registrationId }) => registrationId ?? [])
  const seenIn = events.map((event) => visible.registrations(viewer, event, 'MESSAGE'))
  const where = { AND: [{ id: { in: asked } }, { OR: seenIn }] }
  // Prisma takes an empty OR as no condition at all.
  const seen =
    asked.length === 0 || seenIn.length === 0
      ? []
      : await database.registration.findMany({ where, select: { id: true } })
  const ids = new Set(seen.map(({ id }) => id))
  return rows.filter(({ registrationId }) => registrationId === null || ids.has(registrationId))
}

const hiddenByConflict = (viewer: ViewerRow | null, { id }: EventRow): string[] =>
  (viewer?.conflicts ?? []).filter(({ eventId }) => eventId === id).map(({ registrationId }) => registrationId)

/** Selects emails to people who aren't registered, for members of the host who may see people of that kind. `search`: part of a name; null: any. */
export function besidesRegistrants(event: EventRow, viewer: ViewerRow | null, search: string | null): Prisma.Sql {
  if (!can.seeWholeOutbox(viewer, event) || (search !== null && !isStorable(search))) return Prisma.sql`false`
  const conflicts = hiddenByConflict(viewer, event)
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

/** Events at which the viewer sees the same, with the condition for it. */
interface Alike {
  eventIds: string[]
  seen: Prisma.Sql
}

/** One condition for many events: members of a host see the same at most of them. */
export function alike(events: readonly EventRow[], seenAt: (event: EventRow) => Prisma.Sql): Alike[] {
  const each = events.map((event) => ({ id: event.id, seen: seenAt(event) }))
  const groups = Map.groupBy(each, ({ seen: { sql, values } }) => JSON.stringify([sql, values]))
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [{ seen: first.seen, eventIds: [first, ...others].map(({ id }) => id) }] : [],
  )
}

/** Of the viewer's own institute; `withoutHidden` asks again about those who are registered. */
export const seenByHost = (event: EventRow, viewer: ViewerRow | null): Prisma.Sql =>
  anyOf([
    Prisma.sql`(m.registration_id is not null and m.registration_id <> all(${hiddenByConflict(viewer, event)}::uuid[]))`,
    besidesRegistrants(event, viewer, null),
  ])

/** Selects the institute's own emails, about no event: those that the viewer sees where they are written. */
export function ownEmails(institute: Pick<InstituteRow, 'id'>, viewer: ViewerRow | null): Prisma.Sql {
  const templates = [
    ...(can.manageMembers(viewer, institute) ? ['invitation'] : []),
    ...(can.manageWebhooks(viewer, institute) ? ['webhook-stopped'] : []),
  ]
  return Prisma.sql`(m.institute_id = ${institute.id} and m.template = any(${templates}::text[]))`
}
