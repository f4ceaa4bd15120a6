/** Allotments of an event as they are stored. */

import { heldFrom } from '@plenaria/domain/holding'
import type { Allotment, Room } from '@plenaria/domain/room'
import type { AuditRecord } from './audited.ts'
import type { Act } from './commands.ts'
import type { Reader } from './room.ts'

type Allotments = Room['allotments']

/** As `loadRoom` reads them; null if there are none. */
export type StoredAllotments = Record<string, { seats: number; heldBy: Record<string, number> }> | null

export const allotmentsIn = (stored: StoredAllotments): Allotments =>
  new Map(
    Object.entries(stored ?? {}).map(([id, { seats, heldBy }]) => [
      id,
      { seats, heldBy: new Map(Object.entries(heldBy)) },
    ]),
  )

/** For each allotment that got another number of seats. */
export const allotmentRecords = (before: Allotments, after: Allotments, act: Act): AuditRecord[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id)?.seats !== after.get(id)?.seats)
    .map((id) => ({
      registrationId: null,
      what: 'ALLOTMENT_SET',
      act,
      before: audited(id, before.get(id)),
      after: audited(id, after.get(id)),
      reason: null,
    }))

const audited = (instituteId: string, allotment: Allotment | undefined): Record<string, unknown> => ({
  instituteId,
  seats: allotment?.seats ?? 0,
  held: allotment ? heldFrom(allotment) : 0,
})

/** Writes what differs from the table; no statement if nothing does. */
export async function writeAllotments(
  database: Reader,
  eventId: string,
  { tabled, allotments }: { tabled: Allotments; allotments: Allotments },
): Promise<void> {
  const gone = [...tabled.keys()].filter((id) => !allotments.has(id))
  const changed = [...allotments]
    .filter(([id, allotment]) => tabled.get(id) !== allotment)
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

/** The seats held from an allotment that is no more are common seats. */
export const makeCommon = (database: Reader, eventId: string, instituteId: string): Promise<unknown> =>
  database.$queryRaw`
    update registration set allotment_of = null where event_id = ${eventId} and allotment_of = ${instituteId}`
