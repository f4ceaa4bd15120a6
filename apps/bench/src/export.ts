/** How much memory the server needs to give the registrations of an event as a workbook. */
import { readFile, writeFile } from 'node:fs/promises'
import type { Api } from './api.ts'

export interface Exported {
  /** What the server held in memory at most, beyond what it held before; in MB of 1,000,000 bytes. */
  grownMb: number
  /** The most that it held in all. */
  peakMb: number
  seconds: number
  /** Of the file. */
  bytes: number
}

const kilobyte = 1024

/**
 * Takes the workbook away as the owner of `cookie` and reads it to its end.
 * @throws when it is not given or breaks off, or on a system without `/proc`
 */
export async function measureExport(api: Pick<Api, 'pid' | 'port'>, slug: string, cookie: string): Promise<Exported> {
  const before = await memoryOf(api.pid, 'VmRSS')
  // From here on the peak is of this export.
  await writeFile(`/proc/${api.pid}/clear_refs`, '5')
  const from = performance.now()
  const answer = await fetch(`http://127.0.0.1:${api.port}/api/events/${slug}/registrations.xlsx`, {
    headers: { cookie },
  })
  if (!answer.ok || !answer.body) throw new Error(`The workbook is answered ${answer.status}: ${await answer.text()}`)
  let bytes = 0
  for await (const part of answer.body) bytes += part.byteLength
  const seconds = (performance.now() - from) / 1000
  const peakMb = await memoryOf(api.pid, 'VmHWM')
  return { grownMb: peakMb - before, peakMb, seconds, bytes }
}

/** MB that a process holds now (`VmRSS`), or held at most (`VmHWM`). */
async function memoryOf(pid: number, name: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]
  if (kilobytes === undefined) throw new Error('The system does not say how much memory the server takes.')
  return (Number(kilobytes) * kilobyte) / 1_000_000
}
