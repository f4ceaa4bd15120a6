/** The search shared by rounding and dealing: swaps two types so that fewer limits are violated. */
import type { Problem } from './problem.ts'

/** Squared distance of a count from its limits. */
export function excess(count: number, low: number, high: number): number {
  const outside = count < low ? low - count : count > high ? count - high : 0
  return outside * outside
}

/** Changes up to this are rounding errors. */
const near = 1e-9

export interface SwapSearch {
  /** Types that could leave, and types that could replace them. */
  leaving: readonly number[]
  coming: readonly number[]
  /** By row: the change in excess if a person counted by the row leaves, and if one joins. */
  leave: Float64Array
  come: Float64Array
  /** Only changes below this. */
  limit: number
}

/** Places in `leaving` and `coming`, and the change. */
export interface Swap {
  leaving: number
  coming: number
  change: number
}

/** The first improving pair, otherwise the best below the limit, or null. Begins at `start`, so that no type always comes first. */
export function findSwap(problem: Problem, search: SwapSearch, start: number): Swap | null {
  const { leaving, coming, leave, come } = search
  const losses = sumsOf(problem, leaving, leave)
  const gains = sumsOf(problem, coming, come)
  let best: Swap | null = null
  for (let step = 0; step < leaving.length; step += 1) {
    const place = (step + start) % leaving.length
    best = findComing(problem, search, { place, loss: losses[place] ?? 0, gains, best })
    if (best && best.change < -near) return best
  }
  return best
}

interface Leaving {
  place: number
  loss: number
  gains: Float64Array
  best: Swap | null
}

/** A replacement for this person: the first that improves, otherwise the best, if better than an earlier one. */
function findComing(problem: Problem, search: SwapSearch, { place, loss, gains, best: found }: Leaving): Swap | null {
  const { leaving, coming, limit } = search
  const type = leaving[place] ?? 0
  // Upper bound on what any type shares with this one, to skip types that can't improve.
  const most = shared(problem, search, type, type)
  let best = found
  let least = (best?.change ?? limit) - near
  for (let other = 0; other < coming.length; other += 1) {
    const next = coming[other] ?? 0
    const apart = loss + (gains[other] ?? 0)
    if (apart - most >= least || next === type) continue
    const change = apart - shared(problem, search, type, next)
    if (change >= least) continue
    best = { leaving: place, coming: other, change }
    if (change < -near) return best
    least = change - near
  }
  return best
}

/** For each type, the sum over its rows. */
function sumsOf({ families, rowOf }: Problem, types: readonly number[], byRow: Float64Array): Float64Array {
  const sums = new Float64Array(types.length)
  for (let place = 0; place < types.length; place += 1) {
    const begin = (types[place] ?? 0) * families
    let sum = 0
    for (let each = begin; each < begin + families; each += 1) sum += byRow[rowOf[each] ?? 0] ?? 0
    sums[place] = sum
  }
  return sums
}

/** Correction for rows that count both types and therefore don't change. */
function shared({ families, rowOf }: Problem, { leave, come }: SwapSearch, type: number, next: number): number {
  let sum = 0
  for (let family = 0; family < families; family += 1) {
    const row = rowOf[type * families + family] ?? 0
    if (row === rowOf[next * families + family]) sum += (leave[row] ?? 0) + (come[row] ?? 0)
  }
  return sum
}
