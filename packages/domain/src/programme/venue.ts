/** Where an event takes place, who sees the address, and the consequences for the programme. */
import type { State } from '../registration.ts'
import { clashes, type Timed } from './clashes.ts'

export interface VenueRoom {
  id: string
  name: string
  /** Maximum number of people; null: unknown. */
  capacity: number | null
}

export interface Venue {
  name: string | null
  address: string | null
  city: string
  /** ISO 3166-1 alpha-2. */
  country: string
  mapLink: string | null
  /** WGS 84, in degrees. */
  position: { latitude: number; longitude: number } | null
  /** By language, like `accessibility`. */
  directions: Readonly<Record<string, string>>
  accessibility: Readonly<Record<string, string>>
  rooms: readonly VenueRoom[]
  /** False: visible only to people who hold a seat. City, country and accessibility are always public. */
  isAddressPublic: boolean
}

/** The venue as shown to somebody who may or may not see the address. */
export const shownVenue = (venue: Venue, seesAddress: boolean): Venue =>
  seesAddress
    ? venue
    : { ...venue, name: null, address: null, mapLink: null, position: null, directions: {}, rooms: [] }

const everybody = ['SUBMITTED', 'WAITLISTED', 'OFFERED', 'CONFIRMED'] as const satisfies State[]
type Concerned = (typeof everybody)[number]

/**
 * People whose plans depend on the change: a new city concerns everybody registered, a new address those who hold a seat and see
 * it. Empty if only rooms, directions and the like differ. Null: online.
 */
export function concernedByMove(before: Venue | null, after: Venue | null): readonly Concerned[] {
  if (before?.city !== after?.city || before?.country !== after?.country) return everybody
  if (before?.name === after?.name && before?.address === after?.address) return []
  return after?.isAddressPublic ? ['OFFERED', 'CONFIRMED'] : ['CONFIRMED']
}

/** Rooms that were renamed. */
export function renamedRooms(before: Venue | null, after: Venue | null): { from: string; to: string }[] {
  const names = new Map(after?.rooms.map(({ id, name }) => [id, name]))
  return (before?.rooms ?? []).flatMap(({ id, name }) => {
    const to = names.get(id)
    return to === undefined || to === name ? [] : [{ from: name, to }]
  })
}

/** Normalises room names, because rooms are compared as people read them. */
export const foldRoom = (name: string): string => name.normalize('NFKC').trim().toLocaleLowerCase('en')

/** A session and its room; null: online. */
export interface HeldSession extends Timed {
  room: string | null
  /** Null: everybody with a seat. */
  capacity: number | null
}

type RoomWarning<Session> =
  | { kind: 'OVERLAP'; room: string; session: Session; other: Session }
  | { kind: 'TOO_SMALL'; room: string; session: Session; capacity: number; needed: number }

/**
 * Reports two sessions in one room at the same time, and rooms that hold fewer people than the session has places. In
 * chronological order.
 * @param seats of the event; all seat holders attend a session without a capacity
 */
export function roomWarnings<Session extends HeldSession>(
  sessions: readonly Session[],
  rooms: readonly VenueRoom[],
  seats: number,
): RoomWarning<Session>[] {
  const capacities = new Map(rooms.map(({ name, capacity }) => [foldRoom(name), capacity]))
  const overlaps = clashes(sessions, new Set(sessions.map(({ id }) => id))).flatMap(
    ([session, other]): RoomWarning<Session>[] => {
      const { room } = session
      const isShared = room !== null && other.room !== null && foldRoom(room) === foldRoom(other.room)
      return isShared ? [{ kind: 'OVERLAP', room, session, other }] : []
    },
  )
  const tooSmall = sessions.flatMap((session): RoomWarning<Session>[] => {
    const { room } = session
    const capacity = room === null ? null : capacities.get(foldRoom(room))
    const needed = session.capacity ?? seats
    return room !== null && capacity != null && capacity < needed
      ? [{ kind: 'TOO_SMALL', room, session, capacity, needed }]
      : []
  })
  const place = (warning: RoomWarning<Session>) => warning.session.startsAt
  return [...overlaps, ...tooSmall].sort((one, other) => place(one) - place(other))
}
