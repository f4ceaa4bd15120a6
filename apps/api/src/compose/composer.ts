/**
 * Composes rooms in threads of their own, so that requests aren't delayed and failures of the solver stay in their thread. Each thread works
 * on one composition at a time: cancelling one, or running out of time, ends no other.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Composed, ComposedAbsence, ComposingStep } from '@plenaria/domain/compose/composing'
import type { Applicant, CompositionFacts, CompositionTerms } from '@plenaria/domain/compose/composition'
import type { DrawResult } from '@plenaria/domain/compose/draw'
import type { DrawTask, LotteryResult, LotteryStep, LotteryTask, Request, Response, Task } from './composeWorker.ts'

export interface ComposeOptions<Step> {
  /** Ends the composition. */
  signal?: AbortSignal
  onStep?: (step: Step) => void
  /** Milliseconds for a thread to be free, and for the work once it has one; not given: no limit. */
  timeouts?: { wait: number; work: number }
}

/** Others compose: a thread is waited for. */
export interface WaitingStep {
  stage: 'WAITING'
  bound: null
  best: null
  done: 0
  of: 0
}

type Facts = readonly [facts: CompositionFacts, terms: CompositionTerms]

/** All reject with `OutOfTime`, with the reason of the signal, or if the thread fails or runs out of memory. */
export interface Composer {
  draw: (
    pool: DrawTask['pool'],
    options: DrawTask['options'],
    composing?: ComposeOptions<LotteryStep>,
  ) => Promise<DrawResult>
  /** The best room, or the one that keeps most of those who are staged. */
  room: (facts: Facts, composing?: ComposeOptions<ComposingStep | WaitingStep>) => Promise<Composed>
  /** Why the best room is without an applicant, by index. */
  absence: (facts: Facts, person: number, composing?: ComposeOptions<never>) => Promise<ComposedAbsence>
  /** The rooms of a draw, committed to with new salts. */
  lottery: (
    pool: LotteryTask['pool'],
    terms: LotteryTask['terms'],
    composing?: ComposeOptions<LotteryStep>,
  ) => Promise<LotteryResult>
  close: () => Promise<void>
}

export class OutOfTime extends Error {}

interface Job {
  task: Task
  /** Sent before the task in parts, so that copying them holds up nobody. */
  applicants: readonly Applicant[]
  resolve: (result: unknown) => void
  reject: (fault: unknown) => void
  onStep: ((step: never) => void) | undefined
  work: number | undefined
  timer: NodeJS.Timeout | undefined
}

interface Thread {
  worker: Worker
  job: Job | null
}

/** Heap of a thread; WebAssembly limits HiGHS to a further 2 GB. */
const maxMegabytes = 1_024
/** More would take the processor from requests. */
const maxThreads = 2
/** Applicants of one message: copying them takes some milliseconds. */
const applicantsAtOnce = 2_000

const waitingStep: WaitingStep = { stage: 'WAITING', bound: null, best: null, done: 0, of: 0 }

const openWorker = (): Worker =>
  new Worker(new URL('./composeWorker.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: maxMegabytes },
  })

const withoutApplicants = (facts: CompositionFacts): CompositionFacts => ({ ...facts, applicants: [] })

/** In parts, so that what else the process does is not held up. */
async function send(thread: Thread, job: Job): Promise<void> {
  const { task, applicants } = job
  const post = (request: Request) => thread.worker.postMessage(request)
  for (let from = 0; from < applicants.length; from += applicantsAtOnce) {
    post({ applicants: applicants.slice(from, from + applicantsAtOnce) })
    await nextTurn()
    if (thread.job !== job) return
  }
  post({ task })
}

/** Threads are opened when they are needed, stay for the next composition, and do not keep the process alive while they are idle. */
export function openComposer(): Composer {
  const threads = new Set<Thread>()
  const queue: Job[] = []

  function settle(thread: Thread, end: (job: Job) => void): void {
    const { job } = thread
    thread.job = null
    thread.worker.unref()
    if (job) {
      clearTimeout(job.timer)
      end(job)
    }
    startNext()
  }

  function drop(thread: Thread, fault: unknown): void {
    if (!threads.delete(thread)) return
    settle(thread, ({ reject }) => reject(fault))
    void thread.worker.terminate()
  }

  function open(): Thread {
    const thread: Thread = { worker: openWorker(), job: null }
    const { worker } = thread
    worker.on('message', (response: Response) => {
      if ('step' in response) return thread.job?.onStep?.(response.step as never)
      if ('result' in response) return settle(thread, ({ resolve }) => resolve(response.result))
      // HiGHS may be left in any state.
      drop(thread, new Error(response.fault))
    })
    worker.on('error', (fault) => drop(thread, fault instanceof Error ? fault : new Error('The composer has failed.')))
    worker.on('exit', () => drop(thread, new Error('The composer has ended.')))
    worker.unref()
    threads.add(thread)
    return thread
  }

  function startNext(): void {
    if (queue.length === 0) return
    const idle = [...threads].find(({ job }) => job === null)
    const thread = idle ?? (threads.size < maxThreads ? open() : undefined)
    const job = thread && queue.shift()
    if (!thread || !job) return
    clearTimeout(job.timer)
    thread.job = job
    thread.worker.ref()
    if (job.work !== undefined) job.timer = setTimeout(() => drop(thread, new OutOfTime()), job.work)
    send(thread, job).catch((fault) => drop(thread, fault))
  }

  function cancel(job: Job, reason: unknown): void {
    const place = queue.indexOf(job)
    if (place >= 0) {
      queue.splice(place, 1)
      clearTimeout(job.timer)
      job.reject(reason)
    }
    const thread = [...threads].find((each) => each.job === job)
    if (thread) drop(thread, reason)
  }

  function ask<Result, Step>(
    task: Task,
    { signal, onStep, timeouts }: ComposeOptions<Step>,
    applicants: readonly Applicant[] = [],
  ): Promise<Result> {
    signal?.throwIfAborted()
    const { promise, resolve, reject } = Promise.withResolvers<Result>()
    const job: Job = {
      task,
      applicants,
      reject,
      onStep,
      work: timeouts?.work,
      timer: undefined,
      // A thread answers with the result of the task that it was given.
      resolve: (result) => resolve(result as Result),
    }
    if (timeouts) job.timer = setTimeout(() => cancel(job, new OutOfTime()), timeouts.wait)
    const onAbort = () => cancel(job, signal?.reason)
    signal?.addEventListener('abort', onAbort, { once: true })
    queue.push(job)
    startNext()
    if (queue.includes(job)) onStep?.(waitingStep as Step)
    return promise.finally(() => signal?.removeEventListener('abort', onAbort))
  }

  return {
    draw: async (pool, options, composing = {}) => ask({ kind: 'DRAW', pool, options }, composing),
    room: async ([facts, terms], composing = {}) =>
      ask({ kind: 'ROOM', facts: withoutApplicants(facts), terms }, composing, facts.applicants),
    absence: async ([facts, terms], person, composing = {}) =>
      ask({ kind: 'ABSENCE', facts: withoutApplicants(facts), terms, person }, composing, facts.applicants),
    lottery: async (pool, terms, composing = {}) => ask({ kind: 'LOTTERY', pool, terms }, composing),
    close: async () => {
      await Promise.all([...threads].map(({ worker }) => worker.terminate()))
    },
  }
}
