/**
 * What PostgreSQL keeps of rows that are gone: their last versions in the files of tables, and what was ever written in its journal
 * (WAL). Without this, links that were destroyed could still be read from the server's disk, though from no table.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from '../kernel/log.ts'

/**
 * Small ones that hold texts or lead to their authors. They are rewritten, as a plain VACUUM leaves bytes of removed rows in
 * their pages.
 */
const texts = [
  'contribution',
  'note',
  'finding_note',
  'finding_contribution',
  'sealed_entry',
  'leak_clearance',
  'follow_up_answer',
  'passage_freeze',
  'validation_issue',
  'spent_token',
  'minority_statement',
  'sign_in',
  'sign_in_mail',
]

/** Milliseconds: requests that need a table wait behind this. */
const lockTimeout = 10_000
/** Milliseconds in which every process of the server has read its settings. */
const reloads = 1_000
/** Milliseconds in which transactions that began before have to end. */
const transactionTimeout = 5 * 60_000
/** Milliseconds between two looks at them. */
const interval = 200
/** SQLSTATE: the role may not. */
const forbidden = '42501'

/** The job `purge_traces`. Rejects where a table or an old transaction is in use too long; run again, it does no harm. */
export async function purgeTraces(databaseUrl: string, log: Log): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(`set lock_timeout = ${lockTimeout}`)
    await untilOldTransactionsEnd(client)
    for (const table of texts) await client.query(`vacuum (full) ${table}`)
    await client.query('vacuum registration')
    await emptyJournal(client)
  } catch (fault) {
    if (!(fault instanceof pg.DatabaseError && fault.code === forbidden)) throw fault
    log.warn(
      {},
      'Links were destroyed, and the database’s journal was not emptied: the role may not. See docs/operating.md.',
    )
  } finally {
    await client.end()
  }
}

/**
 * Resolves when no transaction of this database is left that began earlier: VACUUM keeps the rows that such a one may still read. Their
 * virtual ids are visible to every role; when they began isn't.
 * @throws where one goes on for too long
 */
async function untilOldTransactionsEnd(client: pg.Client): Promise<void> {
  const running = async (): Promise<string[]> => {
    const { rows } = await client.query<{ id: string }>(`
      select l.virtualxid as id from pg_locks l join pg_stat_activity a using (pid)
      where l.locktype = 'virtualxid' and l.granted and l.mode = 'ExclusiveLock'
        and a.datname = current_database() and l.pid <> pg_backend_pid()`)
    return rows.map(({ id }) => id)
  }
  const until = Date.now() + transactionTimeout
  for (let old = await running(); old.length > 0; ) {
    if (Date.now() > until) throw new Error('Rows of destroyed links are kept by a transaction that does not end.')
    await sleep(interval)
    const current = new Set(await running())
    old = old.filter((id) => current.has(id))
  }
}

/**
 * PostgreSQL recycles journal files under a new name, with their former content. To leave none of it, files are removed instead,
 * and those awaiting reuse are filled with zeros. Servers with replicas keep files longer.
 */
async function emptyJournal(client: pg.Client): Promise<void> {
  const ask = async <Row extends pg.QueryResultRow>(sql: string) => (await client.query<Row>(sql)).rows
  const [recycling] = await ask<{ setting: string }>(`select current_setting('wal_recycle') as setting`)
  const isOn = recycling?.setting === 'on'
  if (isOn) await setRecycling(client, `alter system set wal_recycle = off`)
  try {
    await client.query('checkpoint')
    const [last] = await ask<{ name: string }>(`
      select max(name) as name from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$'`)
    for (let current = ''; current <= (last?.name ?? ''); ) {
      await client.query(`select pg_logical_emit_message(false, 'plenaria', '')`)
      await client.query('select pg_switch_wal()')
      const [reached] = await ask<{ name: string }>(`select pg_walfile_name(pg_current_wal_insert_lsn() + 1) as name`)
      current = reached?.name ?? 'F'
    }
    await client.query('checkpoint')
  } finally {
    if (isOn) await setRecycling(client, 'alter system reset wal_recycle')
  }
}

async function setRecycling(client: pg.Client, statement: string): Promise<void> {
  await client.query(statement)
  await client.query('select pg_reload_conf()')
  await sleep(reloads)
}
