/** A person's place in the queue of their group or, if everybody is in one queue, of all. */

import { eventOf } from '../access/seen.ts'
import { numberSeen } from '../publicRoom/read.ts'
import type { Context } from '../request/context.ts'
import { dataLoader } from '../request/dataLoader.ts'
import type { RegistrationRow, WaitlistPlaceRow } from '../request/rows.ts'

export interface Place {
  /** 1 is first. */
  position: number
  /** Length of the queue. */
  of: number
  isOneQueue: boolean
}

/** By id; only people on the waitlist. */
export const placeOf = dataLoader<Place>(async (ids, { database }) => {
  const rows = await database.$queryRaw<(Place & { id: string })[]>`
    select r.id, p.policy = 'FIFO' as "isOneQueue", queue.of::int, (1 + queue.ahead)::int as position
    from registration r join seat_plan p on p.event_id = r.event_id cross join lateral (
      select sum(t.waiting) as of, sum(
        (select count(*) from registration o where o.event_id = t.event_id and o.group_key = t.group_key
          and o.state = 'WAITLISTED' and not o.awaits_confirmation and o.priority > r.priority) +
        (select count(*) from registration o where o.event_id = t.event_id and o.group_key = t.group_key
          and o.state = 'WAITLISTED' and not o.awaits_confirmation and o.priority = r.priority and (o.queued_at, o.id) < (r.queued_at, r.id))) as ahead
      from group_tally t where t.event_id = r.event_id and (p.policy = 'FIFO' or t.group_key = r.group_key)) queue
    where r.id = any(${ids}::uuid[]) and r.state = 'WAITLISTED' and not r.awaits_confirmation`
  return new Map(rows.map(({ id, ...place }) => [id, place]))
})

/** The smallest of 1, 5, 10, 20, 50, 100, 200, 500, … that is at least the position. */
export function bandOf(position: number): number {
  if (position <= 1) return 1
  for (let power = 1; ; power *= 10) {
    const band = [5, 10, 20].map((step) => step * power).find((step) => position <= step)
    if (band !== undefined) return band
  }
}

const publishedBand = dataLoader<number>(async (ids, { database }) => {
  const rows = await database.countedPlace.findMany({ where: { registrationId: { in: ids } } })
  return new Map(rows.map(({ registrationId, band }) => [registrationId, band]))
})

/**
 * The place as the viewer sees it: live for viewers from whom nobody in the queue is hidden and if exact places are shown,
 * otherwise as last counted.
 */
export async function placeShown(
  { id, state, eventId, groupKey }: Pick<RegistrationRow, 'id' | 'state' | 'eventId' | 'groupKey'>,
  context: Context,
): Promise<WaitlistPlaceRow | null> {
  const place = state === 'WAITLISTED' ? await placeOf(id, context) : undefined
  if (!place) return null
  const { position, of, isOneQueue } = place
  const event = await eventOf({ eventId }, context)
  const queue = { eventId, groupKey, isOneQueue }
  const exact = { ...queue, band: bandOf(position), position: event.showsExactPlace ? position : null, total: of }
  const counted = { ...queue, band: (await publishedBand(id, context)) ?? null, position: null, total: null }
  const shown = await numberSeen(
    eventId,
    context,
    {
      live: async () => exact,
      published: ({ disclosure }) => {
        if (disclosure === 'EXACT') return { ...exact, total: event.offersProtection ? null : of }
        return disclosure === 'NOTHING' ? null : counted
      },
    },
    isOneQueue ? null : groupKey,
  )
  return shown ?? { ...counted, band: null }
}
