/** A process of the product that restarts whenever a source changes. The next process is on standby, with its packages loaded. */
import { type ChildProcess, spawn } from 'node:child_process'
import path from 'node:path'
import { root } from '@plenaria/config/src/generate.ts'
import { openLogFile } from '../log-file.ts'
import type { Part } from '../parts.ts'
import { nodeFlags } from '../processes.ts'
import { reasonOf, Trouble } from '../trouble.ts'
import type { StandbyOrder, StandbyReport } from './standby.ts'

export interface RestartingOptions {
  name: string
  /** The file that Node runs. */
  entry: string
  /** File for its output. */
  log: string
  say: (line: string) => void
}

export interface Restarting extends Part {
  /**
   * Restarts the process. `untilUp` resolves when it works; the promise rejects with the process's last output if it ends first.
   */
  restart: (variables: Record<string, string>, untilUp?: (ended: AbortSignal) => Promise<void>) => Promise<void>
}

interface Running {
  child: ChildProcess
  /** Its last output. */
  ended: Promise<string>
}

/** With a compile cache a process starts in half the time. */
const compileCache = path.join(root, 'node_modules', '.cache', 'node')
/** Milliseconds for work in progress to finish; the next save matters more. */
const timeout = 1_500
/** Milliseconds after a start before the next process is prepared: the one that has just started comes first. */
const calm = 1_000

/** Preloaded before the entry. */
const ahead = ['../tether.ts', './standby.ts'].map((file) => path.join(import.meta.dirname, file))

const isOver = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null

/** Asks a process to end; resolves when it has. */
function end(child: ChildProcess | undefined, within: number): Promise<void> {
  if (!child || isOver(child)) return Promise.resolve()
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill('SIGKILL'), within)
    child.once('exit', () => {
      clearTimeout(force)
      resolve()
    })
    child.kill('SIGTERM')
  })
}

export function openRestarting({ name, entry, log, say }: RestartingOptions): Restarting {
  const out = openLogFile(log, (fault) => say(`${log} can't be written (${reasonOf(fault)}); the ${name} goes on`))
  const packages = new Set<string>()
  let current: ChildProcess | undefined
  let standby: Running | undefined
  let preparing: NodeJS.Timeout | undefined

  const order = (child: ChildProcess, what: StandbyOrder) => child.send(what, () => {})

  function prepare(variables: Record<string, string>): Running {
    const child = spawn(process.execPath, [...nodeFlags, ...ahead.flatMap((file) => ['--import', file]), entry], {
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
    child.on('message', ({ imported }: StandbyReport) => packages.add(imported))
    const ended = new Promise<string>((resolve) => {
      child.once('error', (fault) => resolve(fault.message))
      child.once('exit', (code, signal) => resolve(lastWords.trim() || `${name} ended (${signal ?? `code ${code}`})`))
    })
    order(child, { packages: [...packages] })
    return { child, ended }
  }

  function begin(variables: Record<string, string>): Running {
    clearTimeout(preparing)
    const running = standby && !isOver(standby.child) ? standby : prepare(variables)
    standby = undefined
    order(running.child, { variables })
    return running
  }

  return {
    restart: async (variables, untilUp = async () => {}) => {
      // The next one needn't wait: it listens on its own port.
      void end(current, timeout)
      const { child, ended } = begin(variables)
      current = child
      let isUp = false
      const gone = new AbortController()
      const failure = ended.then((words) => {
        gone.abort()
        if (current === child) throw new Trouble(words)
      })
      // It may also end later, when nobody waits for it any longer.
      failure.catch((fault: Trouble) => {
        if (isUp) say(`The ${name} ended; it starts again with the next save.\n${fault.message}`)
      })
      await Promise.race([untilUp(gone.signal), failure])
      isUp = true
      if (current !== child) return
      clearTimeout(preparing)
      preparing = setTimeout(() => {
        standby ??= prepare(variables)
      }, calm)
    },
    stop: async () => {
      clearTimeout(preparing)
      const last = [current, standby?.child]
      current = undefined
      standby = undefined
      await Promise.all(last.map((child) => end(child, 5_000)))
      await out.close()
    },
  }
}
