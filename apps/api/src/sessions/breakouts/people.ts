/** Participants of breakouts, and their possible rooms, as of one moment. */
import { createHash } from 'node:crypto'
import { type BreakoutRoom, followsIn, type Participant } from '@plenaria/domain/programme/breakout'
import { overlap } from '@plenaria/domain/programme/clashes'
import { wantsSession } from '@plenaria/domain/programme/wants'
import { admits } from '@plenaria/domain/seats/limit'
import type { Prisma } from '@plenaria/prisma/client'
import { limitOf } from '../../desk/index.ts'
import type { EventRow, RegistrationRow, SessionPlaceRow, SessionRow } from '../../request/rows.ts'
import { timesOf } from '../move.ts'

type Reader = Pick<Prisma.TransactionClient, 'registration' | 'session'>
type WithPlaces = RegistrationRow & { places: SessionPlaceRow[] }

export interface Gathering {
  sessions: SessionRow[]
  rooms: BreakoutRoom[]
  people: (Participant & { row: WithPlaces })[]
  /** Identifies everything that was read. */
  basis: string
}

/** @param sessions breakouts of the event at one time, in order */
export async function gather(
  reader: Reader,
  event: EventRow,
  sessions: SessionRow[],
  { keep }: { keep: boolean },
): Promise<Gathering> {
  const eventId = event.id
  const ids = sessions.map(({ id }) => id)
  const others = (await reader.session.findMany({ where: { eventId } })).filter(({ id }) => !ids.includes(id))
  const rows = await reader.registration.findMany({
    where: { eventId, state: { in: ['OFFERED', 'CONFIRMED'] } },
    include: { places: true },
    orderBy: { id: 'asc' },
  })
  const rooms = sessions.map(({ id, capacity, languages, interpretation }) => ({
    id,
    capacity,
    languages: [...(languages.length > 0 ? languages : event.languages), ...interpretation],
  }))
  const people = rows.flatMap((row) => {
    const person = participantOf(row, { sessions, rooms, others, keep })
    return person ? [{ ...person, row }] : []
  })
  const read = [sessions.map(({ id, version }) => [id, version]), people.map(({ row: _, ...person }) => person)]
  return { sessions, rooms, people, basis: createHash('sha256').update(JSON.stringify(read)).digest('base64url') }
}

interface Around {
  sessions: SessionRow[]
  rooms: BreakoutRoom[]
  /** The event's other sessions. */
  others: SessionRow[]
  keep: boolean
}

/** Null if they want none of the breakouts. */
function participantOf(row: WithPlaces, { sessions, rooms, others, keep }: Around): Participant | null {
  const { id, groupKey, country, languages, organisationKey, places } = row
  const held = places.filter(({ state }) => state === 'HELD')
  const speaksIn = sessions.find((session) =>
    held.some(({ sessionId, role }) => sessionId === session.id && role === 'SPEAKER'),
  )
  const limit = limitOf(row)
  const wanted = sessions.filter((session) => wantsSession(row, session.id) && admits(limit, session.id))
  if (wanted.length === 0 && !speaksIn) return null
  const bound = others.filter((other) => isBound(row, other, held)).map(timesOf)
  const possible = wanted.filter((session) => !bound.some((other) => overlap(timesOf(session), other)))
  const person = { id, groupKey, country, languages, organisationKey, rooms: possible.map((session) => session.id) }
  const holdsIn = possible.find((session) => held.some(({ sessionId }) => sessionId === session.id))
  const fixedIn = keep ? assignedTo(row, sessions) : null
  const isLost = !rooms.some((room) => person.rooms.includes(room.id) && followsIn(room, person))
  const staysIn = fixedIn && person.rooms.includes(fixedIn.id) ? fixedIn : isLost ? holdsIn : undefined
  return {
    ...person,
    holdsPlace: holdsIn !== undefined,
    fixed: speaksIn ? { roomId: speaksIn.id, speaks: true } : staysIn ? { roomId: staysIn.id, speaks: false } : null,
  }
}

/** Whether the person is definitely expected in another session: they hold a place there, or chose it explicitly. */
const isBound = ({ sessionIds }: WithPlaces, { id }: SessionRow, held: readonly SessionPlaceRow[]): boolean =>
  held.some(({ sessionId }) => sessionId === id) || sessionIds.includes(id)

/** The breakout that the person was assigned to; null if there is none. */
export function assignedTo({ assignedAway }: RegistrationRow, sessions: readonly SessionRow[]): SessionRow | null {
  const open = sessions.filter(({ id }) => !assignedAway.includes(id))
  const [only] = open
  return open.length === 1 && only ? only : null
}
