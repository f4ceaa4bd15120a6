import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { inQueue, type LimitedSession, type Place, type PlaceChange, settlePlaces } from './places.ts'

/** All places of one session. */
type Rows = Map<string, Place>

const sessionId = 'session'

interface Person {
  isConfirmed: boolean
  wants: boolean
}

const sessionOf = (rows: Rows, capacity: number, most = Number.POSITIVE_INFINITY): LimitedSession => {
  const places = [...rows.values()]
  return {
    id: sessionId,
    capacity,
    held: places.filter(({ state }) => state === 'HELD').length,
    waiting: places
      .filter(({ state }) => state === 'WAITING')
      .sort(inQueue)
      .slice(0, most),
  }
}

function settle(rows: Rows, capacity: number, people: Record<string, Person>, now: number): PlaceChange[] {
  const attendees = Object.entries(people).map(([id, { isConfirmed, wants }]) => {
    const place = rows.get(id)
    return { id, isConfirmed, wants: () => wants, places: new Map(place ? [[sessionId, place]] : []) }
  })
  const changes = settlePlaces([sessionOf(rows, capacity, attendees.length)], attendees, now)
  for (const { registrationId, before, after } of changes) {
    expect(before).toEqual(rows.get(registrationId) ?? null)
    if (after) rows.set(registrationId, after)
    else rows.delete(registrationId)
  }
  return changes
}

const coming = { isConfirmed: true, wants: true }
const stateOf = (rows: Rows) => Object.fromEntries([...rows].map(([id, { state }]) => [id, state]))

describe('places of a session', () => {
  it('go to confirmed people in order, and the next wait', () => {
    const rows: Rows = new Map()
    settle(rows, 1, { ana: coming, bo: coming, cy: { isConfirmed: false, wants: true } }, 1)
    expect(stateOf(rows)).toEqual({ ana: 'HELD', bo: 'WAITING' })
  })

  it('that fall free go to the first who waits, at once', () => {
    const rows: Rows = new Map()
    settle(rows, 1, { ana: coming, bo: coming, cy: coming }, 1)
    settle(rows, 1, { ana: { isConfirmed: false, wants: true } }, 2)
    expect(stateOf(rows)).toEqual({ bo: 'HELD', cy: 'WAITING' })
    settle(rows, 1, { bo: { isConfirmed: true, wants: false }, cy: { isConfirmed: false, wants: true } }, 3)
    expect(stateOf(rows)).toEqual({})
  })

  it('are never more than there are, none is left free while somebody waits, and nobody is overtaken', () => {
    const step = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      fc.record({ isConfirmed: fc.boolean(), wants: fc.boolean() }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.array(step, { maxLength: 20 }), (capacity, steps) => {
        const rows: Rows = new Map()
        for (const [now, people] of steps.entries()) {
          const before = new Map(rows)
          settle(rows, capacity, people, now)
          const { held, waiting } = sessionOf(rows, capacity)
          expect(held).toBeLessThanOrEqual(capacity)
          if (waiting.length > 0) expect(held).toBe(capacity)
          for (const [id, place] of before) {
            if (place.state === 'HELD' && people[id] === undefined) expect(rows.get(id)).toEqual(place)
          }
          const promoted = [...rows.values()].filter((place) => before.get(place.registrationId)?.state !== place.state)
          for (const { registrationId, state } of promoted.filter((place) => place.state === 'HELD')) {
            const placed = rows.get(registrationId)
            expect(state).toBe('HELD')
            for (const other of waiting) {
              if (before.has(other.registrationId)) expect(placed && inQueue(placed, other)).toBeLessThan(0)
            }
          }
          for (const [id, { isConfirmed, wants }] of Object.entries(people))
            expect(rows.has(id)).toBe(isConfirmed && wants)
        }
      }),
    )
  })
})
