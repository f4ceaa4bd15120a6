/** A log on the disk that outlives a full disk: what can't be written is lost, and writing goes on once there is space. */
import { createWriteStream, existsSync, renameSync, statSync, type WriteStream } from 'node:fs'

const maxLogBytes = 20_000_000
/** Milliseconds between attempts to open a file that could not be written. */
const retryAfter = 1_000

/** Codes of a disk, a quota or a limit of files that is used up. */
const noSpace = ['ENOSPC', 'EDQUOT', 'EFBIG']

export const isNoSpace = (fault: unknown): boolean =>
  typeof fault === 'object' && fault !== null && 'code' in fault && noSpace.includes(String(fault.code))

export interface LogFile {
  write: (chunk: Buffer) => void
  close: () => Promise<void>
}

/** `failed`: called with the first write that fails after one that did not. */
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
