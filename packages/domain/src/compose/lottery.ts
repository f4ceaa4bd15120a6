/**
 * A lottery over rooms with exactly the requested odds. Equally likely rooms approximate them; further rooms, with half of the
 * remaining weight each time, make up the difference. Each step halves the error.
 */
import { deal } from './dealing.ts'
import type { LinearSolver } from './linear.ts'
import type { Problem } from './problem.ts'
import { type Random, randomFrom } from './random.ts'
import { roundCounts } from './rounding.ts'

/** Equally likely rooms. */
export interface Batch {
  rooms: number
  /** Room by room, the type of each seat. */
  seats: Int32Array
  /** Weight of each room. The weights of all rooms in a lottery add up to `Lottery.weights`. */
  weight: number
}

export interface Lottery {
  batches: Batch[]
  weights: number
}

interface Step {
  seats: Int32Array
  rooms: number
}

/** Share of the weight left for the next rooms: after the first batch, and after each later one. */
const restAfterFirst = 1 / 8
const rest = 1 / 4
/** Maximum remaining error of the odds. */
const precision = 2e-10

export interface LotteryOptions {
  /** Number of equally likely rooms in the first batch. */
  rooms: number
  seed: string
  /** Whether rooms are added until all odds are exact, or the lowest. */
  exact: 'NONE' | 'LOWEST' | 'ALL'
  /** Called before each batch of rooms. */
  onStep?: () => void
}

/** Null if no rooms were found. */
export function lotteryOf(
  problem: Problem,
  odds: Float64Array,
  options: LotteryOptions,
  solver: LinearSolver,
): Lottery | null {
  const random = randomFrom(options.seed, 'lottery')
  const wanted = odds.map((value, type) => value * (problem.sizes[type] ?? 0))
  const least = wanted.reduce((lowest, value) => (value > 0 && value < lowest ? value : lowest), 1)
  const smaller = Math.max(16, Math.ceil((3 * (1 / rest - 1)) / least))
  const steps: Step[] = []
  let current = wanted
  let left = 1
  while (true) {
    const [rooms, spread] = steps.length === 0 ? [options.rooms, restAfterFirst] : [smaller, rest]
    options.onStep?.()
    const drift = (1 - spread) / spread / rooms
    const near = Math.min(0.01, Math.max(1e-7, 1e-9 / left))
    const counts = countsNear(problem, { current, wanted, rooms, drift, near }, random, solver)
    const seats = counts && deal(problem, { counts, rooms, before: steps.at(-1)?.seats }, random, solver)
    if (!counts || !seats) return null
    steps.push({ seats, rooms })
    const isFirst = steps.length === 1
    if (
      isFirst &&
      (options.exact === 'NONE' || (options.exact === 'LOWEST' && keepsLowest(problem, odds, counts, rooms)))
    )
      return weigh(steps)
    if (left / rooms < precision || isWhole(current, rooms)) return weigh(steps)
    left *= spread
    current = current.map((value, type) => value + drift * (value * rooms - (counts[type] ?? 0)))
  }
}

/** Whether nobody's odds fall below the lowest target. */
function keepsLowest({ sizes }: Problem, odds: Float64Array, counts: Int32Array, rooms: number): boolean {
  const lowest = odds.reduce((least, value) => Math.min(least, value), 1)
  return counts.every((count, type) => count / rooms / (sizes[type] ?? 1) >= lowest - precision)
}

const isWhole = (seats: Float64Array, rooms: number) =>
  seats.every((value) => Math.abs(value * rooms - Math.round(value * rooms)) < 1e-9)

/** Converts weights to whole numbers; the last rooms get the remainder. */
function weigh(steps: readonly Step[]): Lottery {
  const [first, ...others] = steps
  if (!first) return { batches: [], weights: 0 }
  if (others.length === 0) return { batches: [{ ...first, weight: 1 }], weights: first.rooms }
  const base = 1 / rest
  const batches = others.map((step, index): Batch => {
    const isLast = index === others.length - 1
    return { ...step, weight: first.rooms * (isLast ? base : (base - 1) * base ** (others.length - 1 - index)) }
  })
  const ofOthers = batches.reduce((sum, { rooms, weight }) => sum + rooms * weight, 0)
  const weight = (ofOthers / first.rooms) * (1 / restAfterFirst - 1)
  return { batches: [{ ...first, weight }, ...batches], weights: ofOthers + weight * first.rooms }
}

interface Near {
  /** Seats by type, per room: the target of these rooms, and of the lottery. */
  current: Float64Array
  wanted: Float64Array
  rooms: number
  /** How much one seat too many or too few shifts the next rooms. */
  drift: number
  /** Differences up to this are rounding errors. */
  near: number
}

function countsNear(
  problem: Problem,
  { current, wanted, rooms, drift, near }: Near,
  random: Random,
  solver: LinearSolver,
): Int32Array | null {
  const { families, rowOf, lows, highs, seats, sizes } = problem
  const sums = new Float64Array(lows.length)
  for (let place = 0; place < rowOf.length; place += 1) {
    const row = rowOf[place] ?? 0
    sums[row] = (sums[row] ?? 0) + (current[Math.floor(place / families)] ?? 0)
  }
  const all = lows.length - 1
  const limitOf = (row: number, sign: 1 | -1) => {
    if (row === all) return rooms * seats
    const [low, high] = [lows[row] ?? 0, highs[row] ?? 0]
    const exact = sums[row] ?? 0
    const sum = exact < low + near ? low : exact > high - near ? high : exact
    return sign > 0
      ? Math.min(rooms * high, rooms * sum + (sum - low) / drift)
      : Math.max(rooms * low, rooms * sum - (high - sum) / drift)
  }
  const leanOf = (value: number, type: number) => {
    const size = sizes[type] ?? 0
    const down = Math.floor(value * rooms + near)
    const part = value * rooms - down
    if (down < 0) return 2
    if (down >= rooms * size) return -2
    if (value + drift * part > size) return 2
    if (value - drift * (1 - part) < 0) return -2
    const ahead = (value - (wanted[type] ?? 0)) / drift
    return Math.abs(ahead) > 1.5 ? 2 * Math.sign(ahead) : ahead / 1.5
  }
  return roundCounts(
    problem,
    {
      wanted: current.map((value) => value * rooms),
      leans: current.map(leanOf),
      lows: Float64Array.from(lows, (_, row) => limitOf(row, -1)),
      highs: Float64Array.from(highs, (_, row) => limitOf(row, 1)),
      near,
    },
    random,
    solver,
  )
}
