/** The current time by the server's clock: deadlines end by it, and the device's may be wrong by an hour or a day. */

/** Milliseconds that the server is ahead of the device. */
let ahead = 0

/** `date`: header of a response that just came; it has whole seconds, so that differences of a few are ignored. */
export function noteServerTime(date: string | null): void {
  const difference = Date.parse(date ?? '') - Date.now()
  if (!Number.isNaN(difference)) ahead = Math.abs(difference) < 5_000 ? 0 : difference
}

/** Milliseconds since 1970. */
export const serverNow = (): number => Date.now() + ahead
