/** Purges deleted rows from PostgreSQL's table files and write-ahead log, where destroyed links could still be read. */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from '../kernel/log.ts'

/** Tables that hold texts or lead to their authors. A plain VACUUM would leave bytes of deleted rows in their pages. */
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

/** Milliseconds. While the vacuum waits for its lock, requests for the table queue behind it. */
const lockTimeout = 10_000
/** Milliseconds after which all processes of the server have reloaded their settings. */
const reloads = 1_000
/** Milliseconds to wait for older transactions. */
const transactionTimeout = 5 * 60_000
/** Milliseconds between polls. */
const interval = 200
/** SQLSTATE: insufficient privilege. */
const forbidden = '42501'

/** The job `purge_traces`. Idempotent. Rejects if a table lock or an older transaction is held for too long. */
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
 * Waits for older transactions of this database: VACUUM keeps rows that they may still read. Compares virtual ids, because only
 * privileged roles see when a transaction began.
 * @throws after `transactionTimeout`
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
 * Removes old WAL files, which PostgreSQL would recycle with their content, and overwrites those already recycled. Servers with
 * replicas keep files longer.
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
