/**
 * The best room: of all rooms that meet the quotas, provably the one with the highest sum of scores; ties go to the earliest
 * registrations. Also repairs staged decisions with the fewest swaps.
 */
import { type Conflict, conflictOf } from './conflict.ts'
import type { LinearSolver } from './linear.ts'
import { checkPool, isCounted, type Pool, type PoolProblem } from './pool.ts'
import { type Problem, problemOf } from './problem.ts'
import { mostKept } from './repair.ts'
import { type Searching, type Selection, type SoftTarget, select } from './selection.ts'

export interface ScoredPool extends Pool {
  /** By index of `people`, in the order of registration: whole numbers, 0 or more, such as thousandths of a point. */
  scores: readonly number[]
  /** Penalty per seat by which a quota's target is missed, in the unit of scores, keyed by index of `quotas`. */
  prices?: ReadonlyMap<number, number>
}

export interface BestRoom {
  /** Indices into `people` of those chosen, in addition to those already seated. */
  people: number[]
  score: number
  /** Total penalty for missed targets. */
  penalty: number
  /** Upper bound of the relaxation. The best room may be worth less. */
  bound: number
  /** Number of people left to the integer program. */
  undecided: number
}

export type BestRoomResult =
  | { outcome: 'ROOM'; room: BestRoom }
  | { outcome: 'REFUSED'; problems: (PoolProblem | ScoreProblem)[] }
  | { outcome: 'INFEASIBLE'; conflict: Conflict }
  /** The solver gave up. */
  | { outcome: 'UNSOLVED' }

export type ScoreProblem = { code: 'SCORE_INVALID'; ids: string[] } | { code: 'PRICE_INVALID'; quota: number }

type OnSearch = (known: Searching) => void

/** @param onStep called on progress */
export function findBestRoom(pool: ScoredPool, solver: LinearSolver, onStep?: OnSearch): BestRoomResult {
  const problems = checkScored(pool)
  if (problems.length > 0) return { outcome: 'REFUSED', problems }
  return bestOf(pool, problemOf(pool), solver, onStep)
}

export interface Repair {
  room: BestRoom
  /** Indices of `people`. */
  removed: number[]
  added: number[]
}

export type RepairResult = Exclude<BestRoomResult, { outcome: 'ROOM' }> | { outcome: 'REPAIR'; repair: Repair }

/**
 * @param staged indices of open people whom the room should keep
 * @param further number of staged people who may be dropped beyond the minimum, for a better room
 */
export function repairRoom(
  pool: ScoredPool,
  staged: ReadonlySet<number>,
  solver: LinearSolver,
  further = 0,
  onStep?: OnSearch,
): RepairResult {
  const problems = checkScored(pool)
  if (problems.length > 0) return { outcome: 'REFUSED', problems }
  const problem = problemOf(pool, staged)
  const kept = mostKept(problem, solver)
  const least = kept === null ? 0 : Math.max(0, kept - further)
  const found = bestOf(pool, { ...problem, lows: withStaged(problem, least) }, solver, onStep)
  if (found.outcome !== 'ROOM') return found
  const { people } = found.room
  const chosen = new Set(people)
  const removed = [...staged].filter((person) => !chosen.has(person)).toSorted((a, b) => a - b)
  return {
    outcome: 'REPAIR',
    repair: { room: found.room, removed, added: people.filter((person) => !staged.has(person)) },
  }
}

const withStaged = ({ lows, origins }: Problem, kept: number) =>
  lows.map((low, row) => (origins[row] && 'staged' in origins[row] ? kept : low))

export interface QuotaCost {
  quota: number
  /** Value gained by the best room without the limits of this quota. */
  cost: number
}

/**
 * The cost of each quota to the best room. Quotas that cost nothing are omitted.
 * @param onStep called before each quota, with the number completed
 */
export function quotaCosts(
  pool: ScoredPool,
  best: BestRoom,
  solver: LinearSolver,
  onStep?: (done: number) => void,
): QuotaCost[] {
  const problem = problemOf(pool)
  return pool.quotas.flatMap(({ maximum, minimum }, quota) => {
    onStep?.(quota)
    const row = problem.origins.findIndex((origin) => 'quota' in origin && origin.quota === quota)
    if (row < 0 || (minimum === 0 && maximum >= pool.seats)) return []
    const lows = problem.lows.map((low, each) => (each === row ? 0 : low))
    const highs = problem.highs.map((high, each) => (each === row ? problem.seats : high))
    const found = bestOf(pool, { ...problem, lows, highs }, solver)
    const cost = found.outcome === 'ROOM' ? found.room.score - found.room.penalty - (best.score - best.penalty) : 0
    return cost > 0 ? [{ quota, cost }] : []
  })
}

function bestOf(pool: ScoredPool, problem: Problem, solver: LinearSolver, onStep?: OnSearch): BestRoomResult {
  const isPossible = problem.seats >= 0 && problem.highs.every((high, row) => high >= (problem.lows[row] ?? 0))
  const targets = targetsOf(pool, problem)
  const selecting = { problem, scores: pool.scores, targets }
  const selection: Selection = isPossible ? select(selecting, solver, onStep) : 'INFEASIBLE'
  if (selection === 'INFEASIBLE') {
    const conflict = conflictOf(problem, solver)
    return conflict ? { outcome: 'INFEASIBLE', conflict } : { outcome: 'UNSOLVED' }
  }
  if (selection === 'STOPPED') return { outcome: 'UNSOLVED' }
  const { people, value, bound, undecided } = selection
  const score = people.reduce((sum, person) => sum + (pool.scores[person] ?? 0), 0)
  return { outcome: 'ROOM', room: { people, score, penalty: score - value, bound, undecided } }
}

/** Targets with a penalty, minus the seats already held. */
export function targetsOf({ quotas, prices, people }: ScoredPool, { origins }: Problem): SoftTarget[] {
  return origins.flatMap((origin, row) => {
    const quota = 'quota' in origin ? quotas[origin.quota] : undefined
    const price = 'quota' in origin ? (prices?.get(origin.quota) ?? 0) : 0
    if (!quota || quota.target === null || price === 0) return []
    const held = people.filter((person) => person.standing === 'SEATED' && isCounted(quota, person)).length
    return [{ row, target: quota.target - held, price }]
  })
}

function checkScored(pool: ScoredPool): (PoolProblem | ScoreProblem)[] {
  const isWhole = (value: number | undefined) => Number.isSafeInteger(value) && (value ?? -1) >= 0
  const invalid = pool.people.filter((_, index) => !isWhole(pool.scores[index]))
  const scores: ScoreProblem[] = invalid.length > 0 ? [{ code: 'SCORE_INVALID', ids: invalid.map(({ id }) => id) }] : []
  const prices = [...(pool.prices ?? [])].flatMap(([quota, price]): ScoreProblem[] =>
    isWhole(price) && pool.quotas[quota] ? [] : [{ code: 'PRICE_INVALID', quota }],
  )
  return [...checkPool(pool), ...scores, ...prices]
}
