/**
 * Runs the adversary in threads, so that requests aren't delayed, and caches its verdicts. A long search is restarted in a lane of its own,
 * so that no event waits for another's.
 */
import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { FiguresQuestion, FiguresVerdict, RoomQuestion, RoomVerdict } from '@plenaria/domain/attack/verdict'
import type { ParticipationFigures } from '@plenaria/domain/report/content'
import { laneOf, lanesByKey } from './lanes.ts'

export type Question = ({ kind: 'FIGURES' } & FiguresQuestion<ParticipationFigures>) | ({ kind: 'ROOM' } & RoomQuestion)

export type VerdictOn<Kind extends Question['kind']> = Kind extends 'FIGURES'
  ? FiguresVerdict<ParticipationFigures>
  : RoomVerdict

type Verdict = VerdictOn<Question['kind']>

export interface SearchLimits {
  /** Timeout of the caller in milliseconds. The search continues, and its verdict is available to the next caller. */
  wait?: number
  /** Milliseconds after which a search yields to those of other events. */
  quick?: number
  /** Milliseconds after which a search that yielded is terminated. Nothing is cached then. */
  limit?: number
}

const defaults = { wait: 4_000, quick: 8_000, limit: 60_000 }

/** Upper bound on cached verdicts. */
const maxVerdicts = 100

/** By hash of the question, least recently used first. */
const verdicts = new Map<string, Promise<Verdict | null>>()
const ofEvent = lanesByKey()
const quickLane = laneOf(1)
const slowLane = laneOf(2)

/**
 * The adversary's verdict; null if it wasn't determined in time or the search failed, so that nothing may be published. Searches
 * one question per event at a time.
 */
export async function judge<Asked extends Question>(
  eventId: string,
  question: Asked,
  searchLimits: SearchLimits = {},
): Promise<VerdictOn<Asked['kind']> | null> {
  const { wait, ...limits } = { ...defaults, ...searchLimits }
  const key = createHash('sha256').update(JSON.stringify(question)).digest('hex')
  const verdict = verdicts.get(key) ?? ofEvent(eventId)(() => search(question, limits)).catch(() => null)
  remember(key, verdict)
  void verdict.then((found) => found ?? verdicts.delete(key))
  const late = Promise.withResolvers<null>()
  const timer = setTimeout(() => late.resolve(null), wait)
  try {
    // A worker's verdict always matches the kind of question that it got.
    return (await Promise.race([verdict, late.promise])) as VerdictOn<Asked['kind']> | null
  } finally {
    clearTimeout(timer)
  }
}

function remember(key: string, verdict: Promise<Verdict | null>): void {
  verdicts.delete(key)
  verdicts.set(key, verdict)
  const [oldest] = verdicts.keys()
  if (verdicts.size > maxVerdicts && oldest !== undefined) verdicts.delete(oldest)
}

async function search(question: Question, { quick, limit }: { quick: number; limit: number }): Promise<Verdict | null> {
  const first = await quickLane(() => run(question, quick))
  const found = first === 'LATE' ? await slowLane(() => run(question, limit)) : first
  return found === 'LATE' || found === 'FAILED' ? null : found
}

function run(question: Question, limit: number): Promise<Verdict | 'LATE' | 'FAILED'> {
  return new Promise((resolve) => {
    const thread = new Worker(new URL('./worker.ts', import.meta.url), { execArgv: [], workerData: question })
    const end = (found: Verdict | 'LATE' | 'FAILED') => {
      clearTimeout(timer)
      void thread.terminate()
      resolve(found)
    }
    const timer = setTimeout(() => end('LATE'), limit).unref()
    thread.on('message', end)
    thread.on('error', () => end('FAILED'))
    thread.on('exit', () => end('FAILED'))
    thread.unref()
  })
}
