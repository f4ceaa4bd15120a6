/** Checks signatures of drand in a thread: the first check takes some 150 ms of the processor, each further one some 20 ms. */
import { Worker } from 'node:worker_threads'
import type { DrandValue } from './drand.ts'
import type { DrandCheck } from './drandWorker.ts'

interface Waiting {
  resolve: (isPublished: boolean) => void
  reject: (fault: unknown) => void
}

interface Thread {
  worker: Worker
  /** Answers come in the order in which checks were sent. */
  waiting: Waiting[]
}

let opened: Thread | undefined

/** It stays for the next check, and doesn't keep the process alive while it is idle. */
function open(): Thread {
  const worker = new Worker(new URL('./drandWorker.ts', import.meta.url), { execArgv: [] })
  const thread: Thread = { worker, waiting: [] }
  const fail = (fault: unknown) => {
    if (opened === thread) opened = undefined
    for (const { reject } of thread.waiting.splice(0)) reject(fault)
  }
  worker.on('message', (isPublished: boolean) => {
    thread.waiting.shift()?.resolve(isPublished)
    if (thread.waiting.length === 0) worker.unref()
  })
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('The thread that checks signatures has ended.')))
  return thread
}

/** As `isPublishedByDrand`. Rejects if the thread fails. */
export function checkInThread(number: string, value: DrandValue): Promise<boolean> {
  opened ??= open()
  const { worker, waiting } = opened
  const { promise, resolve, reject } = Promise.withResolvers<boolean>()
  waiting.push({ resolve, reject })
  worker.ref()
  worker.postMessage({ number, value } satisfies DrandCheck)
  return promise
}
