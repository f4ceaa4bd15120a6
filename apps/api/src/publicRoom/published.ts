/** The published state of a room, for other publications: groups that may be named, figures that may be published. */
import {
  defaultDisclosure,
  type Ledger,
  type Published,
  type RoomDisclosure,
  shownGroups,
} from '@plenaria/domain/disclosure/numbers/publicRoom'
import type { GroupOfRoom, PublishedOfRoom } from '@plenaria/domain/report/participation'
import type { Prisma } from '@plenaria/prisma/client'
import type { EventRow } from '../request/rows.ts'

type Reader = Pick<
  Prisma.TransactionClient,
  'roomLedger' | 'groupTally' | 'publicRoom' | 'session' | 'stakeholderGroup'
>

/** Groups whose counts could be published, according to the last public count, whatever the setting. Null if not counted yet. */
async function shownIn({ id, disclosureThreshold }: EventRow, database: Reader): Promise<ReadonlySet<string> | null> {
  const ledger = await database.roomLedger.findUnique({ where: { eventId: id } })
  if (!ledger) return null
  const tallies = await database.groupTally.findMany({ where: { eventId: id } })
  const inOrder = await database.stakeholderGroup.findMany({ where: { eventId: id }, orderBy: { position: 'asc' } })
  // In the order used by `publish.ts`: of groups with equal counts, the first is withheld.
  const groups = inOrder.flatMap(({ key }) =>
    tallies.filter(({ groupKey }) => groupKey === key).map(({ maximum }) => ({ key, maximum })),
  )
  // Only `publish.ts` writes the column.
  return shownGroups(groups, ledger.groups as Ledger['groups'], disclosureThreshold)
}

/** Groups that may be named when one of their people said something. */
export const groupsToName = async (event: EventRow, database: Reader): Promise<ReadonlySet<string>> =>
  (await shownIn(event, database)) ?? new Set()

/** The public state of the room, with which participation figures must be consistent. */
export async function publishedOfRoom(event: EventRow, database: Reader): Promise<PublishedOfRoom> {
  const last = await database.publicRoom.findFirst({ where: { eventId: event.id }, orderBy: { number: 'desc' } })
  const disclosure = last?.disclosure ?? (await disclosureIn(event, database))
  const shown = await shownIn(event, database)
  // Only `publish.ts` writes the column.
  const published = last?.published as unknown as Published | undefined
  const tallies = await database.groupTally.findMany({ where: { eventId: event.id } })
  const groupOf = (key: string, maximum: number): GroupOfRoom => ({
    maximum,
    taken: published?.groups.find((group) => group.key === key)?.taken ?? null,
    isWithheld: disclosure === 'GROUPS' && shown !== null && !shown.has(key),
  })
  return {
    disclosure,
    taken: published?.taken ?? null,
    groups: new Map(tallies.map(({ groupKey, maximum }) => [groupKey, groupOf(groupKey, maximum)])),
  }
}

/** The organisers' choice, or the default. */
export async function disclosureIn(event: EventRow, database: Pick<Reader, 'session'>): Promise<RoomDisclosure> {
  const { id, roomDisclosure, kind, admission, offersProtection } = event
  if (roomDisclosure) return roomDisclosure
  const closed = await database.session.findFirst({ where: { eventId: id, rule: 'CLOSED' }, select: { id: true } })
  return defaultDisclosure({ kind, admission, offersProtection, hasClosedSession: closed !== null })
}
