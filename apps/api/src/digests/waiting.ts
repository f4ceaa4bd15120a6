/** Pending work of a member at the events that they help to run: numbers that policy lets them see, without names. */
import { can } from '../access/policy.ts'
import { countToApprove } from '../contributions/toApprove.ts'
import type { Reader } from '../findings/check.ts'
import type { Waiting } from '../mail/waiting.ts'
import type { EventRow, ViewerRow } from '../request/rows.ts'
import {
  offersEnding,
  tallyAssigned,
  tallyBounced,
  tallyDecidable,
  tallyFrozen,
  tallyUptake,
  undecided,
} from './counts.ts'

/** Events with pending work, earliest start first. After an event there is work on what was said, but none on seats. */
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
  const tallies = {
    decisions: await tallyDecidable(database, viewer, events, at, undecided),
    reviews: await tallyAssigned(database, viewer, events, at),
    offersEnding: await tallyDecidable(database, viewer, events, at, offersEnding(at)),
    waitlisted: await tallyDecidable(database, viewer, events, at, { state: 'WAITLISTED' }),
    frozen: await tallyFrozen(database, viewer, events),
    uptakes: await tallyUptake(database, viewer, events),
    bounced: await tallyBounced(database, viewer, events, since),
  }
  const found: { event: EventRow; waiting: Waiting }[] = []
  for (const event of events) {
    const countOf = (kind: keyof typeof tallies) => tallies[kind].get(event.id)?.count ?? 0
    const waiting = {
      decisions: countOf('decisions'),
      reviews: countOf('reviews'),
      offersEnding: countOf('offersEnding'),
      waitlisted: countOf('waitlisted'),
      countersigns: await countersignsFor(database, viewer, event),
      contributions: await countToApprove(viewer, event, database),
      frozen: countOf('frozen'),
      uptakes: countOf('uptakes'),
      bounced: countOf('bounced'),
    }
    if (Object.values(waiting).some((count) => count > 0)) found.push({ event, waiting })
  }
  return found
}

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
