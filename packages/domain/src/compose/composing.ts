/** Composes from the facts of an event: its pool, the best room, and the resulting changes. Runs in a worker thread. */
import type { Hash } from '../draw/digest.ts'
import { explainAbsence } from './absence.ts'
import { findAlternative } from './alternatives.ts'
import { type BestRoom, type BestRoomResult, findBestRoom, type QuotaCost, quotaCosts, repairRoom } from './bestRoom.ts'
import {
  type ComposedRoom,
  type CompositionFacts,
  type CompositionTerms,
  changesOf,
  conflictIn,
  type LimitChange,
  type PreparedPool,
  preparePool,
  type RoomConflict,
  widerIn,
} from './composition.ts'
import type { LinearSolver } from './linear.ts'
import type { Searching } from './selection.ts'

/** Numbers of a prepared pool. `seats`: of the room. */
export type PoolSummary = Pick<PreparedPool, 'given' | 'compared' | 'unscored' | 'hidden' | 'most'> & { seats: number }

/**
 * Progress by stage. BOUND: the upper bound of all rooms. ROOM: the best room. COSTS: what each limit costs it, `done` of `of`.
 * ALTERNATIVE: a room worth almost as much that differs most. Values are in the unit of scores; null: not known yet.
 */
export interface ComposingStep {
  stage: 'BOUND' | 'ROOM' | 'COSTS' | 'ALTERNATIVE'
  bound: number | null
  best: number | null
  done: number
  of: number
}

export type NoRoom =
  /** The number of seats is impossible, nobody can be chosen, or no seat is free. */
  | { outcome: 'NOTHING_TO_COMPOSE'; pool: PoolSummary }
  | { outcome: 'NO_ROOM'; pool: PoolSummary; conflict: RoomConflict }
  /** The solver gave up. */
  | { outcome: 'UNSOLVED' }

export type Composed =
  | NoRoom
  | { outcome: 'NO_ALTERNATIVE' }
  | {
      outcome: 'COMPOSED'
      pool: PoolSummary
      room: Omit<BestRoom, 'people'>
      /** `others`: the number of people in the room who aren't in the best room. */
      best: { worth: number; others: number }
      changes: ComposedRoom
    }

export type ComposedAbsence =
  | NoRoom
  /** The person can't be chosen at all. */
  | { outcome: 'NOT_COMPARED' }
  | {
      outcome: 'EXPLAINED'
      /** Null: the best room includes them. `gap` null: no room within the limits does. */
      absence: { gap: number | null; isInWithSeat: boolean; wider: LimitChange[] } | null
    }

type OnStep = (step: ComposingStep) => void

export interface ComposingTools {
  solver: LinearSolver
  /** SHA-256. */
  hash: Hash
}

/** @param onStep called on progress */
export function composeRoom(
  facts: CompositionFacts,
  terms: CompositionTerms,
  { solver, hash }: ComposingTools,
  onStep?: OnStep,
): Composed {
  const ordered = inTieOrder(facts, terms, hash)
  const prepared = preparePool(ordered, terms)
  const pool = summaryOf(prepared)
  if (!hasChoice(pool)) return { outcome: 'NOTHING_TO_COMPOSE', pool }
  onStep?.({ stage: 'BOUND', bound: null, best: null, done: 0, of: 0 })
  const found = search(prepared, terms, solver, onStep)
  if (found.outcome === 'NO_ALTERNATIVE') return found
  if (found.outcome !== 'ROOM') return noRoomFrom(found, prepared)
  const { people, ...room } = found.room
  const isInBest = new Set(found.best.people)
  const best = { worth: worthOf(found.best), others: people.filter((person) => !isInBest.has(person)).length }
  return { outcome: 'COMPOSED', pool, room, best, changes: changesOf(ordered, prepared, found.room, found.costs) }
}

const worthOf = ({ score, penalty }: BestRoom): number => score - penalty

/** Earlier people win ties. A person's lot depends only on the seed and their reference. */
export function inTieOrder(
  facts: CompositionFacts,
  { tieSeed }: Pick<CompositionTerms, 'tieSeed'>,
  hash: Hash,
): CompositionFacts {
  if (tieSeed === null) return facts
  const lots = facts.applicants.map((applicant) => ({ applicant, lot: hash(`${tieSeed}\n${applicant.reference}`) }))
  lots.sort((one, other) => (one.lot < other.lot ? -1 : 1))
  return { ...facts, applicants: lots.map(({ applicant }) => applicant) }
}

/** Why the best room excludes an applicant, by index. */
export function composeAbsence(
  facts: CompositionFacts,
  terms: CompositionTerms,
  place: number,
  { solver, hash }: ComposingTools,
): ComposedAbsence {
  const ordered = inTieOrder(facts, terms, hash)
  const prepared = preparePool(ordered, terms)
  const absent = facts.applicants[place]
  const person = absent ? ordered.applicants.indexOf(absent) : -1
  const pool = summaryOf(prepared)
  if (!hasChoice(pool)) return { outcome: 'NOTHING_TO_COMPOSE', pool }
  if (prepared.pool.people[person]?.standing !== 'OPEN') return { outcome: 'NOT_COMPARED' }
  const found = findBestRoom(prepared.pool, solver)
  if (found.outcome !== 'ROOM') return noRoomFrom(found, prepared)
  if (found.room.people.includes(person)) return { outcome: 'EXPLAINED', absence: null }
  const absence = explainAbsence(prepared.pool, found.room, person, solver)
  if (!absence) return { outcome: 'UNSOLVED' }
  return { outcome: 'EXPLAINED', absence: { ...absence, wider: widerIn(prepared, absence.wider) } }
}

const summaryOf = ({ given, compared, unscored, hidden, most, pool: { seats } }: PreparedPool): PoolSummary => ({
  given,
  compared,
  unscored,
  hidden,
  most,
  seats,
})

const hasChoice = ({ seats, given, compared, most }: PoolSummary): boolean =>
  compared > 0 && seats > given && seats <= Math.max(1, most)

type Found =
  | Exclude<BestRoomResult, { outcome: 'ROOM' }>
  | { outcome: 'NO_ALTERNATIVE' }
  | { outcome: 'ROOM'; room: BestRoom; best: BestRoom; costs: QuotaCost[] | null }

function search(
  { pool, staged }: PreparedPool,
  { basis, furtherSwaps, alternative }: CompositionTerms,
  solver: LinearSolver,
  onStep?: OnStep,
): Found {
  const of = pool.quotas.length
  const onSearch = (known: Searching) => onStep?.({ stage: 'ROOM', ...known, done: 0, of })
  if (basis === 'FEWEST_SWAPS') {
    const repaired = repairRoom(pool, staged, solver, furtherSwaps, onSearch)
    if (repaired.outcome !== 'REPAIR') return repaired
    const { room } = repaired.repair
    return { outcome: 'ROOM', room, best: room, costs: null }
  }
  const found = findBestRoom(pool, solver, onSearch)
  if (found.outcome !== 'ROOM') return found
  const { bound } = found.room
  const best = worthOf(found.room)
  if (alternative > 0) {
    onStep?.({ stage: 'ALTERNATIVE', bound, best, done: 0, of: 0 })
    const other = findAlternative(pool, found.room, alternative, solver)
    if (other.outcome === 'NONE') return { outcome: 'NO_ALTERNATIVE' }
    if (other.outcome === 'UNSOLVED') return other
    return { outcome: 'ROOM', room: other.room, best: found.room, costs: null }
  }
  const costs = quotaCosts(pool, found.room, solver, (done) => onStep?.({ stage: 'COSTS', bound, best, done, of }))
  return { ...found, best: found.room, costs }
}

function noRoomFrom(found: Exclude<BestRoomResult, { outcome: 'ROOM' }>, prepared: PreparedPool): NoRoom {
  if (found.outcome === 'UNSOLVED') return found
  if (found.outcome === 'REFUSED') throw new Error(`A pool was refused: ${found.problems[0]?.code}.`)
  const { conflict } = found
  // As many seats as there are people for, but at least those already given.
  if (conflict.code !== 'LIMITS_CONFLICT') throw new Error(`No room was found: ${conflict.code}.`)
  return { outcome: 'NO_ROOM', pool: summaryOf(prepared), conflict: conflictIn(prepared, conflict) }
}
