/**
 * Exact search for integer solutions of a system: narrows intervals by every constraint, and branches where that is not enough.
 */
import type { Constraint, System } from './system.ts'

export type Found = 'YES' | 'NO' | 'OPEN'

/** A variable and the interval to try for it. */
export type Trial = readonly [variable: number, low: number, high: number]

export interface Searcher {
  /** Whether the system can have a solution, as far as intervals show. */
  isConsistent: boolean
  /** Bounds of each variable after narrowing by every constraint in isolation. */
  lows: Int32Array
  highs: Int32Array
  /** Searches for a solution in which the variable lies in the interval. OPEN: gave up after `budget` dead-end branches. */
  find: (trial: Trial, budget?: number) => { found: Found; values: number[] | null }
}

/** Larger than any count; stands for infinite bounds. */
const boundless = 1e9

interface Row {
  variables: Int32Array
  factors: Int32Array
  low: number
  high: number
}

const rowOf = ({ terms, low, high }: Constraint): Row => ({
  variables: Int32Array.from(terms, ([variable]) => variable),
  factors: Int32Array.from(terms, ([, factor]) => factor),
  low: Math.max(low, -boundless),
  high: Math.min(high, boundless),
})

/** Intervals that can be narrowed, and restored to an earlier mark. */
class Intervals {
  readonly lows: Int32Array
  readonly highs: Int32Array
  private readonly rows: readonly Row[]
  private readonly rowsOf: readonly number[][]
  private readonly trail: number[] = []
  private queue: number[] = []
  private readonly isQueued: Uint8Array

  constructor({ lows, highs, constraints }: System) {
    this.lows = Int32Array.from(lows)
    this.highs = Int32Array.from(highs)
    this.rows = constraints.map(rowOf)
    const rowsOf = lows.map((): number[] => [])
    for (const [index, { terms }] of constraints.entries())
      for (const [variable] of terms) rowsOf[variable]?.push(index)
    this.rowsOf = rowsOf
    this.isQueued = new Uint8Array(constraints.length)
  }

  get mark(): number {
    return this.trail.length
  }

  undo(mark: number): void {
    while (this.trail.length > mark) {
      const [high, low, variable] = [this.trail.pop() ?? 0, this.trail.pop() ?? 0, this.trail.pop() ?? 0]
      this.lows[variable] = low
      this.highs[variable] = high
    }
  }

  /** Returns false if the interval becomes empty. */
  narrow(variable: number, low: number, high: number): boolean {
    const [before, after] = [this.lows[variable] ?? 0, this.highs[variable] ?? 0]
    if (low <= before && high >= after) return true
    this.trail.push(variable, before, after)
    this.lows[variable] = Math.max(low, before)
    this.highs[variable] = Math.min(high, after)
    for (const row of this.rowsOf[variable] ?? []) this.enqueue(row)
    return Math.max(low, before) <= Math.min(high, after)
  }

  private enqueue(row: number): void {
    if (this.isQueued[row]) return
    this.isQueued[row] = 1
    this.queue.push(row)
  }

  enqueueAll(): void {
    for (const row of this.rows.keys()) this.enqueue(row)
  }

  /** Narrows until nothing changes. Returns false if the system has no solution. */
  settle(): boolean {
    let isMet = true
    for (let next = 0; next < this.queue.length; next += 1) {
      const index = this.queue[next] ?? 0
      this.isQueued[index] = 0
      const row = this.rows[index]
      if (isMet && row) isMet = this.narrowBy(row)
    }
    this.queue = []
    return isMet
  }

  private narrowBy({ variables, factors, low, high }: Row): boolean {
    let [least, most] = [0, 0]
    for (let place = 0; place < variables.length; place += 1) {
      const [own, ownMost] = this.range(variables[place] ?? 0, factors[place] ?? 0)
      least += own
      most += ownMost
    }
    if (least > high || most < low) return false
    if (least >= low && most <= high) return true
    for (let place = 0; place < variables.length; place += 1) {
      const [variable, factor] = [variables[place] ?? 0, factors[place] ?? 0]
      const [own, ownMost] = this.range(variable, factor)
      const [down, up] = [(low - (most - ownMost)) / factor, (high - (least - own)) / factor]
      if (!this.narrow(variable, Math.ceil(Math.min(down, up)), Math.floor(Math.max(down, up)))) return false
    }
    return true
  }

  /** Minimum and maximum that the variable contributes to a row. */
  private range(variable: number, factor: number): [number, number] {
    const [low, high] = [factor * (this.lows[variable] ?? 0), factor * (this.highs[variable] ?? 0)]
    return factor > 0 ? [low, high] : [high, low]
  }
}

export function searcherOf(system: System): Searcher {
  const intervals = new Intervals(system)
  intervals.enqueueAll()
  const isConsistent = intervals.settle()
  const size = system.lows.length
  let left = 0

  /** Searches for a solution with the variable in the interval, branching from the variable `next` on. */
  function within(variable: number, low: number, high: number, next: number): Found {
    const isLeft = intervals.narrow(variable, low, high)
    return intervals.settle() && isLeft ? descend(next) : 'NO'
  }

  /** Fixes one variable after another, trying its hint first. */
  function descend(from: number): Found {
    let variable = from
    while (variable < size && intervals.lows[variable] === intervals.highs[variable]) variable += 1
    if (variable === size) return 'YES'
    for (const [start, end] of branchesOf(variable)) {
      const mark = intervals.mark
      const found = within(variable, start, end, variable)
      if (found !== 'NO') return found
      intervals.undo(mark)
      left -= 1
      if (left < 0) return 'OPEN'
    }
    return 'NO'
  }

  /** The variable's hint, then the values below and above it. */
  function branchesOf(variable: number): (readonly [low: number, high: number])[] {
    const [low, high] = [intervals.lows[variable] ?? 0, intervals.highs[variable] ?? 0]
    const value = Math.min(high, Math.max(low, system.hint[variable] ?? low))
    const branches = [[value, value] as const, [low, value - 1] as const, [value + 1, high] as const]
    return branches.filter(([start, end]) => start <= end)
  }

  return {
    isConsistent,
    lows: intervals.lows.slice(),
    highs: intervals.highs.slice(),
    find: ([variable, low, high], budget = 2_000) => {
      if (!isConsistent || low > high) return { found: 'NO', values: null }
      left = budget
      const mark = intervals.mark
      const found = within(variable, low, high, 0)
      const values = found === 'YES' ? Array.from(intervals.lows) : null
      intervals.undo(mark)
      return { found, values }
    },
  }
}
