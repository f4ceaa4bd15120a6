/** The topics of events, for display. */
import { inTreeOrder } from '@plenaria/domain/topics/tree'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { Localised, TopicRow } from '../request/rows.ts'

const read = dataLoader<TopicRow[]>(async (eventIds, { database }) => {
  const rows = await database.topic.findMany({ where: { eventId: { in: eventIds } } })
  return Map.groupBy(rows, ({ eventId }) => eventId)
})

/** Parents before children, in order. */
export const topicsOf = async (eventId: string, context: Context): Promise<TopicRow[]> =>
  inTreeOrder((await read(eventId, context)) ?? [])

/** The compiler sees the column as `unknown`; only `storedWords` writes it. */
export const questionsOf = ({ questions }: Pick<TopicRow, 'questions'>): Localised[] => questions as Localised[]
