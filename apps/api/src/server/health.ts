/**
 * Health of this process: whether it reaches a fully migrated database. Uses a connection of its own, so that a busy pool isn't
 * reported as an outage.
 */
import { appliedQuery, committedMigrations } from '@plenaria/prisma/migrate'
import pg from 'pg'

/** Timeout of a check in milliseconds. */
const timeout = 2_000

export interface Health {
  /** A one-line description of the problem; null if there is none. Answers within two seconds. */
  problem: () => Promise<string | null>
  close: () => Promise<void>
}

export function openHealth(databaseUrl: string): Health {
  let connected: Promise<pg.Client> | null = null
  let running: Promise<string | null> | null = null
  const committed = committedMigrations()

  async function connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'plenaria health',
      connectionTimeoutMillis: timeout,
      query_timeout: timeout,
    })
    client.on('error', disconnect)
    await client.connect()
    return client
  }

  function disconnect(): void {
    const broken = connected
    connected = null
    void broken?.then((client) => client.end()).catch(() => {})
  }

  async function check(): Promise<string | null> {
    try {
      connected ??= connect()
      const client = await connected
      const { rows } = await client.query<{ migration_name: string }>(appliedQuery)
      const applied = new Set(rows.map((row) => row.migration_name))
      const missing = (await committed).filter((name) => !applied.has(name))
      if (missing.length === 0) return null
      const migrations = missing.length === 1 ? 'migration' : 'migrations'
      return `The database lacks ${missing.length} ${migrations}, from ${missing[0]} on.`
    } catch {
      disconnect()
      return 'The database cannot be reached.'
    }
  }

  async function withinTimeout(): Promise<string | null> {
    const { promise: late, resolve } = Promise.withResolvers<string>()
    const timer = setTimeout(resolve, timeout, 'The database cannot be reached.')
    const problem = await Promise.race([check(), late])
    clearTimeout(timer)
    return problem
  }

  return {
    problem: () => {
      // Concurrent checks share one answer.
      running ??= withinTimeout().finally(() => {
        running = null
      })
      return running
    },
    close: async () => {
      const open = connected
      connected = null
      await open?.then((client) => client.end()).catch(() => {})
    },
  }
}
