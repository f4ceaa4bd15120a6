/** Reads a whole database in one snapshot, while others continue to write. */
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { endOfRows, format } from './archive.ts'
import type { Header } from './content.ts'

/**
 * Excludes Prisma's own table, because a restore applies the migrations itself, and unlogged tables, which contain nothing
 * permanent.
 */
const tablesQuery = `
  select c.relname as table,
    array(select a.attname::text from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    and c.relpersistence = 'p' and c.relname <> '_prisma_migrations'
  order by c.relname`

/**
 * As arguments of graphile-worker's own function, because its tables change between versions. Jobs that failed too often are left
 * out.
 */
const jobsQuery = `
  select json_build_object('identifier', t.identifier, 'payload', j.payload, 'queue_name', q.queue_name, 'run_at', j.run_at,
    'max_attempts', j.max_attempts, 'job_key', j.key, 'priority', j.priority)
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
  where j.attempts < j.max_attempts order by j.id`

/** `last_value` is null for a sequence that was never used. */
const sequencesQuery = `
  select sequencename as name, last_value::text as value from pg_sequences where schemaname = 'public' order by 1`

const lineOf = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`)

export interface Dump {
  header: Header
  /** The whole content, in the format of `archive.ts`. Increments `rows` while it is read. */
  content: AsyncIterable<Buffer>
  rows: number
}

/** Begins the snapshot on a connection used for nothing else; it ends with the transaction. */
export async function beginDump(client: pg.ClientBase): Promise<Dump> {
  await client.query(`begin isolation level repeatable read read only`)
  // The first statement takes the snapshot, and blocks on nothing.
  const { rows: moments } = await client.query<{ at: Date }>('select clock_timestamp() as at')
  const { rows: applied } = await client.query<{ name: string }>(
    'select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null order by 1',
  )
  const header: Header = {
    plenaria: 'backup',
    format,
    takenAt: (moments[0]?.at ?? new Date()).toISOString(),
    migrations: applied.map(({ name }) => name),
    secretCheck: await secretCheckIn(client),
  }
  const dump: Dump = { header, rows: 0, content: contentOf(client, header, (count) => (dump.rows += count)) }
  return dump
}

async function secretCheckIn(client: pg.ClientBase): Promise<string | null> {
  const { rows: there } = await client.query<{ there: boolean }>(
    `select to_regclass('installation') is not null as there`,
  )
  if (!there[0]?.there) return null
  const { rows } = await client.query<{ check: string }>(
    `select encode(secret_check, 'base64') as check from installation`,
  )
  return rows[0]?.check.replaceAll('\n', '') ?? null
}

async function* contentOf(
  client: pg.ClientBase,
  header: Header,
  count: (rows: number) => void,
): AsyncGenerator<Buffer> {
  yield lineOf(header)
  const { rows: tables } = await client.query<{ table: string; columns: string[] }>(tablesQuery)
  for (const { table, columns } of tables) {
    yield lineOf({ table, columns })
    const list = columns.map(pg.escapeIdentifier).join(', ')
    yield* rowsOf(client, `copy ${pg.escapeIdentifier(table)} (${list}) to stdout`, count)
  }
  yield lineOf({ jobs: true })
  yield* rowsOf(client, `copy (${jobsQuery}) to stdout`, () => {})
  // Sequences are outside the snapshot; read last, they are ahead of every row in it.
  const { rows: sequences } = await client.query<{ name: string; value: string | null }>(sequencesQuery)
  yield lineOf({ sequences: Object.fromEntries(sequences.map(({ name, value }) => [name, value])) })
}

async function* rowsOf(client: pg.ClientBase, copy: string, count: (rows: number) => void): AsyncGenerator<Buffer> {
  const stream = client.query(copyTo(copy))
  for await (const chunk of stream) yield chunk
  count(stream.rowCount)
  yield endOfRows
}
