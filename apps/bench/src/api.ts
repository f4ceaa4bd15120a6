/** Runs the product's own processes as children that can be killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '@plenaria/local/ports'
import { nodeFlags } from '@plenaria/local/processes'
import { applicationUrlOf } from '@plenaria/prisma/roles'

export interface Child {
  pid: number
  /** Resolves when it has ended, for whatever reason. */
  ended: Promise<void>
  /** Whether it is still running. */
  runs: () => boolean
  /** Ends it gracefully and waits. */
  stop: () => Promise<void>
}

export interface Api extends Child {
  port: number
}

const apiEntry = path.resolve(import.meta.dirname, '../../api/src/main.ts')
const workerEntry = path.resolve(import.meta.dirname, '../../api/src/worker.ts')
/** Preloaded: ends the child when this process is gone. */
const tether = fileURLToPath(import.meta.resolve('@plenaria/local/tether'))

/** @param log file to which the process's output is appended */
export function startChild(entry: string, env: Record<string, string>, log: string): Child {
  const { PATH, NODE_COMPILE_CACHE } = process.env
  const child: ChildProcess = spawn(process.execPath, [...nodeFlags, '--import', tether, entry], {
    env: { PATH, ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }), ...env },
    cwd: path.dirname(log),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const file = createWriteStream(log, { flags: 'a' })
  child.stdout?.pipe(file, { end: false })
  child.stderr?.pipe(file, { end: false })
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => file.end(resolve))
    child.once('error', () => resolve())
  })
  return {
    pid: child.pid ?? 0,
    ended,
    runs: () => child.exitCode === null && child.signalCode === null,
    stop: async () => {
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), 15_000)
      await ended
      clearTimeout(timer)
    },
  }
}

/**
 * Resolves once the process on this port reports that it is healthy.
 * @throws after `timeout` ms, or when `child` has ended
 */
async function untilHealthy(child: Child, port: number, timeout = 60_000): Promise<void> {
  let problem = 'no answer'
  for (const until = Date.now() + timeout; ; ) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => null)
    if (answer?.ok) return
    if (answer) problem = await answer.text()
    if (!child.runs()) throw new Error('The API process ended before it was healthy.')
    if (Date.now() > until)
      throw new Error(`The API process on port ${port} is not healthy after ${timeout} ms: ${problem}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

export const secret = 'a-secret-for-a-bench-that-nobody-else-uses'

const settings = (databaseUrl: string, port: number): Record<string, string> => ({
  DATABASE_URL: applicationUrlOf(databaseUrl),
  PORT: String(port),
  HOST: '127.0.0.1',
  SITE_URL: `http://127.0.0.1:${port}`,
  SECRET: secret,
  SMTP_URL: 'smtp://127.0.0.1:9',
  RATE_LIMIT: 'off',
  UNDO_SECONDS: '0',
  LOG_LEVEL: 'warn',
})

/**
 * Starts one API process on a free port, without rate limits per address.
 * @param webFolder folder of the built site to serve; without it, serves only the contract
 * @param others environment variables that override those benches usually set
 */
export async function startApi(
  databaseUrl: string,
  log: string,
  webFolder = '',
  others: Record<string, string> = {},
): Promise<Api> {
  const port = await freePort()
  const child = startChild(apiEntry, { ...settings(databaseUrl, port), WEB_DIR: webFolder, ...others }, log)
  await untilHealthy(child, port)
  return { ...child, port }
}

/** Starts one worker process, which begins work immediately. */
export const startWorker = (databaseUrl: string, log: string): Child =>
  startChild(workerEntry, settings(databaseUrl, 0), log)
