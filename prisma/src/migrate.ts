/** Applies the committed migrations and records them as `prisma migrate deploy` does, so that the two can be used alternately. */
import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'

const folder = path.resolve(import.meta.dirname, '..', 'migrations')
/** Prisma's own advisory lock, so that two processes starting together migrate only once. */
const migrationLock = 72707369

interface Migration {
  name: string
  sql: string
  checksum: string
}

async function committed(): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/** Names of the committed migrations, in order. */
export async function committedMigrations(): Promise<string[]> {
  return (await committed()).map(({ name }) => name)
}

/** Selects the names of the migrations applied to a database. */
export const appliedQuery = `select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null`

/** The given names that aren't migrations of this version. */
export async function unknownMigrations(names: readonly string[]): Promise<string[]> {
  const known = new Set((await committed()).map(({ name }) => name))
  return names.filter((name) => !known.has(name))
}

/**
 * Migrates the database at `url`; each migration in its own transaction.
 * @param only names of the migrations to apply. Default: all
 * @returns names of the migrations applied now
 */
export async function migrate(url: string, only?: ReadonlySet<string>): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await client.query(`create table if not exists _prisma_migrations (
      id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
      logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`)
    const applied = await client.query<{ migration_name: string }>(appliedQuery)
    const done = new Set(applied.rows.map((row) => row.migration_name))
    const todo = (await committed()).filter(({ name }) => !done.has(name) && (only?.has(name) ?? true))
    for (const { name, sql, checksum } of todo) {
      await client.query('begin')
      try {
        await client.query(sql)
        await client.query(
          `insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) values ($1, $2, now(), $3, 1)`,
          [randomUUID(), checksum, name],
        )
        await client.query('commit')
      } catch (fault) {
        await client.query('rollback')
        throw new Error(`Migration ${name} could not be applied; nothing of it stayed.`, { cause: fault })
      }
    }
    return todo.map(({ name }) => name)
  } finally {
    await client.end()
  }
}
