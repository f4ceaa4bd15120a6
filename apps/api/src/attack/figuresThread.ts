/** Runs the adversary on a report's figures in a thread of its own, one report at a time, and remembers what it found. */
import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { Collected, CollectedReport, Knowledge } from '@plenaria/domain/attack/collected'
import type { ParticipationFigures } from '@plenaria/domain/report/content'

export interface Question {
  before: Collected
  report: Omit<CollectedReport, 'figures'> & { figures: ParticipationFigures }
  /** A stranger, and participants with what they know. */
  readers: readonly (Knowledge | null)[]
}

export interface Patience {
  /** How long the caller waits, in milliseconds. The search goes on after that, and its answer is there for the next caller. */
  wait?: number
  /** When the thread is ended, in milliseconds. Nothing is remembered then. */
  limit?: number
}

/** Answers that are remembered. */
const mostAnswers = 50

/** By hash of the question; the last used come last. */
const answers = new Map<string, Promise<ParticipationFigures | null>>()
let queue: Promise<unknown> = Promise.resolve()

/** Figures that lead to no count below the threshold; null: not found out in time, or the search failed. */
export async function checkFigures(
  question: Question,
  { wait = 4_000, limit = 60_000 }: Patience = {},
): Promise<ParticipationFigures | null> {
  const key = createHash('sha256').update(JSON.stringify(question)).digest('hex')
  const answer = answers.get(key) ?? ask(question, limit)
  remember(key, answer)
  void answer.then((figures) => figures ?? answers.delete(key))
  const late = Promise.withResolvers<null>()
  const timer = setTimeout(() => late.resolve(null), wait)
  try {
    return await Promise.race([answer, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

function remember(key: string, answer: Promise<ParticipationFigures | null>): void {
  answers.delete(key)
  answers.set(key, answer)
  const [oldest] = answers.keys()
  if (answers.size > mostAnswers && oldest !== undefined) answers.delete(oldest)
}

function ask(question: Question, limit: number): Promise<ParticipationFigures | null> {
  const answer = queue.then(() => run(question, limit)).catch(() => null)
  queue = answer
  return answer
}

function run(question: Question, limit: number): Promise<ParticipationFigures | null> {
  return new Promise((resolve) => {
    const thread = new Worker(new URL('./figuresWorker.ts', import.meta.url), { execArgv: [], workerData: question })
    const end = (figures: ParticipationFigures | null) => {
      clearTimeout(timer)
      void thread.terminate()
      resolve(figures)
    }
    const timer = setTimeout(() => end(null), limit).unref()
    thread.on('message', end)
    thread.on('error', () => end(null))
    thread.on('exit', () => end(null))
    thread.unref()
  })
}
