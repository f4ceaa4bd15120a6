/**
 * Places in sessions. If a session has a capacity, listeners hold individual places: only registrations that hold a seat and are
 * expected, never more than the capacity. A person who finds none free waits; a place that becomes free goes to the first person
 * waiting, in the same decision. Speakers have a place wherever organisers name them; it doesn't count towards the capacity, and
 * they never wait.
 */

export type Role = 'LISTENER' | 'SPEAKER'

export type Place = PlaceCommon & ({ state: 'HELD'; role: Role } | { state: 'WAITING'; role: 'LISTENER' })

interface PlaceCommon {
  registrationId: string
  /** Milliseconds since the Unix epoch. */
  queuedAt: number
}

export type Waiting = Extract<Place, { state: 'WAITING' }>

export interface LimitedSession {
  id: string
  /** Null: listeners need no places, and only speakers have one. */
  capacity: number | null
  /** Number of places that listeners hold. */
  held: number
  /** The first people waiting, in order: as many as places can become free in this decision, or all. */
  waiting: readonly Place[]
}

export interface Attendee {
  id: string
  /** Whether the registration holds a seat, offered or confirmed. */
  holdsSeat: boolean
  /** Whether they are expected at a session if they hold a seat. */
  attends: (sessionId: string) => boolean
  /** Their current places, by session. */
  places: ReadonlyMap<string, Place>
  /**
   * The person whose seat they took over within their delegation, together with the listeners' places in sessions they attend.
   * Default: nobody.
   */
  inPlaceOf?: string
}

export interface PlaceChange {
  sessionId: string
  registrationId: string
  /** Null: had no place. */
  before: Place | null
  /** Null: no longer has a place. */
  after: Place | null
}

/** Order of the queue: earlier `queuedAt` first, then the smaller id. */
export const inQueue = (one: Place, other: Place): number =>
  one.queuedAt - other.queuedAt || (one.registrationId < other.registrationId ? -1 : 1)

/** Whether the place counts towards the session's capacity. */
export const isCounted = (place: Place | null): boolean => place?.state === 'HELD' && place.role === 'LISTENER'

/** Whether somebody who waited now has a place. */
export const isGiven = ({ before, after }: PlaceChange): boolean => before?.state === 'WAITING' && isCounted(after)

/**
 * The changes needed so that the attendees are as given.
 * @param attendees people whose standing or choices may have changed, in the order in which they join the queue
 * @param now milliseconds since the Unix epoch
 */
export const settlePlaces = (
  sessions: readonly LimitedSession[],
  attendees: readonly Attendee[],
  now: number,
): PlaceChange[] => sessions.flatMap((session) => settleSession(session, attendees, now))

function settleSession(session: LimitedSession, attendees: readonly Attendee[], now: number): PlaceChange[] {
  const sessionId = session.id
  const left: PlaceChange[] = []
  const coming: (Waiting & Pick<Attendee, 'inPlaceOf'>)[] = []
  for (const { id, holdsSeat, attends, places, inPlaceOf } of attendees) {
    const place = places.get(sessionId)
    const stays = holdsSeat && (place?.role === 'SPEAKER' || attends(sessionId))
    if (place && !stays) left.push({ sessionId, registrationId: id, before: place, after: null })
    if (!place && stays) coming.push({ ...waitingFrom(id, now), ...(inPlaceOf && { inPlaceOf }) })
  }
  const freed = new Set(left.filter(({ before }) => isCounted(before)).map(({ registrationId }) => registrationId))
  const takeOver = coming.filter(({ inPlaceOf }) => inPlaceOf !== undefined && freed.has(inPlaceOf))
  const passed = new Set(takeOver.map(({ inPlaceOf }) => inPlaceOf))
  const others = coming.filter((each) => !takeOver.includes(each))
  return [
    ...left,
    ...takeOver.map((place) => ({
      sessionId,
      registrationId: place.registrationId,
      before: null,
      after: holding(place),
    })),
    ...fill(
      session,
      left.filter(({ registrationId }) => !passed.has(registrationId)),
      others.map(({ registrationId, queuedAt }) => waitingFrom(registrationId, queuedAt)),
    ),
  ]
}

/**
 * Makes a seat holder a speaker of a session, or a listener again. A listener who becomes a speaker frees their place; a speaker
 * who becomes a listener joins the queue like any newcomer.
 * @param attendee as they are before the change
 */
export function setRole(session: LimitedSession, attendee: Attendee, role: Role, now: number): PlaceChange[] {
  const { id: registrationId, places, attends } = attendee
  const { id: sessionId } = session
  const before = places.get(sessionId) ?? null
  if (role === (before?.role ?? 'LISTENER')) return []
  const after: Place | null = role === 'SPEAKER' ? { registrationId, state: 'HELD', role, queuedAt: now } : null
  const change = { sessionId, registrationId, before, after }
  if (role === 'SPEAKER') return [change, ...fill(session, [change], [])]
  const back = attends(sessionId) ? [waitingFrom(registrationId, now)] : []
  const filled = fill(session, [], back)
  const isOwn = (each: PlaceChange) => each.registrationId === registrationId
  return filled.some(isOwn) ? filled.map((each) => (isOwn(each) ? { ...each, before } : each)) : [change, ...filled]
}

export interface Assigned {
  id: string
  /** Id of the session they are assigned to; null: none, and their place or wait stays unchanged. */
  roomId: string | null
  /** Their current places, by session. */
  places: ReadonlyMap<string, Place>
}

/**
 * The changes in places of parallel sessions once people are assigned to them. Assigned people get theirs before anybody who
 * waits.
 */
export const assignPlaces = (
  sessions: readonly LimitedSession[],
  people: readonly Assigned[],
  now: number,
): PlaceChange[] => sessions.flatMap((session) => assignTo(session, people, now))

function assignTo(session: LimitedSession, people: readonly Assigned[], now: number): PlaceChange[] {
  const { id: sessionId, capacity } = session
  const changes = people.flatMap(({ id: registrationId, roomId, places }): PlaceChange[] => {
    const before = places.get(sessionId) ?? null
    if (roomId === null || before?.role === 'SPEAKER') return []
    if (roomId !== sessionId) return before ? [{ sessionId, registrationId, before, after: null }] : []
    if (capacity === null || before?.state === 'HELD') return []
    const queuedAt = before?.queuedAt ?? now
    return [{ sessionId, registrationId, before, after: { registrationId, state: 'HELD', role: 'LISTENER', queuedAt } }]
  })
  const more = changes.reduce((sum, { before, after }) => sum + Number(isCounted(after)) - Number(isCounted(before)), 0)
  const changed = new Set(changes.map(({ registrationId }) => registrationId))
  const waiting = session.waiting.filter(({ registrationId }) => !changed.has(registrationId))
  return [...changes, ...fill({ ...session, held: session.held + more, waiting }, [], [])]
}

/** Gives free places to those waiting and those joining, in order. Returns their changes. */
function fill(
  { id: sessionId, capacity, held, waiting: all }: LimitedSession,
  left: readonly PlaceChange[],
  coming: readonly Waiting[],
): PlaceChange[] {
  if (capacity === null) return []
  const gone = new Set(left.map(({ registrationId }) => registrationId))
  const waiting = all.filter(({ registrationId }) => !gone.has(registrationId))
  const stillHeld = held - left.filter(({ before }) => isCounted(before)).length
  const free = Math.max(0, capacity - stillHeld)
  const given = new Set([...waiting, ...coming].slice(0, free))
  return [
    ...waiting
      .filter((place) => given.has(place))
      .map((place) => ({ sessionId, registrationId: place.registrationId, before: place, after: holding(place) })),
    ...coming.map((place) => ({
      sessionId,
      registrationId: place.registrationId,
      before: null,
      after: given.has(place) ? holding(place) : place,
    })),
  ]
}

const waitingFrom = (registrationId: string, queuedAt: number): Waiting => ({
  registrationId,
  state: 'WAITING',
  role: 'LISTENER',
  queuedAt,
})

const holding = ({ registrationId, queuedAt }: Place): Place => ({
  registrationId,
  state: 'HELD',
  role: 'LISTENER',
  queuedAt,
})
