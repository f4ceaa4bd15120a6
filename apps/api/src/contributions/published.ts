/** Published contributions, as everyone reads them. */
import type * as rows from '@plenaria/prisma/client'
import type { EventPublishedContributionsArgs } from '../__generated__/resolvers.ts'
import { can, visible } from '../access/policy.ts'
import { groupsToName } from '../publicRoom/published.ts'
import type { Context } from '../request/context.ts'
import { cursor, idShape, pageOf, readCursor, sizeOf } from '../request/pages.ts'
import type { EventRow } from '../request/rows.ts'

export interface Published extends rows.ContributionModel {
  registration: rows.RegistrationModel
  /** Whether the group's count may be published. */
  namesGroup: boolean
}

/** By id, which is random: neither the order nor a cursor reveals when a text was written. */
export async function listPublished(
  event: EventRow,
  { first, after }: Partial<EventPublishedContributionsArgs>,
  { database }: Context,
) {
  const size = sizeOf(first, 50, 20)
  const [, id] = after ? readCursor(after, ['CONTRIBUTIONS', idShape]) : []
  const where = visible.publishedContributions(event)
  const found = where
    ? await database.contribution.findMany({
        where: { AND: [where, id === undefined ? {} : { id: { gt: id } }] },
        include: { registration: true },
        orderBy: { id: 'asc' },
        take: size + 1,
      })
    : []
  const groupsNamed = where ? await groupsToName(event, database) : new Set<string>()
  const published = found.map((row): Published => ({ ...row, namesGroup: groupsNamed.has(row.registration.groupKey) }))
  return pageOf(published, size, after, (row) => cursor('CONTRIBUTIONS', row.id))
}

/** Null: not for the viewer. */
export const countToOpen = async (event: EventRow, { database, viewer }: Context): Promise<number | null> =>
  can.setContributions(viewer, event)
    ? database.contribution.count({ where: visible.contributionsToOpen(event) })
    : null

/** Only for authors who chose it and haven't requested protection since. */
export const nameOf = ({ attribution, registration }: Published): string | null =>
  attribution === 'NAMED' && !registration.protected ? registration.name : null
