/** The environment of a bench: its own PostgreSQL with the product's durable settings, in a temporary folder. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrateAll } from '@plenaria/local/migrate'
import { createDatabase, type LocalDatabase, startDatabase } from '@plenaria/local/postgres'

export interface Ground {
  server: LocalDatabase
  /** For output of the bench's processes. */
  folder: string
  /**
   * Creates a database with all migrations applied.
   * @returns its URL
   */
  database: (name: string) => Promise<string>
  stop: () => Promise<void>
}

/** @param settings PostgreSQL settings in addition to the product's own */
export async function openGround(settings: Record<string, string> = {}): Promise<Ground> {
  const folder = await mkdtemp(path.join(tmpdir(), 'plenaria-bench-'))
  const server = await startDatabase({ folder: path.join(folder, 'data'), settings })
  const stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  // The server is in its own process group: Ctrl-C does not reach it.
  const interrupted = () => void stop().finally(() => process.exit(130))
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted)
  return {
    server,
    folder,
    database: async (name) => {
      await createDatabase(server, name)
      await migrateAll(server.url(name))
      return server.url(name)
    },
    stop: async () => {
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
      await stop()
    },
  }
}
