/** A log file that survives a full disk: what can't be written is lost, and writing resumes once there is space. */
import { createWriteStream, existsSync, renameSync, statSync, type WriteStream } from 'node:fs'

const maxLogBytes = 20_000_000
/** Milliseconds between attempts to reopen a file that could not be written. */
const retryAfter = 1_000

/** Error codes for an exhausted disk, quota or file size limit. */
const noSpace = ['ENOSPC', 'EDQUOT', 'EFBIG']

export const isNoSpace = (fault: unknown): boolean =>
  typeof fault === 'object' && fault !== null && 'code' in fault && noSpace.includes(String(fault.code))

export interface LogFile {
  write: (chunk: Buffer) => void
  close: () => Promise<void>
}

/** `failed`: called on the first failed write after a successful one. */
export function openLogFile(file: string, failed: (fault: Error) => void): LogFile {
  if (existsSync(file) && statSync(file).size > maxLogBytes) renameSync(file, `${file}.1`)
  let stream: WriteStream | null = null
  let triedAt = Number.NEGATIVE_INFINITY
  let failing = false

  const opened = (): WriteStream | null => {
    if (stream || Date.now() < triedAt + retryAfter) return stream
    triedAt = Date.now()
    const fresh = createWriteStream(file, { flags: 'a', mode: 0o600 })
    fresh.on('error', (fault) => {
      if (stream === fresh) stream = null
      if (!failing) failed(fault)
      failing = true
    })
    stream = fresh
    return fresh
  }

  return {
    write: (chunk) => {
      opened()?.write(chunk, (fault) => {
        if (!fault) failing = false
      })
    },
    close: () =>
      new Promise((resolve) => {
        if (!stream || stream.destroyed) return resolve()
        stream.once('close', resolve)
        stream.end()
      }),
  }
}
