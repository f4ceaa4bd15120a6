/** Alternative rooms: worth almost as much as the best one, with as many different people as possible. */
import { type BestRoom, type ScoredPool, targetsOf } from './bestRoom.ts'
import type { LinearSolver, OpenProgram } from './linear.ts'
import { problemOf } from './problem.ts'
import {
  boundOf,
  insideScore,
  peopleIn,
  priceRows,
  rank,
  reducedCosts,
  type Selecting,
  type Split,
  splitBy,
  splitProgram,
  worthOf,
} from './selection.ts'

/** An alternative may lose at most this fraction of the best room's worth, given as its denominator. */
const partsLess = 100

export type AlternativeResult =
  | { outcome: 'ALTERNATIVE'; room: BestRoom }
  /** No other room is worth enough. */
  | { outcome: 'NONE' }
  /** The solver gave up. */
  | { outcome: 'UNSOLVED' }

/**
 * Of the rooms worth enough, finds the one that repeats the fewest people of the best room and of earlier alternatives, counted
 * once per room; then the most valuable.
 * @param number of the alternative, from 1
 */
export function findAlternative(
  pool: ScoredPool,
  best: BestRoom,
  number: number,
  solver: LinearSolver,
): AlternativeResult {
  const problem = problemOf(pool)
  const selecting: Selecting = { problem, scores: pool.scores, targets: targetsOf(pool, problem) }
  const ranked = rank(selecting, number + 1)
  const prices = priceRows(selecting, ranked, solver)
  if (prices === null) return { outcome: 'UNSOLVED' }
  const costs = reducedCosts(selecting, ranked, prices)
  const bound = boundOf(selecting, prices, costs)
  const worth = best.score - best.penalty
  const floor = worth - Math.floor(Math.abs(worth) / partsLess)
  const split = splitBy(ranked, costs, bound - floor + 1)
  const before = [best.people]
  while (true) {
    const found = apartFrom(selecting, split, before, floor, bound, solver)
    if (found === 'UNSOLVED' || found === 'NONE') return { outcome: found }
    if (before.length < number) {
      before.push(found.people)
      continue
    }
    const score = found.people.reduce((sum, person) => sum + (pool.scores[person] ?? 0), 0)
    const room = { people: found.people, score, penalty: score - found.value, bound: best.bound }
    return { outcome: 'ALTERNATIVE', room: { ...room, undecided: split.open.length } }
  }
}

function apartFrom(
  selecting: Selecting,
  whole: Split,
  before: readonly (readonly number[])[],
  floor: number,
  bound: number,
  solver: LinearSolver,
): { people: number[]; value: number } | 'NONE' | 'UNSOLVED' {
  const times = new Map<number, number>()
  for (const person of before.flat()) times.set(person, (times.get(person) ?? 0) + 1)
  const split = withoutDominated(selecting, whole, times)
  const worth = worthOf(selecting, split)
  // One additional person outweighs any difference in worth.
  const weight = Math.ceil(bound - floor) + 1
  const program = solver.open(splitProgram(selecting, split))
  try {
    program.addRow(floor - insideScore(split), Number.POSITIVE_INFINITY, Int32Array.from(worth.keys()), worth)
    program.setCosts(worth.map((each, column) => each - weight * (times.get(split.open[column]?.person ?? -1) ?? 0)))
    for (const room of before) forbid(program, split, room)
    const { status, values } = program.solve()
    if (status !== 'OPTIMAL') return status === 'INFEASIBLE' ? 'NONE' : 'UNSOLVED'
    const value = worth.reduce((sum, each, column) => sum + each * (values[column] ?? 0), insideScore(split))
    return { people: peopleIn(split, values), value: Math.round(value) }
  } finally {
    program.close()
  }
}

/** At least one of the room's people is missing. */
function forbid(program: OpenProgram, { inside, open }: Split, room: readonly number[]): void {
  const members = new Set(room)
  const columns = open.flatMap(({ person }, column) => (members.has(person) ? [column] : []))
  const most = room.length - 1 - inside.filter(({ person }) => members.has(person)).length
  program.addRow(Number.NEGATIVE_INFINITY, most, Int32Array.from(columns), new Float64Array(columns.length).fill(1))
}

/** Of the people of each type in no earlier room, keeps the best, as many as a room can hold. */
function withoutDominated({ problem }: Selecting, { inside, open }: Split, times: ReadonlyMap<number, number>): Split {
  const { families, rowOf, highs, seats } = problem
  const taken = new Map<number, number>()
  const mostOf = (type: number) => {
    let most = seats
    for (let family = 0; family < families; family += 1)
      most = Math.min(most, highs[rowOf[type * families + family] ?? 0] ?? 0)
    return most
  }
  return {
    inside,
    open: open.filter(({ person, type }) => {
      if (times.has(person)) return true
      const count = (taken.get(type) ?? 0) + 1
      taken.set(type, count)
      return count <= mostOf(type)
    }),
  }
}
