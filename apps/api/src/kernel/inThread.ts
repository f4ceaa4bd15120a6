/**
 * Reads untrusted files in threads of their own, which are terminated when a file takes too long or unpacks to too much. A PDF of 60 KB can
 * keep a process busy for a minute, one of 5 MB can use all of its memory.
 */
import { Worker } from 'node:worker_threads'

/** Time limit for a file, and interval of memory checks, in milliseconds. */
const maxTime = 10_000
const lookEvery = 20
/** Limit for unpacked data, in bytes. */
const maxUnpacked = 128 * 1024 * 1024
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 }

/** @param script of the thread, which gets the bytes as its data and answers with one message; `tooHeavy` where it is given up */
export async function inThread<Answer>(
  script: URL,
  bytes: Uint8Array,
  tooHeavy: Answer,
  signal?: AbortSignal,
): Promise<Answer> {
  const thread = new Worker(script, {
    workerData: Uint8Array.from(bytes),
    resourceLimits,
    // Messages of libraries may quote the file.
    stdout: true,
    stderr: true,
  })
  const { promise, resolve } = Promise.withResolvers<Answer>()
  thread.once('message', resolve)
  const giveUp = () => resolve(tooHeavy)
  thread.once('error', giveUp)
  thread.once('exit', giveUp)
  signal?.addEventListener('abort', giveUp)
  const tooLong = setTimeout(giveUp, maxTime)
  const looks = setInterval(async () => {
    const { external_memory: unpacked } = await thread.getHeapStatistics().catch(() => ({ external_memory: 0 }))
    if (unpacked > maxUnpacked) giveUp()
  }, lookEvery)
  try {
    return await promise
  } finally {
    signal?.removeEventListener('abort', giveUp)
    clearTimeout(tooLong)
    clearInterval(looks)
    await thread.terminate()
  }
}
