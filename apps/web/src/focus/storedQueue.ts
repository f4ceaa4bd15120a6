import { queueKey } from '../kernel/storedForms.ts'

/** A review queue, as this tab stores it. */
export interface StoredQueue {
  /** In the order in which they are read. */
  references: readonly string[]
  /** How many matched when it was read; more than it holds where they are too many for one queue. */
  matching: number
  /** References of those that were decided or reviewed from this queue. */
  done: readonly string[]
}

/** Queues that a tab stores at most; older ones are removed. */
const maxStored = 5

const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

/** The queue that was stored under this address; null: none. */
export function readQueue(address: string): StoredQueue | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(queueKey(address)) ?? 'null')
    if (typeof stored !== 'object' || stored === null) return null
    const { references, done, matching } = stored as Record<keyof StoredQueue, unknown>
    return areTexts(references) && areTexts(done) && typeof matching === 'number'
      ? { references, matching, done }
      : null
  } catch {
    return null
  }
}

/** Where a browser stores nothing, the queue lasts as long as the page. */
export function storeQueue(address: string, queue: StoredQueue): void {
  try {
    const own = queueKey(address)
    const others = Object.keys(sessionStorage).filter((key) => key.startsWith(queueKey('')) && key !== own)
    for (const key of others.slice(0, Math.max(0, others.length - maxStored + 1))) sessionStorage.removeItem(key)
    sessionStorage.setItem(own, JSON.stringify(queue))
  } catch {}
}
