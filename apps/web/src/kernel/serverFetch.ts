import { noteServerTime } from './serverTime.ts'

const maxRetries = 3
/** Seconds. A page that would have to wait longer shows an error instead. */
const maxWait = 30

/**
 * Like `fetch`; records the server's time. An overloaded server has not processed the request and says when to retry: the request
 * is sent again then.
 */
export const serverFetch: typeof fetch = async (input, init) => {
  for (let retries = 0; ; retries++) {
    const response = await fetch(input, init)
    noteServerTime(response.headers.get('date'))
    const seconds = Number(response.headers.get('retry-after'))
    const mayRetry = response.status === 429 && seconds > 0 && seconds <= maxWait && retries < maxRetries
    if (!mayRetry) return response
    await waitFor(seconds * 1_000, init?.signal)
  }
}

const waitFor = (milliseconds: number, signal: AbortSignal | null | undefined) =>
  new Promise<void>((resolve, reject) => {
    const giveUp = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', giveUp)
      resolve()
    }, milliseconds)
    signal?.addEventListener('abort', giveUp)
  })
