/** Backups of a running product, and their restoration. */
import { randomUUID } from 'node:crypto'
import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { recount } from '@plenaria/api/src/desk/testing/recount.ts'
import { setListAside } from '@plenaria/api/src/erasure/lists.ts'
import { openErasing } from '@plenaria/api/src/erasure/testing/erasing.ts'
import { discard, heldBack, release } from '@plenaria/api/src/jobs/restored.ts'
import { secretCheckOf } from '@plenaria/api/src/kernel/sealing.ts'
import { registerPerson } from '@plenaria/api/src/registrations/testing/documents.ts'
import { demandInstallation } from '@plenaria/api/src/server/installation.ts'
import { startTestServer, urlOf } from '@plenaria/api/src/testing/server.ts'
import { openWorld } from '@plenaria/api/src/testing/world.ts'
import { openDatabase, type PrismaClient } from '@plenaria/prisma/client'
import { applicationUrlOf } from '@plenaria/prisma/roles'
import pg from 'pg'
import { acceptSecret } from '../accept-secret.ts'
import { demandRestored, endRestore, markRestore, openDataFolder, secretFor } from '../data-folder.ts'
import { migrateAll } from '../migrate.ts'
import { createDatabase, startDatabase } from '../postgres.ts'
import { ArchiveReader, writeArchive } from './archive.ts'
import { backUp } from './backup.ts'
import { demandEmpty, markRestoring } from './load.ts'
import { checkRestore, type RestoreOptions, restore } from './restore.ts'
import { readAsked, readFormerSecrets } from './restore-command.ts'

const home = await mkdtemp(path.join(tmpdir(), 'plenaria-restore-'))
const server = await startDatabase({ folder: path.join(home, 'postgres'), durable: false })
process.env.TEST_DATABASE_URL = server.url('postgres')
process.env.TEST_SERVER_URL = (await startTestServer()).url
const list = path.join(home, 'erasures.log')
const world = await openWorld({ erasureList: list })
const { eventOf, join, eraseAs } = openErasing(world)
const silent = () => {}

afterAll(async () => {
  await server.stop()
  await rm(home, { recursive: true, force: true })
})

const newFile = () => path.join(home, `${randomUUID()}.backup`)

/** Names of people; letters only, because addresses are derived from them. */
const nameOf = (prefix: string, n: number) =>
  `${prefix}${[...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`

async function optionsFor(file: string, changes: Partial<RestoreOptions> = {}): Promise<RestoreOptions> {
  const name = `restored_${randomUUID().replaceAll('-', '')}`
  await createDatabase(server, name)
  const ownerUrl = urlOf(server.url('postgres'), name)
  return {
    file,
    passphrase: null,
    ownerUrl,
    applicationUrl: applicationUrlOf(ownerUrl),
    secret: world.config.secret,
    erasureLists: [list],
    ownErasureList: list,
    formerSecrets: [],
    acceptIncompleteLists: false,
    say: silent,
    ...changes,
  }
}

async function within<T>(url: string, act: (database: PrismaClient) => Promise<T>): Promise<T> {
  const database = openDatabase(url, 2)
  try {
    return await act(database)
  } finally {
    await database.$disconnect()
  }
}

/** Contents of a table, ordered by their text. */
const rowsOf = (database: PrismaClient, table: string) =>
  database.$queryRawUnsafe(`select t::text as row from ${table} t order by 1`)

beforeAll(() => writeFile(list, ''))

describe('a backup that was taken while people registered', () => {
  test('restores to one moment: the audit log is whole, and seats agree with registrations', async () => {
    const event = await eventOf({ admission: 'FIRST_COME' })
    let goesOn = true
    let acknowledged = 0
    const registering = (async () => {
      for (let n = 0; goesOn; n += 4) {
        await Promise.all([0, 1, 2, 3].map((k) => registerPerson(world, event, nameOf('load', n + k))))
        acknowledged += 4
      }
    })()
    const until = async (count: number) => {
      while (acknowledged < count) await new Promise((resolve) => setTimeout(resolve, 20))
    }
    await until(8)
    const file = newFile()
    const before = acknowledged
    const { rows } = await backUp(world.config.databaseUrl, file, null)
    await until(acknowledged + 4)
    goesOn = false
    await registering

    const options = await optionsFor(file)
    const restored = await restore(options)
    expect(restored.rows).toBe(rows)
    await within(options.applicationUrl, async (database) => {
      const count = await database.registration.count({ where: { eventId: event.id } })
      expect(count).toBeGreaterThanOrEqual(before)
      expect(count).toBeLessThan(acknowledged)
      expect(await recount(database, event.id)).toEqual([])
    })
  }, 120_000)

  test('holds every row of every table, and registering goes on where it stopped', async () => {
    const file = newFile()
    await backUp(world.ownerUrl, file, 'correct horse battery staple')
    const options = await optionsFor(file, { passphrase: 'correct horse battery staple' })
    await restore(options)
    await within(options.ownerUrl, async (copy) => {
      const tables = await copy.$queryRaw<{ name: string }[]>`
        select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
          and relpersistence = 'p' and relname not in ('_prisma_migrations', 'sign_in', 'verification')`
      expect(tables.length).toBeGreaterThan(60)
      for (const { name } of tables)
        expect([name, await rowsOf(copy, name)]).toEqual([name, await rowsOf(world.owner, name)])
      const constraints = (database: PrismaClient) => database.$queryRaw`
        select conrelid::regclass::text as table, conname, pg_get_constraintdef(oid) as definition from pg_constraint
        where connamespace = 'public'::regnamespace order by 1, 2`
      expect(await constraints(copy)).toEqual(await constraints(world.owner))
      const triggers = (database: PrismaClient) =>
        database.$queryRaw`select tgrelid::regclass::text, tgname, tgenabled::text from pg_trigger where not tgisinternal order by 1, 2`
      expect(await triggers(copy)).toEqual(await triggers(world.owner))
      const [sequence] = await copy.$queryRaw<{ ahead: boolean }[]>`
        select last_value >= (select max(id) from audit_entry) as ahead from audit_entry_id_seq`
      expect(sequence).toEqual({ ahead: true })
    })
  }, 120_000)
})

describe('what was erased after the backup', () => {
  test('is erased again before the application is let in', async () => {
    const event = await eventOf()
    const reference = await join(event, 'Zqerased')
    await join(event, 'Zqstays')
    await world.signIn('zqerased@people.example')
    const file = newFile()
    await backUp(world.config.databaseUrl, file, null)
    expect(await eraseAs('Zqerased', null)).toMatchObject({ __typename: 'DataErased' })
    const options = await optionsFor(file)
    expect((await restore(options)).erased).toMatchObject({ registrations: 1, accounts: 1 })
    await within(options.ownerUrl, async (database) => {
      const row = await database.registration.findUniqueOrThrow({ where: { reference } })
      expect([row.name, row.email, row.erasedAt !== null]).toEqual(['', '', true])
      const tables = await database.$queryRaw<{ name: string }[]>`
        select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')`
      for (const { name } of tables) {
        const [{ all } = { all: '' }] = await database.$queryRawUnsafe<{ all: string | null }[]>(
          `select string_agg(t::text, ' ') as all from ${name} t`,
        )
        expect([name, /zqerased/i.test(all ?? '')]).toEqual([name, false])
      }
      // The last entry of an erased registration names no state, in either database.
      expect(await recount(database, event.id)).toEqual(await recount(world.database, event.id))
      expect(await database.registration.count({ where: { eventId: event.id, name: 'Zqstays' } })).toBe(1)
    })
  }, 120_000)

  test('is erased again by a later restore that is not given the list of the first', async () => {
    const event = await eventOf()
    const reference = await join(event, 'Zqtwice')
    const file = newFile()
    await backUp(world.config.databaseUrl, file, null)
    await eraseAs('Zqtwice', null)
    const own = path.join(home, `${randomUUID()}.log`)
    await restore(await optionsFor(file, { erasureLists: [list], ownErasureList: own }))
    const later = await optionsFor(file, { erasureLists: [own], ownErasureList: own })
    expect((await restore(later)).erased.registrations).toBeGreaterThanOrEqual(1)
    await within(later.ownerUrl, async (database) => {
      const row = await database.registration.findUniqueOrThrow({ where: { reference } })
      expect([row.name, row.erasedAt !== null]).toEqual(['', true])
    })
    const { size } = await stat(own)
    await restore(await optionsFor(file, { erasureLists: [list, own], ownErasureList: own }))
    expect((await stat(own)).size).toBe(size)
  }, 120_000)

  test('comes back to people who registered again before the backup, and only to them', async () => {
    const event = await eventOf()
    await join(event, 'Zqreturned')
    await eraseAs('Zqreturned', null)
    const again = await join(event, 'Zqreturned')
    const file = newFile()
    await backUp(world.config.databaseUrl, file, null)
    const options = await optionsFor(file)
    await restore(options)
    await within(options.ownerUrl, async (database) => {
      const { id, name } = await database.registration.findUniqueOrThrow({ where: { reference: again } })
      expect([name, await database.message.count({ where: { registrationId: id } })]).toEqual(['Zqreturned', 1])
    })
  }, 120_000)
})

describe('after SECRET was changed', () => {
  test('a backup from before is restored, erases again what was erased under the former one, and warns of a cut list', async () => {
    await demandInstallation(world.config)
    const event = await eventOf()
    await join(event, 'Zqgone')
    await eraseAs('Zqgone', null)
    const reference = await join(event, 'Zqformer')
    const file = newFile()
    await backUp(world.config.databaseUrl, file, null)
    await eraseAs('Zqformer', null)
    const own = path.join(home, `${randomUUID()}.log`)
    await copyFile(list, own)
    const aside = await setListAside(own, secretCheckOf(world.config.secret))
    const secret = 'another secret that is long enough to be one'
    const asked = readAsked([file], own)
    expect(asked.erasureLists).toEqual([own, aside])
    const options = await optionsFor(file, { ...asked, secret, formerSecrets: [world.config.secret] })
    const restored = await restore(options)
    expect(restored.unlisted).toBe(0)
    await within(options.ownerUrl, async (database) => {
      const row = await database.registration.findUniqueOrThrow({ where: { reference } })
      expect([row.name, row.erasedAt !== null]).toEqual(['', true])
      const [installation] = await database.installation.findMany()
      expect(Buffer.from(installation?.secretCheck ?? '')).toEqual(secretCheckOf(secret))
    })
    const empty = path.join(home, `${randomUUID()}.log`)
    await writeFile(empty, '')
    const cut = await restore(await optionsFor(file, { erasureLists: [empty], ownErasureList: null }))
    expect(cut.unlisted).toBeGreaterThanOrEqual(1)
  }, 240_000)
})

describe('email that was due', () => {
  test('is held back until the operator releases or discards it, and nobody stays signed in', async () => {
    await world.runJobs({ mayFail: true })
    const reference = await join(await eventOf(), 'Zqmailed')
    await world.signIn('zqmailed@people.example')
    const file = newFile()
    await backUp(world.config.databaseUrl, file, null)
    const [first, second] = [await optionsFor(file), await optionsFor(file)]
    const { held } = await restore(first)
    expect(held).toMatchObject([{ task: 'send_message', count: 1, template: 'interest-received' }])
    const state = (database: PrismaClient) => database.$queryRaw`
      select count(*) filter (where run_at <= now())::int as due, (select count(*)::int from sign_in) as sign_ins
      from graphile_worker.jobs where task_identifier like 'send\\_%'`
    await within(first.applicationUrl, async (database) => {
      expect(await state(database)).toEqual([{ due: 0, sign_ins: 0 }])
      expect(await release(database)).toBe(1)
      expect(await state(database)).toEqual([{ due: 1, sign_ins: 0 }])
    })
    await restore(second)
    await within(second.applicationUrl, async (database) => {
      expect(await discard(database)).toBe(1)
      expect(await heldBack(database)).toEqual([])
      const { id } = await database.registration.findUniqueOrThrow({ where: { reference } })
      const message = await database.message.findFirstOrThrow({ where: { registrationId: id } })
      expect([message.refusedAt !== null, message.sentAt]).toEqual([true, null])
    })
  }, 120_000)
})

describe('a restore is refused, and changes nothing,', () => {
  test('into a database that is not empty', async () => {
    const file = newFile()
    await backUp(world.config.databaseUrl, file, null)
    const options = { ...(await optionsFor(file)), ownerUrl: world.ownerUrl }
    await expect(restore(options)).rejects.toThrow('The database is not empty')
  })

  test('a backup of a newer version is refused, and nothing changes', async () => {
    const file = newFile()
    async function* newer() {
      const migrations = ['20261124000000_init', '29990101000000_hover']
      const header = { plenaria: 'backup', format: 1, takenAt: new Date().toISOString(), migrations, secretCheck: null }
      yield Buffer.from(`${JSON.stringify(header)}\n`)
    }
    await writeArchive(file, newer(), null)
    await expect(restore(await optionsFor(file))).rejects.toThrow(
      'made by a newer version of Plenaria (this one does not know migration 29990101000000_hover)',
    )
  })

  test('with another SECRET, or a list of erasures of another', async () => {
    await demandInstallation(world.config)
    const file = newFile()
    await backUp(world.config.databaseUrl, file, null)
    const secret = 'another secret that is long enough to be one'
    await expect(restore(await optionsFor(file, { secret }))).rejects.toThrow('an installation with another SECRET')
    expect((await acceptSecret(world.ownerUrl, secret, null)).formerCheck).toHaveLength(32)
    expect((await acceptSecret(world.ownerUrl, secret, null)).formerCheck).toBeNull()
    await expect(demandInstallation(world.config)).rejects.toThrow('SECRET is not the one')
    const later = newFile()
    await backUp(world.config.databaseUrl, later, null)
    const wrong = restore(await optionsFor(later, { secret }))
    await expect(wrong).rejects.toThrow(/The list of erasures can't be used: Line .* set FORMER_SECRET/)
    await acceptSecret(world.ownerUrl, world.config.secret, null)
  })

  test('with a list that is cut short, until that is accepted', async () => {
    const torn = path.join(home, 'torn.log')
    await writeFile(torn, (await readFile(list)).subarray(0, -9))
    const file = newFile()
    await backUp(world.config.databaseUrl, file, null)
    const options = await optionsFor(file, { erasureLists: [torn], ownErasureList: null })
    await expect(checkRestore(options)).rejects.toThrow(/is not whole \(line \d+ cut short\).*Copy it again/)
    const said: string[] = []
    await checkRestore({ ...options, acceptIncompleteLists: true, say: (line) => said.push(line) })
    expect(said.join()).toMatch(/Read \d+ entries from .*torn.log \(line \d+ cut short\)/)
  })

  test('a damaged backup is refused before the database is touched', async () => {
    const file = newFile()
    await backUp(world.config.databaseUrl, file, null)
    const bytes = await readFile(file)
    const options = await optionsFor(file)
    for (const damaged of [bytes.subarray(0, -40), bytes.subarray(0, -3), Buffer.concat([bytes, Buffer.from('xy')])]) {
      await writeFile(file, damaged)
      const said: string[] = []
      await expect(restore({ ...options, say: (line) => said.push(line) })).rejects.toThrow(/damaged|incomplete/)
      expect(said).toEqual([])
    }
    const client = new pg.Client({ connectionString: options.ownerUrl })
    await client.connect()
    expect((await client.query(`select 1 from pg_tables where schemaname = 'public'`)).rows).toEqual([])
    await client.end()
  })

  test('into a database where one failed, which the product refuses too', async () => {
    const options = await optionsFor(newFile())
    await markRestoring(options.ownerUrl)
    await expect(demandEmpty(options.ownerUrl)).rejects.toThrow('The database is not empty')
    await expect(migrateAll(options.ownerUrl)).rejects.toThrow('A restore into this database did not finish')
    const folder = path.join(home, randomUUID())
    await openDataFolder(folder)
    demandRestored(folder)
    await markRestore(folder)
    expect(() => demandRestored(folder)).toThrow('did not finish. Run it again: npx pnpm@12 restore FILE')
    await endRestore(folder)
    demandRestored(folder)
  })

  test('without a list of erasures, unless that is said', async () => {
    const missing = path.join(home, 'nowhere.log')
    expect(() => readAsked(['a.backup'], missing)).toThrow('There is no list of erasures at')
    expect(readAsked(['a.backup', '--without-erasures'], missing).erasureLists).toEqual([])
    const copy = path.join(home, 'copy.log')
    await copyFile(list, copy)
    expect(readAsked(['a.backup', '--erasures', list, '--erasures', copy], missing).erasureLists).toEqual([list, copy])
    expect(readAsked(['a.backup', '--erasures', copy], list)).toMatchObject({
      erasureLists: [list, copy],
      ownErasureList: list,
    })
    expect(() => readAsked([], list)).toThrow('npx pnpm@12 restore FILE')
  })
})

test('SECRET of the environment is the one of the product, else the one kept in its folder', async () => {
  const folder = path.join(home, randomUUID())
  await openDataFolder(folder)
  const secret = 'a secret of the environment, long enough'
  expect(await secretFor(folder, { SECRET: secret })).toBe(secret)
  await expect(secretFor(folder, { SECRET: 'short' })).rejects.toThrow('32 characters or more')
  expect(readFormerSecrets({ FORMER_SECRET: 'one with spaces\nanother\n' })).toEqual(['one with spaces', 'another'])
  const kept = await secretFor(folder, {})
  expect(kept).toBe((await readFile(path.join(folder, 'secret'), 'utf8')).trim())
})

test('a backup never overwrites a file', async () => {
  const file = newFile()
  await backUp(world.config.databaseUrl, file, null)
  await expect(backUp(world.config.databaseUrl, file, null)).rejects.toThrow('exists already')
  const reader = await ArchiveReader.open(file, null)
  expect(await reader.line()).toMatchObject({ plenaria: 'backup' })
  await reader.close()
})
