/** The thread's side: one composition after another. */
import { parentPort } from 'node:worker_threads'
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

/** `costs` null: they are not known. */
export type RoomResult =
  | Exclude<BestRoomResult, { outcome: 'ROOM' }>
  | { outcome: 'ROOM'; room: BestRoom; costs: QuotaCost[] | null }

export interface Request {
  id: number
  task: DrawTask | RoomTask
}

export type Response = { id: number } & ({ step: DrawStep } | { result: DrawResult | RoomResult } | { fault: string })

const loading = loadLinearSolver()

function roomFor({ pool, staged }: RoomTask, solver: LinearSolver): RoomResult {
  if (staged) {
    const repaired = repairRoom(pool, staged, solver)
    return repaired.outcome === 'REPAIR' ? { outcome: 'ROOM', room: repaired.repair.room, costs: null } : repaired
  }
  const found = findBestRoom(pool, solver)
  return found.outcome === 'ROOM' ? { ...found, costs: quotaCosts(pool, found.room, solver) } : found
}

parentPort?.on('message', async ({ id, task }: Request) => {
  const send = (response: Response) => parentPort?.postMessage(response)
  try {
    const solver = await loading
    const onProgress = (step: DrawStep) => send({ id, step })
    const result =
      task.kind === 'ROOM' ? roomFor(task, solver) : prepareDraw(task.pool, solver, { ...task.options, onProgress })
    send({ id, result })
  } catch (fault) {
    send({ id, fault: fault instanceof Error ? fault.message : 'Composing failed.' })
  }
})
