import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { limitTo } from '../seats/limit.ts'
import {
  type Attendee,
  inQueue,
  isCounted,
  isGiven,
  type LimitedSession,
  type Place,
  type PlaceChange,
  setRole,
  settlePlaces,
} from './places.ts'
import { attendsSession, leavesNothing } from './wants.ts'

/** All places of one session. */
type Rows = Map<string, Place>

const sessionId = 'session'

interface Person {
  holdsSeat: boolean
  attends: boolean
}

const sessionOf = (rows: Rows, capacity: number | null): LimitedSession => {
  const places = [...rows.values()]
  const waiting = places.filter(({ state }) => state === 'WAITING').sort(inQueue)
  return { id: sessionId, capacity, held: places.filter(isCounted).length, waiting }
}

const attendeeOf = (rows: Rows, id: string, { holdsSeat, attends }: Person): Attendee => {
  const place = rows.get(id)
  return { id, holdsSeat, attends: () => attends, places: new Map(place ? [[sessionId, place]] : []) }
}

function apply(rows: Rows, changes: PlaceChange[]): PlaceChange[] {
  for (const { registrationId, before, after } of changes) {
    expect(before).toEqual(rows.get(registrationId) ?? null)
    if (after) rows.set(registrationId, after)
    else rows.delete(registrationId)
  }
  return changes
}

const settle = (rows: Rows, capacity: number | null, people: Record<string, Person>, now: number): PlaceChange[] => {
  const attendees = Object.entries(people).map(([id, person]) => attendeeOf(rows, id, person))
  return apply(rows, settlePlaces([sessionOf(rows, capacity)], attendees, now))
}

const assign = (rows: Rows, capacity: number | null, id: string, role: Place['role'], person: Person, now: number) =>
  apply(rows, setRole(sessionOf(rows, capacity), attendeeOf(rows, id, person), role, now))

const coming = { holdsSeat: true, attends: true }
const gone = { holdsSeat: false, attends: true }
const stateOf = (rows: Rows) =>
  Object.fromEntries([...rows].map(([id, { state, role }]) => [id, role === 'SPEAKER' ? role : state]))

describe('places of a session', () => {
  it('go to those who hold a seat, in order, and the next wait', () => {
    const rows: Rows = new Map()
    settle(rows, 1, { ana: coming, bo: coming, cy: gone }, 1)
    expect(stateOf(rows)).toEqual({ ana: 'HELD', bo: 'WAITING' })
  })

  it('places that fall free immediately go to the first person who waits', () => {
    const rows: Rows = new Map()
    settle(rows, 1, { ana: coming, bo: coming, cy: coming }, 1)
    const changes = settle(rows, 1, { ana: gone }, 2)
    expect(changes.filter(isGiven).map(({ registrationId }) => registrationId)).toEqual(['bo'])
    expect(stateOf(rows)).toEqual({ bo: 'HELD', cy: 'WAITING' })
    settle(rows, 1, { bo: { holdsSeat: true, attends: false }, cy: gone }, 3)
    expect(stateOf(rows)).toEqual({})
  })

  it('are not kept one by one where there is no capacity', () => {
    const rows: Rows = new Map()
    settle(rows, null, { ana: coming }, 1)
    expect(stateOf(rows)).toEqual({})
  })
})

describe('speakers', () => {
  it('neither wait nor take a place from those who listen: the one they had falls free', () => {
    const rows: Rows = new Map()
    settle(rows, 1, { ana: coming, bo: coming, cy: coming }, 1)
    assign(rows, 1, 'cy', 'SPEAKER', coming, 2)
    expect(stateOf(rows)).toEqual({ ana: 'HELD', bo: 'WAITING', cy: 'SPEAKER' })
    assign(rows, 1, 'ana', 'SPEAKER', coming, 3)
    expect(stateOf(rows)).toEqual({ ana: 'SPEAKER', bo: 'HELD', cy: 'SPEAKER' })
  })

  it('who listen again come to the queue as anybody who comes now', () => {
    const rows: Rows = new Map()
    settle(rows, 1, { ana: coming, bo: coming }, 1)
    assign(rows, 1, 'ana', 'SPEAKER', coming, 2)
    assign(rows, 1, 'ana', 'LISTENER', coming, 3)
    expect(stateOf(rows)).toEqual({ ana: 'WAITING', bo: 'HELD' })
    assign(rows, null, 'eva', 'SPEAKER', coming, 4)
    assign(rows, null, 'eva', 'LISTENER', coming, 5)
    expect(rows.has('eva')).toBe(false)
  })

  it('speak also where they did not want to listen, and leave with their seat', () => {
    const rows: Rows = new Map()
    const elsewhere = { holdsSeat: true, attends: false }
    assign(rows, 1, 'ana', 'SPEAKER', elsewhere, 1)
    settle(rows, 1, { ana: elsewhere }, 2)
    expect(stateOf(rows)).toEqual({ ana: 'SPEAKER' })
    settle(rows, 1, { ana: gone }, 3)
    expect(stateOf(rows)).toEqual({})
  })
})

/** Everybody who holds a seat at the event and attends or speaks has a place, and nobody else does. */
function expectPlace(rows: Rows, id: string, { holdsSeat, attends }: Person) {
  const speaks = rows.get(id)?.role === 'SPEAKER'
  expect(rows.has(id)).toBe(holdsSeat && (attends || speaks))
}

/** `concerned`: by id, people whose places may change although they hold one. */
function checked(rows: Rows, capacity: number, concerned: Record<string, unknown>, act: () => PlaceChange[]) {
  const before = new Map(rows)
  act()
  const { held, waiting } = sessionOf(rows, capacity)
  expect(held).toBeLessThanOrEqual(capacity)
  if (waiting.length > 0) expect(held).toBe(capacity)
  const steady = [...before].filter(([id, place]) => place.state === 'HELD' && !(id in concerned))
  for (const [id, place] of steady) expect(rows.get(id)).toEqual(place)
  const newlyPlaced = [...rows.values()].filter(
    (placed) => isCounted(placed) && !isCounted(before.get(placed.registrationId) ?? null),
  )
  const passed = waiting.filter(({ registrationId }) => before.has(registrationId))
  for (const placed of newlyPlaced) for (const other of passed) expect(inQueue(placed, other)).toBeLessThan(0)
}

/** Only people who hold a seat are given a role. */
function expectAssigned(
  rows: Rows,
  capacity: number,
  given: { id: string; role: 'SPEAKER' | 'LISTENER' },
  person: Person | undefined,
  now: number,
): void {
  if (!person?.holdsSeat) return
  checked(rows, capacity, { [given.id]: given }, () => assign(rows, capacity, given.id, given.role, person, now))
  expect(rows.get(given.id)?.role ?? 'LISTENER').toBe(given.role)
}

describe('whatever happens', () => {
  const who = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')
  const person = fc.record({ holdsSeat: fc.boolean(), attends: fc.boolean() })
  const step = fc.record({
    people: fc.dictionary(who, person),
    role: fc.option(fc.record({ id: who, role: fc.constantFrom('SPEAKER' as const, 'LISTENER' as const) })),
  })

  it('listeners are never more than there are places, none is free while somebody waits, and nobody is overtaken', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.array(step, { maxLength: 20 }), (capacity, steps) => {
        const rows: Rows = new Map()
        const known = new Map<string, Person>()
        for (const [round, { people, role }] of steps.entries()) {
          for (const [id, each] of Object.entries(people)) known.set(id, each)
          checked(rows, capacity, people, () => settle(rows, capacity, people, 2 * round))
          if (role) expectAssigned(rows, capacity, role, known.get(role.id), 2 * round + 1)
          for (const [id, each] of known) expectPlace(rows, id, each)
        }
      }),
    )
  })
})

describe('sessions that a person attends', () => {
  const all = { sessionIds: [], limit: null, assignedAway: [] }
  it.each<[string, Partial<Parameters<typeof attendsSession>[0]>, boolean]>([
    ['who wants all', {}, true],
    ['who wants it', { sessionIds: ['a'] }, true],
    ['not who wants another', { sessionIds: ['b'] }, false],
    ['whose seat is for it', { limit: limitTo(['a', 'b'], 'Why') }, true],
    ['not whose seat is for others', { limit: limitTo(['b'], 'Why') }, false],
    ['not who is in another room meanwhile', { assignedAway: ['a'] }, false],
  ])('%s', (_, given, expected) => {
    expect(attendsSession({ ...all, ...given }, 'a')).toBe(expected)
  })

  it('a limit that names nothing of what was chosen leaves nothing', () => {
    const programme = new Set(['a', 'b'])
    expect(leavesNothing({ sessionIds: ['a'] }, limitTo(['b'], 'Why'), programme)).toBe(true)
    expect(leavesNothing({ sessionIds: ['a', 'b'] }, limitTo(['b'], 'Why'), programme)).toBe(false)
    expect(leavesNothing({ sessionIds: [] }, limitTo(['b'], 'Why'), programme)).toBe(false)
    expect(leavesNothing({ sessionIds: ['a'] }, null, programme)).toBe(false)
    expect(leavesNothing({ sessionIds: [] }, limitTo(['gone'], 'Why'), programme)).toBe(true)
    expect(leavesNothing({ sessionIds: [] }, limitTo(['gone', 'b'], 'Why'), programme)).toBe(false)
  })
})
