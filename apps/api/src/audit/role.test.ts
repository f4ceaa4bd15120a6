/** Operations that PostgreSQL itself denies to the application's role, whatever code runs as it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { applicationUrlOf, openToApplication } from '@plenaria/prisma/roles'
import pg from 'pg'
import { registerPerson } from '../registrations/testing/documents.ts'
import { urlOf } from '../testing/server.ts'
import { openWorld } from '../testing/world.ts'
import { appendAudit, clockActor, type NewEntry } from './append.ts'

const world = await openWorld()
const client = new pg.Client({ connectionString: world.config.databaseUrl })
client.on('error', () => {})

const clock = clockActor()

const record = (entry: Partial<NewEntry>) =>
  world.database.$transaction((transaction) =>
    appendAudit(transaction, [{ ...clock, what: 'EVENT_UPDATED', at: new Date(), ...entry }]),
  )

beforeAll(async () => {
  await client.connect()
  await openToApplication(world.ownerUrl, world.config.databaseUrl)
  const { id: eventId } = await world.event()
  await record({ eventId })
})

afterAll(() => client.end())

/** SQLSTATE of a refusal for lack of rights. */
const insufficientPrivilege = '42501'
/** And of a rule that a trigger holds. */
const checkViolation = '23514'

async function refusalOf(sql: string): Promise<unknown> {
  await client.query('begin')
  try {
    await client.query(sql)
    return 'done'
  } catch (fault) {
    return fault instanceof pg.DatabaseError ? fault.code : fault
  } finally {
    await client.query('rollback')
  }
}

const { user } = client

describe('the role of the API and the worker can not', () => {
  test.each([
    `update audit_entry set reason = 'another'`,
    `delete from audit_entry`,
    `truncate audit_entry`,
    `truncate audit_entry cascade`,
    `merge into audit_entry a using audit_chain c on a.chain = c.chain when matched then delete`,
    `insert into audit_entry select * from audit_entry on conflict (id) do update set reason = 'another'`,
    `lock table audit_entry in access exclusive mode`,
    `lock table erasure in access exclusive mode`,
    `delete from audit_chain`,
    `truncate audit_chain`,
    `update audit_words set text = 'another'`,
    `truncate audit_words`,
    `update erasure set fields = '{}'`,
    `delete from erasure`,
    `update report_version set is_correction = true`,
    `delete from countersignature`,
    `update grant_terms set number = 2`,
    `alter table audit_entry disable trigger all`,
    `alter table audit_entry disable trigger audit_entry_append_only`,
    `alter table audit_entry enable replica trigger audit_entry_append_only`,
    `drop trigger audit_entry_append_only on audit_entry`,
    `create or replace function refuse_rewriting() returns trigger language plpgsql as $$ begin return new; end $$`,
    `drop function refuse_rewriting cascade`,
    `create or replace function desk_now() returns timestamptz language sql as $$ select now() $$`,
    `alter table audit_entry owner to ${user}`,
    `alter table audit_entry rename to forgotten`,
    `alter table audit_entry add column extra text`,
    `create rule rewrite as on insert to audit_entry do instead nothing`,
    `create trigger another before insert on registration for each row execute function refuse_rewriting()`,
    `drop table audit_entry`,
    `drop schema public cascade`,
    `create table another (n int)`,
    `create temp table another (n int)`,
    `create schema another`,
    `create function another() returns int language sql security definer as $$ select 1 $$`,
    `create function pg_temp.another() returns int language sql security definer as $$ select 1 $$`,
    `set session_replication_role = replica`,
    `set local session_replication_role = replica`,
    `select set_config('session_replication_role', 'replica', false)`,
    `set role plenaria`,
    `set session authorization plenaria`,
    `alter role ${user} superuser`,
    `grant plenaria to ${user}`,
    `create role another`,
    `alter database ${new URL(world.ownerUrl).pathname.slice(1)} set session_replication_role = replica`,
    `copy audit_entry to program 'cat'`,
    `copy audit_words from program 'echo'`,
    `copy audit_words from '/etc/passwd'`,
    `select pg_read_file('/etc/passwd')`,
    `select lo_export(lo_create(0), '/tmp/another')`,
    `create extension dblink`,
    `update _prisma_migrations set checksum = ''`,
    `delete from graphile_worker.migrations`,
    `alter table graphile_worker._private_jobs disable row level security`,
  ])('%s', async (sql) => {
    expect(await refusalOf(sql)).toBe(insufficientPrivilege)
  })

  test('change the settings of the server', async () => {
    await expect(client.query('alter system set session_replication_role = replica')).rejects.toMatchObject({
      code: insufficientPrivilege,
    })
  })

  test('reach the log through a statement that its own trigger functions run', async () => {
    const { rows } = await client.query(`
      select proname from pg_proc join pg_namespace n on n.oid = pronamespace
      where prosecdef and n.nspname in ('public', 'graphile_worker')`)
    expect(rows).toEqual([])
  })
})

test.each([
  `update audit_chain set entries = 0, head = decode(repeat('00', 32), 'hex')`,
  `update audit_chain set entries = entries + 1`,
  `update audit_chain set head = sha256('another')`,
  `update audit_chain set chain = 'another'`,
])('the end of a chain only moves on, to an entry that is there: %s', async (change) => {
  const ends = `where chain in (select chain from audit_entry)`
  expect(await refusalOf(`${change} ${ends}`)).toBe(checkViolation)
})

test('what was recorded about a person is kept until they are erased', async () => {
  const event = await world.event()
  const reference = await registerPerson(world, event, 'Ana')
  const { id } = await world.database.registration.findUniqueOrThrow({ where: { reference } })
  await record({ eventId: event.id, registrationId: id, reason: 'They asked for it.' })
  expect(await refusalOf(`delete from audit_words where registration_id = '${id}'`)).toBe(checkViolation)
})

test('its rights to tables are those of the code: everything but what is kept for good', async () => {
  const { rows } = await client.query<{ name: string; lacking: string[] }>(`
    select c.relname as name, array(select each from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) each
      where not has_table_privilege(c.oid, each)) as lacking
    from pg_class c where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`)
  expect(
    Object.fromEntries(rows.filter(({ lacking }) => lacking.length > 0).map((row) => [row.name, row.lacking])),
  ).toEqual({
    _prisma_migrations: ['INSERT', 'UPDATE', 'DELETE'],
    audit_chain: ['DELETE'],
    audit_entry: ['UPDATE', 'DELETE'],
    audit_words: ['UPDATE'],
    countersignature: ['UPDATE', 'DELETE'],
    delegation_swap: ['UPDATE'],
    erasure: ['UPDATE', 'DELETE'],
    grant_terms: ['UPDATE', 'DELETE'],
    installation: ['UPDATE', 'DELETE'],
    public_room: ['UPDATE', 'DELETE'],
    report_version: ['UPDATE', 'DELETE'],
    report_withdrawal: ['UPDATE', 'DELETE'],
  })
})

test('it may tidy tables and the journal, so that what was destroyed leaves no trace on the disk', async () => {
  for (const sql of ['vacuum (full) note', 'checkpoint', 'select pg_switch_wal()', 'alter system reset wal_recycle'])
    await client.query(sql)
})

test('an entry that the log has not recorded yet goes only with its person, or on the day that links are destroyed', async () => {
  const { id: eventId } = await world.event()
  const sealed = `insert into sealed_entry (token, event_id, what, facts, salt, recorded)
    select 'sealed:' || encode(sha256('salt'::bytea || convert_to(jsonb_build_array(what, facts)::text, 'UTF8')), 'hex'),
      $1, what, facts, 'salt', $3 from (select 'NOTE_WRITTEN' as what, jsonb_build_object('noteId', $2::text) as facts) note`
  for (const isRecorded of [false, true]) await client.query(sealed, [eventId, String(isRecorded), isRecorded])
  const removal = (isRecorded: boolean) =>
    refusalOf(`delete from sealed_entry where event_id = '${eventId}' and recorded = ${isRecorded};
      set constraints all immediate`)
  expect(await removal(false)).toBe(insufficientPrivilege)
  expect(await removal(true)).toBe('done')
})

test('a table that a later migration makes is usable without a new grant', async () => {
  await world.owner.$executeRaw`create table later (id bigint generated always as identity, name text)`
  await client.query(`insert into later (name) values ('one')`)
  expect((await client.query('select name from later')).rows).toEqual([{ name: 'one' }])
  expect(await refusalOf('truncate later')).toBe(insufficientPrivilege)
})

test('a role that could get around this is refused', async () => {
  await expect(openToApplication(world.ownerUrl, world.ownerUrl)).rejects.toThrow('which owns the database')
  const strong = new URL(world.ownerUrl)
  strong.username = 'strong_role'
  await world.owner.$executeRaw`create role strong_role login createrole`
  try {
    await expect(openToApplication(world.ownerUrl, strong.href)).rejects.toThrow('is a superuser, has attributes')
  } finally {
    await world.owner.$executeRaw`drop role strong_role`
  }
})

test('the address of the role is derived from the owner’s alone, and never shows the owner’s password', () => {
  const owner = 'postgresql://keeper:its%2Fpassword@database:5432/plenaria'
  expect(applicationUrlOf(owner)).toBe(applicationUrlOf(owner))
  expect(applicationUrlOf(owner)).toMatch(/^postgresql:\/\/keeper_app:[\w-]{43}@database:5432\/plenaria$/)
  expect(urlOf(applicationUrlOf(owner), 'other')).not.toContain('its')
})
