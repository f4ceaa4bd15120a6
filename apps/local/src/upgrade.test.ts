/** Data of an earlier version can be migrated, started and verified. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { verifyChains } from '@plenaria/api/src/audit/verify.ts'
import { appliedQuery, committedMigrations } from '@plenaria/prisma/migrate'
import { applicationUrlOf } from '@plenaria/prisma/roles'
import pg from 'pg'
import { loadArchive } from './backup/load.ts'
import { openDataFolder, serverFolder } from './data-folder.ts'
import { createDatabase, databaseName, startDatabase } from './postgres.ts'
import { prepare } from './prepare.ts'
import { pause } from './processes.ts'
import { type Product, startProduct } from './product.ts'

const fixture = path.join(import.meta.dirname, 'testing', 'fixtures', '963be62.backup')

let dataFolder: string
let product: Product
let client: pg.Client

/** Leaves a data folder as the earlier version did: without the later migrations. */
async function makeOldDataFolder(): Promise<void> {
  await openDataFolder(dataFolder)
  await writeFile(path.join(dataFolder, 'secret'), 'a secret of the tests, long enough to be one\n', { mode: 0o600 })
  const server = await startDatabase({ folder: serverFolder(dataFolder), durable: false })
  try {
    await createDatabase(server, databaseName)
    await loadArchive(fixture, null, server.url(databaseName))
  } finally {
    await server.stop()
  }
}

beforeAll(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'plenaria-upgrade-'))
  await makeOldDataFolder()
  await prepare(() => {}, new AbortController().signal)
  product = await startProduct({
    dataFolder,
    port: 0,
    mailboxPort: 0,
    demonstration: true,
    durable: false,
    say: () => {},
  })
  client = new pg.Client({ connectionString: product.databaseUrl })
  await client.connect()
}, 600_000)

afterAll(async () => {
  await client?.end()
  await product?.stop()
  await rm(dataFolder, { recursive: true, force: true })
}, 60_000)

test('all migrations are applied and nothing of the old data is missing', async () => {
  const applied = await client.query<{ migration_name: string }>(appliedQuery)
  expect(applied.rows.map((row) => row.migration_name).sort()).toEqual(await committedMigrations())
  const { rows } = await client.query(`
    select (select count(*)::int from event) as events, (select count(*)::int from registration) as registrations`)
  expect(rows).toEqual([{ events: 3, registrations: 356 }])
})

test('the site answers with a page that shows the old data', async () => {
  const { rows } = await client.query<{ slug: string; title: string }>(
    `select slug, titles ->> 'en' as title from event where state = 'PUBLISHED' and kind = 'CONSULTATION' limit 1`,
  )
  const page = await fetch(`${product.siteUrl}/e/${rows[0]?.slug}`)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain(rows[0]?.title)
  expect((await fetch(`${product.siteUrl}/healthz`)).status).toBe(200)
})

test('the worker does all that is due, and no job fails', async () => {
  const dueOrFailed = async () => {
    const { rows } = await client.query(`
      select task_identifier, attempts, last_error from graphile_worker.jobs where run_at <= now() or last_error is not null`)
    return rows
  }
  for (const until = Date.now() + 60_000; Date.now() < until && (await dueOrFailed()).length > 0; ) await pause(200)
  expect(await dueOrFailed()).toEqual([])
}, 90_000)

test('the API and the worker connect as a role that owns nothing and reaches no other database', async () => {
  const { rows } = await client.query(
    'select distinct usename as role from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  expect(rows).toEqual([{ role: 'plenaria_app' }])
  for (const other of ['postgres', 'template1']) {
    const url = new URL(applicationUrlOf(product.databaseUrl))
    url.pathname = `/${other}`
    const stranger = new pg.Client({ connectionString: url.href })
    await expect(stranger.connect()).rejects.toThrow('permission denied for database')
  }
})

test('the audit log verifies', async () => {
  let entries = 0
  for await (const report of verifyChains(client, null, new Map())) {
    expect(report).toMatchObject({ breaks: [] })
    entries += report.entries
  }
  expect(entries).toBeGreaterThanOrEqual(1055)
})
