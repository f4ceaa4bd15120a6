/** The thread's side: one composition after another. */
import { parentPort } from 'node:worker_threads'
import { type DrawOptions, type DrawResult, prepareDraw } from '@plenaria/domain/compose/draw'
import type { Pool } from '@plenaria/domain/compose/pool'
import { loadLinearSolver } from './highs.ts'

export type DrawStep = Parameters<NonNullable<DrawOptions['onProgress']>>[0]

export interface Request {
  id: number
  pool: Pool
  options: Omit<DrawOptions, 'onProgress'>
}

export type Response = { id: number } & ({ step: DrawStep } | { result: DrawResult } | { fault: string })

const loading = loadLinearSolver()

parentPort?.on('message', async ({ id, pool, options }: Request) => {
  const send = (response: Response) => parentPort?.postMessage(response)
  try {
    const onProgress = (step: DrawStep) => send({ id, step })
    send({ id, result: prepareDraw(pool, await loading, { ...options, onProgress }) })
  } catch (fault) {
    send({ id, fault: fault instanceof Error ? fault.message : 'Composing failed.' })
  }
})
