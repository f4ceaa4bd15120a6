/** Lists of grants and allotments, each read with one statement for all requested events. */

import { can, denialReason, visible } from '../access/policy.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { AllotmentRow, EventRow, GrantRow, ViewerRow } from '../request/rows.ts'

/** Grants that the viewer may see, newest first. */
const grantsAt = dataLoader<GrantRow[]>(async (eventIds, { database, viewer }) => {
  const events = await database.event.findMany({ where: { id: { in: eventIds } }, select: { id: true, hostId: true } })
  const rows = await database.grant.findMany({
    where: { OR: events.map((event) => visible.grants(viewer, event)) },
    include: { terms: { where: { number: 1 }, select: { proposedAt: true } } },
    orderBy: { id: 'desc' },
  })
  const proposedAt = ({ terms }: (typeof rows)[number]) => terms[0]?.proposedAt.getTime() ?? 0
  return Map.groupBy(
    rows.toSorted((a, b) => proposedAt(b) - proposedAt(a)),
    ({ eventId }) => eventId,
  )
})

export const grantsOf = async ({ id }: EventRow, context: Context): Promise<GrantRow[]> =>
  context.viewer ? ((await grantsAt(id, context)) ?? []) : []

const allotmentsAt = dataLoader<AllotmentRow[]>(async (eventIds, { database }) => {
  const where = { eventId: { in: eventIds } }
  const rows = await database.allotmentTally.findMany({ where, orderBy: { instituteId: 'asc' } })
  return Map.groupBy(rows, ({ eventId }) => eventId)
})

/** A partner sees only its own allotment. */
export async function allotmentsOf(event: EventRow, context: Context): Promise<AllotmentRow[]> {
  const { viewer } = context
  if (!can.seeRegistrations(viewer, event)) return []
  const rows = (await allotmentsAt(event.id, context)) ?? []
  return rows.filter(({ instituteId }) => can.seeGrant(viewer, { partnerId: instituteId }, event))
}

/** Seats still reserved for a partner whose grant has ended, without another in force. */
export async function reservedSeatsOf({ eventId, partnerId, state }: GrantRow, context: Context): Promise<number> {
  if (state !== 'ENDED') return 0
  const grants = (await grantsAt(eventId, context)) ?? []
  if (grants.some((grant) => grant.partnerId === partnerId && grant.state === 'AGREED')) return 0
  const allotments = (await allotmentsAt(eventId, context)) ?? []
  return allotments.find(({ instituteId }) => instituteId === partnerId)?.seats ?? 0
}

/** Grants that the viewer may answer after a second factor, oldest proposal first. */
export async function grantsPendingAt(viewer: ViewerRow, { database }: Context): Promise<GrantRow[]> {
  const owned = viewer.memberships.filter(({ role }) => role === 'OWNER').map(({ instituteId }) => instituteId)
  if (owned.length === 0) return []
  const rows = await database.grant.findMany({
    where: {
      state: { in: ['PROPOSED', 'AGREED'] },
      proposed: { not: null },
      OR: [{ partnerId: { in: owned } }, { event: { hostId: { in: owned } } }],
    },
    include: { event: true, terms: true },
  })
  return rows
    .flatMap(({ event, terms, ...grant }) => {
      const proposal = terms.find(({ number }) => number === grant.proposed)
      const mayAnswer = (requester: ViewerRow | null) =>
        can.answerGrant(requester, grant, event, proposal?.proposedBy ?? null)
      return proposal && can.seeGrant(viewer, grant, event) && denialReason(viewer, mayAnswer) !== 'NotAllowed'
        ? [{ grant, at: proposal.proposedAt.getTime() }]
        : []
    })
    .sort((a, b) => a.at - b.at)
    .map(({ grant }) => grant)
}
