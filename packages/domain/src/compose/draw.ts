/**
 * The fair draw: numbered rooms that all meet the quotas, one of which is drawn, with odds as equal as the quotas allow.
 * See docs/decisions/0061-fair-odds-without-listing-rooms.md.
 */
import { generateLottery } from './columns.ts'
import { type Conflict, conflictOf } from './conflict.ts'
import type { LinearSolver } from './linear.ts'
import { type Lottery, lotteryOf } from './lottery.ts'
import { fairestOdds, type Odds } from './odds.ts'
import { checkPool, type Pool, type PoolProblem } from './pool.ts'
import { type Problem, problemOf } from './problem.ts'
import { proofOf } from './proof.ts'
import { randomFrom } from './random.ts'

/** `lowest`: the lowest odds that the limits allow; null until known. `batches`: sets of rooms dealt so far. */
export interface DrawStep {
  step: 'ODDS' | 'ROOMS' | 'COLUMNS' | 'PROOF'
  lowest: number | null
  batches: number
}

export interface DrawOptions {
  /** Same pool, seed and options: the same rooms, bit for bit. */
  seed: string
  /** Approximate number of equally likely rooms to publish. */
  rooms?: number
  /** Whether only the lowest odds must be exact (maximin), or everybody's (leximin). */
  exact?: 'LOWEST' | 'ALL'
  /** Called on progress; an error that it throws aborts the work. */
  onProgress?: (step: DrawStep) => void
}

/** People with equal odds. */
export interface DrawLevel {
  odds: number
  /** Upper bound on the lowest odds of all others in any lottery that keeps the lower levels. */
  bound: number
  ids: string[]
}

export interface FairDraw {
  /** Numbered, equally likely rooms, each given as its people's indices in the pool, excluding people already seated. */
  rooms: Int32Array[]
  /** Number of rooms that include each person, by index in the pool. */
  counts: Int32Array
  /** The lowest first. */
  levels: DrawLevel[]
  /** Lowest odds of the exact lottery, which extends the rooms or is separate from them, and their distance from the bound. */
  lowest: number
  lowestGap: number
  /** Maximum distance, in the exact lottery, of anybody's odds from their level's, or of a level's odds from its bound. */
  gap: number
  /** Maximum distance of the numbered rooms' odds from those of the level, and how far the lowest ones are below it. */
  roundingLoss: number
  lowestLoss: number
}

export type DrawResult =
  | { outcome: 'DRAW'; draw: FairDraw }
  | { outcome: 'REFUSED'; problems: PoolProblem[] }
  | { outcome: 'INFEASIBLE'; conflict: Conflict }
  /** The solver gave up. */
  | { outcome: 'UNSOLVED' }

const defaultRooms = 1_000
/** Number of attempts, with different random numbers, before rooms are generated one by one. */
const attempts = 3

export function prepareDraw(pool: Pool, solver: LinearSolver, options: DrawOptions): DrawResult {
  const problems = checkPool(pool)
  if (problems.length > 0) return { outcome: 'REFUSED', problems }
  const problem = problemOf(pool)
  options.onProgress?.({ step: 'ODDS', lowest: null, batches: 0 })
  const isPossible = problem.seats > 0 && problem.highs.every((high, row) => high >= (problem.lows[row] ?? 0))
  const odds = isPossible ? fairestOdds(problem, solver) : null
  const found = odds && lotteryWith(problem, odds, solver, options)
  if (found) return finish(pool, problem, found, options)
  const conflict = conflictOf(problem, solver)
  if (conflict) return { outcome: 'INFEASIBLE', conflict }
  options.onProgress?.({ step: 'COLUMNS', lowest: null, batches: 0 })
  const generated = generateLottery(problem, solver)
  if (!generated) return { outcome: 'UNSOLVED' }
  const published = publishedFrom(problem, generated.odds, solver, options) ?? repeated(generated.lottery, options)
  return finish(pool, problem, { odds: generated.odds, published, exact: generated.lottery }, options)
}

interface Found {
  odds: Odds
  /** One batch. */
  published: Lottery
  exact: Lottery
}

function lotteryWith(problem: Problem, odds: Odds, solver: LinearSolver, options: DrawOptions): Found | null {
  const { seed, exact = 'ALL', onProgress } = options
  const rooms = bestNumber(odds, options.rooms ?? defaultRooms)
  let batches = 0
  const onStep = () => {
    onProgress?.({ step: 'ROOMS', lowest: lowestIn(odds), batches })
    batches += 1
  }
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const lottery = lotteryOf(problem, odds.odds, { rooms, seed: `${attempt} ${seed}`, exact, onStep }, solver)
    const [first] = lottery?.batches ?? []
    if (lottery && first)
      return { odds, exact: lottery, published: { batches: [{ ...first, weight: 1 }], weights: first.rooms } }
  }
  return null
}

/** Equally likely rooms whose odds approximate those of an exact lottery already expressed in rooms. */
function publishedFrom(problem: Problem, odds: Odds, solver: LinearSolver, options: DrawOptions): Lottery | null {
  const rooms = bestNumber(odds, options.rooms ?? defaultRooms)
  return lotteryOf(problem, odds.odds, { rooms, seed: options.seed, exact: 'NONE' }, solver)
}

/** The lowest odds among people who can be in a room. */
const lowestIn = ({ levels }: Odds): number => levels.find(({ value }) => value > 1e-9)?.value ?? 0

/** The number of rooms, from `rooms` to a fifth more, that costs the lowest odds least. */
function bestNumber({ levels }: Odds, rooms: number): number {
  const lowest = levels.find(({ value }) => value > 1e-9)?.value ?? 1
  let [best, least] = [rooms, Number.POSITIVE_INFINITY]
  for (let number = rooms; number <= rooms * 1.2; number += 1) {
    const loss = lowest - Math.floor(lowest * number + 1e-6) / number
    if (loss < least - 1e-12) [best, least] = [number, loss]
  }
  return best
}

/** Repeats each room according to its weight. */
function repeated({ batches, weights }: Lottery, { rooms = defaultRooms }: DrawOptions): Lottery {
  const shares = batches.map(({ weight }) => (weight / weights) * rooms)
  const times = shares.map(Math.floor)
  const missing = rooms - times.reduce((sum, count) => sum + count, 0)
  const byRest = [...shares.keys()].toSorted(
    (a, b) => (shares[b] ?? 0) - (times[b] ?? 0) - ((shares[a] ?? 0) - (times[a] ?? 0)) || a - b,
  )
  for (const index of byRest.slice(0, missing)) times[index] = (times[index] ?? 0) + 1
  const seats = batches.flatMap((batch, index) => Array.from({ length: times[index] ?? 0 }, () => [...batch.seats]))
  return { batches: [{ rooms, seats: Int32Array.from(seats.flat()), weight: 1 }], weights: rooms }
}

function finish(pool: Pool, problem: Problem, { odds, published, exact }: Found, options: DrawOptions): DrawResult {
  options.onProgress?.({ step: 'PROOF', lowest: lowestIn(odds), batches: 0 })
  const proof = proofOf(problem, exact, odds)
  const rooms = peopleOf(problem, published, options.seed)
  const counts = new Int32Array(pool.people.length)
  for (const room of rooms) for (const person of room) counts[person] = (counts[person] ?? 0) + 1
  const idOf = (person: number) => pool.people[person]?.id ?? ''
  let [roundingLoss, lowestLoss] = [0, 0]
  const levels = odds.levels.map(({ value, bound, types }, level): DrawLevel => {
    const people = types.flatMap((type) => problem.members[type] ?? [])
    for (const person of people) {
      const loss = value - (counts[person] ?? 0) / rooms.length
      roundingLoss = Math.max(roundingLoss, Math.abs(loss))
      if (level === 0) lowestLoss = Math.max(lowestLoss, loss)
    }
    return { odds: value, bound, ids: people.map(idOf) }
  })
  return { outcome: 'DRAW', draw: { rooms, counts, levels, ...proof, roundingLoss, lowestLoss } }
}

/** Assigns people to their type's seats in turn from a random start, and numbers rooms in random order. */
function peopleOf(problem: Problem, { batches }: Lottery, seed: string): Int32Array[] {
  const random = randomFrom(seed, 'people')
  const next = problem.members.map((members) => random.below(members.length))
  const rooms: Int32Array[] = []
  for (const { rooms: count, seats } of batches) {
    for (let room = 0; room < count; room += 1) {
      const types = seats.subarray(room * problem.seats, (room + 1) * problem.seats)
      const people = types.map((type) => {
        const members = problem.members[type] ?? []
        const turn = next[type] ?? 0
        next[type] = (turn + 1) % members.length
        return members[turn] ?? 0
      })
      rooms.push(people.toSorted())
    }
  }
  for (let place = rooms.length - 1; place > 0; place -= 1) {
    const other = random.below(place + 1)
    const [one, two] = [rooms[place], rooms[other]]
    if (one && two) [rooms[place], rooms[other]] = [two, one]
  }
  return rooms
}
