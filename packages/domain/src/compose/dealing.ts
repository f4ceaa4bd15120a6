/**
 * Deals people over rooms, so that every room meets every quota and every type gets its exact number of seats over all rooms.
 * Each room first takes what it lacks most; then pairs of rooms exchange people, which keeps each type's total.
 */
import { settle } from './exchanges.ts'
import type { LinearSolver } from './linear.ts'
import type { Problem } from './problem.ts'
import type { Random } from './random.ts'
import { RoomTable } from './roomTable.ts'

/** Rooms considered for each seat that is dealt, and for each that is reassigned. */
const looks = 10
const looksAgain = 100
/** Weight of a row ahead of its share, relative to one outside its limits. */
const aheadWeight = 0.1

export interface Dealing {
  /** Seats by type over all rooms, together `rooms` × seats. */
  counts: Int32Array
  rooms: number
  /** Rooms dealt earlier from similar counts. If there are enough, only the difference is dealt again. */
  before?: Int32Array | undefined
}

/** Room by room, the type of each seat. Null if none was found. */
export function deal(
  problem: Problem,
  { counts, rooms, before }: Dealing,
  random: Random,
  solver: LinearSolver,
): Int32Array | null {
  const table = new RoomTable(problem, counts, rooms)
  if (before && before.length >= table.seats.length) dealDifference(table, before, counts, random)
  else dealAll(table, counts, random)
  return settle(table, random, solver) ? table.seats : null
}

/** One seat in each room, then the next one. */
function dealAll(table: RoomTable, counts: Int32Array, random: Random): void {
  const { seats } = table.problem
  const free = new Int32Array(table.rooms)
  let left = 0
  let round = -1
  for (let type = 0; type < table.types; type += 1) {
    for (let copy = counts[type] ?? 0; copy > 0; copy -= 1) {
      if (left === 0) {
        left = table.rooms
        round += 1
        for (let room = 0; room < left; room += 1) free[room] = room * seats + round
      }
      const share = round / seats
      const choice = cheapest(free, left, looks, random, (place) => aheadOf(table, place, type, share))
      take(table, free[choice.index] ?? 0, type, choice.isFit, random)
      left -= 1
      free[choice.index] = free[left] ?? 0
    }
  }
}

/** Reassigns randomly drawn seats from types due fewer seats to types due more. */
function dealDifference(table: RoomTable, before: Int32Array, counts: Int32Array, random: Random): void {
  const own = before.subarray(0, table.seats.length)
  const had = new Int32Array(table.types)
  for (const type of own) had[type] = (had[type] ?? 0) + 1
  const surplus = had.map((count, type) => count - (counts[type] ?? 0))
  const free = keepSeats(table, own, had, surplus, random)
  for (const [type, more] of surplus.entries()) {
    for (let missing = -more; missing > 0; missing -= 1) {
      const choice = cheapest(free, free.length, looksAgain, random, (place) => costOf(table, place, type))
      take(table, free[choice.index] ?? 0, type, choice.isFit, random)
      free[choice.index] = free.at(-1) ?? 0
      free.pop()
    }
  }
}

/** Keeps earlier seats except each type's surplus, chosen from a random start. @returns the free places */
function keepSeats(
  table: RoomTable,
  before: Int32Array,
  had: Int32Array,
  surplus: Int32Array,
  random: Random,
): number[] {
  const next = had.map((count) => random.below(Math.max(1, count)))
  const free: number[] = []
  for (const [place, type] of before.entries()) {
    const turn = next[type] ?? 0
    next[type] = turn + 1 === had[type] ? 0 : turn + 1
    if (turn < (surplus[type] ?? 0)) free.push(place)
    else table.seat(place, type)
  }
  return free
}

interface Choice {
  /** In the list of free places. */
  index: number
  /** False: all people of the type are in each of these rooms already. */
  isFit: boolean
}

/** The cheapest of several places from a random start; continues until one is possible. */
function cheapest(
  free: ArrayLike<number>,
  count: number,
  tries: number,
  random: Random,
  costOf: (place: number) => number,
): Choice {
  let [best, least] = [-1, Number.POSITIVE_INFINITY]
  let index = random.below(count)
  for (let step = 0; step < count && (step < tries || best < 0); step += 1) {
    const cost = costOf(free[index] ?? 0)
    if (cost < least) [best, least] = [index, cost]
    index = index + 1 === count ? 0 : index + 1
  }
  return best < 0 ? { index, isFit: false } : { index: best, isFit: true }
}

/** How far the rows of the type are ahead of their share; infinite if all people of the type are in the room. */
function aheadOf(table: RoomTable, place: number, type: number, share: number): number {
  const room = table.roomOf(place)
  if (!table.hasLeft(room, type)) return Number.POSITIVE_INFINITY
  const { families, rowOf } = table.problem
  let sum = 0
  for (let family = 0; family < families; family += 1) {
    const row = rowOf[type * families + family] ?? 0
    if (row < table.rows - 1) sum += (table.tally[room * table.rows + row] ?? 0) - (table.averages[row] ?? 0) * share
  }
  return sum
}

/** How far the room is outside its limits, plus a little for rows above their share. */
function costOf(table: RoomTable, place: number, type: number): number {
  const room = table.roomOf(place)
  const ahead = aheadOf(table, place, type, 1)
  if (ahead === Number.POSITIVE_INFINITY) return ahead
  const { families, rowOf } = table.problem
  let excess = 0
  for (let family = 0; family < families; family += 1) {
    const row = rowOf[type * families + family] ?? 0
    excess += table.outside(room, row, 1) - table.outside(room, row, 0)
  }
  return excess + aheadWeight * ahead
}

/** Gives the seat to the type. If the room already has all its people, swaps with a seat of another room. */
function take(table: RoomTable, place: number, type: number, isFit: boolean, random: Random): void {
  if (isFit) {
    table.seat(place, type)
    return
  }
  const room = table.roomOf(place)
  const begin = random.below(table.seats.length)
  for (let step = 0; step < table.seats.length; step += 1) {
    const other = (begin + step) % table.seats.length
    const moved = table.seats[other] ?? -1
    if (moved < 0 || !table.hasLeft(room, moved) || !table.hasLeft(table.roomOf(other), type)) continue
    table.leave(other)
    table.seat(place, moved)
    table.seat(other, type)
    return
  }
  throw new Error('More seats of a type than people in all rooms.')
}
