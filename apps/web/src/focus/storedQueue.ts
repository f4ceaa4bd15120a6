import { queueKey } from '../kernel/storedForms.ts'

/** A review queue, as stored by this tab. */
export interface StoredQueue {
  /** In reading order. */
  references: readonly string[]
  /** Number of matches when the queue was read; may exceed the queue's maximum length. */
  matching: number
  /** References of applications that were decided or reviewed in this queue. */
  done: readonly string[]
}

/** Maximum number of queues stored per tab; the others are removed. */
const maxStored = 5

const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

/** The queue stored under this address; null if there is none. */
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

/** If the browser blocks storage, the queue lives as long as the page. */
export function storeQueue(address: string, queue: StoredQueue): void {
  try {
    const own = queueKey(address)
    const others = Object.keys(sessionStorage).filter((key) => key.startsWith(queueKey('')) && key !== own)
    for (const key of others.slice(0, Math.max(0, others.length - maxStored + 1))) sessionStorage.removeItem(key)
    sessionStorage.setItem(own, JSON.stringify(queue))
  } catch {}
}
