/** The yardstick: one first-come registration in plain SQL, as fast as PostgreSQL's own tool can send it. */
import { execFile } from 'node:child_process'
import { access, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { statement, transaction } from './sql.ts'

const run = promisify(execFile)

export const contenders = { transaction, statement }
export type Contender = keyof typeof contenders

/** The path of pgbench, or null if it isn't installed. */
export async function findPgbench(): Promise<string | null> {
  const debian = '/usr/lib/postgresql'
  const versions = await readdir(debian).catch(() => [])
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    ...versions.sort((a, b) => Number(b) - Number(a)).map((version) => path.join(debian, version, 'bin')),
  ]
  for (const folder of folders) {
    const file = path.join(folder, 'pgbench')
    if (
      await access(file).then(
        () => true,
        () => false,
      )
    )
      return file
  }
  return null
}

/**
 * Runs one contender's SQL for some seconds.
 * @returns transactions per second, excluding connection time
 */
export async function pgbench(
  tool: string,
  databaseUrl: string,
  eventId: string,
  { contender, clients, seconds }: { contender: Contender; clients: number; seconds: number },
): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'plenaria-pgbench-'))
  const script = path.join(folder, `${contender}.sql`)
  await writeFile(script, contenders[contender](eventId))
  const url = new URL(databaseUrl)
  try {
    const { stdout } = await run(
      tool,
      [
        ['--no-vacuum', '--protocol=prepared', `--file=${script}`, `--time=${seconds}`],
        [`--client=${clients}`, `--jobs=${Math.min(clients, 2)}`],
        [`--host=${url.hostname}`, `--port=${url.port}`, `--username=${url.username}`, url.pathname.slice(1)],
      ].flat(),
      { env: { ...process.env, PGPASSWORD: url.password } },
    )
    const failed = /number of failed transactions: (\d+)/.exec(stdout)?.[1]
    const rate = /^tps = ([\d.]+)/m.exec(stdout)?.[1]
    if (rate === undefined || (failed !== undefined && failed !== '0')) throw new Error(`pgbench said:\n${stdout}`)
    return Number(rate)
  } finally {
    await rm(folder, { recursive: true })
  }
}
