/** For rooms that exchanges can't settle: an integer program redistributes the people of two rooms. */
import { type LinearProgram, type LinearSolver, solve } from './linear.ts'
import type { Random } from './random.ts'
import type { RoomTable } from './roomTable.ts'

/** Number of other rooms tried. */
const partners = 16

/** Splits the people of two rooms, so that this one meets every row, and the other all rows that both can meet. */
export function splitAgain(table: RoomTable, room: number, random: Random, solver: LinearSolver): void {
  const begin = random.below(table.rooms)
  const others = Array.from({ length: table.rooms }, (_, step) => (begin + step) % table.rooms)
    .filter((other) => other !== room)
    .map((other) => ({ other, unshared: unshared(table, room, other) }))
    .toSorted((a, b) => a.unshared - b.unshared)
  for (const { other } of others.slice(0, partners)) if (split(table, room, other, solver)) return
}

const both = ({ tally, rows }: RoomTable, room: number, other: number, row: number) =>
  (tally[room * rows + row] ?? 0) + (tally[other * rows + row] ?? 0)

/** Rows that two rooms can't both meet. */
function unshared(table: RoomTable, room: number, other: number): number {
  const { lows, highs } = table.problem
  let count = 0
  for (let row = 0; row < table.rows - 1; row += 1) {
    const sum = both(table, room, other, row)
    if (sum < 2 * (lows[row] ?? 0) || sum > 2 * (highs[row] ?? 0)) count += 1
  }
  return count
}

function split(table: RoomTable, room: number, other: number, solver: LinearSolver): boolean {
  const counts = new Map<number, number>()
  for (const type of [...seatsOf(table, room), ...seatsOf(table, other)]) counts.set(type, (counts.get(type) ?? 0) + 1)
  const solution = solve(solver, splitProgram(table, room, other, counts))
  if (solution.status !== 'OPTIMAL') return false
  const own = [...counts].flatMap(([type], column) => Array.from({ length: solution.values[column] ?? 0 }, () => type))
  const left = [...counts].flatMap(([type, count], column) =>
    Array.from({ length: count - (solution.values[column] ?? 0) }, () => type),
  )
  refill(table, room, own)
  refill(table, other, left)
  return true
}

function seatsOf({ seats, problem }: RoomTable, room: number): Int32Array {
  return seats.subarray(room * problem.seats, (room + 1) * problem.seats)
}

/** One column per type: the number of its people assigned to the first room. */
function splitProgram(
  table: RoomTable,
  room: number,
  other: number,
  counts: ReadonlyMap<number, number>,
): LinearProgram {
  const { seats, sizes, lows, highs, families, rowOf } = table.problem
  const columns = [...counts.keys()]
  const rows = new Map<number, number[]>()
  for (const [column, type] of columns.entries()) {
    for (let family = 0; family < families; family += 1) {
      const row = rowOf[type * families + family] ?? 0
      if (row < table.rows - 1) rows.set(row, [...(rows.get(row) ?? []), column])
    }
  }
  const limits = [...rows.keys()].map((row) => {
    const sum = both(table, room, other, row)
    const [low, high] = [lows[row] ?? 0, highs[row] ?? 0]
    const limit = { low: Math.max(low, sum - high), high: Math.min(high, sum - low) }
    return limit.low <= limit.high ? limit : { low, high }
  })
  const entries = [...rows.values(), [...columns.keys()]]
  const starts = [0]
  for (const entry of entries) starts.push((starts.at(-1) ?? 0) + entry.length)
  const sizeOf = (type: number) => sizes[type] ?? 0
  return {
    sense: 'MAXIMISE',
    costs: new Float64Array(columns.length),
    lows: Float64Array.from(counts, ([type, count]) => Math.max(0, count - sizeOf(type))),
    highs: Float64Array.from(counts, ([type, count]) => Math.min(sizeOf(type), count)),
    rowLows: Float64Array.from([...limits.map(({ low }) => low), seats]),
    rowHighs: Float64Array.from([...limits.map(({ high }) => high), seats]),
    starts: Int32Array.from(starts),
    columns: Int32Array.from(entries.flat()),
    factors: new Float64Array(starts.at(-1) ?? 0).fill(1),
    isInteger: true,
  }
}

function refill(table: RoomTable, room: number, types: readonly number[]): void {
  const begin = room * table.problem.seats
  for (const [seat, type] of types.entries()) {
    table.leave(begin + seat)
    table.seat(begin + seat, type)
  }
}
