/**
 * Local search: pairs of rooms exchange people until every room meets every row. To leave a local optimum, accepts an exchange
 * that makes things slightly worse. The solver settles the few remaining rooms.
 */
import type { LinearSolver } from './linear.ts'
import type { Random } from './random.ts'
import type { RoomTable } from './roomTable.ts'
import { splitAgain } from './splitting.ts'
import { findSwap } from './swap.ts'

/** Number of other rooms tried for an improving exchange. */
const partners = 4
/** Greatest increase of the excess accepted when no exchange improves it. */
const maxWorse = 1
/** Exchanges without progress before the solver takes over: a base, and an addition per broken room. */
const idleLimit = 200
const idleLimitByRoom = 4
/** Number of rounds in which exchanges and the solver alternate. */
const rounds = 12

/** @returns whether every room finally meets every row's limits */
export function settle(table: RoomTable, random: Random, solver: LinearSolver): boolean {
  const exchanges = new Exchanges(table, random)
  let broken = table.brokenRooms()
  for (let round = 0; round < rounds && broken.length > 0; round += 1) {
    for (const room of exchanges.settle(broken)) if (table.isBroken(room)) splitAgain(table, room, random, solver)
    broken = table.brokenRooms()
  }
  return broken.length === 0
}

/** Places of two seats, and how much their exchange changes the excess of both rooms. */
interface Exchange {
  from: number
  to: number
  change: number
}

class Exchanges {
  private readonly table: RoomTable
  private readonly random: Random
  /** By row: the change in two rooms' excess if one person moves from the first to the other, and the reverse. */
  private readonly leave: Float64Array
  private readonly come: Float64Array
  /** By row: the last weighing that counted it. */
  private readonly weighed: Int32Array
  private weighing = 0

  constructor(table: RoomTable, random: Random) {
    this.table = table
    this.random = random
    this.leave = new Float64Array(table.rows)
    this.come = new Float64Array(table.rows)
    this.weighed = new Int32Array(table.rows)
  }

  /** Exchanges people in broken rooms one by one. @returns the rooms still broken after many exchanges without progress */
  settle(broken: readonly number[]): number[] {
    const { table, random } = this
    const queue = [...broken]
    let excess = queue.reduce((sum, room) => sum + table.excessOf(room), 0)
    let least = excess
    for (let idle = 0; queue.length > 0 && idle < idleLimit + idleLimitByRoom * queue.length; idle += 1) {
      const index = random.below(queue.length)
      const room = queue[index] ?? 0
      if (!table.isBroken(room)) {
        queue[index] = queue.at(-1) ?? 0
        queue.pop()
        continue
      }
      const exchange = this.find(room)
      if (!exchange) continue
      const other = table.roomOf(exchange.to)
      const wasBroken = table.isBroken(other)
      table.exchange(exchange.from, exchange.to)
      if (!wasBroken && table.isBroken(other)) queue.push(other)
      excess += exchange.change
      if (excess < least) {
        least = excess
        idle = 0
      }
    }
    return queue.filter((room) => table.isBroken(room))
  }

  /** The first exchange that improves the pair of rooms, otherwise the least harmful within the limit. */
  private find(room: number): Exchange | null {
    const { table, random } = this
    const row = this.brokenRow(room)
    const isOver = (table.tally[room * table.rows + row] ?? 0) > (table.problem.highs[row] ?? 0)
    const begin = random.below(table.rooms)
    let best: Exchange | null = null
    let tried = 0
    for (let step = 0; step < table.rooms && tried < partners; step += 1) {
      const other = (begin + step) % table.rooms
      if (other === room || !this.canTake(other, row, isOver)) continue
      tried += 1
      const limit: number = best?.change ?? maxWorse + 1
      const found = this.findWith(room, other, row, isOver, limit)
      if (found && found.change < 0) return found
      best = found ?? best
    }
    return best
  }

  private brokenRow(room: number): number {
    const { rows } = this.table
    const begin = this.random.below(rows)
    for (let step = 0; step < rows; step += 1) {
      const row = (begin + step) % rows
      if (this.table.outside(room, row, 0) > 0) return row
    }
    return -1
  }

  private canTake(other: number, row: number, isOver: boolean): boolean {
    return this.table.outside(other, row, isOver ? 1 : -1) <= this.table.outside(other, row, 0)
  }

  /** Swaps a person counted by the row for one who isn't, if the change is below the limit. */
  private findWith(room: number, other: number, row: number, isOver: boolean, limit: number): Exchange | null {
    const leaving = this.placesOf(room, other, row, isOver)
    const coming = this.placesOf(other, room, row, !isOver)
    if (leaving.types.length === 0 || coming.types.length === 0) return null
    this.weighing += 1
    this.weigh(room, other, leaving.types)
    this.weigh(room, other, coming.types)
    const search = { leaving: leaving.types, coming: coming.types, leave: this.leave, come: this.come, limit }
    const swap = findSwap(this.table.problem, search, this.random.below(leaving.types.length))
    return (
      swap && {
        from: leaving.places[swap.leaving] ?? 0,
        to: coming.places[swap.coming] ?? 0,
        change: swap.change,
      }
    )
  }

  private weigh(room: number, other: number, types: readonly number[]): void {
    const { table, leave, come, weighed, weighing } = this
    const { families, rowOf } = table.problem
    for (const type of types) {
      for (let place = type * families; place < (type + 1) * families; place += 1) {
        const row = rowOf[place] ?? 0
        if (weighed[row] === weighing) continue
        weighed[row] = weighing
        const own = table.outside(room, row, 0) + table.outside(other, row, 0)
        leave[row] = table.outside(room, row, -1) + table.outside(other, row, 1) - own
        come[row] = table.outside(room, row, 1) + table.outside(other, row, -1) - own
      }
    }
  }

  /** Seats whose people the other room could take: those counted by the row, or those not counted. */
  private placesOf(room: number, other: number, row: number, isCounted: boolean) {
    const { table } = this
    const { seats, families, rowOf } = table.problem
    const family = table.familyOf[row] ?? 0
    const places: number[] = []
    const types: number[] = []
    for (let place = room * seats; place < (room + 1) * seats; place += 1) {
      const type = table.seats[place] ?? 0
      if ((rowOf[type * families + family] === row) !== isCounted || !table.hasLeft(other, type)) continue
      places.push(place)
      types.push(type)
    }
    return { places, types }
  }
}
