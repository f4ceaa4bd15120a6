/** What waits for a member at the events that they help to run: numbers of what policy lets them see and do, and nobody's name. */
import type { Prisma } from '@plenaria/prisma/client'
import { can, visible } from '../access/policy.ts'
import { countToApprove } from '../contributions/toApprove.ts'
import type { Reader } from '../findings/check.ts'
import type { Waiting } from '../mail/waiting.ts'
import type { EventRow, ViewerRow } from '../request/rows.ts'

/** Milliseconds. */
const soon = 48 * 60 * 60_000

/**
 * Of events where something waits, the one that begins first at the head. What was said is worked on when they are over, and
 * seats no more.
 */
export async function waitingFor(
  database: Reader,
  viewer: ViewerRow,
  { at, since }: { at: Date; since: Date },
): Promise<{ event: EventRow; waiting: Waiting }[]> {
  const hosts = viewer.memberships.map(({ instituteId }) => instituteId)
  const granted = viewer.grants.map(({ eventId }) => eventId)
  const events = await database.event.findMany({
    where: { state: 'PUBLISHED', OR: [{ hostId: { in: hosts } }, { id: { in: granted } }] },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  })
  const found: { event: EventRow; waiting: Waiting }[] = []
  for (const event of events) {
    const waiting = await waitingAt(database, viewer, event, { at, since })
    if (Object.values(waiting).some((count) => count > 0)) found.push({ event, waiting })
  }
  return found
}

async function waitingAt(
  database: Reader,
  viewer: ViewerRow,
  event: EventRow,
  { at, since }: { at: Date; since: Date },
): Promise<Waiting> {
  const decidable = visible.registrations(viewer, event, 'DECIDE')
  const count = (where: Prisma.RegistrationWhereInput) =>
    event.endsAt > at && can.decide(viewer, event)
      ? database.registration.count({ where: { AND: [decidable, where] } })
      : 0
  return {
    decisions: await count({ state: 'SUBMITTED', staged: null }),
    reviews: event.endsAt > at ? await reviewsLeft(database, viewer, event) : 0,
    offersEnding: await count({
      state: 'OFFERED',
      offerExpiresAt: { gt: at, lte: new Date(at.getTime() + soon) },
    }),
    waitlisted: await count({ state: 'WAITLISTED' }),
    countersigns: await countersignsFor(database, viewer, event),
    contributions: await countToApprove(viewer, event, database),
    frozen: await frozenAt(database, viewer, event),
    uptakes: can.manageUptake(viewer, event)
      ? await database.uptake.count({ where: { eventId: event.id, confirmedAt: null } })
      : 0,
    bounced: await bouncedAt(database, viewer, event, since),
  }
}

/** Applications that wait for a decision, that the member is assigned to and has not reviewed. */
const reviewsLeft = (database: Reader, viewer: ViewerRow, event: EventRow): Promise<number> =>
  database.registration.count({
    where: {
      AND: [visible.registrations(viewer, event, 'REVIEW')],
      ...{ state: 'SUBMITTED', erasedAt: null },
      reviewAssignments: { some: { reviewerId: viewer.id } },
      reviews: { none: { reviewerId: viewer.id } },
    },
  })

async function countersignsFor(database: Reader, viewer: ViewerRow, event: EventRow): Promise<number> {
  if (!can.seeCountersign(viewer, event)) return 0
  const requests = await database.countersignRequest.findMany({
    where: { eventId: event.id, state: 'PENDING' },
    include: { signatures: { select: { instituteId: true } } },
  })
  return requests.filter(({ signatures, ...request }) => {
    const signed = new Set(signatures.map(({ instituteId }) => instituteId))
    return can.answerCountersign(
      viewer,
      request,
      request.needed.filter((instituteId) => !signed.has(instituteId)),
    )
  }).length
}

async function frozenAt(database: Reader, viewer: ViewerRow, event: EventRow): Promise<number> {
  if (!can.editFindings(viewer, event)) return 0
  const freezes = await database.passageFreeze.findMany({
    where: { finding: { eventId: event.id }, resolution: null },
    select: { findingId: true },
  })
  return new Set(freezes.map(({ findingId }) => findingId)).size
}

async function bouncedAt(database: Reader, viewer: ViewerRow, event: EventRow, since: Date): Promise<number> {
  if (!can.message(viewer, event)) return 0
  const bounced = await database.message.findMany({
    where: { eventId: event.id, registrationId: { not: null }, bouncedAt: { gte: since } },
    select: { registrationId: true },
  })
  const ids = bounced.flatMap(({ registrationId }) => registrationId ?? [])
  if (ids.length === 0) return 0
  const seen = visible.registrations(viewer, event, 'MESSAGE')
  return database.registration.count({ where: { AND: [seen, { id: { in: [...new Set(ids)] } }] } })
}
