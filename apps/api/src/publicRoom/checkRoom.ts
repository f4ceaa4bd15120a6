/** Runs the adversary on what the public would see of a room under another setting, before it is applied. */
import type { CollectedRoom } from '@plenaria/domain/attack/collected'
import type { RoomVerdict } from '@plenaria/domain/attack/verdict'
import { type RoomDisclosure, roomDisclosures } from '@plenaria/domain/disclosure/numbers/publicRoom'
import { collectRooms, knowledgeOf, type Reader } from '../attack/collect.ts'
import { judge, type SearchLimits } from '../attack/thread.ts'
import type { EventRow } from '../request/rows.ts'
import { type Reader as RoomReader, roomUnder } from './publish.ts'

const safe: RoomVerdict = { inferences: [], proposal: null }

/** Null if it wasn't determined in time. */
export async function checkRoom(
  database: Reader & RoomReader,
  event: EventRow,
  disclosure: RoomDisclosure,
  searchLimits?: SearchLimits,
): Promise<RoomVerdict | null> {
  const settings = roomDisclosures.slice(1, roomDisclosures.indexOf(disclosure) + 1).toReversed()
  const found = await roomUnder(database, event.id, settings)
  if (!found) return safe
  const before = await collectRooms(database, event)
  const { seats, at } = found
  const groups = found.groups.map(({ key, minimum, maximum }) => ({ key, minimum, maximum }))
  const standing = {
    confirmed: Object.fromEntries(found.groups.map(({ key, confirmed }) => [key, confirmed])),
    held: Object.fromEntries(found.groups.map(({ key, confirmed, offered }) => [key, confirmed + offered])),
  }
  const isReserving = found.minimumsReleasedAt === null || at < found.minimumsReleasedAt
  const rooms = found.rooms.map(({ disclosure: setting, threshold, published, ledger }) => {
    const { sessions, ...shown } = published
    const room: CollectedRoom = {
      disclosure: setting,
      threshold,
      seats,
      published: shown,
      isByRule: true,
      isCounted: false,
      hour: Math.floor(at.getTime() / 3_600_000),
      plan: { groups, isReserving },
      actual: { ...standing, ledger },
    }
    return { disclosure: setting, room, sessions }
  })
  const readers = [null, ...(await knowledgeOf(database, event, before.rooms.length))]
  return judge(event.id, { kind: 'ROOM', before, settings: rooms, readers }, searchLimits)
}
