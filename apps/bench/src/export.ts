/** Measures how much memory the server needs to export an event's registrations as a workbook. */
import { readFile, writeFile } from 'node:fs/promises'
import type { Api } from './api.ts'

export interface Exported {
  /** Peak memory of the server beyond what it held before; in MB of 1,000,000 bytes. */
  grownMb: number
  /** Peak memory in total, in the same unit. */
  peakMb: number
  seconds: number
  /** Size of the file. */
  bytes: number
}

const kilobyte = 1024

/**
 * Downloads the workbook as the owner of `cookie` and reads it to the end.
 * @throws if the download is refused or breaks off, or on a system without `/proc`
 */
export async function measureExport(api: Pick<Api, 'pid' | 'port'>, slug: string, cookie: string): Promise<Exported> {
  const before = await memoryOf(api.pid, 'VmRSS')
  // Resets the peak, so that it is that of this export.
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

/** Memory that a process holds now (`VmRSS`), or its peak (`VmHWM`), in MB. */
async function memoryOf(pid: number, name: 'VmRSS' | 'VmHWM'): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  const kilobytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]
  if (kilobytes === undefined) throw new Error('The system does not say how much memory the server takes.')
  return (Number(kilobytes) * kilobyte) / 1_000_000
}
