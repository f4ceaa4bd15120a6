/**
 * Reads untrusted files in threads of their own, which are terminated when a file takes too long or unpacks to too much. A PDF of 60 KB can
 * keep a process busy for a minute, one of 5 MB can use all of its memory.
 */
import { Worker } from 'node:worker_threads'
import { openTurns } from '../live/watch.ts'
import type { FileCode, ReadFile } from './readText.ts'

/** Threads of this process; further files wait. */
const readAtOnce = 2
/** Files of one client that wait while another of theirs is read. */
const maxWaiting = 2
/** Time limit for a file, and interval of memory checks, in milliseconds. */
const maxReadingTime = 10_000
const lookEvery = 20
/** Limits for unpacked data and for the text, in bytes. */
const maxUnpacked = 128 * 1024 * 1024
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 }

export type Read = ReadFile | { code: FileCode | 'TOO_MANY_FILES'; pages?: number }
const tooHeavy: Read = { code: 'FILE_TOO_HEAVY' }

interface Client {
  inTurn: ReturnType<typeof openTurns>
  /** Read or waiting. */
  files: number
}

/** Reads one file of a client at a time. Returns `FILE_TOO_HEAVY` when it gives up, also because the signal aborts. */
export function openReader(): (client: string, bytes: Buffer, signal: AbortSignal) => Promise<Read> {
  const inTurn = openTurns(readAtOnce)
  const clients = new Map<string, Client>()
  return async (name, bytes, signal) => {
    const client = clients.get(name) ?? { inTurn: openTurns(1), files: 0 }
    if (client.files > maxWaiting) return { code: 'TOO_MANY_FILES' }
    clients.set(name, client)
    client.files += 1
    const readOnce = async () => (signal.aborted ? tooHeavy : readApart(bytes, signal))
    try {
      return await client.inTurn(async () => (signal.aborted ? tooHeavy : inTurn(readOnce)))
    } finally {
      client.files -= 1
      if (client.files === 0) clients.delete(name)
    }
  }
}

async function readApart(bytes: Buffer, signal: AbortSignal): Promise<Read> {
  const thread = new Worker(new URL('./readingThread.ts', import.meta.url), {
    workerData: Uint8Array.from(bytes),
    resourceLimits,
    // Messages of libraries may quote the file.
    stdout: true,
    stderr: true,
  })
  const { promise, resolve } = Promise.withResolvers<Read>()
  thread.once('message', resolve)
  thread.once('error', () => resolve(tooHeavy))
  thread.once('exit', () => resolve(tooHeavy))
  const onAbort = () => resolve(tooHeavy)
  signal.addEventListener('abort', onAbort)
  const tooLong = setTimeout(resolve, maxReadingTime, tooHeavy)
  const looks = setInterval(async () => {
    const { external_memory: unpacked } = await thread.getHeapStatistics().catch(() => ({ external_memory: 0 }))
    if (unpacked > maxUnpacked) resolve(tooHeavy)
  }, lookEvery)
  try {
    return await promise
  } finally {
    signal.removeEventListener('abort', onAbort)
    clearTimeout(tooLong)
    clearInterval(looks)
    await thread.terminate()
  }
}
