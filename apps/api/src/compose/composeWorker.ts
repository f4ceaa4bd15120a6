/** The thread's side: one composition after another. */
import { createHash, randomBytes } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import {
  type Composed,
  type ComposedAbsence,
  type ComposingStep,
  composeAbsence,
  composeRoom,
} from '@plenaria/domain/compose/composing'
import type { Applicant, CompositionFacts, CompositionTerms } from '@plenaria/domain/compose/composition'
import { type DrawOptions, type DrawResult, type DrawStep, prepareDraw } from '@plenaria/domain/compose/draw'
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
import manifest from '../../package.json' with { type: 'json' }
import { loadLinearSolver } from './highs.ts'

/** Of a lottery, beside those of the draw: rooms and people are hashed. */
export type LotteryStep = DrawStep | (Omit<DrawStep, 'step'> & { step: 'COMMITMENTS' })

export interface DrawTask {
  kind: 'DRAW'
  pool: Pool
  options: Omit<DrawOptions, 'onProgress'>
}

/** Applicants came before. */
interface RoomTask {
  kind: 'ROOM'
  facts: CompositionFacts
  terms: CompositionTerms
}

/** `person`: index of somebody whom the best room may be without. */
interface AbsenceTask {
  kind: 'ABSENCE'
  facts: CompositionFacts
  terms: CompositionTerms
  person: number
}

/** A lottery as a draw commits to it. */
export interface LotteryTask {
  kind: 'LOTTERY'
  pool: Pool
  terms: Omit<LotteryTerms, 'seats' | 'bound' | 'codeVersion' | 'method'>
}

/** A leaf of the pool, with its hash. */
export interface HashedLeaf extends LeafOpening {
  hash: string
}

/** A room of the lottery, with the hashes of its seats and the root of their tree. */
export interface HashedRoom {
  members: readonly number[]
  seats: readonly string[]
  root: string
}

export type LotteryResult =
  | Exclude<DrawResult, { outcome: 'DRAW' }>
  | { outcome: 'UNFIT'; refusal: PoolRefusal }
  | {
      outcome: 'LOTTERY'
      lottery: LotteryRecord
      terms: DrawOpening['terms']
      leaves: HashedLeaf[]
      rooms: HashedRoom[]
    }

export type Task = DrawTask | RoomTask | AbsenceTask | LotteryTask

export type Request = { applicants: readonly Applicant[] } | { task: Task }

type Step = ComposingStep | LotteryStep
type Result = DrawResult | Composed | ComposedAbsence | LotteryResult

export type Response = { step: Step } | { result: Result } | { fault: string }

const loading = loadLinearSolver()

const sha256: Hash = (text) => createHash('sha256').update(text).digest('hex')
const random32: Random = () => randomBytes(32).toString('hex')

function lotteryOf({ pool, terms }: LotteryTask, solver: LinearSolver, onStep: (step: Step) => void): LotteryResult {
  const composed = prepareDraw(pool, solver, { seed: compositionSeed(terms), onProgress: onStep })
  if (composed.outcome !== 'DRAW') return composed
  onStep({ step: 'COMMITMENTS', lowest: composed.draw.lowest, batches: 0 })
  const method = 'LEXIMIN' as const
  const input = inputOfComposition(pool, composed.draw, { ...terms, method, codeVersion: manifest.version })
  const prepared = prepareLottery(input, { hash: sha256, random: random32 })
  if (prepared.kind === 'REFUSED') return { outcome: 'UNFIT', refusal: prepared.refusal }
  const { lottery, opening } = prepared
  const trees = treesOf(terms, opening, sha256)
  return {
    outcome: 'LOTTERY',
    lottery,
    terms: opening.terms,
    leaves: opening.people.map((each, leaf) => ({ ...each, hash: trees.pool.levels[0]?.[leaf] ?? '' })),
    rooms: opening.rooms.map((members, place) => {
      const seats = trees.seats[place]
      return { members, seats: seats?.levels[0] ?? [], root: seats?.root ?? '' }
    }),
  }
}

/** Those of the next task. */
let applicants: Applicant[] = []

function resultOf(task: Task, solver: LinearSolver, onStep: (step: Step) => void): Result {
  switch (task.kind) {
    case 'ROOM':
      return composeRoom({ ...task.facts, applicants }, task.terms, solver, onStep)
    case 'ABSENCE':
      return composeAbsence({ ...task.facts, applicants }, task.terms, task.person, solver)
    case 'LOTTERY':
      return lotteryOf(task, solver, onStep)
    case 'DRAW':
      return prepareDraw(task.pool, solver, { ...task.options, onProgress: onStep })
    default:
      return task satisfies never
  }
}

parentPort?.on('message', async (request: Request) => {
  if ('applicants' in request) {
    applicants = applicants.concat(request.applicants)
    return
  }
  const send = (response: Response) => parentPort?.postMessage(response)
  try {
    const solver = await loading
    send({ result: resultOf(request.task, solver, (step) => send({ step })) })
  } catch (fault) {
    send({ fault: fault instanceof Error ? fault.message : 'Composing failed.' })
  } finally {
    applicants = []
  }
})
