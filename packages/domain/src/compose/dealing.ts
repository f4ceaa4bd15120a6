/**
 * Deals people over rooms so that every room meets every quota and every type gets exactly the seats it is to have over all rooms.
 * Each room first takes what it lacks most; then two rooms at a time exchange people, which changes no type's seats.
 */
import { type LinearSolver, solve } from './linear.ts'
import { type Problem, rowCounts } from './problem.ts'
import type { Random } from './random.ts'
import { excess, findSwap } from './swap.ts'

/** Rooms that are looked at for each seat that is dealt. */
const looks = 10
/** Other rooms that are tried for an exchange. */
const partners = 24
/** Times that exchanges are tried for all rooms, and then the solver for those that are left; and how often both. */
const maxSweeps = 8
const rounds = 12
/** Other rooms that the solver is tried with. */
const shares = 16

/** Seats by type over all rooms, together `rooms` × seats. The answer has room after room, each with the types of its seats; null: none was found. */
export function deal(
  problem: Problem,
  counts: Int32Array,
  rooms: number,
  random: Random,
  solver: LinearSolver,
): Int32Array | null {
  const table = new Table(problem, counts, rooms)
  table.dealAll(counts, random)
  return table.settle(random, solver) ? table.seats : null
}

class Table {
  readonly seats: Int32Array
  private readonly problem: Problem
  private readonly rooms: number
  private readonly rows: number
  private readonly types: number
  /** Room after room: seats by row, and by type. */
  private readonly tally: Int32Array
  private readonly taken: Uint16Array
  /** By room: how far its rows are outside their limits. */
  private readonly excess: Int32Array
  private readonly averages: Float64Array
  private readonly leave: Float64Array
  private readonly come: Float64Array
  /** By row: the last weighing that counted it. */
  private readonly weighed: Int32Array
  private weighing = 0

  constructor(problem: Problem, counts: Int32Array, rooms: number) {
    this.problem = problem
    this.rooms = rooms
    this.rows = problem.lows.length
    this.types = problem.sizes.length
    this.seats = new Int32Array(rooms * problem.seats).fill(-1)
    this.tally = new Int32Array(rooms * this.rows)
    this.taken = new Uint16Array(rooms * this.types)
    this.excess = new Int32Array(rooms)
    this.averages = new Float64Array(this.rows)
    this.leave = new Float64Array(this.rows)
    this.come = new Float64Array(this.rows)
    this.weighed = new Int32Array(this.rows)
    const { families, rowOf, lows } = problem
    this.excess.fill(lows.reduce((sum, low) => sum + low * low, 0))
    for (let place = 0; place < rowOf.length; place += 1) {
      const row = rowOf[place] ?? 0
      const type = Math.floor(place / families)
      this.averages[row] = (this.averages[row] ?? 0) + (counts[type] ?? 0) / rooms
    }
  }

  /** One seat in each room, then the next one. */
  dealAll(counts: Int32Array, random: Random): void {
    const free = Int32Array.from({ length: this.rooms }, (_, room) => room)
    let left = 0
    let round = -1
    for (let type = 0; type < this.types; type += 1) {
      for (let copy = counts[type] ?? 0; copy > 0; copy -= 1) {
        if (left === 0) {
          left = this.rooms
          round += 1
        }
        const place = this.bestRoom(type, free, left, round / this.problem.seats, random)
        const room = free[place] ?? 0
        left -= 1
        free[place] = free[left] ?? 0
        free[left] = room
        this.seats[room * this.problem.seats + round] = type
        this.count(room, type, 1)
      }
    }
  }

  private bestRoom(type: number, free: Int32Array, left: number, share: number, random: Random): number {
    let best = -1
    let least = Number.POSITIVE_INFINITY
    const tries = Math.min(left, looks)
    let place = random.below(left)
    for (let step = 0; step < left && (step < tries || best < 0); step += 1) {
      const cost = this.ahead(free[place] ?? 0, type, share)
      if (cost < least) {
        least = cost
        best = place
      }
      place = place + 1 === left ? 0 : place + 1
    }
    return best < 0 ? place : best
  }

  /** How far the rows of the type are ahead of their share; infinite if all people of the type are in the room. */
  private ahead(room: number, type: number, share: number): number {
    const { families, rowOf, sizes } = this.problem
    const all = this.rows - 1
    if ((this.taken[room * this.types + type] ?? 0) >= (sizes[type] ?? 0)) return Number.POSITIVE_INFINITY
    let sum = 0
    for (let family = 0; family < families; family += 1) {
      const row = rowOf[type * families + family] ?? 0
      if (row < all) sum += (this.tally[room * this.rows + row] ?? 0) - (this.averages[row] ?? 0) * share
    }
    return sum
  }

  private count(room: number, type: number, by: number): void {
    const { families, rowOf } = this.problem
    const place = room * this.types + type
    this.taken[place] = (this.taken[place] ?? 0) + by
    for (let family = 0; family < families; family += 1) {
      const row = rowOf[type * families + family] ?? 0
      const change = this.outside(room, row, by) - this.outside(room, row, 0)
      const cell = room * this.rows + row
      this.tally[cell] = (this.tally[cell] ?? 0) + by
      if (change !== 0) this.excess[room] = (this.excess[room] ?? 0) + change
    }
  }

  private outside(room: number, row: number, by: number): number {
    if (row === this.rows - 1) return 0
    const { lows, highs } = this.problem
    return excess((this.tally[room * this.rows + row] ?? 0) + by, lows[row] ?? 0, highs[row] ?? 0)
  }

  private isBroken(room: number): boolean {
    return (this.excess[room] ?? 0) > 0
  }

  private brokenRow(room: number, random: Random): number {
    const begin = random.below(this.rows)
    for (let step = 0; step < this.rows; step += 1) {
      const row = (begin + step) % this.rows
      if (this.outside(room, row, 0) > 0) return row
    }
    return -1
  }

  /** Exchanges until every room meets every row. Rooms that exchanges can't settle are split again with another one by the solver. */
  settle(random: Random, solver: LinearSolver): boolean {
    let broken = this.brokenRooms()
    for (let round = 0; round < rounds && broken.length > 0; round += 1) {
      broken = this.exchangeAll(broken, random)
      for (const room of broken) if (this.isBroken(room)) this.share(room, random, solver)
      broken = this.brokenRooms()
    }
    return broken.length === 0
  }

  private brokenRooms(): number[] {
    return Array.from({ length: this.rooms }, (_, room) => room).filter((room) => this.isBroken(room))
  }

  private exchangeAll(begin: number[], random: Random): number[] {
    let broken = begin
    for (let left = maxSweeps; left > 0 && broken.length > 0; left -= 1) {
      for (const room of broken) {
        while (this.isBroken(room)) if (!this.exchange(room, this.brokenRow(room, random), random)) break
      }
      broken = this.brokenRooms()
    }
    return broken
  }

  /** Splits the people of two rooms such that the first meets every row, and the second all that both can. */
  private share(room: number, random: Random, solver: LinearSolver): void {
    const begin = random.below(this.rooms)
    const partners = Array.from({ length: this.rooms }, (_, step) => (begin + step) % this.rooms)
      .filter((other) => other !== room)
      .map((other) => ({ other, unshared: this.unshared(room, other) }))
      .toSorted((a, b) => a.unshared - b.unshared)
    for (const { other } of partners.slice(0, shares)) if (this.split(room, other, solver)) return
  }

  /** Rows that two rooms can't both meet. */
  private unshared(room: number, other: number): number {
    const { lows, highs } = this.problem
    let count = 0
    for (let row = 0; row < this.rows - 1; row += 1) {
      const both = (this.tally[room * this.rows + row] ?? 0) + (this.tally[other * this.rows + row] ?? 0)
      if (both < 2 * (lows[row] ?? 0) || both > 2 * (highs[row] ?? 0)) count += 1
    }
    return count
  }

  private split(room: number, other: number, solver: LinearSolver): boolean {
    const { seats, sizes, lows, highs, families, rowOf } = this.problem
    const types = [...this.seats.subarray(room * seats, (room + 1) * seats)]
    types.push(...this.seats.subarray(other * seats, (other + 1) * seats))
    const counts = new Map<number, number>()
    for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1)
    const columns = [...counts.keys()]
    const rows = new Map<number, number[]>()
    for (const [column, type] of columns.entries()) {
      for (let family = 0; family < families; family += 1) {
        const row = rowOf[type * families + family] ?? 0
        if (row < this.rows - 1) rows.set(row, [...(rows.get(row) ?? []), column])
      }
    }
    const limits = [...rows.keys()].map((row) => {
      const both = (this.tally[room * this.rows + row] ?? 0) + (this.tally[other * this.rows + row] ?? 0)
      const [low, high] = [lows[row] ?? 0, highs[row] ?? 0]
      const limit = { low: Math.max(low, both - high), high: Math.min(high, both - low) }
      return limit.low <= limit.high ? limit : { low, high }
    })
    const entries = [...rows.values(), [...columns.keys()]]
    const starts = [0]
    for (const entry of entries) starts.push((starts.at(-1) ?? 0) + entry.length)
    const most = (type: number) => Math.min(sizes[type] ?? 0, counts.get(type) ?? 0)
    const solution = solve(solver, {
      sense: 'MAXIMISE',
      costs: new Float64Array(columns.length),
      lows: Float64Array.from(columns, (type) => Math.max(0, (counts.get(type) ?? 0) - (sizes[type] ?? 0))),
      highs: Float64Array.from(columns, most),
      rowLows: Float64Array.from([...limits.map(({ low }) => low), seats]),
      rowHighs: Float64Array.from([...limits.map(({ high }) => high), seats]),
      starts: Int32Array.from(starts),
      columns: Int32Array.from(entries.flat()),
      factors: new Float64Array(starts.at(-1) ?? 0).fill(1),
      isInteger: true,
    })
    if (solution.status !== 'OPTIMAL') return false
    const own = columns.flatMap((type, column) => Array.from({ length: solution.values[column] ?? 0 }, () => type))
    const left = columns.flatMap((type, column) =>
      Array.from({ length: (counts.get(type) ?? 0) - (solution.values[column] ?? 0) }, () => type),
    )
    this.refill(room, own)
    this.refill(other, left)
    return true
  }

  private refill(room: number, types: readonly number[]): void {
    const begin = room * this.problem.seats
    for (const [place, type] of types.entries()) {
      this.count(room, this.seats[begin + place] ?? 0, -1)
      this.seats[begin + place] = type
      this.count(room, type, 1)
    }
  }

  /** Exchanges two people between the room and another one; answers whether that improved anything. */
  private exchange(room: number, row: number, random: Random): boolean {
    const isOver = (this.tally[room * this.rows + row] ?? 0) > (this.problem.highs[row] ?? 0)
    const begin = random.below(this.rooms)
    let sideways: { other: number; from: number; to: number } | null = null
    let tried = 0
    for (let step = 0; step < this.rooms && tried < partners; step += 1) {
      const other = (begin + step) % this.rooms
      if (other === room || !this.canTake(other, row, isOver)) continue
      tried += 1
      const swap = this.swapWith(room, other, row, isOver, random)
      if (!swap) continue
      if (swap.change < 0) {
        this.move(room, swap.from, other, swap.to)
        return true
      }
      sideways ??= { other, ...swap }
    }
    if (sideways) this.move(room, sideways.from, sideways.other, sideways.to)
    return false
  }

  private canTake(other: number, row: number, isOver: boolean): boolean {
    const by = isOver ? 1 : -1
    return this.outside(other, row, by) <= this.outside(other, row, 0)
  }

  /** Places of seats in both rooms. */
  private swapWith(room: number, other: number, row: number, isOver: boolean, random: Random) {
    const { seats } = this.problem
    const isOf = (type: number) => rowCounts(this.problem, row, type)
    const leaving = this.placesOf(room, other, (type) => !isOver || isOf(type))
    const coming = this.placesOf(other, room, (type) => isOver || isOf(type))
    this.weigh(room, other)
    if (leaving.types.length === 0 || coming.types.length === 0) return null
    const search = { leaving: leaving.types, coming: coming.types, leave: this.leave, come: this.come }
    const swap = findSwap(this.problem, search, random.below(seats))
    if (!swap) return null
    return { from: leaving.places[swap.leaving] ?? 0, to: coming.places[swap.coming] ?? 0, change: swap.change }
  }

  /** What the excess of both rooms changes by, for each row of their people, if one leaves the first for the other, and the reverse. */
  private weigh(room: number, other: number): void {
    const { families, rowOf, seats } = this.problem
    this.weighing += 1
    for (const begin of [room * seats, other * seats]) {
      for (let place = begin; place < begin + seats; place += 1) {
        const type = this.seats[place] ?? 0
        for (let family = 0; family < families; family += 1) {
          const row = rowOf[type * families + family] ?? 0
          if (this.weighed[row] === this.weighing) continue
          this.weighed[row] = this.weighing
          const own = this.outside(room, row, 0) + this.outside(other, row, 0)
          this.leave[row] = this.outside(room, row, -1) + this.outside(other, row, 1) - own
          this.come[row] = this.outside(room, row, 1) + this.outside(other, row, -1) - own
        }
      }
    }
  }

  /** Seats of a room whose people the other one could take. */
  private placesOf(room: number, other: number, isWanted: (type: number) => boolean) {
    const { seats, sizes } = this.problem
    const places: number[] = []
    const types: number[] = []
    for (let place = room * seats; place < (room + 1) * seats; place += 1) {
      const type = this.seats[place] ?? 0
      if ((this.taken[other * this.types + type] ?? 0) >= (sizes[type] ?? 0) || !isWanted(type)) continue
      places.push(place)
      types.push(type)
    }
    return { places, types }
  }

  private move(room: number, from: number, other: number, to: number): void {
    const [leaving, coming] = [this.seats[from] ?? 0, this.seats[to] ?? 0]
    this.count(room, leaving, -1)
    this.count(other, leaving, 1)
    this.count(room, coming, 1)
    this.count(other, coming, -1)
    this.seats[from] = coming
    this.seats[to] = leaving
  }
}
