/** Which emails a viewer sees. Conditions are about `m`, a message. */
import { Prisma } from '@plenaria/prisma/client'
import type { EmailDeliveryStatus } from '../__generated__/resolvers.ts'
import { can, visible } from '../access/policy.ts'
import { allOf, anyOf, isStorable } from '../board/conditions.ts'
import { wordsOf } from '../board/search.ts'
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

/** A condition on `o`, somebody with a name and an address: each word is part of one of them. */
const holdsEach = (words: readonly string[]): Prisma.Sql =>
  allOf(
    words.map(
      (word) =>
        Prisma.sql`(folded(o.name) like pattern_of(${word}::text) or folded(o.email) like pattern_of(${word}::text))`,
    ),
  )

/** A condition on `o`, who may have registered, or accompany somebody: no protected person is found by it. */
const isNamed = Prisma.sql`not exists (select from registration p where p.id = o.registration_id and p.protected)`

interface Kind {
  table: 'event_invitation' | 'focal_point' | 'companion' | 'speaker'
  /** The message's reference to it. */
  column: 'invitation_id' | 'focal_point_id' | 'companion_id' | 'speaker_id'
  /** Whether it refers to a registration. */
  isLinked: boolean
}

/** Kinds of people that the viewer sees, apart from recipients of reports. */
const kindsFor = (viewer: ViewerRow | null, event: EventRow): Kind[] => [
  ...(can.invite(viewer, event)
    ? [
        { table: 'event_invitation', column: 'invitation_id', isLinked: true } as const,
        { table: 'focal_point', column: 'focal_point_id', isLinked: false } as const,
      ]
    : []),
  ...(can.manageCompanions(viewer, event)
    ? [{ table: 'companion', column: 'companion_id', isLinked: true } as const]
    : []),
  ...(can.manageSpeakers(viewer, event) ? [{ table: 'speaker', column: 'speaker_id', isLinked: false } as const] : []),
]

const isOpen = (event: EventRow, viewer: ViewerRow | null): Prisma.Sql =>
  Prisma.sql`(o.registration_id is null or o.registration_id <> all(${hiddenByConflict(viewer, event)}::uuid[]))`

/** Selects emails to people who aren't registered, for members of the host who may see people of that kind. */
export function besidesRegistrants(event: EventRow, viewer: ViewerRow | null): Prisma.Sql {
  if (!can.seeWholeOutbox(viewer, event)) return Prisma.sql`false`
  const open = isOpen(event, viewer)
  const people = kindsFor(viewer, event).map(
    ({ table, column, isLinked }) =>
      Prisma.sql`exists (select from ${Prisma.raw(table)} o
        where o.id = m.${Prisma.raw(column)} and ${isLinked ? open : Prisma.sql`true`})`,
  )
  return allOf([
    Prisma.sql`m.registration_id is null`,
    anyOf([
      ...people,
      ...(can.manageRecipients(viewer, event) ? [Prisma.sql`m.delivery_id is not null`] : []),
      Prisma.sql`exists (select from replacement o where o.id = m.replacement_id and ${open})`,
      Prisma.sql`num_nonnulls(m.invitation_id, m.focal_point_id, m.replacement_id, m.companion_id, m.speaker_id, m.delivery_id) = 0`,
    ]),
  ])
}

/**
 * Of these, selects emails to people whose name or address contains each word. Nobody searches for who was named as a replacement.
 */
export function foundBesidesRegistrants(event: EventRow, viewer: ViewerRow | null, search: string): Prisma.Sql {
  if (!can.seeWholeOutbox(viewer, event) || !isStorable(search)) return Prisma.sql`false`
  const words = wordsOf(search)
  const those = allOf([Prisma.sql`o.event_id = ${event.id}`, holdsEach(words)])
  const linked = allOf([isOpen(event, viewer), isNamed])
  const people = kindsFor(viewer, event).map(
    ({ table, column, isLinked }) =>
      Prisma.sql`m.${Prisma.raw(column)} in (select o.id from ${Prisma.raw(table)} o
        where ${those} and ${isLinked ? linked : Prisma.sql`true`})`,
  )
  const reports = Prisma.sql`m.delivery_id in (
    select d.id from report_delivery d join recipient o on o.id = d.recipient_id where ${those})`
  return allOf([
    Prisma.sql`m.registration_id is null`,
    anyOf([...people, ...(can.manageRecipients(viewer, event) ? [reports] : []), toColleagues(viewer, words)]),
  ])
}

/** Emails to members of institutes, for their colleagues, who see them. */
const toColleagues = (viewer: ViewerRow | null, words: readonly string[]): Prisma.Sql =>
  Prisma.sql`(num_nonnulls(m.invitation_id, m.focal_point_id, m.replacement_id, m.companion_id, m.speaker_id, m.delivery_id) = 0
    and lower(m.recipient) in (
      select o.email from user_account o join member c on c.user_id = o.id
      where c.institute_id = any(${instituteIdsOf(viewer)}::text[]) and ${holdsEach(words)}))`

/** Institutes whose members the viewer sees as colleagues. */
export const instituteIdsOf = (viewer: ViewerRow | null): string[] =>
  (viewer?.memberships ?? []).map(({ instituteId }) => instituteId).filter((id) => can.seeMembers(viewer, { id }))

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
    besidesRegistrants(event, viewer),
  ])

/** Selects the institute's own emails, about no event: those that the viewer sees where they are written. */
export function ownEmails(institute: Pick<InstituteRow, 'id'>, viewer: ViewerRow | null): Prisma.Sql {
  const templates = [
    ...(can.manageMembers(viewer, institute) ? ['invitation'] : []),
    ...(can.manageWebhooks(viewer, institute) ? ['webhook-stopped'] : []),
  ]
  return Prisma.sql`(m.institute_id = ${institute.id} and m.template = any(${templates}::text[]))`
}
