/** The worker thread: runs one composition at a time. */
import { createHash, randomBytes } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { withoutChance } from '@plenaria/domain/compose/chances'
import {
  type Composed,
  type ComposedAbsence,
  type ComposingStep,
  composeAbsence,
  composeRoom,
} from '@plenaria/domain/compose/composing'
import {
  type Applicant,
  type CompositionFacts,
  type CompositionTerms,
  conflictIn,
  type LimitedSide,
  limitsIn,
  type RoomConflict,
} from '@plenaria/domain/compose/composition'
import { type DrawOptions, type DrawResult, type DrawStep, prepareDraw } from '@plenaria/domain/compose/draw'
import {
  type DrawPoolSummary,
  drawPoolHash,
  prepareDrawPool,
  summariseDrawPool,
} from '@plenaria/domain/compose/drawPool'
import type { LinearSolver } from '@plenaria/domain/compose/linear'
import type { Pool } from '@plenaria/domain/compose/pool'
import type { Hash, Random } from '@plenaria/domain/draw/digest'
import {
  compositionSeed,
  type DrawOpening,
  inputOfComposition,
  type LeafOpening,
  type LotteryRecord,
  type LotteryTerms,
  prepareLottery,
  treesOf,
} from '@plenaria/domain/draw/prepare'
import type { PoolRefusal } from '@plenaria/domain/draw/rooms'
import { type Candidate, suggestDuplicates } from '@plenaria/domain/duplicates'
import { foldOrganisation } from '@plenaria/schema/texts'
import manifest from '../../package.json' with { type: 'json' }
import { runAfterRequests } from '../kernel/threadPriority.ts'
import { loadLinearSolver } from './highs.ts'

runAfterRequests('BACKGROUND')

/** Steps of a lottery: those of the draw, plus hashing rooms and people. */
export type LotteryStep = DrawStep | (Omit<DrawStep, 'step'> & { step: 'COMMITMENTS' })

export interface DrawTask {
  kind: 'DRAW'
  pool: Pool
  options: Omit<DrawOptions, 'onProgress'>
}

/** Applicants are sent beforehand. */
interface RoomTask {
  kind: 'ROOM'
  facts: CompositionFacts
  terms: CompositionTerms
}

/** `person`: index of a person whom the best room may exclude. */
interface AbsenceTask {
  kind: 'ABSENCE'
  facts: CompositionFacts
  terms: CompositionTerms
  person: number
}

/** Task that computes the basis for deciding, before a draw is prepared or published. */
interface PoolTask {
  kind: 'POOL'
  facts: CompositionFacts
  seats: number | null
}

/** People are sent beforehand, with their names as entered. `apart`: pairs known to be different people (`duplicateKey`). */
interface TwiceTask {
  kind: 'TWICE'
  apart: readonly string[]
}

/** A lottery as a draw commits to it. */
export interface LotteryTask {
  kind: 'LOTTERY'
  facts: CompositionFacts
  seats: number | null
  terms: Omit<LotteryTerms, 'seats' | 'bound' | 'codeVersion' | 'method'>
}

/** A leaf of the pool, with its hash. */
export interface HashedLeaf extends LeafOpening {
  hash: string
}

/** A room of the lottery, with the hashes of its seats, one after another, and the root of their tree. */
export interface HashedRoom {
  members: Int32Array
  seats: string
  root: string
}

/** A lottery's content, sent in parts on request. */
export interface LotteryParts {
  leaves: HashedLeaf[]
  rooms: HashedRoom[]
}

/** People in no room, and the limits that keep them out. */
export interface PeopleWithoutChance {
  people: number
  limits: LimitedSide[]
}

export type LotteryResult =
  | Exclude<DrawResult, { outcome: 'DRAW' } | { outcome: 'INFEASIBLE' }>
  /** Null if not because of limits. */
  | { outcome: 'INFEASIBLE'; conflict: RoomConflict | null; seats: number }
  | { outcome: 'UNFIT'; refusal: PoolRefusal }
  | ({
      outcome: 'LOTTERY'
      lottery: LotteryRecord
      terms: DrawOpening['terms']
      /** Hash of the pool. */
      hash: string
      /** Null: everybody has a chance. */
      withoutChance: PeopleWithoutChance | null
    } & LotteryParts)

export type Task = DrawTask | RoomTask | AbsenceTask | PoolTask | TwiceTask | LotteryTask

export type Person = Applicant | Candidate

export type Request = { people: readonly Person[] } | { task: Task } | 'NEXT_PART'

type Step = ComposingStep | LotteryStep
type Result = DrawResult | Composed | ComposedAbsence | DrawPoolSummary | number | LotteryResult

export type Response = { step: Step } | { part: Partial<LotteryParts> } | { result: Result } | { fault: string }

let loading: Promise<LinearSolver> | undefined
/** Some tasks need none. */
const loadSolver = () => {
  loading ??= loadLinearSolver()
  return loading
}

const sha256: Hash = (text) => createHash('sha256').update(text).digest('hex')
const random32: Random = () => randomBytes(32).toString('hex')

function lotteryOf(
  { facts, seats, terms }: Omit<LotteryTask, 'kind'>,
  solver: LinearSolver,
  onStep: (step: Step) => void,
): LotteryResult {
  const given = prepareDrawPool(facts, seats)
  const { pool } = given
  const composed = prepareDraw(pool, solver, { seed: compositionSeed(terms), onProgress: onStep })
  if (composed.outcome === 'INFEASIBLE') {
    const { conflict } = composed
    const isOfLimits = conflict.code === 'LIMITS_CONFLICT'
    return { outcome: 'INFEASIBLE', conflict: isOfLimits ? conflictIn(given, conflict) : null, seats: pool.seats }
  }
  if (composed.outcome !== 'DRAW') return composed
  onStep({ step: 'COMMITMENTS', lowest: composed.draw.lowest, batches: 0 })
  const method = 'LEXIMIN' as const
  const input = inputOfComposition(pool, composed.draw, { ...terms, method, codeVersion: manifest.version })
  const prepared = prepareLottery(input, { hash: sha256, random: random32 })
  if (prepared.kind === 'REFUSED') return { outcome: 'UNFIT', refusal: prepared.refusal }
  const { lottery, opening } = prepared
  const without = withoutChance(pool, composed.draw.counts, solver)
  const trees = treesOf(terms, opening, sha256)
  return {
    outcome: 'LOTTERY',
    lottery,
    terms: opening.terms,
    hash: drawPoolHash(given, sha256),
    withoutChance: without && { people: without.people, limits: limitsIn(given, without.limits) },
    leaves: opening.people.map((each, leaf) => ({ ...each, hash: trees.pool.levels[0]?.[leaf] ?? '' })),
    rooms: opening.rooms.map((members, place) => {
      const tree = trees.seats[place]
      return { members: Int32Array.from(members), seats: (tree?.levels[0] ?? []).join(''), root: tree?.root ?? '' }
    }),
  }
}

/** Number of people who may have registered twice, judging by their names. */
function countTwice(people: readonly Candidate[], apart: readonly string[]): number {
  const folded = people.map((person) => ({ ...person, name: foldOrganisation(person.name) }))
  const found = suggestDuplicates(folded, new Set(apart)).filter(({ why }) => why === 'SAME_NAME')
  return new Set(found.flatMap(({ ids }) => ids)).size
}

async function resultOf(task: Task, people: readonly Person[], onStep: (step: Step) => void): Promise<Result> {
  const whole = (facts: CompositionFacts): CompositionFacts => ({ ...facts, applicants: people as Applicant[] })
  switch (task.kind) {
    case 'ROOM':
      return composeRoom(whole(task.facts), task.terms, { solver: await loadSolver(), hash: sha256 }, onStep)
    case 'ABSENCE':
      return composeAbsence(whole(task.facts), task.terms, task.person, { solver: await loadSolver(), hash: sha256 })
    case 'POOL':
      return summariseDrawPool(whole(task.facts), task.seats, sha256)
    case 'TWICE':
      return countTwice(people as Candidate[], task.apart)
    case 'LOTTERY':
      return lotteryOf({ ...task, facts: whole(task.facts) }, await loadSolver(), onStep)
    case 'DRAW':
      return prepareDraw(task.pool, await loadSolver(), { ...task.options, onProgress: onStep })
    default:
      return task satisfies never
  }
}

/** Items per message, so that receiving one blocks the main thread for a few milliseconds at most. */
const [leavesAtOnce, roomsAtOnce] = [1_000, 50]

function* partsOf({ leaves, rooms }: LotteryParts): Generator<Partial<LotteryParts>> {
  for (let from = 0; from < leaves.length; from += leavesAtOnce)
    yield { leaves: leaves.slice(from, from + leavesAtOnce) }
  for (let from = 0; from < rooms.length; from += roomsAtOnce) yield { rooms: rooms.slice(from, from + roomsAtOnce) }
}

/** People for the next task. */
let waiting: Person[] = []
let onNextPart = () => {}

const send = (response: Response) => parentPort?.postMessage(response)

async function answer(task: Task): Promise<void> {
  try {
    const result = await resultOf(task, waiting, (step) => send({ step }))
    if (typeof result === 'number' || !('outcome' in result) || result.outcome !== 'LOTTERY') return send({ result })
    for (const part of partsOf(result)) {
      const { promise, resolve } = Promise.withResolvers<void>()
      onNextPart = resolve
      send({ part })
      await promise
    }
    send({ result: { ...result, leaves: [], rooms: [] } })
  } catch (fault) {
    send({ fault: fault instanceof Error ? fault.message : 'Composing failed.' })
  } finally {
    waiting = []
  }
}

parentPort?.on('message', (request: Request) => {
  if (request === 'NEXT_PART') return onNextPart()
  if ('task' in request) return answer(request.task)
  waiting = waiting.concat(request.people)
})
