/** The recipients of a message. */
import { states } from '@plenaria/domain/registration'
import { Prisma, type PrismaClient } from '@plenaria/prisma/client'
import type { MessageKind, RegistrationFilter } from '../__generated__/resolvers.ts'
import { visible } from '../access/policy.ts'
import { selectRegistrations } from '../board/selection.ts'
import type { EventRow, ViewerRow } from '../request/rows.ts'

/** Unless the filter names states, people who withdrew or let an offer lapse are left out. */
const standing = states.filter((state) => state !== 'WITHDRAWN' && state !== 'LAPSED')

interface Requester {
  database: PrismaClient
  viewer: ViewerRow | null
}

/**
 * A query for the ids of those that match the filter and that the viewer may write to.
 * @throws a GraphQLError with the code `FIELD_MASKED`
 */
export async function audience(
  event: EventRow,
  filter: RegistrationFilter | null | undefined,
  requester: Requester,
): Promise<Prisma.Sql> {
  const asked = { ...filter, states: filter?.states ?? standing }
  return (await selectRegistrations(event, { filter: asked }, requester, 'MESSAGE')).ids
}

export async function countRecipients(
  { database }: Requester,
  { id: eventId }: EventRow,
  chosen: Prisma.Sql,
  kind: MessageKind,
): Promise<{ count: number; unsubscribed: number }> {
  const stops = kind === 'NEWS' ? Prisma.sql`n.email_key is not null` : Prisma.sql`false`
  const [counted] = await database.$queryRaw<{ count: number; unsubscribed: number }[]>`
    select count(*) filter (where not (${stops}))::int as count, count(*) filter (where ${stops})::int as unsubscribed
    from (${chosen}) chosen join registration r on r.id = chosen.id
    left join news_stop n on n.event_id = ${eventId} and n.email_key = r.email_key`
  return counted ?? { count: 0, unsubscribed: 0 }
}

const atOnce = 5_000

/** Ids of registrations. What was chosen is looked at again: lists can be behind by a moment. */
export async function recipientsOf(
  transaction: Prisma.TransactionClient,
  event: EventRow,
  chosen: Prisma.Sql,
  { viewer, kind }: { viewer: ViewerRow; kind: MessageKind },
): Promise<string[]> {
  const found = await transaction.$queryRaw<{ id: string }[]>`select chosen.id from (${chosen}) chosen`
  const stops = kind === 'NEWS' ? await transaction.newsStop.findMany({ where: { eventId: event.id } }) : []
  const stopped = new Set(stops.map(({ emailKey }) => emailKey))
  const seen = visible.registrations(viewer, event, 'MESSAGE')
  const ids: string[] = []
  for (let from = 0; from < found.length; from += atOnce) {
    const some = found.slice(from, from + atOnce).map(({ id }) => id)
    const rows = await transaction.registration.findMany({
      where: { AND: [seen, { id: { in: some }, erasedAt: null }] },
      select: { id: true, emailKey: true },
    })
    for (const { id, emailKey } of rows) if (!stopped.has(emailKey)) ids.push(id)
  }
  return ids
}
