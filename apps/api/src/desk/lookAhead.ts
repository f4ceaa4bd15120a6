/** Answers what-if questions without the desk: loads data until the domain can answer. */
import type { Need, Room } from '@plenaria/domain/seats/room'
import type { Next } from '@plenaria/domain/seats/waitlist'
import { findRegistrations, loadLanes, loadOrganisations, type Reader } from './queries.ts'
import { standingOf } from './standing.ts'

export async function untilKnown(
  database: Reader,
  eventId: string,
  from: Room,
  ask: (room: Room) => Next,
): Promise<{ room: Room; id: string | null }> {
  let room = from
  for (;;) {
    const next = ask(room)
    if (next.kind !== 'NEED') return { room, id: next.kind === 'NEXT' ? next.candidate.person.id : null }
    room = await supplied(database, eventId, room, next.need)
  }
}

/** The room with the needed rows. */
export async function supplied(database: Reader, eventId: string, room: Room, need: Need): Promise<Room> {
  switch (need.kind) {
    case 'LANE':
      return withLanes(database, eventId, room, [need.groupKey], { lines: need.atLeast, followers: need.followers })
    case 'ORGANISATIONS': {
      const held = await loadOrganisations(database, eventId, need.keys)
      return { ...room, organisations: new Map([...room.organisations, ...held]) }
    }
    case 'REGISTRATIONS': {
      const rows = await findRegistrations(database, eventId, { ids: need.ids })
      const standings = rows.map((row) => [row.id, standingOf(row)] as const)
      return { ...room, registrations: new Map([...room.registrations, ...standings]) }
    }
    default:
      return need satisfies never
  }
}

export async function withLanes(
  database: Reader,
  eventId: string,
  room: Room,
  groupKeys: string[],
  limits: { lines: number; followers: number },
): Promise<Room> {
  const { lanes, organisations } = await loadLanes(database, eventId, groupKeys, limits)
  return {
    ...room,
    lanes: new Map([...room.lanes, ...lanes]),
    organisations: new Map([...room.organisations, ...organisations]),
  }
}
