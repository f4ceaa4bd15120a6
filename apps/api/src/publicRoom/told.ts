/** What the public was told of a room, for what else leaves the event: groups that may be named, figures that may be published. */
import {
  defaultDisclosure,
  type Ledger,
  type RoomDisclosure,
  shownGroups,
} from '@plenaria/domain/disclosure/publicRoom'
import type { Prisma } from '@plenaria/prisma/client'
import type { EventRow } from '../rows.ts'

type Reader = Pick<Prisma.TransactionClient, 'roomLedger' | 'groupTally' | 'publicRoom' | 'session'>

/**
 * Keys of groups whose counts could be told, by what was counted for the public last; whatever the setting is. Null: nothing was
 * counted yet.
 */
async function shownIn(
  { id, disclosureThreshold }: EventRow,
  database: Reader,
): Promise<{ shown: ReadonlySet<string>; all: string[] } | null> {
  const ledger = await database.roomLedger.findUnique({ where: { eventId: id } })
  if (!ledger) return null
  const tallies = await database.groupTally.findMany({ where: { eventId: id }, orderBy: { groupKey: 'asc' } })
  const groups = tallies.map(({ groupKey, maximum }) => ({ key: groupKey, maximum }))
  // Only `tell.ts` writes the column.
  const shown = shownGroups(groups, ledger.groups as Ledger['groups'], disclosureThreshold)
  return { shown, all: groups.map(({ key }) => key) }
}

/** Groups that may be named where one of their people said something. */
export const groupsToName = async (event: EventRow, database: Reader): Promise<ReadonlySet<string>> =>
  (await shownIn(event, database))?.shown ?? new Set()

/** Which numbers of the room are public, and which groups are withheld: participation figures have to agree with it. */
export async function toldOfRoom(
  event: EventRow,
  database: Reader,
): Promise<{ disclosure: RoomDisclosure; withheld: ReadonlySet<string> }> {
  const last = await database.publicRoom.findFirst({ where: { eventId: event.id }, orderBy: { number: 'desc' } })
  const disclosure = last?.disclosure ?? (await disclosureIn(event, database))
  const found = disclosure === 'GROUPS' ? await shownIn(event, database) : null
  return { disclosure, withheld: new Set(found?.all.filter((key) => !found.shown.has(key))) }
}

/** What organisers chose, or the default. */
export async function disclosureIn(event: EventRow, database: Pick<Reader, 'session'>): Promise<RoomDisclosure> {
  const { id, roomDisclosure, kind, admission, offersProtection } = event
  if (roomDisclosure) return roomDisclosure
  const closed = await database.session.findFirst({ where: { eventId: id, rule: 'CLOSED' }, select: { id: true } })
  return defaultDisclosure({ kind, admission, offersProtection, hasClosedSession: closed !== null })
}
