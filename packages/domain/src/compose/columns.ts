/**
 * Column generation: the fairest odds that a lottery over actual rooms reaches, for when those of the relaxation are out of
 * reach. An integer program finds the next room that makes the lottery fairer, or proves that there is none.
 */
import type { LinearProgram, LinearSolver, OpenProgram } from './linear.ts'
import type { Batch, Lottery } from './lottery.ts'
import type { Level, Odds } from './odds.ts'
import { columnsByRow, type Problem } from './problem.ts'

export interface GeneratedLottery {
  odds: Odds
  lottery: Lottery
}

/** Multipliers are rounded to whole parts of this, so that the integer program is exact. */
const parts = 2 ** 28
/** Weights of rooms are rounded to whole parts of this. */
const weightParts = 2 ** 40
const noise = 1e-9
/** Maximum number of rooms added. */
const maxRooms = 20_000

/** Null if no room meets the quotas, or the solver gave up. */
export function generateLottery(problem: Problem, solver: LinearSolver): GeneratedLottery | null {
  const pricing = solver.open(roomProgram(problem))
  const generation = new Generation(problem, solver, pricing)
  try {
    return generation.run()
  } finally {
    generation.close()
  }
}

/** The program whose solutions are rooms, as seats by type. Has no costs yet, so all rooms are equal. */
export function roomProgram(problem: Problem): LinearProgram {
  const { sizes, lows, highs, seats } = problem
  const all = lows.length - 1
  const rows = columnsByRow(problem)
  const starts = [0]
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length)
  return {
    sense: 'MAXIMISE',
    costs: new Float64Array(sizes.length),
    lows: new Float64Array(sizes.length),
    highs: Float64Array.from(sizes),
    rowLows: Float64Array.from(lows, (low, row) => (row === all ? seats : low)),
    rowHighs: Float64Array.from(highs, (high, row) => (row === all ? seats : high)),
    starts: Int32Array.from(starts),
    columns: Int32Array.from(rows.flat()),
    factors: new Float64Array(starts.at(-1) ?? 0).fill(1),
    isInteger: true,
  }
}

class Generation {
  private readonly problem: Problem
  private readonly solver: LinearSolver
  private readonly pricing: OpenProgram
  private readonly rooms: Float64Array[] = []
  private readonly levels: Level[] = []
  private readonly settled: Float64Array
  private readonly isSettled: Uint8Array
  private master: OpenProgram | null = null

  constructor(problem: Problem, solver: LinearSolver, pricing: OpenProgram) {
    this.problem = problem
    this.solver = solver
    this.pricing = pricing
    this.settled = new Float64Array(problem.sizes.length)
    this.isSettled = new Uint8Array(problem.sizes.length)
  }

  close(): void {
    this.pricing.close()
    this.master?.close()
  }

  run(): GeneratedLottery | null {
    const first = this.pricing.solve()
    if (first.status !== 'OPTIMAL') return null
    this.rooms.push(first.values)
    this.master = this.solver.open(this.masterProgram(first.values))
    let weights: Float64Array = new Float64Array()
    while (this.isSettled.includes(0)) {
      const solved = this.nextLevel(this.master)
      if (!solved) return null
      weights = solved
    }
    return { odds: { odds: this.settled, levels: this.levels }, lottery: this.weigh(weights) }
  }

  /** Rows: for each type, rooms give it at least the seats that its odds require; and one for the weights. */
  private masterProgram(room: Float64Array): LinearProgram {
    const { sizes } = this.problem
    const [types, infinite] = [sizes.length, Number.POSITIVE_INFINITY]
    const one = Float64Array.of(1, 0)
    return {
      sense: 'MAXIMISE',
      costs: one,
      lows: new Float64Array(2),
      highs: Float64Array.of(1, infinite),
      rowLows: Float64Array.from({ length: types + 1 }, (_, row) => (row === types ? 1 : 0)),
      rowHighs: Float64Array.from({ length: types + 1 }, (_, row) => (row === types ? 1 : infinite)),
      starts: Int32Array.from({ length: types + 2 }, (_, row) => (row <= types ? 2 * row : 2 * types + 1)),
      columns: Int32Array.from({ length: 2 * types + 1 }, (_, place) => (place === 2 * types ? 1 : place % 2)),
      factors: Float64Array.from({ length: 2 * types + 1 }, (_, place) => {
        const type = Math.floor(place / 2)
        return place === 2 * types ? 1 : place % 2 === 0 ? -(sizes[type] ?? 0) : (room[type] ?? 0)
      }),
      isInteger: false,
    }
  }

  /** Raises the odds of unsettled types as far as rooms allow. @returns the weights of rooms */
  private nextLevel(master: OpenProgram): Float64Array | null {
    while (this.rooms.length < maxRooms) {
      const { status, value, values, rowDuals } = master.solve()
      if (status !== 'OPTIMAL') return null
      // Odds can't exceed certainty.
      if (value > 1 - noise) {
        const types = [...this.isSettled.keys()].filter((type) => this.isSettled[type] === 0)
        this.settle(master, { value: 1, bound: 1, types })
        return values.slice(1)
      }
      const costs = this.multipliersOf(rowDuals)
      this.pricing.setCosts(costs)
      const room = this.pricing.solve()
      if (room.status !== 'OPTIMAL') return null
      const bound = this.boundOf(costs, room.values)
      if (bound <= value + noise || this.isKnown(room.values)) {
        this.settle(master, { value, bound: Math.max(bound, value), types: this.hardOf(costs) })
        return values.slice(1)
      }
      this.addRoom(master, room.values)
    }
    return null
  }

  private multipliersOf(duals: Float64Array): Float64Array {
    const costs = duals.slice(0, this.problem.sizes.length).map((dual) => Math.max(0, -dual))
    const largest = costs.reduce((most, cost) => Math.max(most, cost), 0)
    return costs.map((cost) => Math.round((cost / (largest || 1)) * parts))
  }

  /** Upper bound on the odds of unsettled types: no lottery exceeds its best room. */
  private boundOf(costs: Float64Array, room: Float64Array): number {
    const { sizes } = this.problem
    let [most, weight] = [0, 0]
    for (const [type, cost] of costs.entries()) {
      most += cost * (room[type] ?? 0)
      if (this.isSettled[type] === 1) most -= cost * (sizes[type] ?? 0) * (this.settled[type] ?? 0)
      else weight += cost * (sizes[type] ?? 0)
    }
    return weight === 0 ? Number.POSITIVE_INFINITY : most / weight
  }

  private hardOf(costs: Float64Array): number[] {
    const hard = [...costs.keys()].filter((type) => this.isSettled[type] === 0 && (costs[type] ?? 0) > parts * noise)
    if (hard.length === 0) throw new Error('The solver found no type that cannot have more.')
    return hard
  }

  private settle(master: OpenProgram, level: Level): void {
    this.levels.push(level)
    for (const type of level.types) {
      this.isSettled[type] = 1
      this.settled[type] = level.value
      master.setFactor(type, 0, 0)
      master.setRow(type, level.value * (this.problem.sizes[type] ?? 0) - 1e-11, Number.POSITIVE_INFINITY)
    }
  }

  private isKnown(room: Float64Array): boolean {
    return this.rooms.some((known) => known.every((seats, type) => seats === room[type]))
  }

  private addRoom(master: OpenProgram, room: Float64Array): void {
    this.rooms.push(room)
    const rows = [...room.keys()].filter((type) => (room[type] ?? 0) > 0)
    const factors = rows.map((type) => room[type] ?? 0)
    const all = room.length
    master.addColumn(
      0,
      0,
      Number.POSITIVE_INFINITY,
      Int32Array.from([...rows, all]),
      Float64Array.from([...factors, 1]),
    )
  }

  private weigh(weights: Float64Array): Lottery {
    const batches: Batch[] = []
    for (const [index, room] of this.rooms.entries()) {
      const weight = Math.round((weights[index] ?? 0) * weightParts)
      const seats = [...room.keys()].flatMap((type) => Array.from({ length: room[type] ?? 0 }, () => type))
      if (weight > 0) batches.push({ rooms: 1, seats: Int32Array.from(seats), weight })
    }
    return { batches, weights: batches.reduce((sum, { weight }) => sum + weight, 0) }
  }
}
