/** Priority of threads that compete for the processor. */
import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { isMainThread } from 'node:worker_threads'

/** A `nice` value: the thread gets a tenth of the processor time that a request thread gets. */
const afterRequests = 10

/**
 * Lowers the calling worker thread's priority below that of requests. No effect where threads have no priority of their own
 * (anywhere but Linux).
 */
export function runAfterRequests(): void {
  if (isMainThread) throw new Error('The thread that answers requests would come last.')
  if (process.platform !== 'linux') return
  // Node doesn't expose thread ids; `/proc/thread-self` links to the current one.
  const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1))
  setPriority(thread, afterRequests)
}
