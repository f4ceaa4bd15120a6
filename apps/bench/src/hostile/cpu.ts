/** Processor time and memory of the product's processes, read from `/proc` so that other processes on the machine don't count. */
import { readdirSync, readFileSync } from 'node:fs'

/** For readers of `/proc/PID/stat`, Linux counts processor time in hundredths of a second. */
const millisecondsPerTick = 10

interface Usage {
  /** In milliseconds, of the process itself and of its children that have ended. */
  own: number
  ofEnded: number
}

function usageOf(pid: number): Usage | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const ticks = (from: number) => ((fields[from] ?? 0) + (fields[from + 1] ?? 0)) * millisecondsPerTick
    return { own: precise(pid) ?? ticks(11), ofEnded: ticks(13) }
  } catch {
    return null
  }
}

/** In milliseconds, with nanosecond precision, over all threads; null if the kernel doesn't provide it. */
function precise(pid: number): number | null {
  try {
    const threads = readdirSync(`/proc/${pid}/task`)
    const nanoseconds = threads.map((thread) =>
      Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ', 1)[0]),
    )
    return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6
  } catch {
    return null
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

/** Processor time of a process so far, including its children, in milliseconds. */
export function cpuOf(pid: number): number {
  const root = usageOf(pid)
  if (!root) return 0
  const children = childrenOf(pid).map(usageOf)
  return children.reduce((sum, child) => sum + (child?.own ?? 0), root.own + root.ofEnded)
}

/** Memory that a process holds, in megabytes. */
export function memoryOf(pid: number): number {
  try {
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1024
  } catch {
    return 0
  }
}
