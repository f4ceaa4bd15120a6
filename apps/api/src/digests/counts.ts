/** Pending work of a member across events, with a fixed number of statements: numbers that policy lets them see. */
import type { Prisma } from '@plenaria/prisma/client'
import { can, visible } from '../access/policy.ts'
import type { Reader } from '../findings/check.ts'
import type { EventRow, ViewerRow } from '../request/rows.ts'

/** Milliseconds. */
const soon = 48 * 60 * 60_000

export interface Tally {
  count: number
  /** The earliest date among the counted items, if they have one. */
  at: Date | null
}

/** By event id; events without counted items are missing. */
export type Tallies = ReadonlyMap<string, Tally>

const none: Tallies = new Map()

type Use = Parameters<typeof visible.registrations>[2]

/**
 * Registrations at these events that match `where` and that the viewer may use in this way. `at`: when the first offer expires.
 */
export async function tallyRegistrations(
  database: Reader,
  viewer: ViewerRow,
  events: readonly EventRow[],
  use: Use,
  where: Prisma.RegistrationWhereInput,
): Promise<Tallies> {
  // Prisma treats an empty OR inside AND as no condition at all.
  if (events.length === 0) return none
  const rows = await database.registration.groupBy({
    by: ['eventId'],
    where: { AND: [{ OR: events.map((event) => visible.registrations(viewer, event, use)) }, where] },
    _count: { _all: true },
    _min: { offerExpiresAt: true },
  })
  return new Map(rows.map(({ eventId, _count, _min }) => [eventId, { count: _count._all, at: _min.offerExpiresAt }]))
}

/** Decisions end with the event: nobody works on seats afterwards. */
export const decidable = (viewer: ViewerRow, events: readonly EventRow[], at: Date) =>
  events.filter((event) => event.state === 'PUBLISHED' && event.endsAt > at && can.decide(viewer, event))

/** Registrations that the viewer may decide on. */
export const tallyDecidable = (
  database: Reader,
  viewer: ViewerRow,
  events: readonly EventRow[],
  at: Date,
  where: Prisma.RegistrationWhereInput,
): Promise<Tallies> => tallyRegistrations(database, viewer, decidable(viewer, events, at), 'DECIDE', where)

export const offersEnding = (at: Date): Prisma.RegistrationWhereInput => ({
  state: 'OFFERED',
  offerExpiresAt: { gt: at, lte: new Date(at.getTime() + soon) },
})

export const undecided: Prisma.RegistrationWhereInput = { state: 'SUBMITTED', staged: null }

/** Events where the viewer may review applications, before they are over. */
export const reviewable = (viewer: ViewerRow, events: readonly EventRow[], at: Date): EventRow[] =>
  events.filter((event) => event.state === 'PUBLISHED' && event.endsAt > at && can.review(viewer, event))

/** Applications awaiting a decision that the viewer hasn't reviewed. */
export const unreviewedBy = ({ id }: ViewerRow): Prisma.RegistrationWhereInput => ({
  state: 'SUBMITTED',
  erasedAt: null,
  reviews: { none: { reviewerId: id } },
})

export const assignedTo = ({ id }: ViewerRow): Prisma.RegistrationWhereInput => ({
  reviewAssignments: { some: { reviewerId: id } },
})

/** Applications that the viewer is assigned to and hasn't reviewed. */
export const tallyAssigned = (
  database: Reader,
  viewer: ViewerRow,
  events: readonly EventRow[],
  at: Date,
): Promise<Tallies> =>
  tallyRegistrations(database, viewer, reviewable(viewer, events, at), 'REVIEW', {
    AND: [unreviewedBy(viewer), assignedTo(viewer)],
  })

/** Counts the occurrences of each event id. */
export const countsOf = (eventIds: readonly string[]): Tallies =>
  new Map([...Map.groupBy(eventIds, (id) => id)].map(([id, those]) => [id, { count: those.length, at: null }]))

/** Findings frozen by a participant. */
export async function tallyFrozen(database: Reader, viewer: ViewerRow, events: readonly EventRow[]): Promise<Tallies> {
  const eventIds = events.filter((event) => can.editFindings(viewer, event)).map(({ id }) => id)
  if (eventIds.length === 0) return none
  const freezes = await database.passageFreeze.findMany({
    where: { finding: { eventId: { in: eventIds } }, resolution: null },
    select: { findingId: true, finding: { select: { eventId: true } } },
    distinct: ['findingId'],
  })
  return countsOf(freezes.flatMap(({ finding }) => finding?.eventId ?? []))
}

/** Recipients' entries that nobody has confirmed. */
export async function tallyUptake(database: Reader, viewer: ViewerRow, events: readonly EventRow[]): Promise<Tallies> {
  const eventIds = events.filter((event) => can.manageUptake(viewer, event)).map(({ id }) => id)
  if (eventIds.length === 0) return none
  const rows = await database.uptake.groupBy({
    by: ['eventId'],
    where: { eventId: { in: eventIds }, confirmedAt: null },
    _count: { _all: true },
  })
  return new Map(rows.map(({ eventId, _count }) => [eventId, { count: _count._all, at: null }]))
}

/**
 * Registrations with an email that bounced or was permanently refused since then, and none delivered later: once the address is
 * corrected and an email arrives, nothing is left to do.
 */
export async function tallyBounced(
  database: Reader,
  viewer: ViewerRow,
  events: readonly EventRow[],
  since: Date,
): Promise<Tallies> {
  const written = events.filter((event) => can.message(viewer, event))
  if (written.length === 0) return none
  const failed = await database.$queryRaw<{ id: string }[]>`
    select distinct m.registration_id as id from message m
    where m.event_id = any(${written.map(({ id }) => id)}) and m.registration_id is not null
      and (m.bounced_at is not null or m.refused_at is not null)
      and coalesce(m.bounced_at, m.refused_at) >= ${since.toISOString()}::timestamptz
      and not exists (select from message later where later.registration_id = m.registration_id
        and later.enqueued_at > m.enqueued_at and later.sent_at is not null and later.bounced_at is null)`
  const ids = failed.map(({ id }) => id)
  return ids.length === 0 ? none : tallyRegistrations(database, viewer, written, 'MESSAGE', { id: { in: ids } })
}
