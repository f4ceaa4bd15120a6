/** Every email about an event that the viewer may know of. Conditions refer to `m`, a message. */
import { Prisma } from '@plenaria/prisma/client'
import type {
  EventOutboxArgs,
  InstituteOutboxFilter,
  OutboxFilter,
  ResolversTypes,
} from '../__generated__/resolvers.ts'
import { can, visible } from '../access/policy.ts'
import { findByReference } from '../access/seen.ts'
import { anyOf, isWholeEvent } from '../board/conditions.ts'
import { selectRegistrations } from '../board/selection.ts'
import type { Context } from '../request/context.ts'
import { cursor, idShape, instantShape, pageOf, readCursor, sizeOf } from '../request/pages.ts'
import type { EventRow, MessageRow } from '../request/rows.ts'
import { ofCategories } from './categories.ts'
import {
  besidesRegistrants,
  byStatus,
  foundBesidesRegistrants,
  newestFirst,
  readEmails,
  withoutHidden,
} from './seen.ts'

/** Null if the viewer may not write messages at the event. */
export async function outboxOf(event: EventRow, args: Partial<EventOutboxArgs>, context: Context) {
  const page = openPage(args)
  if (!can.message(context.viewer, event)) return null
  const rows = await readEmails(context, [
    Prisma.sql`m.event_id = ${event.id}`,
    await recipientsIn(event, args.filter ?? {}, context),
    ...page.conditions,
    Prisma.sql`true ${newestFirst} limit ${page.limit}`,
  ])
  return page.of(rows, (shown) => withoutHidden([event], shown, context))
}

interface PageArgs {
  first?: number | null | undefined
  after?: string | null | undefined
  filter?: InstituteOutboxFilter | null | undefined
}

/** A page of an outbox: what narrows it, and how it is made of rows. */
export function openPage({ first, after, filter }: PageArgs) {
  const size = sizeOf(first, 100, 50)
  const [, at, before] = after ? readCursor(after, ['OUTBOX', instantShape, idShape]) : []
  const conditions = [
    ...(filter?.deliveryStatuses ? [anyOf(filter.deliveryStatuses.map((status) => byStatus[status]))] : []),
    ...(filter?.categories ? [ofCategories(filter.categories)] : []),
    ...(at && before ? [Prisma.sql`(m.enqueued_at, m.id) < (${at}::timestamptz, ${before}::uuid)`] : []),
  ]
  async function of(rows: MessageRow[], shownOf: (rows: MessageRow[]) => Promise<readonly MessageRow[]>) {
    const page = pageOf(rows, size, after, ({ enqueuedAt, id }) => cursor('OUTBOX', enqueuedAt.toISOString(), id))
    const shown = new Set(await shownOf(page.edges.map(({ node }) => node)))
    return { ...page, edges: page.edges.filter(({ node }) => shown.has(node)) }
  }
  return { conditions, limit: size + 1, of }
}

/** Null if the viewer may not write messages at the event. */
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

/** What the list shows of people: an organisation, or a similar spelling, would be found without being seen. */
const searchIn = ['NAME', 'EMAIL'] as const

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
    : Prisma.sql`m.registration_id in (${(await selectRegistrations(event, { filter: { search }, searchIn }, context, 'MESSAGE')).ids})`
  const others = search === null ? besidesRegistrants(event, viewer) : foundBesidesRegistrants(event, viewer, search)
  return anyOf([registrants, others])
}
