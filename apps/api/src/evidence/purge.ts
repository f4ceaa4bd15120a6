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
  ...[
    'contribution',
    'note',
    'finding_note',
    'finding_contribution',
    'sealed_entry',
    'leak_clearance',
    'follow_up_answer',
  ],
  ...['passage_freeze', 'validation_issue', 'spent_token', 'minority_statement', 'sign_in', 'sign_in_mail'],
]

/** Milliseconds: requests that need a table wait behind this. */
const lockTimeout = 10_000
/** Milliseconds in which every process of the server has read its settings. */
const reloads = 1_000
/** SQLSTATE: the role may not. */
const forbidden = '42501'

/** The job `purge_traces`. Rejects where a table is in use too long; run again, it does no harm. */
export async function purgeTraces(databaseUrl: string, log: Log): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query(`set lock_timeout = ${lockTimeout}`)
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
 * Files of the journal are used again under a new name, with what stood in them. So that nothing of before is left they are removed
 * instead, and those that wait to be used again are filled with zeros. Servers that others copy from keep files longer.
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
