/** A person's place in their lane. */
import { batched } from './batched.ts'

export interface Place {
  /** 1 is the first. */
  position: number
  /** How many wait in the lane. */
  of: number
}

/** By id; only of people who wait. */
export const placeOf = batched<Place>(async (ids, { database }) => {
  const rows = await database.$queryRaw<(Place & { id: string })[]>`
    select r.id, t.waiting as of, (1 +
        (select count(*) from registration o where o.event_id = r.event_id and o.group_key = r.group_key
          and o.state = 'WAITLISTED' and o.priority > r.priority) +
        (select count(*) from registration o where o.event_id = r.event_id and o.group_key = r.group_key
          and o.state = 'WAITLISTED' and o.priority = r.priority and (o.queued_at, o.id) < (r.queued_at, r.id)))::int as position
    from registration r join group_tally t on t.event_id = r.event_id and t.group_key = r.group_key
    where r.id = any(${ids}::uuid[]) and r.state = 'WAITLISTED'`
  return new Map(rows.map(({ id, position, of }) => [id, { position, of }]))
})

/** The smallest of 1, 5, 10, 20, 50, 100, 200, 500, … that the position is within. */
export function bandOf(position: number): number {
  if (position <= 1) return 1
  for (let power = 1; ; power *= 10) {
    const band = [5, 10, 20].map((step) => step * power).find((step) => position <= step)
    if (band !== undefined) return band
  }
}
