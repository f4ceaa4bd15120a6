/** Places in sessions with a capacity, read and written by callers that hold the lock of the event's seats. */
import {
  type Attendee,
  isCounted,
  type LimitedSession,
  type Place,
  type PlaceChange,
  settlePlaces,
} from '@plenaria/domain/programme/places'
import { attendsSession } from '@plenaria/domain/programme/wants'
import { holdsSeat } from '@plenaria/domain/registration'
import { Prisma, type PrismaClient } from '@plenaria/prisma/client'
import type { EventHappening } from '@plenaria/schema/happenings'
import { limitOf } from '../desk/index.ts'
import type { RegistrationRow, SessionPlaceRow, SessionRow } from '../request/rows.ts'

type Reader = Pick<PrismaClient, '$queryRaw'>

/** A session with a capacity or speakers. `held`: number of places held. */
export type SessionLimit = Pick<LimitedSession, 'id' | 'capacity' | 'held'>

interface PlaceRow extends SessionPlaceRow {
  /** Whether it is one of the first in the queue. */
  isHead: boolean
}

const columns = Prisma.raw(`p.session_id as "sessionId", p.registration_id as "registrationId",
  p.state::text as state, p.role::text as role, p.queued_at as "queuedAt"`)

/** Sessions in their current state, with everybody in their queues. */
export async function limitedSessions(database: Reader, sessions: readonly SessionRow[]): Promise<LimitedSession[]> {
  const most = Math.max(0, ...sessions.map(({ waiting }) => waiting))
  const heads = await findPlaces(
    database,
    sessions.map(({ id }) => id),
    [],
    most,
  )
  return sessions.map(({ id, capacity, held }) => ({
    id,
    capacity,
    held,
    waiting: heads.filter(({ sessionId }) => sessionId === id).map(placeOf),
  }))
}

/** Places of the registrations, and the first `most` people in each session's queue; one statement. */
const findPlaces = (
  database: Reader,
  sessionIds: string[],
  registrationIds: string[],
  most: number,
): Promise<PlaceRow[]> =>
  database.$queryRaw`
    select ${columns}, false as "isHead" from session_place p where p.registration_id = any(${registrationIds}::uuid[])
    union all
    select head.*, true from unnest(${sessionIds}::text[]) as s (id) cross join lateral (
      select ${columns} from session_place p where p.session_id = s.id and p.state = 'WAITING'
      order by p.queued_at, p.registration_id limit ${most}) head`

/** @throws if the row violates the database's check constraint */
export function placeOf({ registrationId, state, role, queuedAt }: SessionPlaceRow): Place {
  const common = { registrationId, queuedAt: queuedAt.getTime() }
  if (state === 'HELD') return { ...common, state, role }
  if (role === 'SPEAKER') throw new Error('A speaker waits for a place.')
  return { ...common, state, role }
}

/** `inPlaceOf`: as in `Attendee`. */
export const attendeeOf = (
  registration: RegistrationRow,
  places: readonly SessionPlaceRow[],
  inPlaceOf?: string,
): Attendee => {
  const { id, state, sessionIds, assignedAway } = registration
  const attending = { sessionIds, assignedAway, limit: limitOf(registration) }
  return {
    id,
    holdsSeat: holdsSeat(state),
    attends: (sessionId) => attendsSession(attending, sessionId),
    places: new Map(places.map((row) => [row.sessionId, placeOf(row)])),
    ...(inPlaceOf && { inPlaceOf }),
  }
}

/**
 * Changes of the sessions' places for the given registrations. One statement, read only.
 * @param swapped previous holder's id by the id of the person who got their seat from the delegation
 */
export async function placesAfter(
  database: Reader,
  limits: readonly SessionLimit[],
  registrations: readonly RegistrationRow[],
  now: number,
  swapped: ReadonlyMap<string, string> = new Map(),
): Promise<PlaceChange[]> {
  const registrationIds = registrations.map(({ id }) => id)
  const sessionIds = limits.map(({ id }) => id)
  const rows = await findPlaces(database, sessionIds, registrationIds, registrations.length)
  const heads = Map.groupBy(
    rows.filter(({ isHead }) => isHead),
    ({ sessionId }) => sessionId,
  )
  const own = Map.groupBy(
    rows.filter(({ isHead }) => !isHead),
    ({ registrationId }) => registrationId,
  )
  const sessions = limits.map((limit) => ({ ...limit, waiting: (heads.get(limit.id) ?? []).map(placeOf) }))
  const attendees = registrations.map((registration) =>
    attendeeOf(registration, own.get(registration.id) ?? [], swapped.get(registration.id)),
  )
  return settlePlaces(sessions, attendees, now)
}

/** Removals are written before additions, so that no session ever exceeds its capacity. Takes at most two statements. */
export async function writePlaces(database: Reader, changes: readonly PlaceChange[]): Promise<void> {
  const gone = changes.filter(({ after }) => after === null)
  const kept = changes.flatMap(({ sessionId, after }) =>
    after ? [{ sessionId, ...after, queuedAt: new Date(after.queuedAt).toISOString() }] : [],
  )
  if (gone.length > 0) {
    const keys = gone.map(({ sessionId, registrationId }) => ({ sessionId, registrationId }))
    await database.$queryRaw`
      delete from session_place p
      using json_to_recordset(${JSON.stringify(keys)}::json) as c ("sessionId" text, "registrationId" uuid)
      where p.session_id = c."sessionId" and p.registration_id = c."registrationId"`
  }
  if (kept.length > 0) {
    await database.$queryRaw`
      insert into session_place (session_id, registration_id, state, role, queued_at)
      select "sessionId", "registrationId", state, role, "queuedAt" from json_to_recordset(${JSON.stringify(kept)}::json)
        as c ("sessionId" text, "registrationId" uuid, state session_place_state, role session_role,
          "queuedAt" timestamptz)
      on conflict (session_id, registration_id) do update set state = excluded.state, role = excluded.role,
        queued_at = excluded.queued_at`
  }
}

/** Change in the number of places held in a session. */
export const heldMore = (changes: readonly PlaceChange[], sessionId: string): number =>
  changes
    .filter((change) => change.sessionId === sessionId)
    .reduce((sum, { before, after }) => sum + Number(isCounted(after)) - Number(isCounted(before)), 0)

const whatOf = (after: PlaceChange['after']): EventHappening =>
  after === null ? 'SESSION_PLACE_LEFT' : `SESSION_PLACE_${after.state === 'HELD' ? 'HELD' : 'AWAITED'}`

/** The audit code and content. */
export const auditedPlace = ({ sessionId, before, after }: PlaceChange) => ({
  what: whatOf(after),
  before: before && { sessionId, place: before.state, role: before.role },
  after: { sessionId, place: after?.state ?? null, ...(after && { role: after.role }) },
})

/** SQL counterpart of `attendsSession`, for people with a seat. `r`: the registration. */
export const attending = (sessionId: string | Prisma.Sql): Prisma.Sql =>
  Prisma.sql`r.state in ('OFFERED', 'CONFIRMED') and (cardinality(r.session_ids) = 0 or ${sessionId} = any(r.session_ids))
    and (cardinality(r.limited_to) = 0 or ${sessionId} = any(r.limited_to)) and ${sessionId} <> all(r.assigned_away)`

/**
 * Adapts a session's places to a capacity that its row already has. From none: all holders of a seat for it get places in the
 * order of their registrations' queue. To none: individual places are dropped. Otherwise the next in the queue get places.
 * @returns registrations that got a place that they had waited for
 */
export async function fitPlaces(
  transaction: Prisma.TransactionClient,
  { id, eventId, capacity: before, held }: SessionRow,
  capacity: number | null,
  now: number,
): Promise<PlaceChange[]> {
  if (capacity === null) {
    await transaction.sessionPlace.deleteMany({ where: { sessionId: id, role: 'LISTENER' } })
    return []
  }
  if (before === null) {
    await transaction.$queryRaw`
      insert into session_place (session_id, registration_id, state, queued_at)
      select ${id}, r.id, (case when row_number() over (order by r.queued_at, r.id) <= ${capacity}
        then 'HELD' else 'WAITING' end)::session_place_state, r.queued_at
      from registration r where r.event_id = ${eventId} and ${attending(id)}
        and not exists (select from session_place p where p.session_id = ${id} and p.registration_id = r.id)`
    return []
  }
  const more = Math.max(0, capacity - held)
  const heads = await findPlaces(transaction, [id], [], more)
  const changes = settlePlaces([{ id, capacity, held, waiting: heads.map(placeOf) }], [], now)
  await writePlaces(transaction, changes)
  return changes
}
