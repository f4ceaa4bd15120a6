/** Why no room meets the quotas: a minimal set of conflicting limits, and the smallest changes that resolve it. */
import { roomProgram } from './columns.ts'
import type { LinearProgram, LinearSolver, OpenProgram } from './linear.ts'
import { type Problem, type RowOrigin, rowCounts } from './problem.ts'

export interface Limit {
  origin: RowOrigin
  side: 'MINIMUM' | 'MAXIMUM'
}

export interface Relaxation extends Limit {
  /** Number of seats by which the minimum is lowered or the maximum raised. */
  by: number
}

export type Conflict =
  | { code: 'SEATS_BELOW_HELD'; missing: number }
  | { code: 'NOT_ENOUGH_PEOPLE'; missing: number }
  | {
      code: 'LIMITS_CONFLICT'
      /** Irreducible: without any one of them, the others can be met. */
      limits: Limit[]
      /** Each is sufficient by itself. Omits limits that can't help alone. */
      single: Relaxation[]
      /** The changes with the fewest seats in total. */
      least: Relaxation[]
    }

interface OpenLimit extends Limit {
  row: number
}

/** Pairs are tried up to this many limits. */
const maxForPairs = 150

/** Null if there is a room. */
export function conflictOf(problem: Problem, solver: LinearSolver): Conflict | null {
  const { seats, sizes } = problem
  const people = sizes.reduce((sum, size) => sum + size, 0)
  if (seats < 0) return { code: 'SEATS_BELOW_HELD', missing: -seats }
  if (people < seats) return { code: 'NOT_ENOUGH_PEOPLE', missing: seats - people }
  const open = limitsOf(problem)
  const held = open.filter(({ row }) => (problem.highs[row] ?? 0) < 0)
  if (held.length > 0) return heldConflict(problem, open, held, solver)
  const fractional = new Rooms(problem, solver, false)
  const whole = new Rooms(problem, solver, true)
  try {
    if (whole.canMeet(open)) return null
    const limits = smallest(open, fractional.canMeet(open) ? whole : fractional)
    const single = limits.flatMap((limit) => whole.relaxationOf(open, limit) ?? [])
    return {
      code: 'LIMITS_CONFLICT',
      limits: limits.map(({ origin, side }) => ({ origin, side })),
      single,
      least: leastRelaxations(problem, open, solver).map(({ limit: { origin, side }, by }) => ({ origin, side, by })),
    }
  } finally {
    fractional.close()
    whole.close()
  }
}

/** Maximums exceeded by seats already held: they must be raised in any case. */
function heldConflict(problem: Problem, open: readonly OpenLimit[], held: OpenLimit[], solver: LinearSolver): Conflict {
  const raised = held.map(({ row, ...limit }) => ({ ...limit, row, by: -(problem.highs[row] ?? 0) }))
  const eased = { ...problem, highs: problem.highs.map((high) => Math.max(0, high)) }
  const further = new Map(leastRelaxations(eased, open, solver).map((change) => [change.limit, change.by]))
  const least = open.flatMap((limit) => {
    const by =
      (raised.find(({ row }) => row === limit.row && limit.side === 'MAXIMUM')?.by ?? 0) + (further.get(limit) ?? 0)
    return by > 0 ? [{ origin: limit.origin, side: limit.side, by }] : []
  })
  const [first] = raised
  const limits = first ? [{ origin: first.origin, side: first.side }] : []
  return { code: 'LIMITS_CONFLICT', limits, single: least.length === 1 ? least : [], least }
}

/**
 * A minimal set of limits that together exclude every room with a person counted by the row; empty if there is such a room.
 * @param row has no limits of its own
 */
export function limitsKeepingOut(problem: Problem, row: number, solver: LinearSolver): Limit[] {
  const demanding = { ...problem, lows: problem.lows.map((low, each) => (each === row ? 1 : low)) }
  const open = limitsOf(demanding)
  const demanded = open.filter((limit) => limit.row === row)
  const others = open.filter((limit) => limit.row !== row)
  const fractional = new Rooms(demanding, solver, false)
  const whole = new Rooms(demanding, solver, true)
  try {
    if (whole.canMeet(open)) return []
    const rooms = fractional.canMeet(open) ? whole : fractional
    const alone = others.find((limit) => !rooms.canMeet([...demanded, limit]))
    return (alone ? [alone] : irreducible(others, demanded, rooms)).map(({ origin, side }) => ({ origin, side }))
  } finally {
    fractional.close()
    whole.close()
  }
}

/** Limits that aren't met trivially. */
function limitsOf({ origins, lows, highs, seats }: Problem): OpenLimit[] {
  return origins.flatMap((origin, row): OpenLimit[] => {
    const low: OpenLimit[] = (lows[row] ?? 0) > 0 ? [{ origin, side: 'MINIMUM', row }] : []
    return (highs[row] ?? 0) < seats ? [...low, { origin, side: 'MAXIMUM', row }] : low
  })
}

/** Tests whether any room meets a subset of the limits. */
class Rooms {
  private readonly problem: Problem
  private readonly program: OpenProgram

  constructor(problem: Problem, solver: LinearSolver, isInteger: boolean) {
    this.problem = problem
    this.program = solver.open({ ...roomProgram(problem), isInteger })
  }

  close(): void {
    this.program.close()
  }

  canMeet(limits: readonly OpenLimit[]): boolean {
    this.limitTo(limits)
    return this.program.solve().status === 'OPTIMAL'
  }

  /** Null: it isn't sufficient by itself. */
  relaxationOf(open: readonly OpenLimit[], limit: OpenLimit): Relaxation | null {
    const { sizes, lows, highs } = this.problem
    this.limitTo(open.filter((each) => each !== limit))
    const sign = limit.side === 'MINIMUM' ? 1 : -1
    const isCounted = (type: number) => rowCounts(this.problem, limit.row, type)
    this.program.setCosts(Float64Array.from(sizes, (_, type) => (isCounted(type) ? sign : 0)))
    const { status, value } = this.program.solve()
    this.program.setCosts(new Float64Array(sizes.length))
    if (status !== 'OPTIMAL') return null
    const by = sign > 0 ? (lows[limit.row] ?? 0) - value : -value - (highs[limit.row] ?? 0)
    return { origin: limit.origin, side: limit.side, by: Math.round(by) }
  }

  private limitTo(limits: readonly OpenLimit[]): void {
    const { lows, highs, origins } = this.problem
    const minimums = new Set(limits.flatMap(({ side, row }) => (side === 'MINIMUM' ? [row] : [])))
    const maximums = new Set(limits.flatMap(({ side, row }) => (side === 'MAXIMUM' ? [row] : [])))
    for (const row of origins.keys()) {
      const low = minimums.has(row) ? (lows[row] ?? 0) : 0
      this.program.setRow(row, low, maximums.has(row) ? (highs[row] ?? 0) : Number.POSITIVE_INFINITY)
    }
  }
}

/** A single limit that conflicts with the seats and the people, otherwise a pair, otherwise an irreducible set. */
function smallest(open: readonly OpenLimit[], rooms: Rooms): OpenLimit[] {
  const alone = open.find((limit) => !rooms.canMeet([limit]))
  if (alone) return [alone]
  if (open.length <= maxForPairs) {
    for (const [index, one] of open.entries())
      for (const other of open.slice(index + 1)) if (!rooms.canMeet([one, other])) return [one, other]
  }
  return irreducible(open, [], rooms)
}

/** Reduces conflicting limits to an irreducible set, given `others`. */
function irreducible(limits: readonly OpenLimit[], others: readonly OpenLimit[], rooms: Rooms): OpenLimit[] {
  let left = [...limits]
  for (const limit of limits) {
    const without = left.filter((each) => each !== limit)
    if (!rooms.canMeet([...others, ...without])) left = without
  }
  return left
}

/** The program in which every limit can be exceeded, at the same cost per seat. */
function leastRelaxations(problem: Problem, open: readonly OpenLimit[], solver: LinearSolver) {
  const { lows, highs, sizes } = problem
  const rigid = roomProgram(problem)
  const types = sizes.length
  const most = Float64Array.from(
    open,
    ({ row }) => problem.seats + Math.abs(lows[row] ?? 0) + Math.abs(highs[row] ?? 0),
  )
  const elastic: LinearProgram = {
    ...rigid,
    sense: 'MINIMISE',
    costs: Float64Array.from([...rigid.costs, ...open.map(() => 1)]),
    lows: Float64Array.from([...rigid.lows, ...open.map(() => 0)]),
    highs: Float64Array.from([...rigid.highs, ...most]),
    ...withGiving(rigid, open, types),
  }
  const program = solver.open(elastic)
  try {
    const { status, values } = program.solve()
    if (status !== 'OPTIMAL') return []
    return open.flatMap((limit, index) => {
      const by = values[types + index] ?? 0
      return by > 0 ? [{ limit, by }] : []
    })
  } finally {
    program.close()
  }
}

function withGiving({ starts, columns, factors }: LinearProgram, open: readonly OpenLimit[], types: number) {
  const rows = Array.from({ length: starts.length - 1 }, (_, row) => ({
    columns: [...columns.subarray(starts[row], starts[row + 1])],
    factors: [...factors.subarray(starts[row], starts[row + 1])],
  }))
  for (const [index, { side, row }] of open.entries()) {
    rows[row]?.columns.push(types + index)
    rows[row]?.factors.push(side === 'MINIMUM' ? 1 : -1)
  }
  const begins = [0]
  for (const row of rows) begins.push((begins.at(-1) ?? 0) + row.columns.length)
  return {
    starts: Int32Array.from(begins),
    columns: Int32Array.from(rows.flatMap((row) => row.columns)),
    factors: Float64Array.from(rows.flatMap((row) => row.factors)),
  }
}
