import { Temporal } from 'temporal-polyfill'

/** An instant that was typed as a local time, and what had to be assumed: clocks skip some local times and show others twice. */
export interface Resolved {
  /** ISO 8601 in UTC with milliseconds. */
  instant: string
  /** `SKIPPED`: no clock shows this time on that day, the time after the gap is meant. `TWICE`: the first of the two is meant. */
  note: 'SKIPPED' | 'TWICE' | null
}

/** The instant of `YYYY-MM-DDTHH:mm` in an IANA zone; null if there is no such date or zone. */
export function instantOf(local: string, zone: string): Resolved | null {
  try {
    const typed = Temporal.PlainDateTime.from(local)
    const earlier = typed.toZonedDateTime(zone, { disambiguation: 'earlier' })
    const later = typed.toZonedDateTime(zone, { disambiguation: 'later' })
    const skipped = !later.toPlainDateTime().equals(typed)
    const meant = skipped ? later : earlier
    return {
      instant: new Date(meant.epochMilliseconds).toISOString(),
      note: skipped ? 'SKIPPED' : earlier.equals(later) ? null : 'TWICE',
    }
  } catch {
    return null
  }
}

/** `YYYY-MM-DDTHH:mm` of an instant in an IANA zone, as `datetime-local` takes it. */
export function localOf(instant: string, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })
}
