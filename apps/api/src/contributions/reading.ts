/**
 * Reads untrusted files in threads of their own, which are terminated when a file takes too long or unpacks to too much. A PDF of 60 KB can
 * keep a process busy for a minute, one of 5 MB can use all of its memory.
 */
import { Worker } from 'node:worker_threads'
import { openTurns } from '../live/watch.ts'
import type { FileCode, ReadFile } from './readText.ts'

/** Threads of this process; further files wait. */
const readAtOnce = 2
/** Time limit for a file, and interval of memory checks, in milliseconds. */
const maxReadingTime = 10_000
const lookEvery = 20
/** Limits for unpacked data and for the text, in bytes. */
const maxUnpacked = 128 * 1024 * 1024
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 }

export type Read = ReadFile | { code: FileCode; pages?: number }
const tooHeavy: Read = { code: 'FILE_TOO_HEAVY' }

/** Returns `FILE_TOO_HEAVY` when it gives up. */
export function openReader(): (bytes: Buffer) => Promise<Read> {
  const inTurn = openTurns(readAtOnce)
  return (bytes) => inTurn(() => readApart(bytes))
}

async function readApart(bytes: Buffer): Promise<Read> {
  const thread = new Worker(new URL('./readingThread.ts', import.meta.url), {
    ...{ workerData: Uint8Array.from(bytes), resourceLimits },
    // Messages of libraries may quote the file.
    ...{ stdout: true, stderr: true },
  })
  const { promise, resolve } = Promise.withResolvers<Read>()
  thread.once('message', resolve)
  thread.once('error', () => resolve(tooHeavy))
  thread.once('exit', () => resolve(tooHeavy))
  const tooLong = setTimeout(resolve, maxReadingTime, tooHeavy)
  const looks = setInterval(async () => {
    const { external_memory: unpacked } = await thread.getHeapStatistics().catch(() => ({ external_memory: 0 }))
    if (unpacked > maxUnpacked) resolve(tooHeavy)
  }, lookEvery)
  try {
    return await promise
  } finally {
    clearTimeout(tooLong)
    clearInterval(looks)
    await thread.terminate()
  }
}
