/** Requests for agreement at an event, newest first. */
import { pendingOf } from '@plenaria/domain/countersign'
import type { EventCountersignRequestsArgs } from '../__generated__/resolvers.ts'
import { can, denialReason, visible } from '../access/policy.ts'
import type { Context } from '../request/context.ts'
import { cursor, idShape, instantShape, pageOf, readCursor, sizeOf } from '../request/pages.ts'
import type { CountersignRequestRow, EventRow, ViewerRow } from '../request/rows.ts'
import { inForce, readPartners } from './partners.ts'
import { countersignStanding, matterOf, neededBy } from './requests.ts'

const maxAtOnce = 100
const usual = 20

/** One extra row shows whether there is a next page. */
export async function listRequests(
  event: EventRow,
  { first, after, states }: Partial<EventCountersignRequestsArgs>,
  context: Context,
) {
  const { database, viewer } = context
  const size = sizeOf(first, maxAtOnce, usual)
  const [, at, id] = after ? readCursor(after, ['COUNTERSIGN', instantShape, idShape]) : []
  const allowed = visible.countersignRequests(viewer, event, await pendingNow(event, context))
  const earlier = at && id ? { OR: [{ requestedAt: { lt: at } }, { requestedAt: at, id: { lt: id } }] } : {}
  const rows: CountersignRequestRow[] =
    allowed === null
      ? []
      : await database.countersignRequest.findMany({
          where: { AND: [allowed, earlier, states ? { state: { in: [...states] } } : {}] },
          orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
          take: size + 1,
        })
  return pageOf(rows, size, after, (row) => cursor('COUNTERSIGN', row.requestedAt.toISOString(), row.id))
}

/** The pending request for a report with this hash, for viewers who may see it. */
export async function pendingReport(
  event: EventRow,
  hash: string,
  context: Context,
): Promise<CountersignRequestRow | null> {
  const { database, viewer } = context
  const allowed = visible.countersignRequests(viewer, event, await pendingNow(event, context))
  if (allowed === null) return null
  return database.countersignRequest.findFirst({
    where: {
      AND: [allowed, { action: 'PUBLISH_REPORT', state: 'PENDING', matter: { path: ['report'], equals: hash } }],
    },
  })
}

/**
 * Pending requests for which current terms name an institute of the viewer's that wasn't named when they were made: institutes by
 * request id.
 */
async function pendingNow(event: EventRow, context: Context): Promise<Map<string, string[]>> {
  const { database, viewer } = context
  const own = new Set(viewer?.memberships.map(({ instituteId }) => instituteId))
  const partners = ((await inForce(event.id, context)) ?? []).filter(
    ({ instituteId, terms }) => own.has(instituteId) && terms.countersign.length > 0,
  )
  if (partners.length === 0) return new Map()
  const waiting = await database.countersignRequest.findMany({ where: { eventId: event.id, state: 'PENDING' } })
  return new Map(waiting.map((request) => [request.id, neededBy(partners, event, request.action, matterOf(request))]))
}

/** Requests that the viewer may answer after a second factor, oldest first. */
export async function requestsPendingAt(viewer: ViewerRow, { database }: Context): Promise<CountersignRequestRow[]> {
  const own = viewer.memberships.map(({ instituteId }) => instituteId)
  if (own.length === 0) return []
  const partnerId = { in: own }
  const rows = await database.countersignRequest.findMany({
    where: {
      state: 'PENDING',
      event: { OR: [{ hostId: partnerId }, { grants: { some: { partnerId, state: 'AGREED' } } }] },
    },
    include: { event: true, signatures: true },
    orderBy: [{ requestedAt: 'asc' }, { id: 'asc' }],
  })
  const partners = Map.groupBy(
    await readPartners(database, [...new Set(rows.map(({ eventId }) => eventId))]),
    ({ eventId }) => eventId,
  )
  return rows.flatMap(({ event, signatures, ...request }) => {
    const neededNow = neededBy(partners.get(event.id) ?? [], event, request.action, matterOf(request))
    const needed = [...new Set([...request.needed, ...neededNow])]
    const pending = pendingOf({ ...countersignStanding(request, signatures), needed })
    const mayAnswer = (requester: ViewerRow | null) => can.answerCountersign(requester, request, pending)
    return denialReason(viewer, mayAnswer) === 'NotAllowed' ? [] : [request]
  })
}
