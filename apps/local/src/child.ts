/** A Node process that is kept running until it is stopped. */
import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { openLogFile } from './log-file.ts'
import { nodeFlags, pause } from './processes.ts'
import { reasonOf, Trouble } from './trouble.ts'

export interface ChildOptions {
  name: string
  /** The file that Node runs. */
  entry: string
  env: Record<string, string>
  /** File for its output. */
  log: string
  say: (line: string) => void
}

export interface KeptChild {
  pid: () => number | undefined
  /** Why it is not running right after its start: the last lines of its output. Null while it runs. */
  fault: () => string | null
  /** Asks it to end, and kills it after `timeout` milliseconds. */
  stop: (timeout?: number) => Promise<void>
}

/** A child that ran this long (in milliseconds) is considered recovered from its last failure. */
const longEnough = 60_000
const maxPause = 30_000
const healthyWithin = 60_000

/** Starts the child, and restarts it (after 0.5, 1, 2 … 30 s) whenever it ends by itself. */
export function keepRunning({ name, entry, env, log, say }: ChildOptions): KeptChild {
  const out = openLogFile(log, (fault) => say(`${log} can't be written (${reasonOf(fault)}); the ${name} goes on`))
  const tether = path.join(import.meta.dirname, 'tether.ts')
  let child: ChildProcess | undefined
  let lastWords = ''
  let stopping = false
  let nextPause = 500
  let timer: NodeJS.Timeout | undefined

  const begin = () => {
    const began = Date.now()
    lastWords = ''
    // In its own process group: Ctrl-C reaches only the launcher, which ends its children in order.
    child = spawn(process.execPath, [...nodeFlags, '--enable-source-maps', '--import', tether, entry], {
      env: { ...process.env, ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    child.stdout?.on('data', (chunk: Buffer) => out.write(chunk))
    child.stderr?.on('data', (chunk: Buffer) => {
      out.write(chunk)
      lastWords = (lastWords + chunk.toString()).slice(-4000)
    })
    child.once('error', (fault) => {
      lastWords = fault.message
    })
    child.once('exit', (code, signal) => {
      child = undefined
      if (stopping) return
      if (Date.now() - began > longEnough) nextPause = 500
      say(
        `The ${name} ended (${signal ?? `code ${code}`}); starting it again in ${nextPause / 1000} s. Its log: ${log}`,
      )
      timer = setTimeout(begin, nextPause)
      nextPause = Math.min(nextPause * 2, maxPause)
    })
  }
  begin()

  return {
    pid: () => child?.pid,
    fault: () => (child ? null : lastWords.trim() || `the ${name} ended without a word`),
    stop: async (timeout = 35_000) => {
      stopping = true
      clearTimeout(timer)
      const running = child
      if (running) {
        await new Promise<void>((resolve) => {
          const force = setTimeout(() => running.kill('SIGKILL'), timeout)
          running.once('exit', () => {
            clearTimeout(force)
            resolve()
          })
          running.kill('SIGTERM')
        })
      }
      await out.close()
    },
  }
}

/**
 * Waits until the child answers 200 at `url`.
 * @throws {Trouble} with its last output if it ends first, or after a minute
 */
export async function untilHealthy(child: KeptChild, name: string, url: string, signal?: AbortSignal): Promise<void> {
  let answer = 'no answer'
  for (const until = Date.now() + healthyWithin; Date.now() < until; ) {
    signal?.throwIfAborted()
    const fault = child.fault()
    if (fault) throw new Trouble(`The ${name} does not start:\n${fault}`)
    try {
      const { status } = await fetch(url, { signal: AbortSignal.timeout(5000) })
      if (status === 200) return
      answer = `status ${status}`
    } catch {
      answer = 'no answer'
    }
    await pause(50)
  }
  throw new Trouble(`The ${name} is not ready after ${healthyWithin / 1000} s (${answer} at ${url}).`)
}
