/** The present by the server's clock: deadlines end by it, and the device's may be wrong by an hour or a day. */

/** Milliseconds that the server is ahead of the device. */
let ahead = 0

/** `date`: header of an answer that just came; it names whole seconds, so that less than a few are no difference. */
export function noteServerTime(date: string | null): void {
  const difference = Date.parse(date ?? '') - Date.now()
  if (!Number.isNaN(difference)) ahead = Math.abs(difference) < 5_000 ? 0 : difference
}

/** Milliseconds since 1970. */
export const serverNow = (): number => Date.now() + ahead

/** As `fetch`; takes note of the server's time. */
export const timedFetch: typeof fetch = async (...asked) => {
  const answer = await fetch(...asked)
  noteServerTime(answer.headers.get('date'))
  return answer
}
