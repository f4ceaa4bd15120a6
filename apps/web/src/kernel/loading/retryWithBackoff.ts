/** Milliseconds between retries, at first and at most. */
const [firstWait, maxWait] = [1_000, 60_000]

/** Retries until it succeeds, with exponential backoff, and at once when the browser is online again. */
export async function retryWithBackoff<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let wait = firstWait; ; wait = Math.min(wait * 2, maxWait)) {
    try {
      return await attempt()
    } catch {
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
