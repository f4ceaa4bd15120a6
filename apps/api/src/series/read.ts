import type { ResolversTypes } from '../__generated__/resolvers.ts'
import { can } from '../access/policy.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { InstituteRow, SeriesRow } from '../request/rows.ts'

const seriesOfEvents = dataLoader<SeriesRow>(async (ids, { database }) => {
  const items = await database.seriesItem.findMany({
    where: { eventId: { in: ids } },
    select: { eventId: true, series: true },
  })
  return new Map(items.map(({ eventId, series }) => [eventId ?? '', series]))
})

/** The series that an event belongs to, whether or not it is visible. */
export const seriesOf = async (eventId: string, context: Context): Promise<SeriesRow | null> =>
  (await seriesOfEvents(eventId, context)) ?? null

/** In the series' order. */
export async function itemsOf(
  { id }: SeriesRow,
  { database, viewer }: Context,
): Promise<Awaited<ResolversTypes['SeriesItem']>[]> {
  const items = await database.series
    .findUniqueOrThrow({ where: { id } })
    .items({ orderBy: [{ position: 'asc' }, { id: 'asc' }], include: { event: true } })
  return (items ?? []).flatMap(({ event, ...item }): Awaited<ResolversTypes['SeriesItem']>[] => {
    if (item.eventId === null) return [{ __typename: 'Publication' as const, ...item }]
    return event && can.seeEvent(viewer, event) ? [{ __typename: 'Event' as const, ...event }] : []
  })
}

export async function hostedBy({ id }: InstituteRow, { database, viewer }: Context): Promise<SeriesRow[]> {
  const series = await database.institute.findUniqueOrThrow({ where: { id } }).series({ orderBy: { slug: 'asc' } })
  return (series ?? []).filter((each) => can.seeSeries(viewer, each))
}
