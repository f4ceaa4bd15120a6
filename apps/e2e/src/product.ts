/** The running product that journeys use: the real processes, a real database, and a receiving mailbox. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { test as base } from '@playwright/test'
import { type Product, startProduct } from '@plenaria/local/product'
import pg from 'pg'
import { type Mailbox, openMailbox } from './mailbox.ts'

export interface Stage {
  product: Pick<Product, 'siteUrl' | 'mailboxUrl' | 'databaseUrl'>
  mailbox: Mailbox
  /** Folder of the product's logs. */
  logFolder: string
  /** Reads or changes the database directly, which only a harness may do. */
  sql: <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>
  /** Advances the desk's clock by this much, and lets the jobs that become due run. */
  passTime: (interval: string) => Promise<void>
}

/** Faults that a product's processes have logged since an instant, in milliseconds. */
async function faultsSince(logFolder: string, since: number): Promise<string[]> {
  const found: string[] = []
  for (const process of ['api', 'worker']) {
    const lines = await readFile(path.join(logFolder, `${process}.log`), 'utf8').catch(() => '')
    for (const line of lines.split('\n')) {
      const [, level, time] = /^\{"level":(\d+),"time":(\d+)/.exec(line) ?? []
      if (Number(level) >= 40 && Number(time) >= since) found.push(`${process}: ${line}`)
    }
  }
  return found
}

interface ForEach {
  /** For a journey that failed: reports what the server logged meanwhile. */
  faultsOfServer: undefined
}

export const test = base.extend<ForEach, { stage: Stage; undoSeconds: number; ownStage: string }>({
  /** How long the product's actions can be undone. Default: they take effect immediately. */
  undoSeconds: [0, { option: true, scope: 'worker' }],
  /** Name of a stage used by a single journey, because it leaves traces that would disturb others. */
  ownStage: ['', { option: true, scope: 'worker' }],
  stage: [
    async ({ undoSeconds }, use) => {
      // Read by the processes that the product starts; each worker has one product.
      process.env.UNDO_SECONDS = String(undoSeconds)
      // All people of a journey share one network.
      process.env.RATE_LIMIT ??= '6000'
      const dataFolder = await mkdtemp(path.join(tmpdir(), 'plenaria-journeys-'))
      // Preserves ownership: PostgreSQL only starts on its own files.
      await promisify(execFile)('cp', ['-a', `${process.env.FILLED_DATA}/.`, dataFolder])
      const silent = () => {}
      const product = await startProduct({
        dataFolder,
        port: 0,
        mailboxPort: 0,
        demonstration: true,
        durable: false,
        say: silent,
      })
      const pool = new pg.Pool({ connectionString: product.databaseUrl, max: 2 })
      pool.on('error', silent)
      try {
        const sql: Stage['sql'] = async (text, values) => (await pool.query(text, values)).rows
        const mailbox = openMailbox(product.mailboxUrl ?? '', async () => {
          const [row] = await sql<{ pending: string }>(
            `select (select count(*) from message where sent_at is null) +
               (select count(*) from graphile_worker.jobs
                where task_identifier like 'send\\_%' and run_at <= now()) as pending`,
          )
          return row?.pending === '0'
        })
        await use({
          product,
          logFolder: path.join(dataFolder, 'logs'),
          mailbox,
          sql,
          passTime: async (interval) => {
            const [row] = await sql<{ ahead: string }>(
              `select (make_interval(secs => round(extract(epoch from desk_now() - clock_timestamp())))
                 + $1::interval)::text as ahead`,
              [interval],
            )
            await sql(
              `create or replace function desk_now() returns timestamptz language sql volatile as
               $$ select date_trunc('milliseconds', clock_timestamp() + interval '${row?.ahead}') $$`,
            )
            await sql(
              `update graphile_worker._private_jobs set run_at = now() where run_at > now() and run_at <= desk_now()`,
            )
            await sql(`select pg_notify('jobs:insert', '{"r":1}')`)
          },
        })
      } finally {
        await pool.end()
        await product.stop()
        await rm(dataFolder, { recursive: true, force: true })
      }
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ stage }, use) => use(stage.product.siteUrl),
  faultsOfServer: [
    async ({ stage }, use, info) => {
      const began = Date.now()
      await use(undefined)
      if (info.status === info.expectedStatus) return
      const faults = await faultsSince(stage.logFolder, began)
      if (faults.length > 0) throw new Error(`Logged by the server meanwhile:\n${faults.slice(-20).join('\n')}`)
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
