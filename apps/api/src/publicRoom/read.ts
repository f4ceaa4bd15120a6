/**
 * The last published state of a room, and a room's numbers for a viewer. Every number of a room that leaves the API passes
 * through here; packages/domain/src/disclosure/numbers/publicRoom.ts decides what is published.
 */
import type { Band } from '@plenaria/domain/disclosure/numbers/bands'
import type { Published, RoomDisclosure } from '@plenaria/domain/disclosure/numbers/publicRoom'
import { prepared } from '@plenaria/prisma/client'
import { can } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import { perRequestAndKey } from '../request/perRequest.ts'

export interface PublishedRoom {
  eventId: string
  at: Date
  disclosure: RoomDisclosure
  published: Published
}

const newestOf = dataLoader<PublishedRoom>(async (eventIds, { database }) => {
  const rows = await database.$queryRaw<PublishedRoom[]>`${prepared}
    select r.event_id as "eventId", r.at, r.disclosure::text as disclosure, r.published
    from unnest(${eventIds}::text[]) e (id) cross join lateral (
      select * from public_room where event_id = e.id order by number desc limit 1) r`
  return new Map(rows.map((row) => [row.eventId, row]))
})

/** Read once per request, so that all its numbers agree. Undefined: nothing was published yet. */
export const publishedRoomOf = perRequestAndKey(newestOf)

interface Ways<Value> {
  /** The live value, for viewers who may count everyone. */
  live: () => Promise<Value>
  /** The published value. Null: not published. */
  published: (room: PublishedRoom) => Value | null
}

/**
 * A number of the room: live for viewers from whom nobody is hidden, the published one for everyone else. Null: withheld.
 * @param groupKey set if the number is of one group only
 */
export async function numberSeen<Value>(
  eventId: string,
  context: Context,
  { live, published }: Ways<Value>,
  groupKey: string | null = null,
): Promise<Value | null> {
  const event = await eventOf({ eventId }, context)
  const countsAll =
    groupKey === null ? can.countEverybody(context.viewer, event) : can.countGroup(context.viewer, event, groupKey)
  if (countsAll) return live()
  const room = await publishedRoomOf(eventId, context)
  return room ? published(room) : null
}

/** Null unless exact numbers are published. */
export const exactly = ({ disclosure }: PublishedRoom, band: Band | null | undefined): number | null =>
  disclosure === 'EXACT' && band ? band.from : null
