/** Initial and maximum delay between retries, in milliseconds. */
const [firstWait, maxWait] = [1_000, 60_000]

/**
 * Retries with exponential backoff until it succeeds, up to `tries` times, and immediately when the browser comes back online.
 */
export async function retryWithBackoff<Result>(
  attempt: () => Promise<Result>,
  tries = Number.POSITIVE_INFINITY,
): Promise<Result> {
  for (let [wait, left] = [firstWait, tries]; ; wait = Math.min(wait * 2, maxWait), left -= 1) {
    try {
      return await attempt()
    } catch (fault) {
      if (left <= 1) throw fault
      await lineOr(wait)
    }
  }
}

const lineOr = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    window.addEventListener('online', done)
  })
