/** A room's counters, as the desk would have left them. */
import type { PrismaClient } from '@plenaria/prisma/client'
import type { EventRow } from '../../request/rows.ts'

/** Confirmed seats by group; missing groups have none. */
export type Seated = Readonly<Record<string, number>>

export async function seat(database: PrismaClient, { id: eventId }: EventRow, seated: Seated): Promise<void> {
  const held = Object.values(seated).reduce((sum, count) => sum + count, 0)
  await database.$transaction([
    database.groupTally.updateMany({ where: { eventId }, data: { confirmed: 0 } }),
    ...Object.entries(seated).map(([groupKey, confirmed]) =>
      database.groupTally.update({ where: { eventId_groupKey: { eventId, groupKey } }, data: { confirmed } }),
    ),
    database.seatTally.update({ where: { eventId }, data: { held } }),
  ])
}
