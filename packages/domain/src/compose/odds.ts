/**
 * The fairest odds that the quotas allow: the lowest as high as possible (maximin), then the next lowest, and so on (leximin).
 * Computed for the fractional relaxation, so no lottery over rooms can be fairer.
 */
import type { LinearProgram, LinearSolution, LinearSolver, OpenProgram } from './linear.ts'
import { columnsByRow, type Problem } from './problem.ts'

export interface Level {
  /** The odds of a person of these types. */
  value: number
  /** Upper bound on the lowest odds of all others in any lottery with the lower levels. */
  bound: number
  types: number[]
}

export interface Odds {
  /** By type: the odds of each person of that type. */
  odds: Float64Array
  levels: Level[]
}

/** Smaller multipliers are numerical noise. */
const noise = 1e-9

/** Null if not even a fractional room meets the quotas. */
export function fairestOdds(problem: Problem, solver: LinearSolver, levels = Number.POSITIVE_INFINITY): Odds | null {
  const climb = new Climb(problem, solver)
  try {
    while (climb.left > 0 && climb.levels.length < levels) if (!climb.nextLevel()) return null
    return { odds: climb.odds(), levels: climb.levels }
  } finally {
    climb.close()
  }
}

/**
 * The program: the seats that the lowest odds give each type, plus an extra per type. Raises the odds until some types can't get
 * more, fixes these, and continues with the others.
 */
class Climb {
  readonly levels: Level[] = []
  /** Types whose odds are not settled yet. */
  left: number
  private readonly problem: Problem
  private readonly program: OpenProgram
  /** By type; only for settled types. */
  private readonly settled: Float64Array
  private readonly isSettled: Uint8Array
  private readonly lows: Float64Array
  private readonly highs: Float64Array
  /** By row: people whose odds are raised. */
  private readonly people: Float64Array
  private extras: Float64Array
  /** For some types, the row that limits their seats to the number of their people. */
  private readonly limitRows = new Map<number, number>()

  constructor(problem: Problem, solver: LinearSolver) {
    const types = problem.sizes.length
    this.problem = problem
    this.left = types
    this.settled = new Float64Array(types)
    this.isSettled = new Uint8Array(types)
    this.lows = new Float64Array(types + 1)
    this.highs = Float64Array.from([...problem.sizes, 1])
    this.people = peopleByRow(problem)
    this.extras = new Float64Array(types)
    this.program = solver.open(programOf(problem, this.people, this.highs))
  }

  close(): void {
    this.program.close()
  }

  odds(): Float64Array {
    const { sizes } = this.problem
    const last = this.levels.at(-1)?.value ?? 0
    return this.settled.map((value, type) =>
      this.isSettled[type] === 1 ? value : last + (this.extras[type] ?? 0) / (sizes[type] ?? 1),
    )
  }

  nextLevel(): boolean {
    const { sizes } = this.problem
    const raised = sizes.length
    this.limitExtras(this.levels.at(-1)?.value ?? 0)
    let solution = this.program.solve()
    while (solution.status === 'OPTIMAL' && this.limitSums(solution)) solution = this.program.solve()
    if (solution.status !== 'OPTIMAL') return false
    this.settle(solution.value, solution.rowDuals)
    this.extras = solution.values.slice(0, raised)
    return true
  }

  /** Limits each type that got more seats than it has people. @returns whether there was any */
  private limitSums({ value, values }: LinearSolution): boolean {
    const { sizes } = this.problem
    let isAny = false
    for (let type = 0; type < sizes.length; type += 1) {
      const size = sizes[type] ?? 0
      if (this.isSettled[type] === 1 || (values[type] ?? 0) + size * (value - 1) <= noise) continue
      this.program.addRow(Number.NEGATIVE_INFINITY, size, Int32Array.of(type, sizes.length), Float64Array.of(1, size))
      this.limitRows.set(type, this.people.length + this.limitRows.size)
      isAny = true
    }
    return isAny
  }

  private limitExtras(odds: number): void {
    const { sizes } = this.problem
    for (let type = 0; type < sizes.length; type += 1) {
      const size = sizes[type] ?? 0
      this.lows[type] = (this.settled[type] ?? 0) * size
      this.highs[type] = this.isSettled[type] === 1 ? (this.lows[type] ?? 0) : size * (1 - odds)
    }
    this.program.setColumns(this.lows, this.highs)
  }

  /** Settles types counted by a positive multiplier: they can't get more. */
  private settle(value: number, duals: Float64Array): void {
    // Odds can't exceed certainty.
    const isCertain = value > 1 - noise
    const bound = isCertain ? 1 : boundOf(this.problem, duals, this.settled, this.isSettled)
    const types = [...this.isSettled.keys()].filter(
      (type) => this.isSettled[type] === 0 && (isCertain || multiplierOf(this.problem, duals, type) > noise),
    )
    if (types.length === 0) throw new Error('The solver found no type that cannot have more.')
    const changed = new Set(types.flatMap((type) => this.settleType(type, value)))
    for (const row of changed) this.program.setFactor(row, this.isSettled.length, this.people[row] ?? 0)
    this.left -= types.length
    this.levels.push({ value, bound, types })
  }

  /** @returns the rows that no longer count the type's people */
  private settleType(type: number, value: number): number[] {
    const { families, rowOf, sizes } = this.problem
    const all = this.people.length - 1
    const limit = this.limitRows.get(type)
    if (limit !== undefined) this.program.setRow(limit, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
    this.isSettled[type] = 1
    this.settled[type] = value
    const rows = [...rowOf.subarray(type * families, (type + 1) * families), all]
    const own = rows.filter((row, place) => row !== all || place === families)
    for (const row of own) this.people[row] = (this.people[row] ?? 0) - (sizes[type] ?? 0)
    return own
  }
}

/** Number of people by row; the last row counts everybody. */
function peopleByRow({ families, rowOf, sizes, lows }: Problem): Float64Array {
  const people = new Float64Array(lows.length)
  const total = lows.length - 1
  for (let type = 0; type < sizes.length; type += 1) {
    const size = sizes[type] ?? 0
    people[total] = (people[total] ?? 0) + size
    for (let family = 0; family < families; family += 1) {
      const row = rowOf[type * families + family] ?? 0
      if (row !== total) people[row] = (people[row] ?? 0) + size
    }
  }
  return people
}

function programOf(problem: Problem, people: Float64Array, highs: Float64Array): LinearProgram {
  const { sizes, lows, seats } = problem
  const total = lows.length - 1
  const columns = columnsByRow(problem)
  const starts = [0]
  for (const row of columns) starts.push((starts.at(-1) ?? 0) + row.length + 1)
  const isRaised = (row: number[], index: number) => index === row.length
  return {
    sense: 'MAXIMISE',
    costs: Float64Array.from(highs, (_, column) => (column === sizes.length ? 1 : 0)),
    lows: new Float64Array(highs.length),
    highs,
    rowLows: Float64Array.from(lows, (low, row) => (row === total ? seats : low)),
    rowHighs: Float64Array.from(problem.highs, (high, row) => (row === total ? seats : high)),
    starts: Int32Array.from(starts),
    columns: Int32Array.from(columns.flatMap((row) => [...row, sizes.length])),
    factors: Float64Array.from(
      columns.flatMap((row, index) => [...row, 0].map((_, place) => (isRaised(row, place) ? (people[index] ?? 0) : 1))),
    ),
    isInteger: false,
  }
}

/** Sum of the multipliers of the rows that count the type. */
function multiplierOf({ families, rowOf, lows }: Problem, duals: Float64Array, type: number): number {
  const total = lows.length - 1
  let sum = duals[total] ?? 0
  for (let family = 0; family < families; family += 1) {
    const row = rowOf[type * families + family] ?? 0
    if (row !== total) sum += duals[row] ?? 0
  }
  return sum
}

/**
 * Upper bound on the lowest odds by weak duality, valid for any multipliers: the rows' limits times their multipliers, divided
 * by the sum of everybody's multipliers.
 */
function boundOf(problem: Problem, duals: Float64Array, settled: Float64Array, isSettled: Uint8Array): number {
  const { lows, highs, sizes, seats } = problem
  const total = lows.length - 1
  let most = (duals[total] ?? 0) * seats
  for (let row = 0; row < total; row += 1) {
    const dual = duals[row] ?? 0
    most += Math.max(dual * (lows[row] ?? 0), dual * (highs[row] ?? 0))
  }
  let weight = 0
  for (let type = 0; type < sizes.length; type += 1) {
    const [dual, size] = [multiplierOf(problem, duals, type), sizes[type] ?? 0]
    if (isSettled[type] === 1) most -= dual * size * (settled[type] ?? 0)
    else if (dual > 0) weight += dual * size
    else most -= dual * size
  }
  return most / weight
}
