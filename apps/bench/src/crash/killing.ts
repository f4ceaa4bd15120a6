/**
 * Sends `kill -9` to processes that the harness started, and to backends of its own PostgreSQL; killed processes are restarted.
 */
import type { Pool } from 'pg'
import { type Child, startChild } from '../api.ts'
import type { Random } from '../random.ts'
import { pause } from './site.ts'

/** A process that is kept running, as by a supervisor, and killed occasionally. */
export interface Victim {
  name: string
  /** Returns false if it was not running at that moment. */
  kill: () => boolean
  /** Ends it gracefully and starts a new one. */
  restart: () => Promise<void>
  /** How often it ended without being killed or stopped. */
  endedByItself: () => number
  stop: () => Promise<void>
}

const pauseBeforeRestart = 200

export function victim(name: string, entry: string, env: Record<string, string>, log: string): Victim {
  let child: Child
  let expected = false
  let kept = true
  let ownEnds = 0
  const begin = () => {
    const started = startChild(entry, env, log)
    child = started
    expected = false
    void started.ended.then(async () => {
      if (!expected) ownEnds += 1
      await pause(pauseBeforeRestart)
      if (kept && child === started) begin()
    })
  }
  begin()
  return {
    name,
    kill: () => {
      if (!child.runs()) return false
      expected = true
      process.kill(child.pid, 'SIGKILL')
      return true
    },
    restart: async () => {
      const old = child
      expected = true
      await old.stop()
      if (child === old) begin()
    },
    endedByItself: () => ownEnds,
    stop: async () => {
      kept = false
      expected = true
      await child.stop()
    },
  }
}

/** Kills one backend that serves the product, preferring busy ones. PostgreSQL then ends all others too, and recovers. */
async function killBackend(pool: Pool, random: Random): Promise<boolean> {
  const { rows } = await pool.query<{ pid: number }>(
    `select pid from pg_stat_activity
      where backend_type = 'client backend' and datname = current_database() and pid <> pg_backend_pid()
      order by state = 'active' desc, state = 'idle in transaction' desc limit 5`,
  )
  if (rows.length === 0) return false
  process.kill(random.pick(rows).pid, 'SIGKILL')
  return true
}

export interface Killing {
  /** One of these is killed each time, or a backend. */
  victims: Victim[]
  /** Share of kills that hit a backend. */
  backendShare: number
  pool: Pool
  random: Random
  /** Number of answers that clients have received so far. */
  heard: () => number
  /** Number of further answers before the next kill. */
  answersBetweenKills: number
  /** Called after each kill. */
  killed: (name: string) => void
}

const maxWait = 15_000

/** @returns how many times each was killed */
export async function killAtRandom(
  kills: number,
  { victims, backendShare, pool, random, heard, answersBetweenKills, killed }: Killing,
): Promise<Map<string, number>> {
  const tally = new Map<string, number>()
  for (let n = 0; n < kills; ) {
    const before = heard()
    await pause(300 + random.below(700))
    for (const until = Date.now() + maxWait; heard() < before + answersBetweenKills && Date.now() < until; )
      await pause(20)
    const chosen = random.chance(backendShare) ? null : random.pick(victims)
    const hit = chosen ? chosen.kill() : await killBackend(pool, random).catch(() => false)
    if (!hit) continue
    n += 1
    const name = chosen?.name ?? 'backend'
    tally.set(name, (tally.get(name) ?? 0) + 1)
    killed(name)
  }
  return tally
}
