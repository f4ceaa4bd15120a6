/** The thread's side: one composition after another. */
import { createHash, randomBytes } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { type Absence, explainAbsence } from '@plenaria/domain/compose/absence'
import {
  type BestRoom,
  type BestRoomResult,
  findBestRoom,
  type QuotaCost,
  quotaCosts,
  repairRoom,
  type ScoredPool,
} from '@plenaria/domain/compose/bestRoom'
import { type DrawOptions, type DrawResult, prepareDraw } from '@plenaria/domain/compose/draw'
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

export type DrawStep = Parameters<NonNullable<DrawOptions['onProgress']>>[0]

export interface DrawTask {
  kind: 'DRAW'
  pool: Pool
  options: Omit<DrawOptions, 'onProgress'>
}

/** `staged`: indices of people of whom the room is to keep as many as possible; null: the best room of all, with what quotas cost it. */
export interface RoomTask {
  kind: 'ROOM'
  pool: ScoredPool
  staged: ReadonlySet<number> | null
}

/** `person`: index of somebody whom the best room may be without. */
export interface AbsenceTask {
  kind: 'ABSENCE'
  pool: ScoredPool
  person: number
}

/** `absence` null: the best room has them. */
export type AbsenceResult =
  | Exclude<BestRoomResult, { outcome: 'ROOM' }>
  | { outcome: 'EXPLAINED'; absence: Absence | null }

/** `costs` null: they are not known. */
export type RoomResult =
  | Exclude<BestRoomResult, { outcome: 'ROOM' }>
  | { outcome: 'ROOM'; room: BestRoom; costs: QuotaCost[] | null }

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

export type TaskResult = DrawResult | RoomResult | AbsenceResult | LotteryResult

export interface Request {
  id: number
  task: DrawTask | RoomTask | AbsenceTask | LotteryTask
}

export type Response = { id: number } & ({ step: DrawStep } | { result: TaskResult } | { fault: string })

const loading = loadLinearSolver()

function roomFor({ pool, staged }: RoomTask, solver: LinearSolver): RoomResult {
  if (staged) {
    const repaired = repairRoom(pool, staged, solver)
    return repaired.outcome === 'REPAIR' ? { outcome: 'ROOM', room: repaired.repair.room, costs: null } : repaired
  }
  const found = findBestRoom(pool, solver)
  return found.outcome === 'ROOM' ? { ...found, costs: quotaCosts(pool, found.room, solver) } : found
}

function absenceOf({ pool, person }: AbsenceTask, solver: LinearSolver): AbsenceResult {
  const found = findBestRoom(pool, solver)
  if (found.outcome !== 'ROOM') return found
  if (found.room.people.includes(person)) return { outcome: 'EXPLAINED', absence: null }
  const absence = explainAbsence(pool, found.room, person, solver)
  return absence ? { outcome: 'EXPLAINED', absence } : { outcome: 'UNSOLVED' }
}

const sha256: Hash = (text) => createHash('sha256').update(text).digest('hex')
const random32: Random = () => randomBytes(32).toString('hex')

function lotteryOf({ pool, terms }: LotteryTask, solver: LinearSolver): LotteryResult {
  const composed = prepareDraw(pool, solver, { seed: compositionSeed(terms) })
  if (composed.outcome !== 'DRAW') return composed
  const method = 'LEXIMIN' as const
  const input = inputOfComposition(pool, composed.draw, { ...terms, method, codeVersion: manifest.version })
  const prepared = prepareLottery(input, { hash: sha256, random: random32 })
  if (prepared.kind === 'REFUSED') return { outcome: 'UNFIT', refusal: prepared.refusal }
  const { lottery, opening } = prepared
  const trees = treesOf(terms, opening, sha256)
  return {
    ...{ outcome: 'LOTTERY', lottery, terms: opening.terms },
    leaves: opening.people.map((each, leaf) => ({ ...each, hash: trees.pool.levels[0]?.[leaf] ?? '' })),
    rooms: opening.rooms.map((members, place) => {
      const seats = trees.seats[place]
      return { members, seats: seats?.levels[0] ?? [], root: seats?.root ?? '' }
    }),
  }
}

function resultOf(task: Request['task'], solver: LinearSolver, onProgress: (step: DrawStep) => void): TaskResult {
  switch (task.kind) {
    case 'ROOM':
      return roomFor(task, solver)
    case 'ABSENCE':
      return absenceOf(task, solver)
    case 'LOTTERY':
      return lotteryOf(task, solver)
    case 'DRAW':
      return prepareDraw(task.pool, solver, { ...task.options, onProgress })
    default:
      return task satisfies never
  }
}

parentPort?.on('message', async ({ id, task }: Request) => {
  const send = (response: Response) => parentPort?.postMessage(response)
  try {
    const solver = await loading
    const onProgress = (step: DrawStep) => send({ id, step })
    send({ id, result: resultOf(task, solver, onProgress) })
  } catch (fault) {
    send({ id, fault: fault instanceof Error ? fault.message : 'Composing failed.' })
  }
})
