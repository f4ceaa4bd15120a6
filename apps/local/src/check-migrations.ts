/**
 * Checks that the committed migrations lead to schema.prisma: applies them to one database, creates another from the schema
 * alone, and compares all columns. What Prisma can't express (checks, triggers, partial indexes) exists only in the migrations
 * and is not compared.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrate } from '@plenaria/prisma/migrate'
import { pendingSql } from '@plenaria/prisma/migration'
import pg from 'pg'
import { createDatabase, startDatabase } from './postgres.ts'

const columnsQuery = `
  select table_name || '.' || column_name as column,
    concat_ws(' ', case data_type when 'ARRAY' then udt_name when 'USER-DEFINED' then udt_name else data_type end,
      character_maximum_length, datetime_precision, case is_nullable when 'YES' then 'null' else 'not null' end,
      'default ' || regexp_replace(column_default, '^nextval.*', 'nextval')) as type
  from information_schema.columns where table_schema = 'public' and table_name <> '_prisma_migrations'
  union all
  select 'index ' || tablename || ' ' || indexname, regexp_replace(indexdef, ' ON public', ' ON') from pg_indexes
  where schemaname = 'public' and tablename <> '_prisma_migrations' and indexname ~ '_(pkey|key)$'
  union all
  select 'enum ' || typname, string_agg(enumlabel, ' ' order by enumsortorder) from pg_enum join pg_type on pg_type.oid = enumtypid group by 1`

async function withClient<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

const shape = (url: string) =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ column: string; type: string }>(columnsQuery)
    return new Map(rows.map(({ column, type }) => [column, type]))
  })

async function differences(): Promise<string[]> {
  const home = await mkdtemp(path.join(tmpdir(), 'plenaria-migrations-'))
  try {
    const server = await startDatabase({ folder: path.join(home, 'postgres'), durable: false })
    try {
      await createDatabase(server, 'migrated')
      await createDatabase(server, 'wanted')
      await migrate(server.url('migrated'))
      const wantedSql = await pendingSql('')
      await withClient(server.url('wanted'), (client) => client.query(wantedSql))
      const [migrated, wanted] = await Promise.all([shape(server.url('migrated')), shape(server.url('wanted'))])
      return [...new Set([...migrated.keys(), ...wanted.keys()])]
        .filter((name) => migrated.get(name) !== wanted.get(name))
        .map(
          (name) =>
            `${name}: migrations ${migrated.get(name) ?? 'have none'}, schema ${wanted.get(name) ?? 'has none'}`,
        )
    } finally {
      await server.stop()
    }
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

const pending = await pendingSql()
if (pending !== '')
  console.error(`No migration holds yet what schema.prisma says (npx pnpm@12 migration NAME writes one):\n${pending}`)
const different = await differences()
for (const line of different) console.error(line)
process.exitCode = pending === '' && different.length === 0 ? 0 : 1
