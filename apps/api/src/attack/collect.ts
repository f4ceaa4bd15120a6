/** Collects what a stranger can know about an event's room, and what participants know in addition. */
import type { Collected, CollectedRoom, Knowledge } from '@plenaria/domain/attack/collected'
import type { Ledger, Published } from '@plenaria/domain/disclosure/numbers/publicRoom'
import type { Prisma } from '@plenaria/prisma/client'
import { largeRegionOf } from '@plenaria/schema/regions'
import type { EventRow } from '../request/rows.ts'

export type Reader = Pick<
  Prisma.TransactionClient,
  '$queryRaw' | 'publicRoom' | 'roomLedger' | 'seatPlan' | 'seatPlanGroup' | 'groupTally'
>

/** Upper bound on the most recent states of a room that are examined. */
const maxRooms = 60

/** Everything published about the room until the event ended. */
export async function collectRooms(database: Reader, event: EventRow): Promise<Collected> {
  const eventId = event.id
  const rows = await database.publicRoom.findMany({
    where: { eventId, at: { lt: event.endsAt } },
    orderBy: { number: 'desc' },
    take: maxRooms,
  })
  const plan = await database.seatPlan.findUniqueOrThrow({ where: { eventId } })
  const planned = await database.seatPlanGroup.findMany({ where: { eventId } })
  const groups = planned.map(({ groupKey: key, minimum, maximum }) => ({ key, minimum, maximum }))
  const rooms = rows.toReversed().map(
    ({ disclosure, threshold, seats, published, at }): CollectedRoom => ({
      disclosure,
      threshold,
      seats,
      isByRule: true,
      // Only `publish.ts` writes the column.
      published: published as unknown as Published,
      hour: Math.floor(at.getTime() / 3_600_000),
      isCounted: at.getUTCMinutes() === 0,
      plan: { groups, isReserving: plan.minimumsReleasedAt === null || at < plan.minimumsReleasedAt },
    }),
  )
  return {
    offersProtection: event.offersProtection,
    isFromStart: rows.at(-1)?.number === 1,
    judgesKnownOnly: true,
    rooms,
    reports: [],
    knowledge: null,
  }
}

/** Adds the final state of the room, whose counts are known. */
export async function withLast(
  database: Reader,
  { id: eventId, endsAt }: Pick<EventRow, 'id' | 'endsAt'>,
  rooms: readonly CollectedRoom[],
): Promise<CollectedRoom[]> {
  const last = rooms.at(-1)
  const ledger = await database.roomLedger.findUnique({ where: { eventId } })
  if (!last || !ledger) return [...rooms]
  const tallies = await database.groupTally.findMany({ where: { eventId } })
  const of = (countOf: (tally: (typeof tallies)[number]) => number) =>
    Object.fromEntries(tallies.map((tally) => [tally.groupKey, countOf(tally)] as const))
  const actual = {
    confirmed: of(({ confirmed }) => confirmed),
    held: of(({ confirmed, offered }) => confirmed + offered),
    // Only `publish.ts` writes the column.
    ledger: { total: ledger.total, groups: ledger.groups as Ledger['groups'] },
  }
  return [...rooms, { ...last, hour: Math.floor(endsAt.getTime() / 3_600_000), isCounted: false, actual }]
}

/** For each group, the knowledge of a person from the organisation with the most people in it. */
export async function knowledgeOf(database: Reader, { id }: Pick<EventRow, 'id'>, room: number): Promise<Knowledge[]> {
  const found = await database.$queryRaw<Pick<Knowledge, 'groupKey' | 'country' | 'people'>[]>`
    select distinct on (group_key) group_key as "groupKey", max(country)::text as country, count(*)::int as people
    from registration where event_id = ${id} and state = 'CONFIRMED'
    group by group_key, coalesce(organisation_key, id::text) order by group_key, people desc`
  return found.map((knowledge) => ({
    ...knowledge,
    region: largeRegionOf(knowledge.country),
    rooms: room < 0 ? [] : [room],
    isInReports: true,
  }))
}
