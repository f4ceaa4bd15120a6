/**
 * A person's history in the series. Nothing is stored for it: it is computed by address from existing data, so it ends with
 * erasure and counts only what the viewer sees.
 */

import { can, masksOfInvitation } from '../access/policy.ts'
import { eventOf } from '../access/seen.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { RegistrationRow, SeriesRow } from '../request/rows.ts'

export interface SeriesHistoryRow {
  series: SeriesRow
  applied: number
  selected: number
  attended: number
  invited: number
}

const historyById = dataLoader<SeriesHistoryRow>(async (ids, { database, viewer }) => {
  const asked = await database.registration.findMany({
    where: { id: { in: ids }, event: { seriesItem: { isNot: null } } },
    select: {
      id: true,
      emailKey: true,
      eventId: true,
      event: { select: { seriesItem: { select: { series: true } } } },
    },
  })
  const inSeries = asked.flatMap(({ event, ...each }) => {
    const series = event.seriesItem?.series
    return series && can.seeSeries(viewer, series) ? [{ ...each, series }] : []
  })
  const others = await database.registration.findMany({
    where: {
      emailKey: { in: inSeries.map(({ emailKey }) => emailKey) },
      event: { seriesItem: { seriesId: { in: inSeries.map(({ series }) => series.id) } } },
    },
    include: {
      event: { include: { seriesItem: true } },
      milestone: true,
      attendance: { where: { attended: true }, select: { sessionId: true }, take: 1 },
    },
  })
  const invitations = await database.eventInvitation.findMany({
    where: {
      emailKey: { in: inSeries.map(({ emailKey }) => emailKey) },
      event: { seriesItem: { seriesId: { in: inSeries.map(({ series }) => series.id) } } },
    },
    include: {
      event: { include: { seriesItem: true } },
      registration: { select: { protected: true, affiliation: true } },
    },
  })
  const known = others.filter(({ event, ...registration }) => can.recallRegistration(viewer, registration, event))
  const invited = invitations.filter(
    ({ event, registration, ...invitation }) =>
      can.seeInvitation(viewer, invitation, event) &&
      !masksOfInvitation(viewer, invitation, event, registration).has('NAME'),
  )
  return new Map(
    inSeries.map(({ id, emailKey, eventId, series }): [string, SeriesHistoryRow] => {
      const isOwn = (other: (typeof known | typeof invited)[number]) =>
        other.emailKey === emailKey && other.eventId !== eventId && other.event.seriesItem?.seriesId === series.id
      const own = known.filter(isOwn)
      // A person who withdrew and came back counts once per event.
      const at = (rows: readonly { eventId: string }[]) => new Set(rows.map((other) => other.eventId)).size
      const counts = {
        applied: at(own),
        selected: at(own.filter(wasSelected)),
        attended: at(own.filter(({ attendance }) => attendance.length > 0)),
        invited: at(invited.filter(isOwn)),
      }
      return [id, { series, ...counts }]
    }),
  )
})

const wasSelected = ({ state, milestone }: Pick<RegistrationRow, 'state'> & { milestone: Selected | null }): boolean =>
  state === 'OFFERED' ||
  state === 'CONFIRMED' ||
  state === 'LAPSED' ||
  milestone?.offeredAt != null ||
  milestone?.takenAt != null

interface Selected {
  offeredAt: Date | null
  takenAt: Date | null
}

/** Null if it is hidden from the viewer. */
export async function historyOf(registration: RegistrationRow, context: Context): Promise<SeriesHistoryRow | null> {
  const event = await eventOf(registration, context)
  if (!can.recallRegistration(context.viewer, registration, event)) return null
  return (await historyById(registration.id, context)) ?? null
}
