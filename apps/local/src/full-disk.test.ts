/** Simulates a full disk by a limit on file sizes: PostgreSQL can't write its WAL any longer. Requires Linux's prlimit. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { runningServer } from './postgres.ts'
import { pause } from './processes.ts'

let home: string
let launcher: ChildProcess
let said = ''
const folder = () => path.join(home, 'postgres')

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'plenaria-full-'))
  const script = `
    process.on('SIGXFSZ', () => {})
    const { keepDatabase } = await import(${JSON.stringify(path.join(import.meta.dirname, 'postgres.ts'))})
    const say = (line) => process.stdout.write(line + '\\n')
    const server = await keepDatabase({ folder: ${JSON.stringify(folder())}, say })
    process.on('SIGTERM', () => server.stop().then(() => process.exit(0)))
    say('Ready')`
  launcher = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  launcher.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  await until(() => said.includes('Ready'))
}, 60_000)

afterAll(async () => {
  const ended = new Promise((resolve) => launcher.once('exit', resolve))
  launcher.kill('SIGTERM')
  await ended
  await rm(home, { recursive: true, force: true })
}, 60_000)

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(200)) if (await what()) return
  throw new Error(`It did not happen within a minute. What was said: ${said}`)
}

const postmaster = async () => Number((await readFile(path.join(folder(), 'postmaster.pid'), 'utf8')).split('\n')[0])
const childrenOf = (pid: number) =>
  execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => Number(line) || [])

/** Sets the maximum file size in bytes; processes started later inherit it from the launcher. */
function limitFiles(bytes: string, pids: number[]): void {
  for (const pid of pids) {
    try {
      // Only a process's own user may do this, and the server doesn't run as root.
      const { uid, gid } = statSync(`/proc/${pid}`)
      execFileSync('prlimit', [`--pid=${pid}`, `--fsize=${bytes}:`], { uid, gid })
    } catch (fault) {
      // The server's backends come and go.
      if (existsSync(`/proc/${pid}`)) throw fault
    }
  }
}

async function answers(sql: string): Promise<boolean> {
  const urlOf = await runningServer(folder())
  if (!urlOf) return false
  const client = new pg.Client({ connectionString: urlOf('postgres'), connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(sql)
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

const writing = `create table if not exists written (t text);
  insert into written select repeat('plenaria', 500) from generate_series(1, 10000)`

/**
 * Moves the WAL to the middle of its 16 MB file: near the beginning, the limit would only be reached after many failed writes.
 */
const intoMiddle = `do $$ begin
  while (pg_current_wal_insert_lsn() - '0/0') % 16777216 not between 5000000 and 12000000 loop
    perform pg_logical_emit_message(false, 'full-disk', repeat('plenaria', 10000));
  end loop;
end $$`

test('a database that ended for want of space goes on by itself once there is space again', async () => {
  expect(await answers(writing)).toBe(true)
  expect(await answers(intoMiddle)).toBe(true)
  // Below the WAL's position in its file, and enough for the server's shared memory, because it can hang if that is refused.
  const pids = [await postmaster(), ...childrenOf(await postmaster())]
  limitFiles('4000000', [Number(launcher.pid), ...pids])
  // The table may fail first; the server then continues until the WAL is written, a moment later.
  await until(async () => {
    expect(await answers(writing)).toBe(false)
    return said.includes('PostgreSQL ended; starting it again')
  })
  await until(() => said.includes('PostgreSQL does not start'))
  expect(launcher.exitCode).toBeNull()
  limitFiles('unlimited', [Number(launcher.pid)])
  await until(() => answers(writing))
  expect(await answers('select 1')).toBe(true)
}, 240_000)
