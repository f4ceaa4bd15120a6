/** Checks once, before anything else, whether this process may use this database. */
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Config } from '../kernel/config.ts'
import type { Log } from '../kernel/log.ts'
import { secretCheckOf } from '../kernel/sealing.ts'

/** In the format of `server_version_num`. */
const oldestPostgres = 180_000
/** Milliseconds between attempts to reach the database. */
const retryAfter = 1_000

/** @throws an Error whose one-line message says what to do if the server is too old */
export async function demandVersion(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
  )
  const [{ number, version } = { number: 0, version: 'unknown' }] = rows
  if (number < oldestPostgres)
    throw new Error(
      `PostgreSQL 18 or newer is needed, and the server of DATABASE_URL is ${version}. Upgrade it, or use another.`,
    )
}

/** @throws a one-line Error if the connected role could rewrite the audit log */
async function demandOrdinaryRole(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ role: string; mighty: boolean }>(`
    select current_user as role, r.rolsuper or pg_has_role(c.relowner, 'member') as mighty
    from pg_roles r, pg_class c where r.rolname = current_user and c.oid = 'audit_entry'::regclass`)
  if (rows[0]?.mighty)
    throw new Error(
      `DATABASE_URL connects as «${rows[0].role}», which could rewrite the audit log. Connect as the application's role. See docs/operating.md, "Database roles".`,
    )
}

/** Records SECRET's check at the first start. @throws a one-line Error if it belongs to another installation */
async function demandSecret(client: pg.ClientBase, secret: string): Promise<void> {
  const check = secretCheckOf(secret)
  await client.query('insert into installation (secret_check) values ($1) on conflict do nothing', [check])
  const { rows } = await client.query<{ check: Buffer }>('select secret_check as check from installation')
  if (!rows[0]?.check.equals(check))
    throw new Error(
      'SECRET is not the one this database was used with: people would be signed out, and what is encrypted could not be read. Set the former one. To change it on purpose, see docs/operating.md, "Changing SECRET".',
    )
}

/**
 * Checks that the database is suitable for this process. If migrations are missing, it only checks the server; the health check
 * reports the rest.
 * @param waiting logs while waiting for an unreachable database; without it, being unreachable throws
 * @throws a one-line Error that says what to do
 */
export async function demandInstallation({ databaseUrl, secret }: Config, waiting?: Log): Promise<void> {
  const client = await connected(databaseUrl, waiting)
  try {
    await demandVersion(client)
    const { rows } = await client.query(`select to_regclass('installation') is not null as there`)
    if (!rows[0]?.there) return
    await demandOrdinaryRole(client)
    await demandSecret(client, secret)
  } finally {
    await client.end()
  }
}

/** Transient errors: nothing listens, starting up, shutting down, recovering, no memory or disk. */
const passing = /^(ECONN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|57P0|53)/

async function connected(databaseUrl: string, waiting: Log | undefined): Promise<pg.Client> {
  for (let attempts = 0; ; attempts += 1) {
    const client = new pg.Client({ connectionString: databaseUrl, application_name: 'plenaria start' })
    client.on('error', () => {})
    try {
      await client.connect()
      return client
    } catch (fault) {
      const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
      if (!waiting || !passing.test(code)) throw fault
      if (attempts === 0) waiting.warn({ code }, 'The database cannot be reached; waiting for it.')
      await sleep(retryAfter)
    }
  }
}
