import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { appendAudit, clockActor } from '@plenaria/api/src/audit/append.ts'
import { openDatabase } from '@plenaria/prisma/client'
import pg from 'pg'
import { openDataFolder, serverFolder } from './data-folder.ts'
import { migrateAll } from './migrate.ts'
import { createDatabase, databaseName, type LocalDatabase, startDatabase } from './postgres.ts'

let home: string
let server: LocalDatabase | undefined

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'plenaria-audit-'))
  await openDataFolder(home)
  const running = await start()
  await createDatabase(running, databaseName)
  await migrateAll(running.url(databaseName))
  await query(`
    insert into institute (id, slug, names, accent) values ('i-1', 'first', '{}', '#000000');
    insert into event (id, slug, kind, admission, format, titles, summaries, languages, zone, starts_at, ends_at,
      registration_opens_at, registration_closes_at, host_id)
    select id, id || '-event', 'CONSULTATION', 'REVIEW', 'VIRTUAL', '{}', '{}', '{}', 'UTC', now(), now() + interval '1 hour',
      now(), now() + interval '1 hour', 'i-1' from unnest(array['a', 'b']) id`)
  const database = openDatabase(running.url(databaseName))
  const actor = clockActor()
  const entry = { ...actor, what: 'EVENT_UPDATED', at: new Date() } as const
  await database.$transaction((transaction) =>
    appendAudit(transaction, [
      ...[1, 2, 3].map((n) => ({ ...entry, eventId: 'a', after: { n } })),
      { ...entry, eventId: 'b' },
      { ...entry, instituteId: 'i-1' },
    ]),
  )
  await database.$disconnect()
}, 60_000)

afterAll(async () => {
  await server?.stop()
  await rm(home, { recursive: true, force: true })
})

async function start(): Promise<LocalDatabase> {
  server = await startDatabase({ folder: serverFolder(home), durable: false })
  return server
}

async function stop(): Promise<void> {
  await server?.stop()
  server = undefined
}

async function query(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server?.url(databaseName) })
  await client.connect()
  await client.query(sql)
  await client.end()
}

/** Changes that require the privilege to alter tables. */
const tamper = (sql: string): Promise<void> =>
  query(`alter table audit_entry disable trigger all; alter table audit_chain disable trigger all; ${sql};
    alter table audit_entry enable trigger all; alter table audit_chain enable trigger all`)

async function verify(args: string[] = [], env: Record<string, string> = { DATA_DIR: home }) {
  const entry = path.join(import.meta.dirname, 'audit-verify.ts')
  const { DATABASE_URL: _, ...surroundings } = process.env
  const child = spawn(process.execPath, [entry, ...args], { env: { ...surroundings, ...env } })
  const { promise: ended, resolve } = Promise.withResolvers<number | null>()
  child.once('close', resolve)
  const [out, printed, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, out: out.split('\n').filter(Boolean), lines: printed.split('\n').filter(Boolean) }
}

const whole = [
  expect.stringMatching(/^event a-event 3 [0-9a-f]{64}$/),
  expect.stringMatching(/^event b-event 1 [0-9a-f]{64}$/),
  expect.stringMatching(/^institute first 1 [0-9a-f]{64}$/),
]

describe('audit:verify', () => {
  test('prints one line a chain, beside a product that runs, without one, and on a database that is named', async () => {
    const running = await verify()
    expect(running).toEqual({
      code: 0,
      out: whole,
      lines: [expect.stringMatching(/^3 chains, 5 entries in \d+\.\d s \(\d+ a second\): whole$/)],
    })
    expect(await verify([], { DATABASE_URL: server?.url(databaseName) ?? '' })).toMatchObject({
      code: 0,
      out: running.out,
    })
    expect(await verify(['--event', 'b-event'])).toMatchObject({ code: 0, out: [running.out[1]] })
    await stop()
    expect(await verify()).toMatchObject({ code: 0, out: running.out })
    for (const left of ['in-use-by', 'postgres/postmaster.pid']) expect(existsSync(path.join(home, left))).toBe(false)
    await start()
  }, 60_000)

  test('says where a chain breaks, and ends with 1', async () => {
    await tamper(`update audit_entry set what = 'ELSE' where chain = 'a' and sequence = 2`)
    const { code, out, lines } = await verify()
    await tamper(`update audit_entry set what = 'EVENT_UPDATED' where chain = 'a' and sequence = 2`)
    expect([code, out]).toEqual([1, whole.slice(1)])
    expect(lines).toEqual([
      'event a-event breaks: entry 2 is not what was written',
      expect.stringMatching(/^3 chains, 5 entries .*: 1 broken$/),
    ])
  }, 60_000)

  test('detects by an earlier print what was rewritten', async () => {
    const file = path.join(home, 'earlier.txt')
    const { out } = await verify()
    await writeFile(file, `\n> plenaria@0.1.0 audit:verify\n$ node …\n\n${out.join('\n')}\n`)
    expect((await verify(['--expect', file])).code).toBe(0)
    await tamper(
      `delete from audit_entry where chain = 'b'; update audit_chain set entries = 0, head = decode(repeat('00', 32), 'hex') where chain = 'b'`,
    )
    expect((await verify()).code).toBe(0)
    const { code, lines } = await verify(['--expect', file])
    expect([code, lines[0]]).toEqual([
      1,
      'event b-event breaks: entry 0 is the last, but 1 entries were there when it was looked at earlier',
    ])
    expect((await verify(['--expect', file, '--event', 'a-event'])).code).toBe(0)
  }, 60_000)

  test.each<[string, string[], Record<string, string> | undefined, RegExp]>([
    ['an unknown event', ['--event', 'none'], undefined, /^There is no event none\.$/],
    ['an unknown option', ['--evnt', 'a'], undefined, /--evnt/],
    ['a file that is not there', ['--expect', '/nowhere/at/all'], undefined, /^\/nowhere\/at\/all can't be read/],
    [
      'a file of something else',
      ['--expect', import.meta.filename],
      undefined,
      /^Line 1 of .* is none that audit:verify printed\.$/,
    ],
    ['no database', [], { DATA_DIR: '/nowhere' }, /^There is no database in \/nowhere\. /],
  ])(
    'says in one line what to do about %s',
    async (_, args, env, expected) => {
      const { code, out, lines } = await verify(args, env)
      expect([code, out]).toEqual([1, []])
      expect(lines[0]).toMatch(expected)
    },
    60_000,
  )
})
