import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import pg from 'pg'
import { claimDataFolder, openDataFolder } from './data-folder.ts'
import { type LocalDatabase, reasonOfInitdb, startDatabase } from './postgres.ts'
import { pause, processFacts } from './processes.ts'

let home: string
let server: LocalDatabase | undefined
let launcher: ChildProcess | undefined

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'plenaria-local-'))
})

afterEach(async () => {
  launcher?.kill('SIGKILL')
  await server?.stop()
  server = undefined
  await rm(home, { recursive: true, force: true })
})

const folder = () => path.join(home, 'postgres')

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server?.url('postgres') })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** Starts the database from a separate process, and resolves with the postmaster's process id once it is ready. */
async function startElsewhere(): Promise<number> {
  const script = `
    const { startDatabase } = await import(${JSON.stringify(path.join(import.meta.dirname, 'postgres.ts'))})
    const { pid } = await startDatabase({ folder: ${JSON.stringify(folder())} })
    console.log(pid)
    setInterval(() => {}, 1000)`
  launcher = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(launcher.stdout ?? process.stdin, 'data')
  return Number(String(line))
}

test('its log quotes nothing of rows and keys that a statement failed at', async () => {
  server = await startDatabase({ folder: folder() })
  await query('create table people (email text primary key, seats int check (seats < 2))')
  await query("insert into people values ('ada@people.example', 1)")
  const again = 'insert into people select * from people'
  await expect(query(again)).rejects.toMatchObject({ detail: expect.stringContaining('ada@people.example') })
  await expect(query('update people set seats = 2')).rejects.toMatchObject({ detail: expect.stringContaining('ada@') })
  const log = await readFile(`${folder()}.log`, 'utf8')
  expect(log).toContain('duplicate key value violates unique constraint')
  expect(log).not.toMatch(/DETAIL/)
  expect(log).not.toContain('ada@')
})

test('the second start keeps the data', async () => {
  server = await startDatabase({ folder: folder() })
  await query('create table kept as select 1 as one')
  await server.stop()
  server = await startDatabase({ folder: folder() })
  expect(await query('select one from kept')).toEqual([{ one: 1 }])
}, 60_000)

test('a server whose launcher was killed is ended in order before the next start', async () => {
  const leftover = await startElsewhere()
  launcher?.kill('SIGKILL')
  server = await startDatabase({ folder: folder() })
  expect(server.pid).not.toBe(leftover)
  expect(processFacts(leftover)?.zombie ?? true).toBe(true)
  expect(await readFile(`${folder()}.log`, 'utf8')).toContain('database system is shut down')
}, 60_000)

test('a server that was killed together with its launcher does not keep the next one from starting', async () => {
  const leftover = await startElsewhere()
  process.kill(leftover, 'SIGKILL')
  launcher?.kill('SIGKILL')
  server = await startDatabase({ folder: folder() })
  expect(await query('select 1 as one')).toEqual([{ one: 1 }])
}, 60_000)

test('a lock whose number now belongs to another program does not keep the server from starting', async () => {
  server = await startDatabase({ folder: folder() })
  await server.stop()
  const bystander = spawn('sleep', ['60'])
  await writeFile(path.join(folder(), 'postmaster.pid'), `${bystander.pid}\n${folder()}\n`)
  try {
    server = await startDatabase({ folder: folder() })
    expect(await query('select 1 as one')).toEqual([{ one: 1 }])
    expect(bystander.exitCode).toBeNull()
  } finally {
    bystander.kill()
  }
}, 60_000)

test('a folder serves one start at a time, and a mark that was left behind does not count', async () => {
  await openDataFolder(home)
  const release = await claimDataFolder(home)
  await expect(claimDataFolder(home)).rejects.toThrow('already runs on the data')
  await release()
  const gone = spawn('true')
  await once(gone, 'exit')
  await pause(20)
  await writeFile(path.join(home, 'in-use-by'), `${gone.pid} 1\n`)
  await expect(claimDataFolder(home)).resolves.toBeDefined()
})

test.each(['/proc/plenaria/data', '/dev/null/data'])(
  '%s can not be made, which is said in one line',
  async (impossible) => {
    await expect(openDataFolder(impossible)).rejects.toThrow(/^The folder .* can't be written .*DATA_DIR=/)
  },
)

test('a folder that can not be written is said in one line', async () => {
  await writeFile(path.join(home, 'file'), '')
  await expect(openDataFolder(path.join(home, 'file', 'data'))).rejects.toThrow(
    /^The folder .* can't be written .*DATA_DIR=/,
  )
})

test.each([
  [
    'initdb: error: could not write: No space left on device\ninitdb: removing data directory',
    'no space is left on the disk.',
  ],
  ['x\ninitdb: error: invalid locale\ninitdb: removing data directory', 'initdb: error: invalid locale'],
  ['something else', 'something else'],
])('reports what initdb says first of its failure: %s', (said, reported) => {
  expect(reasonOfInitdb(said)).toBe(reported)
})

test('a folder in use names the command that was refused', async () => {
  const release = await claimDataFolder(home)
  await expect(claimDataFolder(home, 'restore FILE')).rejects.toThrow('DATA_DIR=/some/folder npx pnpm@12 restore FILE')
  await release()
})
