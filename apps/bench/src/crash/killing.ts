/** `kill -9` on processes that the harness started, and on backends of its own PostgreSQL; what was killed is started again. */
import type { Pool } from 'pg'
import { type Child, startChild } from '../api.ts'
import type { Random } from '../random.ts'
import { pause } from './site.ts'

/** A process that is started again after each kill. */
export interface Victim {
  name: string
  kill: () => void
  /** Starts a new one in its place, politely ending the old one if it still runs. */
  restart: () => Promise<void>
  stop: () => Promise<void>
}

export function victim(name: string, entry: string, env: Record<string, string>, log: string): Victim {
  let child: Child = startChild(entry, env, log)
  return {
    name,
    kill: () => process.kill(child.pid, 'SIGKILL'),
    restart: async () => {
      await child.stop()
      child = startChild(entry, env, log)
    },
    stop: () => child.stop(),
  }
}

/** Kills one backend that serves the product, busy ones rather than idle ones. PostgreSQL then ends all others too, and recovers. */
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
  victims: Victim[]
  pool: Pool
  random: Random
  /** How many answers clients have heard so far; the next kill waits for some more. */
  heard: () => number
  /** Called after each kill, before what was killed is back. */
  killed: (name: string) => void
}

const answersBetweenKills = 25
const longestWait = 15_000

/** @returns how many times each was killed */
export async function killAtRandom(
  kills: number,
  { victims, pool, random, heard, killed }: Killing,
): Promise<Map<string, number>> {
  const tally = new Map<string, number>()
  for (let n = 0; n < kills; ) {
    const before = heard()
    await pause(300 + random.below(700))
    for (const until = Date.now() + longestWait; heard() < before + answersBetweenKills && Date.now() < until; )
      await pause(20)
    const chosen = random.chance(0.3) ? null : random.pick(victims)
    if (chosen) chosen.kill()
    else if (!(await killBackend(pool, random).catch(() => false))) continue
    n += 1
    const name = chosen?.name ?? 'backend'
    tally.set(name, (tally.get(name) ?? 0) + 1)
    killed(name)
    await pause(random.below(300))
    await chosen?.restart()
  }
  return tally
}
