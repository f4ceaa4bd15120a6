/** Fills an empty database from a backup, as the database's owner; the application has no privileges there until it is done. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { migrate, unknownMigrations } from '@plenaria/prisma/migrate'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { migrateJobQueue, restoring } from '../migrate.ts'
import { Trouble } from '../trouble.ts'
import { ArchiveReader, format } from './archive.ts'
import { type Header, header, section } from './content.ts'

/**
 * Reads the header.
 * @throws {Trouble} if there is none, or if this version is too old for it
 */
async function readHeader(reader: ArchiveReader): Promise<Header> {
  const first = header.safeParse(await reader.line())
  if (!first.success) throw new Trouble('This file is not a backup of Plenaria, or it is damaged.')
  const unknown = await unknownMigrations(first.data.migrations)
  if (first.data.format > format || unknown.length > 0)
    throw new Trouble(
      `The backup was made by a newer version of Plenaria${unknown[0] ? ` (this one does not know migration ${unknown[0]})` : ''}. Restore it with that version.`,
    )
  return first.data
}

/**
 * Reads a backup from beginning to end without a database.
 * @throws {Trouble} if it is damaged, incomplete or too new
 */
export async function checkArchive(file: string, passphrase: string | null): Promise<Header> {
  const reader = await ArchiveReader.open(file, passphrase)
  try {
    const first = await readHeader(reader)
    for (;;) {
      const part = section.parse(await reader.line())
      if ('sha256' in part) {
        await reader.end()
        return first
      }
      if ('sequences' in part) continue
      for await (const _ of reader.rows());
    }
  } finally {
    await reader.close()
  }
}

const foreignKeysQuery = `
  select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
  from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`

const tablesQuery = `
  select quote_ident(relname) as table from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> '_prisma_migrations'`

/**
 * Applies the migrations that the backup's database had, loads its rows, and then applies the remaining migrations, like an
 * upgrade.
 * @param empty URL of an empty database, as its owner
 * @returns number of rows loaded
 */
export async function loadArchive(file: string, passphrase: string | null, empty: string): Promise<number> {
  const reader = await ArchiveReader.open(file, passphrase)
  const { migrations } = await readHeader(reader)
  await migrate(empty, new Set(migrations))
  await migrateJobQueue(empty)
  const client = new pg.Client({ connectionString: empty })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('begin')
    const { rows: foreignKeys } = await client.query<Record<'table' | 'name' | 'definition', string>>(foreignKeysQuery)
    const { rows: tables } = await client.query<{ table: string }>(tablesQuery)
    for (const { table, name } of foreignKeys) await client.query(`alter table ${table} drop constraint ${name}`)
    for (const { table } of tables) await client.query(`alter table ${table} disable trigger user`)
    // Migrations may have inserted rows that the backup also contains.
    await client.query(`truncate ${tables.map(({ table }) => table).join(', ')}`)
    const count = await loadSections(reader, client)
    for (const { table, name, definition } of foreignKeys)
      await client.query(`alter table ${table} add constraint ${name} ${definition}`)
    for (const { table } of tables) await client.query(`alter table ${table} enable trigger user`)
    await client.query('commit')
    await client.query('analyze')
    return count
  } finally {
    await client.end()
    await reader.close()
  }
}

async function loadSections(reader: ArchiveReader, client: pg.Client): Promise<number> {
  let count = 0
  for (;;) {
    const part = section.parse(await reader.line())
    if ('sha256' in part) return count
    if ('sequences' in part) {
      for (const [name, value] of Object.entries(part.sequences))
        if (value !== null) await client.query('select setval(quote_ident($1)::regclass, $2)', [name, value])
    } else if ('jobs' in part) {
      await loadJobs(reader, client)
    } else {
      const columns = part.columns.map(pg.escapeIdentifier).join(', ')
      count += await copyRows(reader, client, `copy ${pg.escapeIdentifier(part.table)} (${columns}) from stdin`)
    }
  }
}

async function copyRows(reader: ArchiveReader, client: pg.Client, copy: string): Promise<number> {
  const target = client.query(copyFrom(copy))
  await pipeline(Readable.from(reader.rows(), { objectMode: false }), target)
  return target.rowCount
}

async function loadJobs(reader: ArchiveReader, client: pg.Client): Promise<void> {
  await client.query(
    'create temp table restored_job (id bigint generated always as identity, spec json) on commit drop',
  )
  await copyRows(reader, client, 'copy restored_job (spec) from stdin')
  await client.query(`
    select count(*) from (select array_agg(json_populate_record(null::graphile_worker.job_spec, spec) order by id) as specs
      from restored_job group by id / 1000) batch, graphile_worker.add_jobs(batch.specs)`)
}

/** @throws {Trouble} if the database contains anything */
export async function demandEmpty(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<{ there: boolean }>(`
      select exists (select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'S'))
        or to_regnamespace('graphile_worker') is not null or to_regnamespace('${restoring}') is not null as there`)
    if (rows[0]?.there)
      throw new Trouble('The database is not empty, and a restore changes none that is in use. Make a new one for it.')
  } finally {
    await client.end()
  }
}

/** Marks the database as incomplete, so that nothing else is started on it. */
export const markRestoring = (url: string): Promise<void> => execute(url, `create schema ${restoring}`)

export const markRestored = (url: string): Promise<void> => execute(url, `drop schema ${restoring}`)

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  await client.query(statement).finally(() => client.end())
}
