/**
 * Solves linear programs, real or integer, with HiGHS in a thread of its own, so that requests aren't delayed and failures stay in the
 * thread. Knows nothing about its models.
 */
import { Worker } from 'node:worker_threads'
import type { Request, Response } from './solverWorker.ts'

/** Minimises or maximises one variable. Bounds can be infinite. */
export interface LinearModel {
  lows: readonly number[]
  highs: readonly number[]
  constraints: readonly { terms: readonly (readonly [variable: number, factor: number])[]; low: number; high: number }[]
  /** Index of the variable. */
  objective: number
  sense: 'MINIMISE' | 'MAXIMISE'
  /** Whether every variable must be an integer. */
  isWhole: boolean
}

/** STOPPED: out of time. */
export type Solution =
  | { status: 'OPTIMAL'; value: number }
  | { status: 'INFEASIBLE' }
  | { status: 'UNBOUNDED' }
  | { status: 'STOPPED' }

export interface SolveOptions {
  /** Time limit per model. */
  seconds?: number
  /** Terminates the thread, and so the computation. */
  signal?: AbortSignal
}

export interface Solver {
  /**
   * Sends all models in one message; results are in order. Rejects if the thread fails or runs out of memory; the next call
   * starts a new one.
   */
  solve: (models: readonly LinearModel[], options?: SolveOptions) => Promise<Solution[]>
  /** Terminates the thread. */
  close: () => Promise<void>
}

/** Heap of the thread; WebAssembly limits HiGHS to a further 2 GB. */
const maxMegabytes = 256
/** Extra time beyond HiGHS's limit, for reading models and for uninterruptible steps. */
const graceSeconds = 5

interface Waiting {
  resolve: (solutions: Solution[]) => void
  reject: (fault: Error) => void
}

/** A thread that starts with the first models, and doesn't keep the process alive. */
export function openSolver(): Solver {
  const waiting = new Map<number, Waiting>()
  let thread: Worker | null = null
  let asked = 0

  function fail(failed: Worker, fault: Error): void {
    if (thread !== failed) return
    thread = null
    for (const { reject } of waiting.values()) reject(fault)
    waiting.clear()
    void failed.terminate()
  }

  function open(): Worker {
    const opened = new Worker(new URL('./solverWorker.ts', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: maxMegabytes },
    })
    opened.on('message', ({ id, answer }: Response) => {
      const asking = waiting.get(id)
      waiting.delete(id)
      if (waiting.size === 0) opened.unref()
      if ('solutions' in answer) return asking?.resolve(answer.solutions)
      asking?.reject(new Error(answer.fault))
      // HiGHS may be left in an undefined state.
      fail(opened, new Error('The solver was started again.'))
    })
    opened.on('error', (fault) => fail(opened, fault instanceof Error ? fault : new Error('The solver has failed.')))
    opened.on('exit', () => fail(opened, new Error('The solver has ended.')))
    opened.unref()
    return opened
  }

  function solve(models: readonly LinearModel[], { seconds = 10, signal }: SolveOptions = {}): Promise<Solution[]> {
    if (models.length === 0) return Promise.resolve([])
    signal?.throwIfAborted()
    thread ??= open()
    const running = thread
    asked += 1
    const id = asked
    return new Promise<Solution[]>((resolve, reject) => {
      const stop = () => fail(running, new Error('Solving was cancelled.'))
      const isLate = setTimeout(
        () => fail(running, new Error('Solving took too long.')),
        (models.length * seconds + graceSeconds) * 1000,
      )
      const end = () => {
        clearTimeout(isLate)
        signal?.removeEventListener('abort', stop)
      }
      signal?.addEventListener('abort', stop, { once: true })
      waiting.set(id, {
        resolve: (solutions) => {
          end()
          resolve(solutions)
        },
        reject: (fault) => {
          end()
          reject(fault)
        },
      })
      running.ref()
      running.postMessage({ id, models, seconds } satisfies Request)
    })
  }

  async function close(): Promise<void> {
    await thread?.terminate()
  }

  return { solve, close }
}
