/**
 * The two roles of an installation: the owner, who migrates, backs up and restores, and the application's role, used by the API
 * and the worker. The latter can read and write rows and nothing else: above all, it can't change the audit log.
 */
import { createHmac } from 'node:crypto'
import pg from 'pg'

/** Prevents two processes that start together from granting at the same time. */
const grantLock = 72707370

/** Trigger functions that refuse every change. A table with one for updates or deletes gets no privilege for them. */
const refusals = ['refuse_rewriting', 'refuse_change', 'refuse_changing_a_publication']

/**
 * URL for the application's role on the same database: the role is named after the owner, and its password is derived from the
 * owner's.
 */
export function applicationUrlOf(ownerUrl: string): string {
  const url = new URL(ownerUrl)
  url.password = createHmac('sha256', decodeURIComponent(url.password)).update('application role').digest('base64url')
  url.username = `${url.username}_app`
  return url.href
}

/**
 * Creates the application's role if it is missing, and grants exactly the privileges it needs on the owner's database.
 * Idempotent; run it after each migration.
 * @throws an Error with one line that says what to do if the owner may not create roles
 */
export async function openToApplication(ownerUrl: string, applicationUrl: string): Promise<void> {
  const { username, password } = new URL(applicationUrl)
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [grantLock])
    await makeRole(client, decodeURIComponent(username), decodeURIComponent(password))
    await demandPassword(client, applicationUrl)
    await client.query('begin')
    await grant(client, pg.escapeIdentifier(decodeURIComponent(username)))
    await client.query('commit')
  } finally {
    await client.end()
  }
}

/** SQLSTATE. */
const wrongPassword = '28P01'

interface RoleFacts {
  /** Null: the role doesn't exist. */
  unsafe: boolean | null
  mayMake: boolean
  itself: boolean
}

const factsQuery = `
  select (select r.rolsuper or r.rolcreaterole or r.rolcreatedb or r.rolreplication or r.rolbypassrls
      or exists (select from pg_auth_members m where m.member = r.oid and m.roleid <> 'pg_checkpoint'::regrole)
      from pg_roles r where r.rolname = $1) as unsafe,
    (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as "mayMake",
    current_user = $1 as itself`

async function makeRole(client: pg.Client, name: string, password: string): Promise<void> {
  const { rows } = await client.query<RoleFacts>(factsQuery, [name])
  const [{ unsafe, mayMake, itself } = { unsafe: null, mayMake: false, itself: false }] = rows
  if (itself)
    throw new Error(
      `The API and the worker must not connect as «${name}», which owns the database. Give them a role of their own in DATABASE_URL, and the owner in OWNER_DATABASE_URL. See docs/operating.md, "Database roles".`,
    )
  if (unsafe)
    throw new Error(
      `The role «${name}» of DATABASE_URL is a superuser, has attributes such as CREATEROLE, or is a member of other roles. Give the API and the worker a role that is none of this. See docs/operating.md, "Database roles".`,
    )
  if (unsafe === null && !mayMake)
    throw new Error(
      `The role «${name}» of DATABASE_URL does not exist, and the owner may not create it. Create it as an administrator: CREATE ROLE ${pg.escapeIdentifier(name)} LOGIN PASSWORD '…'`,
    )
  const options = `login nosuperuser nocreatedb nocreaterole noreplication nobypassrls noinherit`
  if (unsafe === null)
    await client.query(`create role ${pg.escapeIdentifier(name)} ${options} password ${pg.escapeLiteral(password)}`)
}

/** Sets the role's password if the given one is wrong and the owner may set it. */
async function demandPassword(client: pg.Client, applicationUrl: string): Promise<void> {
  const role = new URL(applicationUrl)
  const application = new pg.Client({ connectionString: applicationUrl })
  application.on('error', () => {})
  try {
    await application.connect()
  } catch (fault) {
    if (!(fault instanceof pg.DatabaseError) || fault.code !== wrongPassword) return
    const [name, password] = [role.username, role.password].map(decodeURIComponent)
    await client.query(`alter role ${pg.escapeIdentifier(name ?? '')} password ${pg.escapeLiteral(password ?? '')}`)
  } finally {
    await application.end().catch(() => {})
  }
}

async function grant(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name')
  const database = rows[0]?.name
  await client.query(`
    revoke temporary, create on database ${database} from public;
    grant connect on database ${database} to ${role};
    revoke create on schema public from public;
    grant usage on schema public, graphile_worker to ${role};
    grant select, insert, update, delete on all tables in schema public, graphile_worker to ${role};
    grant usage, select on all sequences in schema public, graphile_worker to ${role};
    grant maintain on all tables in schema public to ${role};
    revoke maintain on audit_entry, audit_chain, erasure, installation, _prisma_migrations from ${role};
    revoke insert, update, delete on _prisma_migrations, graphile_worker.migrations from ${role};
    revoke delete on audit_chain from ${role};
    revoke update, delete on installation from ${role};
    alter default privileges in schema public grant select, insert, update, delete on tables to ${role};
    alter default privileges in schema public grant usage, select on sequences to ${role};`)
  await revokeRefused(client, role)
  await openJobQueue(client, role)
  await openJournal(client, role)
}

/** The worker needs this to remove destroyed rows from the write-ahead log (WAL); only a superuser can grant it. */
async function openJournal(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ mighty: boolean }>(
    'select rolsuper as mighty from pg_roles where rolname = current_user',
  )
  if (!rows[0]?.mighty) return
  await client.query(`
    grant pg_checkpoint to ${role} with inherit true, set false;
    grant execute on function pg_switch_wal(), pg_ls_waldir(), pg_reload_conf() to ${role};
    grant alter system on parameter wal_recycle to ${role}`)
}

/** The trigger refuses the change; without the privilege, the trigger can't be circumvented either. */
async function revokeRefused(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ table: string; updates: boolean; deletes: boolean }>(
    `select t.tgrelid::regclass::text as table, bool_or(t.tgtype & 16 <> 0) as updates, bool_or(t.tgtype & 8 <> 0) as deletes
     from pg_trigger t join pg_proc p on p.oid = t.tgfoid
     where p.proname = any($1) and p.pronamespace = 'public'::regnamespace group by 1`,
    [refusals],
  )
  for (const { table, updates, deletes } of rows) {
    if (updates) await client.query(`revoke update on ${table} from ${role}`)
    if (deletes) await client.query(`revoke delete on ${table} from ${role}`)
  }
}

/** graphile-worker protects its tables by row-level security, which only lets their owner through unless there is a policy. */
async function openJobQueue(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ table: string }>(
    `select oid::regclass::text as table from pg_class where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity`,
  )
  for (const { table } of rows)
    await client.query(`
      drop policy if exists application on ${table};
      create policy application on ${table} to ${role} using (true) with check (true)`)
}
