/** Which thread of the process comes first where all want the processor. */
import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { isMainThread } from 'node:worker_threads'

/** As `nice` counts: such a thread gets a tenth of what one that answers requests gets. */
const afterRequests = 10

/** Lets requests go before the calling worker thread. Without effect where threads have no priority of their own, as outside Linux. */
export function runAfterRequests(): void {
  if (isMainThread) throw new Error('The thread that answers requests would come last.')
  if (process.platform !== 'linux') return
  // Node has no name for a thread's id; `/proc/thread-self` leads to it.
  const thread = Number(readlinkSync('/proc/thread-self').split('/').at(-1))
  setPriority(thread, afterRequests)
}
