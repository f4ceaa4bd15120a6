/**
 * Composes rooms in worker threads, so that requests aren't delayed and solver failures are contained. A thread runs one
 * composition at a time, so that cancelling one doesn't affect others.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Composed, ComposedAbsence, ComposingStep } from '@plenaria/domain/compose/composing'
import type { CompositionFacts, CompositionTerms } from '@plenaria/domain/compose/composition'
import type { DrawResult } from '@plenaria/domain/compose/draw'
import type { DrawPoolSummary } from '@plenaria/domain/compose/drawPool'
import type { Candidate } from '@plenaria/domain/duplicates'
import { openLog } from '../kernel/log.ts'
import type {
  DrawTask,
  LotteryParts,
  LotteryResult,
  LotteryStep,
  LotteryTask,
  Person,
  Request,
  Response,
  Task,
} from './composeWorker.ts'

export interface ComposeOptions<Step> {
  /** Ends the composition. */
  signal?: AbortSignal
  onStep?: (step: Step) => void
  /** Time limits in milliseconds: waiting for a free thread, and computing. Default: none. */
  timeouts?: { wait: number; work: number }
}

/** All threads are busy. */
export interface WaitingStep {
  stage: 'WAITING'
  bound: null
  best: null
  done: 0
  of: 0
}

type Facts = readonly [facts: CompositionFacts, terms: CompositionTerms]

/** All reject with `OutOfTime`, with the reason of the signal, or with `ComposerFailed`. */
export interface Composer {
  draw: (
    pool: DrawTask['pool'],
    options: DrawTask['options'],
    composing?: ComposeOptions<LotteryStep>,
  ) => Promise<DrawResult>
  /** The best room, or the one that keeps the most staged people. */
  room: (facts: Facts, composing?: ComposeOptions<ComposingStep | WaitingStep>) => Promise<Composed>
  /** Why the best room excludes an applicant, by index. */
  absence: (facts: Facts, person: number, composing?: ComposeOptions<never>) => Promise<ComposedAbsence>
  /** The pool of a draw, as it would be prepared. */
  pool: (facts: CompositionFacts, seats: number | null) => Promise<DrawPoolSummary>
  /** Counts possible duplicates by name. `apart`: pairs known to be different people (`duplicateKey`). */
  twice: (people: readonly Candidate[], apart: readonly string[]) => Promise<number>
  /** The rooms of a draw, committed to with new salts. */
  lottery: (
    facts: readonly [facts: CompositionFacts, seats: number | null],
    terms: LotteryTask['terms'],
    composing?: ComposeOptions<LotteryStep>,
  ) => Promise<LotteryResult>
  close: () => Promise<void>
}

export class OutOfTime extends Error {}

/** The thread failed, such as by running out of memory. */
export class ComposerFailed extends Error {}

interface Job {
  task: Task
  /** Sent in parts before the task, so that copying them blocks neither thread for long. */
  people: readonly Person[]
  /** Parts of the result, in the order received. */
  parts: Partial<LotteryParts>[]
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
/** More would take CPU time from requests. */
const mostThreads = 2
/** People per message, so that copying them takes a few milliseconds at most. */
const peopleAtOnce = 2_000

const log = openLog('error')

const waitingStep: WaitingStep = { stage: 'WAITING', bound: null, best: null, done: 0, of: 0 }

const openWorker = (maxOldGenerationSizeMb: number): Worker =>
  new Worker(new URL('./composeWorker.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb },
  })

/** Logs the cause: the caller only learns that there is no result. */
function failed(message: string, cause?: unknown): ComposerFailed {
  log.error({ fault: cause instanceof Error ? cause.message : message }, 'A composition failed.')
  return new ComposerFailed(message, { cause })
}

const withoutApplicants = (facts: CompositionFacts): CompositionFacts => ({ ...facts, applicants: [] })

/** Sends people in parts, yielding between them to other work of the process. */
async function send(thread: Thread, job: Job): Promise<void> {
  const { task, people } = job
  const post = (request: Request) => thread.worker.postMessage(request)
  for (let from = 0; from < people.length; from += peopleAtOnce) {
    post({ people: people.slice(from, from + peopleAtOnce) })
    await nextTurn()
    if (thread.job !== job) return
  }
  post({ task })
}

/** Requests the next part, yielding first to other work of the process. */
async function takePart(thread: Thread, part: Partial<LotteryParts>): Promise<void> {
  const { job } = thread
  job?.parts.push(part)
  await nextTurn()
  if (job && thread.job === job) thread.worker.postMessage('NEXT_PART' satisfies Request)
}

const withParts = (result: unknown, parts: readonly Partial<LotteryParts>[]): unknown =>
  parts.length === 0
    ? result
    : {
        ...(result as LotteryResult),
        leaves: parts.flatMap(({ leaves = [] }) => leaves),
        rooms: parts.flatMap(({ rooms = [] }) => rooms),
      }

/**
 * Starts threads on demand and reuses them. Idle threads don't keep the process alive.
 * @param megabytes heap of each thread
 */
export function openComposer(maxThreads = mostThreads, megabytes = maxMegabytes): Composer {
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
    const thread: Thread = { worker: openWorker(megabytes), job: null }
    const { worker } = thread
    worker.on('message', (response: Response) => {
      if ('step' in response) return thread.job?.onStep?.(response.step as never)
      if ('part' in response) return takePart(thread, response.part)
      if ('result' in response)
        return settle(thread, ({ resolve, parts }) => resolve(withParts(response.result, parts)))
      // The state of HiGHS is unknown after an error.
      drop(thread, failed(response.fault))
    })
    worker.on('error', (fault) => drop(thread, failed('The composer has failed.', fault)))
    worker.on('exit', () => drop(thread, new ComposerFailed('The composer has ended.')))
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
    people: readonly Person[] = [],
  ): Promise<Result> {
    signal?.throwIfAborted()
    const { promise, resolve, reject } = Promise.withResolvers<Result>()
    const job: Job = {
      task,
      people,
      parts: [],
      reject,
      onStep,
      work: timeouts?.work,
      timer: undefined,
      // The compiler can't see that a thread answers with the result of its task.
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
    ...askedBy(ask),
    close: async () => {
      await Promise.all([...threads].map(({ worker }) => worker.terminate()))
    },
  }
}

type Ask = <Result, Step>(task: Task, options: ComposeOptions<Step>, people?: readonly Person[]) => Promise<Result>

function askedBy(ask: Ask): Omit<Composer, 'close'> {
  return {
    draw: async (pool, options, composing = {}) => ask({ kind: 'DRAW', pool, options }, composing),
    room: async ([facts, terms], composing = {}) =>
      ask({ kind: 'ROOM', facts: withoutApplicants(facts), terms }, composing, facts.applicants),
    absence: async ([facts, terms], person, composing = {}) =>
      ask({ kind: 'ABSENCE', facts: withoutApplicants(facts), terms, person }, composing, facts.applicants),
    pool: async (facts, seats) => ask({ kind: 'POOL', facts: withoutApplicants(facts), seats }, {}, facts.applicants),
    twice: async (people, apart) => ask({ kind: 'TWICE', apart }, {}, people),
    lottery: async ([facts, seats], terms, composing = {}) =>
      ask({ kind: 'LOTTERY', facts: withoutApplicants(facts), seats, terms }, composing, facts.applicants),
  }
}
