/** Reads the text of files in threads of their own, a few at once. */
import { inThread } from '../kernel/inThread.ts'
import { openTurns } from '../live/watch.ts'
import type { FileCode, ReadFile } from './readText.ts'

/** Threads of this process; further files wait. */
const readAtOnce = 2
/** Files of one client that wait while another of theirs is read. */
const maxWaiting = 2

export type Read = ReadFile | { code: FileCode | 'TOO_MANY_FILES'; pages?: number }
const script = new URL('./readingThread.ts', import.meta.url)
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
    const readOnce = async () => (signal.aborted ? tooHeavy : inThread(script, bytes, tooHeavy, signal))
    try {
      return await client.inTurn(async () => (signal.aborted ? tooHeavy : inTurn(readOnce)))
    } finally {
      client.files -= 1
      if (client.files === 0) clients.delete(name)
    }
  }
}
