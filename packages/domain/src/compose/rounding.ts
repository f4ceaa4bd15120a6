/** Rounds fractions to adjacent whole numbers, such that the sums of rows stay within limits. */
import { type LinearSolver, solve } from './linear.ts'
import { columnsByRow, type Problem, rowCounts } from './problem.ts'
import type { Random } from './random.ts'
import { excess, findSwap } from './swap.ts'

export interface Rounding {
  /** By type. */
  wanted: Float64Array
  /** By type: above 0 to prefer rounding up. From −1 to 1 it is a preference; beyond that the other direction is forbidden. */
  leans: Float64Array
  /** By row; the last one counts all types. */
  lows: Float64Array
  highs: Float64Array
  /** Tolerance within which a number counts as whole. */
  near: number
}

/** Consecutive swaps without improvement before the solver takes over. */
const maxIdle = 100

interface State {
  counts: Int32Array
  /** Types that can be rounded either way. */
  free: number[]
  sums: Float64Array
}

/** Null if there are none. */
export function roundCounts(
  problem: Problem,
  rounding: Rounding,
  random: Random,
  solver: LinearSolver,
): Int32Array | null {
  const state = roundInTurn(problem, rounding)
  const isDone = levelTotal(problem, rounding, state, random) && settleRows(problem, rounding, state, random)
  return isDone || roundBySolver(problem, rounding, state, solver) ? state.counts : null
}

function add({ families, rowOf, lows }: Problem, { counts, sums }: State, type: number, by: number): void {
  const all = lows.length - 1
  counts[type] = (counts[type] ?? 0) + by
  sums[all] = (sums[all] ?? 0) + by
  for (let family = 0; family < families; family += 1) {
    const row = rowOf[type * families + family] ?? 0
    if (row !== all) sums[row] = (sums[row] ?? 0) + by
  }
}

/** Rounds, carrying the remainder over to the next type. */
function roundInTurn(problem: Problem, { wanted, leans, near }: Rounding): State {
  const state: State = {
    counts: new Int32Array(wanted.length),
    free: [],
    sums: new Float64Array(problem.lows.length),
  }
  let carried = 0
  for (let type = 0; type < wanted.length; type += 1) {
    const value = wanted[type] ?? 0
    const down = Math.floor(value + near)
    const part = value - down
    const lean = leans[type] ?? 0
    if (part <= near) {
      add(problem, state, type, down)
      continue
    }
    if (Math.abs(lean) <= 1) state.free.push(type)
    carried += part
    const isUp = Math.abs(lean) > 1 ? lean > 0 : carried + lean / 2 >= 0.5
    if (isUp) carried -= 1
    add(problem, state, type, isUp ? down + 1 : down)
  }
  return state
}

const isUp = ({ wanted }: Rounding, { counts }: State, type: number) => (counts[type] ?? 0) > (wanted[type] ?? 0)

/** Rounds further types up or down until the total is right. */
function levelTotal(problem: Problem, rounding: Rounding, state: State, random: Random): boolean {
  const all = problem.lows.length - 1
  const missing = Math.round((rounding.lows[all] ?? 0) - (state.sums[all] ?? 0))
  const types = state.free.filter((type) => isUp(rounding, state, type) === missing < 0)
  if (types.length < Math.abs(missing)) return false
  for (let left = Math.abs(missing); left > 0; left -= 1) {
    const place = random.below(types.length)
    add(problem, state, types[place] ?? 0, Math.sign(missing))
    types[place] = types.at(-1) ?? 0
    types.pop()
  }
  return true
}

function settleRows(problem: Problem, rounding: Rounding, state: State, random: Random): boolean {
  const leaving = state.free.filter((type) => isUp(rounding, state, type))
  const coming = state.free.filter((type) => !isUp(rounding, state, type))
  for (let idle = 0; idle < maxIdle; ) {
    const { broken, leave, come } = weigh(rounding, state)
    if (broken.length === 0) return true
    const row = broken[random.below(broken.length)] ?? 0
    const isOf = (type: number) => rowCounts(problem, row, type)
    const isOver = (state.sums[row] ?? 0) > (rounding.highs[row] ?? 0)
    const search = isOver ? { leaving: leaving.filter(isOf), coming } : { leaving, coming: coming.filter(isOf) }
    const swap = findSwap(
      problem,
      { ...search, leave, come, limit: 2 * rounding.near },
      random.below(Math.max(1, search.leaving.length)),
    )
    if (!swap) return false
    const [from, to] = [search.leaving[swap.leaving] ?? 0, search.coming[swap.coming] ?? 0]
    add(problem, state, from, -1)
    add(problem, state, to, 1)
    leaving[leaving.indexOf(from)] = to
    coming[coming.indexOf(to)] = from
    idle = swap.change < -rounding.near ? 0 : idle + 1
  }
  return false
}

/** Rows outside their limits, and by how much the excess of each row changes if one leaves or comes. */
function weigh({ lows, highs, near }: Rounding, { sums }: State) {
  const outside = (row: number, by: number) =>
    excess((sums[row] ?? 0) + by, (lows[row] ?? 0) - near, (highs[row] ?? 0) + near)
  return {
    broken: [...sums.keys()].filter((row) => outside(row, 0) > 0),
    leave: sums.map((_, row) => outside(row, -1) - outside(row, 0)),
    come: sums.map((_, row) => outside(row, 1) - outside(row, 0)),
  }
}

/** An integer program with one column for each type that can be rounded either way. */
function roundBySolver(problem: Problem, rounding: Rounding, state: State, solver: LinearSolver): boolean {
  const { leans, lows, highs, near } = rounding
  const { free } = state
  for (const type of free) if (isUp(rounding, state, type)) add(problem, state, type, -1)
  const place = new Map(free.map((type, index) => [type, index]))
  const rows = columnsByRow(problem).map((types) => types.flatMap((type) => place.get(type) ?? []))
  const starts = [0]
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length)
  const columns = Int32Array.from(rows.flat())
  const solution = solve(solver, {
    sense: 'MAXIMISE',
    costs: Float64Array.from(free, (type) => leans[type] ?? 0),
    lows: new Float64Array(free.length),
    highs: new Float64Array(free.length).fill(1),
    rowLows: lows.map((low, row) => Math.ceil(low - near) - (state.sums[row] ?? 0)),
    rowHighs: highs.map((high, row) => Math.floor(high + near) - (state.sums[row] ?? 0)),
    starts: Int32Array.from(starts),
    columns,
    factors: new Float64Array(columns.length).fill(1),
    isInteger: true,
  })
  if (solution.status !== 'OPTIMAL') return false
  for (const [index, type] of free.entries()) if (solution.values[index] === 1) add(problem, state, type, 1)
  return true
}
