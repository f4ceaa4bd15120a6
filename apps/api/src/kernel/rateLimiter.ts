/** Rate limits shared by all processes through the database: a sliding window per key, counted in batches. */
import { createHmac } from 'node:crypto'
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'
import { statementScope } from '@plenaria/prisma/cancel'
import { type PrismaClient, prepared } from '@plenaria/prisma/client'
import { LRUCache } from 'lru-cache'

export interface RateLimit {
  /** Distinguishes limits; one key can have several. */
  name: string
  max: number
  /** Length of the window. */
  seconds: number
}

export interface RateLimiter {
  /**
   * Counts an attempt if it is allowed.
   * @returns null if it is allowed; otherwise the whole seconds until the next attempt is
   */
  take: (limit: RateLimit, key: string) => Promise<number | null>
  /** Counts an attempt. @returns the attempts in this window or the previous one, whichever is higher */
  count: (what: Pick<RateLimit, 'name' | 'seconds'>, key: string) => Promise<number>
  /** Writes pending attempts. */
  close: () => Promise<void>
}

interface Counter {
  name: string
  key: string
  seconds: number
  /** Null: counts without a limit. */
  max: number | null
}

/** A counter after one attempt. */
interface Reading {
  isGranted: boolean
  count: number
  previous: number
  /** Elapsed share of the window, 0 to 1. */
  elapsed: number
}

interface Pending extends Counter {
  tries: { resolve: (reading: Reading) => void; reject: (fault: unknown) => void }[]
}

interface Row extends Omit<Reading, 'isGranted'> {
  id: string
  granted: number
}

/** Upper bound on remembered refusals. While one is remembered, its key costs the database nothing. */
const refusalsRemembered = 10_000

const idOf = (name: string, key: string): string => `${name} ${key}`

/** Grants the first attempts, as many as the database granted. */
function answer(tries: Pending['tries'], { granted, count: all, previous, elapsed }: Row): void {
  for (const [index, { resolve }] of tries.entries()) {
    const isGranted = index < granted
    const count = isGranted ? all - granted + index + 1 : all
    resolve({ isGranted, count, previous, elapsed })
  }
}

/** @param secret key for hashing the stored keys; the same for all processes */
export function openRateLimiter(database: Pick<PrismaClient, '$queryRaw'>, secret: string): RateLimiter {
  const refusedUntil = new LRUCache<string, number>({ max: refusalsRemembered })
  let pending = new Map<string, Pending>()
  let writing: Promise<void> | null = null

  const hashed = (name: string, key: string): string =>
    createHmac('sha256', secret).update(`rate limit ${name} ${key}`).digest('hex').slice(0, 32)

  async function write(batch: Map<string, Pending>): Promise<void> {
    try {
      const rows = await record(database, [...batch.values()])
      for (const row of rows) answer(batch.get(row.id)?.tries ?? [], row)
    } catch (fault) {
      for (const { tries } of batch.values()) for (const { reject } of tries) reject(fault)
    }
  }

  /** Writes batch after batch, at most half of the time: attempts that arrive meanwhile go into the next one. */
  async function writeAll(): Promise<void> {
    await turn()
    while (pending.size > 0) {
      const batch = pending
      pending = new Map()
      const began = performance.now()
      await write(batch)
      await pause(performance.now() - began)
    }
    writing = null
  }

  const add = ({ name, key, seconds, max }: Counter): Promise<Reading> =>
    new Promise((resolve, reject) => {
      const id = idOf(name, key)
      const known = pending.get(id)
      if (known) known.tries.push({ resolve, reject })
      else pending.set(id, { name, key, seconds, max, tries: [{ resolve, reject }] })
      // Serves all waiting callers, so it must not end with the request that happened to start it.
      writing ??= statementScope.exit(writeAll)
    })

  return {
    take: async ({ name, max, seconds }, key) => {
      const counter = { name, key: hashed(name, key), seconds, max }
      const id = idOf(name, counter.key)
      const left = (refusedUntil.get(id) ?? 0) - performance.now()
      if (left > 0) return Math.ceil(left / 1_000)
      const reading = await add(counter)
      if (reading.isGranted) return null
      const wait = secondsUntilAllowed(reading, max, seconds)
      refusedUntil.set(id, performance.now() + wait * 1_000)
      return wait
    },
    count: async ({ name, seconds }, key) => {
      const { count, previous } = await add({ name, key: hashed(name, key), seconds, max: null })
      return Math.max(count, previous)
    },
    close: async () => {
      await writing
    },
  }
}

/**
 * Attempts of the previous window count in proportion to its overlap with a window that ends now. With a maximum, only allowed
 * attempts are counted. Rows are written in the order of keys, so that two processes never deadlock.
 */
const record = (database: Pick<PrismaClient, '$queryRaw'>, counters: Pending[]): Promise<Row[]> =>
  database.$queryRaw<Row[]>`${prepared}
    insert into rate_limit as held (name, key, seconds, maximum, window_number, count, previous)
    select name, decode(key, 'hex'), seconds, maximum, floor(extract(epoch from statement_timestamp()) / seconds),
      least(tries, maximum), 0
    from unnest(${counters.map(({ name }) => name)}::text[], ${counters.map(({ key }) => key)}::text[],
      ${counters.map(({ seconds }) => seconds)}::int[], ${counters.map(({ max }) => max)}::int[],
      ${counters.map(({ tries }) => tries.length)}::int[]) as asked (name, key, seconds, maximum, tries)
    order by name, key
    on conflict (name, key) do update set (seconds, maximum, window_number, count, previous) = (
      select excluded.seconds, excluded.maximum, excluded.window_number,
        case when excluded.maximum is null then counted + excluded.count
          else greatest(counted, least(counted + excluded.count,
            floor(excluded.maximum - before * (1 - elapsed))::int)) end,
        before
      from (select
        case excluded.window_number when held.window_number then held.count else 0 end as counted,
        case excluded.window_number when held.window_number then held.previous
          when held.window_number + 1 then held.count else 0 end as before,
        extract(epoch from statement_timestamp()) / excluded.seconds - excluded.window_number as elapsed) as present)
    returning name || ' ' || encode(key, 'hex') as id, count, previous,
      count - case when old.window_number = new.window_number then old.count else 0 end as granted,
      (extract(epoch from statement_timestamp()) / seconds - window_number)::float8 as elapsed`

/** Whole seconds until the sliding window has room for one more attempt. At least 1. */
function secondsUntilAllowed({ count, previous, elapsed }: Reading, max: number, seconds: number): number {
  const room = max - 1
  const windows =
    count <= room
      ? 1 - (room - count) / Math.max(previous, 1) - elapsed
      : 1 - elapsed + (1 - Math.max(room, 0) / Math.max(count, 1))
  return Math.max(1, Math.ceil(windows * seconds))
}
