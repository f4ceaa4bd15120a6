/** Counts rooms for the public, and records what is published. Nothing else writes `public_room` and `room_ledger`. */
import {
  defaultDisclosure,
  type Ledger,
  nextPublicRoom,
  type PublicRoom,
  type Published,
  type RoomCounts,
  type RoomDisclosure,
} from '@plenaria/domain/disclosure/numbers/publicRoom'
import { Prisma, type PrismaClient } from '@plenaria/prisma/client'
import { timeouts } from '../access/lock.ts'
import type { EventRow } from '../request/rows.ts'
import { publishPlaces } from './places.ts'

export type Reader = Pick<Prisma.TransactionClient, '$queryRaw'>

/** A room, its last published state, and the facts that determine the next. One row of one statement. */
interface Found {
  eventId: string
  kind: EventRow['kind']
  admission: EventRow['admission']
  offersProtection: boolean
  chosen: RoomDisclosure | null
  threshold: number
  hasClosedSession: boolean
  isOver: boolean
  /** The desk's time. */
  at: Date
  minimumsReleasedAt: Date | null
  seats: number
  groups: RoomCounts['groups']
  sessions: RoomCounts['sessions']
  number: number
  publishedDisclosure: RoomDisclosure | null
  publishedThreshold: number | null
  published: Published | null
  ledger: Ledger | null
}

const findRooms = (database: Reader, which: Prisma.Sql): Promise<Found[]> =>
  database.$queryRaw<Found[]>`
    select e.id as "eventId", e.kind::text as kind, e.admission::text as admission, e.offers_protection as "offersProtection",
      e.room_disclosure::text as chosen, e.disclosure_threshold as threshold, e.ends_at <= desk_now() as "isOver", p.total as seats,
      desk_now() as at, p.minimums_released_at as "minimumsReleasedAt",
      exists (select from session s where s.event_id = e.id and s.rule = 'CLOSED') as "hasClosedSession",
      (select coalesce(jsonb_agg(jsonb_build_object('key', g.key, 'confirmed', t.confirmed, 'offered', t.offered,
          'waiting', t.waiting, 'minimum', q.minimum, 'maximum', t.maximum) order by g.position), '[]')
        from stakeholder_group g join group_tally t on t.event_id = g.event_id and t.group_key = g.key
          join seat_plan_group q on q.event_id = g.event_id and q.group_key = g.key
        where g.event_id = e.id) as groups,
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'capacity', s.capacity, 'held', s.held, 'waiting', s.waiting)
          order by s.id), '[]')
        from session s where s.event_id = e.id and s.capacity is not null) as sessions,
      coalesce(r.number, 0) as number, r.disclosure::text as "publishedDisclosure", r.threshold as "publishedThreshold", r.published,
      case when l.event_id is not null then jsonb_build_object('total', l.total, 'groups', l.groups) end as ledger
    from event e join seat_plan p on p.event_id = e.id left join room_ledger l on l.event_id = e.id
      left join lateral (select * from public_room where event_id = e.id order by number desc limit 1) r on true
    where e.state = 'PUBLISHED' and ${which}`

const before = ({ publishedDisclosure, publishedThreshold, published, ledger }: Found): PublicRoom | null =>
  publishedDisclosure && publishedThreshold !== null && published && ledger
    ? { disclosure: publishedDisclosure, threshold: publishedThreshold, published, ledger }
    : null

const afterIn = (room: Found, isSetTime: boolean): PublicRoom =>
  nextPublicRoom(before(room), room, { ...room, disclosure: room.chosen ?? defaultDisclosure(room), isSetTime })

export interface RoomUnder extends Pick<Found, 'at' | 'minimumsReleasedAt' | 'seats' | 'groups'> {
  /** By setting, as it would be published now. */
  rooms: PublicRoom[]
}

/** What each setting would publish of a room; null if nothing is published for this event. */
export async function roomUnder(
  database: Reader,
  eventId: string,
  disclosures: readonly RoomDisclosure[],
): Promise<RoomUnder | null> {
  const [room] = await findRooms(database, Prisma.sql`e.id = ${eventId}`)
  return room ? { ...room, rooms: disclosures.map((chosen) => afterIn({ ...room, chosen }, false)) } : null
}

/** A canonical text: identical for identical content, whatever the order of keys. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}

/** The worker's task that runs every minute. Counts are only taken again at set times. */
export async function publishRooms(database: PrismaClient, { isSetTime }: { isSetTime: boolean }): Promise<void> {
  const rooms = await findRooms(database, Prisma.sql`(e.ends_at > desk_now() or r.number is null)`)
  for (const room of rooms) {
    if (written(before(room)) === written(afterIn(room, isSetTime))) continue
    await database.$transaction((transaction) => publishRoom(transaction, room.eventId, isSetTime), timeouts)
  }
  if (isSetTime) await publishPlaces(database)
}

/** Call within a transaction that changed the basis of published numbers. Locks the event until it ends. */
export async function publishRoom(
  transaction: Prisma.TransactionClient,
  eventId: string,
  isSetTime = false,
): Promise<void> {
  await transaction.$queryRaw`select from event where id = ${eventId} for no key update`
  const [room] = await findRooms(transaction, Prisma.sql`e.id = ${eventId}`)
  if (!room) return
  const known = before(room)
  const next = afterIn(room, isSetTime)
  const { disclosure, threshold, published, ledger } = next
  if (written(known?.ledger) !== written(ledger))
    await transaction.roomLedger.upsert({
      where: { eventId },
      create: { eventId, ...ledger },
      update: { ...ledger },
    })
  if (written([known?.disclosure, known?.threshold, known?.published]) === written([disclosure, threshold, published]))
    return
  await transaction.$executeRaw`
    insert into public_room (event_id, number, at, disclosure, threshold, seats, published)
    values (${eventId}, ${room.number + 1}, desk_now(), ${disclosure}::"RoomDisclosure", ${threshold}, ${room.seats},
      ${JSON.stringify(published)}::jsonb)`
}
