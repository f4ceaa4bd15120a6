/** Composes rooms in a thread of its own, so that requests aren't delayed, and failures of the solver stay in the thread. */
import { Worker } from 'node:worker_threads'
import type { DrawResult } from '@plenaria/domain/compose/draw'
import type {
  AbsenceResult,
  AbsenceTask,
  DrawStep,
  DrawTask,
  LotteryResult,
  LotteryTask,
  Request,
  Response,
  RoomResult,
  RoomTask,
  TaskResult,
} from './composeWorker.ts'

export interface ComposeOptions {
  /** Ends the thread, and with it everything that it works on. */
  signal?: AbortSignal
  onProgress?: (step: DrawStep) => void
}

export interface Composer {
  /** Rejects if the thread fails, runs out of memory or is cancelled; the next call begins with a new one. */
  draw: (pool: DrawTask['pool'], options: DrawTask['options'], composing?: ComposeOptions) => Promise<DrawResult>
  /** The best room, or the one that keeps most of those who are `staged`. */
  room: (pool: RoomTask['pool'], staged: RoomTask['staged'], composing?: ComposeOptions) => Promise<RoomResult>
  /** Why the best room is without a person. */
  absence: (
    pool: AbsenceTask['pool'],
    person: AbsenceTask['person'],
    composing?: ComposeOptions,
  ) => Promise<AbsenceResult>
  /** The rooms of a draw, committed to with new salts. */
  lottery: (
    pool: LotteryTask['pool'],
    terms: LotteryTask['terms'],
    composing?: ComposeOptions,
  ) => Promise<LotteryResult>
  close: () => Promise<void>
}

interface Waiting {
  resolve: (result: TaskResult) => void
  reject: (fault: Error) => void
  onProgress?: (step: DrawStep) => void
}

/** Heap of the thread; WebAssembly limits HiGHS to a further 2 GB. */
const maxMegabytes = 1_024

/** A thread that is opened with the first request, and does not keep the process alive. */
export function openComposer(): Composer {
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
    const opened = new Worker(new URL('./composeWorker.ts', import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: maxMegabytes },
    })
    opened.on('message', (response: Response) => {
      const asking = waiting.get(response.id)
      if ('step' in response) return asking?.onProgress?.(response.step)
      waiting.delete(response.id)
      if (waiting.size === 0) opened.unref()
      if ('result' in response) return asking?.resolve(response.result)
      asking?.reject(new Error(response.fault))
      // HiGHS may be left in any state.
      fail(opened, new Error('The composer was started again.'))
    })
    opened.on('error', (fault) => fail(opened, fault instanceof Error ? fault : new Error('The composer has failed.')))
    opened.on('exit', () => fail(opened, new Error('The composer has ended.')))
    opened.unref()
    return opened
  }

  function ask(task: Request['task'], { signal, onProgress }: ComposeOptions): Promise<TaskResult> {
    signal?.throwIfAborted()
    thread ??= open()
    const running = thread
    asked += 1
    const id = asked
    const cancel = () => fail(running, new Error('Composing was cancelled.'))
    const result = new Promise<TaskResult>((resolve, reject) => waiting.set(id, { resolve, reject, onProgress }))
    signal?.addEventListener('abort', cancel, { once: true })
    running.ref()
    running.postMessage({ id, task } satisfies Request)
    return result.finally(() => signal?.removeEventListener('abort', cancel))
  }

  async function close(): Promise<void> {
    await thread?.terminate()
  }

  return {
    // A thread answers with the result of the task that it was given.
    draw: async (pool, options, composing = {}) =>
      (await ask({ kind: 'DRAW', pool, options }, composing)) as DrawResult,
    room: async (pool, staged, composing = {}) => (await ask({ kind: 'ROOM', pool, staged }, composing)) as RoomResult,
    absence: async (pool, person, composing = {}) =>
      (await ask({ kind: 'ABSENCE', pool, person }, composing)) as AbsenceResult,
    lottery: async (pool, terms, composing = {}) =>
      (await ask({ kind: 'LOTTERY', pool, terms }, composing)) as LotteryResult,
    close,
  }
}
