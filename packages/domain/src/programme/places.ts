/**
 * Places of sessions with a capacity: held by confirmed registrations that want the session, never more than its capacity. Who finds
 * none free waits, and a place that falls free goes to the first who waits in the same decision.
 */

export interface Place {
  registrationId: string
  state: 'HELD' | 'WAITING'
  /** Milliseconds since 1970. */
  queuedAt: number
}

export interface LimitedSession {
  id: string
  capacity: number
  /** Places that are held. */
  held: number
  /** The first who wait, in order: as many as places can fall free in this decision, or all. */
  waiting: readonly Place[]
}

export interface Attendee {
  id: string
  /** Whether the registration is confirmed. */
  isConfirmed: boolean
  wants: (sessionId: string) => boolean
  /** Places that they have now, by session. */
  places: ReadonlyMap<string, Place>
}

export interface PlaceChange {
  sessionId: string
  registrationId: string
  /** Null: had none. */
  before: Place | null
  /** Null: has none any more. */
  after: Place | null
}

/** Who waits before whom: the earlier in the queue, then the smaller id. */
export const inQueue = (one: Place, other: Place): number =>
  one.queuedAt - other.queuedAt || (one.registrationId < other.registrationId ? -1 : 1)

/**
 * What changes once the attendees are as given.
 * @param attendees whose standing or choice may have changed, in the order in which they come to the queue
 * @param now milliseconds since 1970
 */
export const settlePlaces = (
  sessions: readonly LimitedSession[],
  attendees: readonly Attendee[],
  now: number,
): PlaceChange[] => sessions.flatMap((session) => settleSession(session, attendees, now))

function settleSession(session: LimitedSession, attendees: readonly Attendee[], now: number): PlaceChange[] {
  const sessionId = session.id
  const left = new Map<string, PlaceChange>()
  const coming: Place[] = []
  let held = session.held
  for (const { id, isConfirmed, wants, places } of attendees) {
    const place = places.get(sessionId)
    const stays = isConfirmed && wants(sessionId)
    if (place && !stays) {
      if (place.state === 'HELD') held -= 1
      left.set(id, { sessionId, registrationId: id, before: place, after: null })
    }
    if (!place && stays) coming.push({ registrationId: id, state: 'WAITING', queuedAt: now })
  }
  const waiting = session.waiting.filter(({ registrationId }) => !left.has(registrationId))
  const free = Math.max(0, session.capacity - held)
  const placed = [...waiting, ...coming].slice(0, free)
  const given = new Set(placed.map(({ registrationId }) => registrationId))
  return [
    ...left.values(),
    ...waiting
      .filter(({ registrationId }) => given.has(registrationId))
      .map((place) => ({ sessionId, registrationId: place.registrationId, before: place, after: holding(place) })),
    ...coming.map((place) => ({
      sessionId,
      registrationId: place.registrationId,
      before: null,
      after: given.has(place.registrationId) ? holding(place) : place,
    })),
  ]
}

const holding = (place: Place): Place => ({ ...place, state: 'HELD' })
