/** Stored allotments of an event. */

import { heldFrom } from '@plenaria/domain/seats/holding'
import type { Room } from '@plenaria/domain/seats/room'
import type { Reader } from './queries.ts'

type Allotments = Room['allotments']

/** From `loadRoom`; null if there are none. */
export type StoredAllotments = Record<string, { seats: number; heldBy: Record<string, number> }> | null

export const allotmentsIn = (stored: StoredAllotments): Allotments =>
  new Map(
    Object.entries(stored ?? {}).map(([id, { seats, heldBy }]) => [
      id,
      { seats, heldBy: new Map(Object.entries(heldBy)) },
    ]),
  )

/** Writes the differences from the table; no statement if there are none. */
export async function writeAllotments(
  database: Reader,
  eventId: string,
  { stored, allotments }: { stored: Allotments; allotments: Allotments },
): Promise<void> {
  const gone = [...stored.keys()].filter((id) => !allotments.has(id))
  const changed = [...allotments]
    .filter(([id, allotment]) => stored.get(id) !== allotment)
    .map(([id, allotment]) => ({
      id,
      seats: allotment.seats,
      held: heldFrom(allotment),
      heldBy: Object.fromEntries(allotment.heldBy),
    }))
  if (gone.length + changed.length === 0) return
  await database.$queryRaw`
    with gone as (delete from allotment_tally where event_id = ${eventId} and institute_id = any(${gone}))
    insert into allotment_tally (event_id, institute_id, seats, held, held_by)
    select ${eventId}, id, seats, held, "heldBy"
    from json_to_recordset(${JSON.stringify(changed)}::json) as a (id text, seats int, held int, "heldBy" jsonb)
    on conflict (event_id, institute_id) do update set seats = excluded.seats, held = excluded.held, held_by = excluded.held_by`
}
