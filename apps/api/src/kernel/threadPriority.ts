/** Priority of threads that compete for the processor. */
import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { isMainThread } from 'node:worker_threads'

/** `nice` values. The comments say how much of the processor a thread gets, compared with the thread that answers requests. */
const niceness = {
  /** A request waits for the result: a third, so that it arrives in time on a busy machine too. */
  AWAITED: 5,
  /** Nobody waits for the result, or they see its progress: a tenth. */
  BACKGROUND: 10,
}

/**
 * Lowers the calling worker thread's priority below that of requests. No effect where threads have no priority of their own
 * (anywhere but Linux).
 */
export function runAfterRequests(kind: keyof typeof niceness): void {
  if (isMainThread) throw new Error('The thread that answers requests would come last.')
  if (process.platform !== 'linux') return
  // Node doesn't expose thread ids; `/proc/thread-self` links to the current one.
  const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1))
  setPriority(thread, niceness[kind])
}
