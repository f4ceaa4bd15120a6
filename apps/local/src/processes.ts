import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * Node flags for the API and the worker: room for the garbage of start-up and request bursts, so that it is collected less often.
 */
export const nodeFlags = ['--min-semi-space-size=32', '--max-semi-space-size=32']

export interface ProcessFacts {
  /** Its whole command line; empty for a zombie. */
  command: string
  /** Start time in the system's own format: only used to distinguish two processes with the same id. */
  began: string
  /** Dead, but not yet reaped by its parent. */
  zombie: boolean
}

function fromProc(pid: number): ProcessFacts | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    return { command, began: rest[18] ?? '', zombie: state === 'Z' || state === 'X' }
  } catch {
    return undefined
  }
}

function fromPs(pid: number): ProcessFacts | undefined {
  try {
    const line = execFileSync('ps', ['-ww', '-o', 'stat=,lstart=,command=', '-p', String(pid)], {
      encoding: 'utf8',
    }).trim()
    const match = /^(\S+)\s+(\S+ +\S+ +\d+ +[\d:]+ +\d+)\s+(.*)$/.exec(line)
    if (!match) return undefined
    const [, state = '', began = '', command = ''] = match
    return { command, began, zombie: state.startsWith('Z') }
  } catch {
    return undefined
  }
}

/** The system's information about a process; undefined if there is none. */
export function processFacts(pid: number): ProcessFacts | undefined {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
