/** Invitations of an event as its staff see them, and their counts. */
import { Prisma } from '@plenaria/prisma/client'
import type { EventInvitationFilter, EventInvitationState, EventInvitationsArgs } from '../__generated__/resolvers.ts'
import { can, maskedInLists, searchesInvitations, visible } from '../access/policy.ts'
import { isId } from '../kernel/ids.ts'
import { now } from '../request/clock.ts'
import type { Context } from '../request/context.ts'
import { cursor, fieldMasked, idShape, pageOf, readCursor, sizeOf } from '../request/pages.ts'
import type {
  EventInvitationCountsRow,
  EventInvitationPageRow,
  EventInvitationRow,
  EventRow,
  StakeholderGroupRow,
} from '../request/rows.ts'

type Where = Prisma.EventInvitationWhereInput

/**
 * Filters for invitations that the viewer sees.
 * @throws FIELD_MASKED for a search by a masked field
 */
export async function chosen(
  event: EventRow,
  filter: EventInvitationFilter | null | undefined,
  context: Context,
): Promise<Where> {
  const { states, groupKeys, undelivered, search, focalPointId } = filter ?? {}
  const words = search?.trim().replaceAll('\0', '') ?? ''
  if (words !== '' && !searchesInvitations(context.viewer, event)) throw fieldMasked()
  const at = await now(context)
  return {
    AND: [
      visible.invitations(context.viewer, event),
      ...(states ? [inStates(states, at)] : []),
      ...(groupKeys ? [{ groupKey: { in: [...groupKeys] } }] : []),
      ...(focalPointId != null ? [ofFocalPoint(focalPointId, event, context)] : []),
      ...(undelivered == null ? [] : [await byDelivery(event, undelivered, context)]),
      ...(words === '' ? [] : [named(words)]),
    ],
  }
}

/** Excludes people whose organisation is hidden from the viewer. */
const ofFocalPoint = (focalPointId: string, event: EventRow, { viewer }: Context): Where => ({
  focalPointId: isId(focalPointId) ? focalPointId : { in: [] },
  OR: [
    { registrationId: null },
    ...(maskedInLists(viewer, event).includes('ORGANISATION')
      ? []
      : [{ registration: { is: { protected: false, affiliation: 'SHOWN' as const } } }]),
  ],
})

/** After its deadline an invitation counts as `LAPSED` instead of `SENT`. */
const inStates = (states: readonly EventInvitationState[], at: Date): Where => ({
  OR: [
    { id: { in: [] } },
    ...states.map((state): Where => {
      if (state === 'SENT') return { state, expiresAt: { gt: at } }
      if (state === 'LAPSED') return { OR: [{ state }, { state: 'SENT', expiresAt: { lte: at } }] }
      return { state }
    }),
  ],
})

/** Protected people aren't found by name. */
const named = (words: string): Where => ({
  AND: [
    { OR: [{ registrationId: null }, { registration: { is: { protected: false } } }] },
    {
      OR: [{ name: { contains: words, mode: 'insensitive' } }, { email: { contains: words, mode: 'insensitive' } }],
    },
  ],
})

async function byDelivery({ id }: EventRow, undelivered: boolean, { database }: Context): Promise<Where> {
  const rows = await database.$queryRaw<{ id: string }[]>`
    select i.id from event_invitation i where i.event_id = ${id} and ${isUndelivered}`
  const ids = rows.map((row) => row.id)
  return { id: undelivered ? { in: ids } : { notIn: ids } }
}

/** SQL condition on an invitation `i`: its latest email bounced or was refused. */
const isUndelivered = Prisma.sql`coalesce((
  select m.bounced_at is not null or m.refused_at is not null from message m where m.invitation_id = i.id
  order by m.enqueued_at desc, m.id desc limit 1), false)`

/** Ids are ordered by the time of the first invitation. */
export async function invitationsOf(
  event: EventRow,
  { first, after, filter }: Partial<EventInvitationsArgs>,
  context: Context,
): Promise<EventInvitationPageRow> {
  const size = sizeOf(first)
  const [, before] = after ? readCursor(after, ['INVITATION', idShape]) : []
  const where = await chosen(event, filter, context)
  const rows: EventInvitationRow[] = await context.database.eventInvitation.findMany({
    where: { AND: [where, before === undefined ? {} : { id: { lt: before } }] },
    orderBy: { id: 'desc' },
    take: size + 1,
  })
  return { ...pageOf(rows, size, after, ({ id }) => cursor('INVITATION', id)), where }
}

/** Counts by group and state; null if the viewer may not invite. */
export async function countsOf(event: EventRow, context: Context): Promise<EventInvitationCountsRow | null> {
  const { database, viewer } = context
  if (!can.invite(viewer, event)) return null
  const seen = await database.eventInvitation.findMany({
    where: visible.invitations(viewer, event),
    select: { id: true },
  })
  const ids = seen.map(({ id }) => id)
  const groups = await database.$queryRaw<EventInvitationCountsRow['groups']>`
    select i.group_key as "groupKey",
      (case when i.state = 'SENT' and i.expires_at <= desk_now() then 'LAPSED' else i.state::text end) as state,
      count(*)::int as count, (count(*) filter (where ${isUndelivered}))::int as undelivered
    from event_invitation i where i.id = any(${ids}::uuid[]) group by 1, 2`
  return { event, groups }
}

export function totalsOf({ groups }: EventInvitationCountsRow) {
  const inState = (state: EventInvitationState) =>
    groups.reduce((sum, group) => (group.state === state ? sum + group.count : sum), 0)
  return {
    total: groups.reduce((sum, { count }) => sum + count, 0),
    sent: inState('SENT'),
    registered: inState('REGISTERED'),
    declined: inState('DECLINED'),
    lapsed: inState('LAPSED'),
    revoked: inState('REVOKED'),
    undelivered: groups.reduce((sum, { undelivered, state }) => (state === 'SENT' ? sum + undelivered : sum), 0),
  }
}

/** Upper bound on the seats that each group could still take under the plan, for groups that the viewer may invite to. */
export async function groupsOf(
  { event, groups }: EventInvitationCountsRow,
  { database, viewer }: Context,
): Promise<{ group: StakeholderGroupRow; sent: number; registered: number; free: number | null }[]> {
  const rows = await database.$queryRaw<{ key: string; free: number }[]>`
    select g.group_key as key,
      greatest(0, least(g.maximum - g.offered - g.confirmed, s.total - s.held))::int as free
    from group_tally g join seat_tally s on s.event_id = g.event_id where g.event_id = ${event.id}`
  const free = new Map(rows.map((row) => [row.key, row.free]))
  const countsAll = can.countAffected(viewer, event)
  const all = await database.stakeholderGroup.findMany({ where: { eventId: event.id }, orderBy: { position: 'asc' } })
  const count = (key: string, state: EventInvitationState) =>
    groups.find((group) => group.groupKey === key && group.state === state)?.count ?? 0
  return all
    .filter(({ key }) => can.inviteTo(viewer, event, key))
    .map((group) => ({
      group,
      sent: count(group.key, 'SENT'),
      registered: count(group.key, 'REGISTERED'),
      free: countsAll ? (free.get(group.key) ?? 0) : null,
    }))
}
