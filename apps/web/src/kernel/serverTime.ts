/**
 * The current time by the server's clock: it decides when deadlines end, and the device's clock may be off by an hour or a day.
 */

/** Milliseconds by which the server is ahead of the device. */
let ahead = 0

/** `date`: `Date` header of a response that just arrived. Its resolution is one second, so small differences are ignored. */
export function noteServerTime(date: string | null): void {
  const difference = Date.parse(date ?? '') - Date.now()
  if (!Number.isNaN(difference)) ahead = Math.abs(difference) < 5_000 ? 0 : difference
}

/** Milliseconds since 1970. */
export const serverNow = (): number => Date.now() + ahead
