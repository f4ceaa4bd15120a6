import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { migrate } from '@plenaria/prisma/migrate'
import pg from 'pg'
import { urlOf } from '../testing/server.ts'
import { appendLinks, type Happening, jsonbText, noHash } from './chain.ts'
import { verifyChains } from './verify.ts'

const serverUrl = process.env.TEST_SERVER_URL ?? ''
const name = `reseal_${randomUUID().replaceAll('-', '')}`
const migrations = path.resolve(import.meta.dirname, '../../../../prisma/migrations')
const resealing = '20261128183850_sealed_entries'
let client: pg.Client

async function onServer(sql: string): Promise<void> {
  const server = new pg.Client({ connectionString: serverUrl })
  await server.connect()
  await server.query(sql)
  await server.end()
}

/** A database as the version before left it. */
beforeAll(async () => {
  await onServer(`create database ${name}`)
  client = new pg.Client({ connectionString: urlOf(serverUrl, name) })
  await client.connect()
  await client.query(`create table _prisma_migrations (
    id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
    logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`)
  const entries = await readdir(migrations, { withFileTypes: true })
  const before = entries.filter((entry) => entry.isDirectory() && entry.name < resealing).map((entry) => entry.name)
  for (const each of before.sort()) {
    await client.query(await readFile(path.join(migrations, each, 'migration.sql'), 'utf8'))
    await client.query(
      `insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) values ($1, '', now(), $2, 1)`,
      [randomUUID(), each],
    )
  }
  await client.query(
    `insert into institute (id, slug, names, accent) values ('host', 'host', '{"en": "Host"}', '#112233')`,
  )
})
afterAll(async () => {
  await client.end()
  await onServer(`drop database ${name} with (force)`)
})

async function addEvent(id: string, happenings: readonly Partial<Happening>[]): Promise<string> {
  await client.query(
    `insert into event (id, slug, kind, admission, format, titles, summaries, languages, zone, starts_at, ends_at, registration_opens_at,
      registration_closes_at, host_id)
    values ($1, $1, 'CONSULTATION', 'FIRST_COME', 'VIRTUAL', '{"en": "E"}', '{"en": "S"}', '{en}', 'UTC', '2026-10-01T10:00Z', '2026-10-01T12:00Z',
      '2026-09-01T00:00Z', '2026-09-30T00:00Z', 'host')`,
    [id],
  )
  const nothing = {
    registrationId: null,
    actorId: null,
    instituteId: null,
    grantId: null,
    before: null,
    after: null,
    reason: null,
  }
  const whole = happenings.map(
    (each): Happening => ({
      ...nothing,
      what: 'REGISTERED',
      actorKind: 'PERSON',
      at: new Date('2026-09-20T10:11:12.345Z'),
      requestId: 'r-1',
      ...each,
      eventId: id,
    }),
  )
  const { links, end } = appendLinks({ chain: id, entries: 0, head: noHash }, whole)
  for (const {
    what,
    actorKind,
    actorId,
    instituteId,
    registrationId,
    before,
    after,
    at,
    requestId,
    sequence,
    hash,
  } of links)
    await client.query(
      `insert into audit_entry (event_id, chain, what, actor_kind, actor_id, institute_id, registration_id, before, after, at, request_id, sequence, hash)
      values ($1, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        what,
        actorKind,
        actorId,
        instituteId,
        registrationId,
        before === null ? null : jsonbText(before),
        after === null ? null : jsonbText(after),
        at,
        requestId,
        sequence,
        Buffer.from(hash),
      ],
    )
  await client.query('update audit_chain set entries = $2, head = $3 where chain = $1', [
    id,
    end.entries,
    Buffer.from(end.head),
  ])
  return Buffer.from(end.head).toString('hex')
}

async function verified(): Promise<Record<string, unknown>> {
  const reports: Record<string, unknown> = {}
  for await (const { name: chain, breaks } of verifyChains(client, null, new Map())) reports[chain] = breaks
  return reports
}

it('an upgrade takes authors and topics out of old entries; its new chain is whole and holds the hash of the old one', async () => {
  const [topicId, person, noteId] = [randomUUID(), randomUUID(), randomUUID()]
  const head = await addEvent('told', [
    { registrationId: person, actorId: 'ana' },
    { what: 'CONTRIBUTION_SENT', registrationId: person, actorId: 'ana', after: { topicId } },
    { what: 'CONTRIBUTION_PASSED', actorKind: 'MEMBER', actorId: 'edi', instituteId: 'host', after: { topicId } },
    {
      what: 'LEAK_CLEARED',
      actorKind: 'MEMBER',
      actorId: 'edi',
      instituteId: 'host',
      after: { topicId, hit: 'abc', kind: 'NAME', isWhole: true },
    },
    {
      what: 'NOTE_WRITTEN',
      actorKind: 'MEMBER',
      actorId: 'rap',
      instituteId: 'host',
      after: { noteId, sessionId: 's-1' },
    },
    { what: 'AMENDED', registrationId: person, actorId: 'ana' },
  ])
  await addEvent('quiet', [{ registrationId: person, actorId: 'ana' }])
  await addEvent('destroyed', [
    { what: 'CONTRIBUTION_SENT', registrationId: person, actorId: 'ana', after: { topicId } },
  ])
  await client.query(`insert into evidence_promise values ('destroyed', '2026-11-01', '2026-11-01')`)
  const { rows: quiet } = await client.query(`select * from audit_entry where chain = 'quiet'`)

  expect(await migrate(urlOf(serverUrl, name))).toContain(resealing)

  expect(await verified()).toEqual({
    'event told': [],
    'event quiet': [],
    'event destroyed': [],
    'institute host': [],
  })
  const { rows } = await client.query(`
    select what, actor_id, institute_id, registration_id, request_id, at::text, after from audit_entry where chain = 'told' order by sequence`)
  const nobody = { actor_id: null, institute_id: null, registration_id: null, request_id: null }
  const sealed = {
    ...nobody,
    at: expect.stringContaining('00:00:00'),
    after: { sealed: expect.stringMatching(/^sealed:/) },
  }
  expect(rows).toMatchObject([
    { what: 'REGISTERED', actor_id: 'ana', registration_id: person },
    { what: 'CONTRIBUTION_SENT', ...sealed },
    { what: 'CONTRIBUTION_PASSED', actor_id: 'edi', after: null },
    { what: 'LEAK_CLEARED', actor_id: 'edi', after: { isWhole: true } },
    { what: 'NOTE_WRITTEN', ...sealed },
    { what: 'AMENDED', actor_id: 'ana' },
    { what: 'LOG_RESEALED', ...nobody, after: { entries: 6, head } },
  ])
  expect(JSON.stringify(rows)).not.toContain(topicId)
  const { rows: beside } = await client.query(
    `select event_id, what, registration_id, facts, recorded from sealed_entry order by what`,
  )
  expect(beside).toEqual([
    {
      event_id: 'told',
      what: 'CONTRIBUTION_SENT',
      registration_id: person,
      recorded: true,
      facts: {
        actorKind: 'PERSON',
        actorId: 'ana',
        instituteId: null,
        grantId: null,
        registrationId: person,
        at: '2026-09-20T10:11:12.345Z',
      },
    },
    {
      event_id: 'told',
      what: 'NOTE_WRITTEN',
      registration_id: null,
      recorded: true,
      facts: {
        actorKind: 'MEMBER',
        actorId: 'rap',
        instituteId: 'host',
        grantId: null,
        registrationId: null,
        at: '2026-09-20T10:11:12.345Z',
        noteId,
        sessionId: 's-1',
      },
    },
  ])
  expect((await client.query(`select * from audit_entry where chain = 'quiet'`)).rows).toEqual(quiet)
})

it('a check tells where what opens an entry is not what the log commits to; a destroyed one is none', async () => {
  await client.query(`delete from sealed_entry where what = 'NOTE_WRITTEN'`)
  expect((await verified())['event told']).toEqual([])
  await client.query('alter table sealed_entry disable trigger sealed_entry_kept')
  await client.query('alter table sealed_entry drop constraint sealed_entry_token')
  await client.query(`update sealed_entry set facts = facts || '{"actorId": "bo"}'`)
  expect((await verified())['event told']).toEqual([{ sequence: 2, wrong: 'is opened by what it does not commit to' }])
})
