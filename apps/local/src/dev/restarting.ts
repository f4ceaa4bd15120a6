/** A process of the product that starts again whenever a source changed. */
import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { root } from '@plenaria/config/src/generate.ts'
import { openLogFile } from '../log-file.ts'
import type { Part } from '../parts.ts'
import { nodeFlags } from '../processes.ts'
import { reasonOf, Trouble } from '../trouble.ts'

export interface RestartingOptions {
  name: string
  /** The file that Node runs. */
  entry: string
  /** Where its output is kept. */
  log: string
  say: (line: string) => void
}

export interface Restarting extends Part {
  /** Restarts the process. `untilUp` says when it works; the promise rejects with the process's last words if it ends before. */
  restart: (variables: Record<string, string>, untilUp?: (ended: AbortSignal) => Promise<void>) => Promise<void>
}

/** With compiled code at hand a process starts in half the time. */
const compileCache = path.join(root, 'node_modules', '.cache', 'node')
/** Milliseconds for what is under way; what is saved next matters more. */
const timeout = 1_500

export function openRestarting({ name, entry, log, say }: RestartingOptions): Restarting {
  const out = openLogFile(log, (fault) => say(`${log} can't be written (${reasonOf(fault)}); the ${name} goes on`))
  const tether = path.join(import.meta.dirname, '..', 'tether.ts')
  let current: ChildProcess | undefined

  function begin(variables: Record<string, string>): { child: ChildProcess; ended: Promise<string> } {
    const child = spawn(process.execPath, [...nodeFlags, '--enable-source-maps', '--import', tether, entry], {
      env: { NODE_COMPILE_CACHE: compileCache, ...process.env, ...variables },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    let lastWords = ''
    child.stdout?.on('data', (chunk: Buffer) => out.write(chunk))
    child.stderr?.on('data', (chunk: Buffer) => {
      out.write(chunk)
      lastWords = (lastWords + chunk.toString()).slice(-4000)
    })
    const ended = new Promise<string>((resolve) => {
      child.once('error', (fault) => resolve(fault.message))
      child.once('exit', (code, signal) => resolve(lastWords.trim() || `${name} ended (${signal ?? `code ${code}`})`))
    })
    return { child, ended }
  }

  /** Asks a process to end; resolves when it has. */
  function end(child: ChildProcess | undefined, within: number): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
    return new Promise((resolve) => {
      const force = setTimeout(() => child.kill('SIGKILL'), within)
      child.once('exit', () => {
        clearTimeout(force)
        resolve()
      })
      child.kill('SIGTERM')
    })
  }

  return {
    restart: async (variables, untilUp = async () => {}) => {
      // The next one need not wait: it listens on a port of its own.
      void end(current, timeout)
      const { child, ended } = begin(variables)
      current = child
      let isUp = false
      const gone = new AbortController()
      const failure = ended.then((words) => {
        gone.abort()
        if (current === child) throw new Trouble(words)
      })
      // It may also end later, when nobody waits for it any more.
      failure.catch((fault: Trouble) => {
        if (isUp) say(`The ${name} ended; it starts again with the next save.\n${fault.message}`)
      })
      await Promise.race([untilUp(gone.signal), failure])
      isUp = true
    },
    stop: async () => {
      const last = current
      current = undefined
      await end(last, 5_000)
      await out.close()
    },
  }
}
