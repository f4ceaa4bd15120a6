/** Rooms being dealt: the seats, and how far each room is outside the limits of its rows. */
import type { Problem } from './problem.ts'
import { excess } from './swap.ts'

export class RoomTable {
  readonly problem: Problem
  readonly rooms: number
  readonly rows: number
  readonly types: number
  /** Room by room, the type of each seat; −1: free. */
  readonly seats: Int32Array
  /** Room by room, seats by row. */
  readonly tally: Int32Array
  /** By row: the average number of seats per room. */
  readonly averages: Float64Array
  /** By row: the family it belongs to. */
  readonly familyOf: Int32Array
  /** Seats by type, one room after another. */
  private readonly taken: Uint16Array
  /** By room: how far its rows are outside their limits. */
  private readonly excess: Int32Array

  /** @param counts seats by type over all rooms */
  constructor(problem: Problem, counts: Int32Array, rooms: number) {
    const { families, rowOf, lows, sizes, seats } = problem
    this.problem = problem
    this.rooms = rooms
    this.rows = lows.length
    this.types = sizes.length
    this.seats = new Int32Array(rooms * seats).fill(-1)
    this.tally = new Int32Array(rooms * this.rows)
    this.averages = new Float64Array(this.rows)
    this.familyOf = new Int32Array(this.rows)
    this.taken = new Uint16Array(rooms * this.types)
    this.excess = new Int32Array(rooms).fill(lows.reduce((sum, low) => sum + low * low, 0))
    for (let place = 0; place < rowOf.length; place += 1) {
      const row = rowOf[place] ?? 0
      const type = Math.floor(place / families)
      this.averages[row] = (this.averages[row] ?? 0) + (counts[type] ?? 0) / rooms
      this.familyOf[row] = place % families
    }
  }

  roomOf(place: number): number {
    return Math.floor(place / this.problem.seats)
  }

  seat(place: number, type: number): void {
    this.seats[place] = type
    this.count(this.roomOf(place), type, 1)
  }

  /** Swaps the people of two seats. */
  exchange(one: number, other: number): void {
    const types = [this.seats[one] ?? 0, this.seats[other] ?? 0] as const
    this.leave(one)
    this.leave(other)
    this.seat(one, types[1])
    this.seat(other, types[0])
  }

  leave(place: number): void {
    this.count(this.roomOf(place), this.seats[place] ?? 0, -1)
    this.seats[place] = -1
  }

  /** Whether any people of the type aren't in the room yet. */
  hasLeft(room: number, type: number): boolean {
    return (this.taken[room * this.types + type] ?? 0) < (this.problem.sizes[type] ?? 0)
  }

  excessOf(room: number): number {
    return this.excess[room] ?? 0
  }

  isBroken(room: number): boolean {
    return this.excessOf(room) > 0
  }

  brokenRooms(): number[] {
    return Array.from(this.excess.keys()).filter((room) => this.isBroken(room))
  }

  /** Squared distance of the row from its limits after adding `by` seats. */
  outside(room: number, row: number, by: number): number {
    if (row === this.rows - 1) return 0
    const { lows, highs } = this.problem
    return excess((this.tally[room * this.rows + row] ?? 0) + by, lows[row] ?? 0, highs[row] ?? 0)
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
}
