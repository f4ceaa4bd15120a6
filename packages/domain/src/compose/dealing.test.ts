import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { deal } from './dealing.ts'
import type { LinearSolver } from './linear.ts'
import { isRoom, type Problem } from './problem.ts'
import { randomFrom } from './random.ts'

const noSolver: LinearSolver = {
  open: () => {
    throw new Error('Nothing here needs a solver.')
  },
}

/** Rooms without quotas: nobody has two seats in one of them. */
const problemWith = (sizes: number[], seats: number): Problem => ({
  seats,
  members: sizes.map((size) => Array.from({ length: size }, (_, index) => index)),
  sizes: Int32Array.from(sizes),
  families: 1,
  rowOf: new Int32Array(sizes.length),
  lows: Int32Array.of(0),
  highs: Int32Array.of(seats),
  origins: [],
})

/** Rooms of drawn types, and how often each type has a seat in all of them together. */
const dealt = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 9 }),
    rooms: fc.integer({ min: 2, max: 8 }),
    share: fc.double({ min: 0.2, max: 1, noNaN: true }),
    seed: fc.string(),
  })
  .map(({ sizes, rooms, share, seed }) => {
    const random = randomFrom(seed, 'dealt')
    const people = sizes.flatMap((size, type) => Array.from({ length: size }, () => type))
    const seats = Math.max(1, Math.floor(share * people.length))
    const countsOf = () => {
      const counts = new Int32Array(sizes.length)
      for (let room = 0; room < rooms; room += 1) {
        const left = [...people]
        for (let seat = 0; seat < seats; seat += 1) {
          const [type = 0] = left.splice(random.below(left.length), 1)
          counts[type] = (counts[type] ?? 0) + 1
        }
      }
      return counts
    }
    return { problem: problemWith(sizes, seats), rooms, first: countsOf(), second: countsOf(), random }
  })

const roomsIn = (seats: Int32Array, problem: Problem) =>
  Array.from({ length: seats.length / problem.seats }, (_, room) =>
    seats.subarray(room * problem.seats, (room + 1) * problem.seats),
  )

function totals(seats: Int32Array, types: number): Int32Array {
  const counts = new Int32Array(types)
  for (const type of seats) counts[type] = (counts[type] ?? 0) + 1
  return counts
}

test('every room has its seats, nobody has two in one, and every type has as many as it is to have', () => {
  fc.assert(
    fc.property(dealt, ({ problem, rooms, first, second, random }) => {
      const before = deal(problem, { counts: first, rooms }, random, noSolver)
      const after = before && deal(problem, { counts: second, rooms, before }, random, noSolver)
      for (const [seats, counts] of [[before, first] as const, [after, second] as const]) {
        if (!seats) throw new Error('No rooms were found.')
        expect(roomsIn(seats, problem).every((room) => isRoom(problem, room))).toBe(true)
        expect(totals(seats, problem.sizes.length)).toEqual(counts)
      }
    }),
    { numRuns: 300 },
  )
})
