/**
 * Times as clocks show them in the event's zone: `YYYY-MM-DDTHH:mm`. Clocks skip some of them and show others twice; the second of
 * two has its offset from UTC behind it (`2027-04-03T23:30-04:00`).
 */
import { Temporal } from 'temporal-polyfill'

/** An instant that was typed as a local time, and what there is to know about it. */
export interface Resolved {
  /** ISO 8601 in UTC with milliseconds. */
  instant: string
  /** `SKIPPED`: no clock shows this time on that day, the time after the gap is meant. `TWICE`: it comes twice that day. */
  note: 'SKIPPED' | 'TWICE' | null
}

/** The instant of a local time in an IANA zone; null if there is no such date or zone. Of two the first, unless an offset says otherwise. */
export function instantOf(local: string, zone: string): Resolved | null {
  try {
    const typed = Temporal.PlainDateTime.from(local)
    const isSkipped = !typed.toZonedDateTime(zone, { disambiguation: 'later' }).toPlainDateTime().equals(typed)
    const meant = isSkipped
      ? typed.toZonedDateTime(zone, { disambiguation: 'later' })
      : Temporal.ZonedDateTime.from(`${local}[${zone}]`, { offset: 'prefer', disambiguation: 'earlier' })
    return {
      instant: new Date(meant.epochMilliseconds).toISOString(),
      note: isSkipped ? 'SKIPPED' : twiceOf(local, zone) ? 'TWICE' : null,
    }
  } catch {
    return null
  }
}

interface Twice {
  local: string
  /** `-04:00` */
  offset: string
}

/** The two times that a local time can mean, in their order; null where it comes once. */
export function twiceOf(local: string, zone: string): [first: Twice, second: Twice] | null {
  const plain = Temporal.PlainDateTime.from(local)
  const first = plain.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const second = plain.toZonedDateTime(zone, { disambiguation: 'later' })
  if (first.equals(second) || !second.toPlainDateTime().equals(plain)) return null
  const text = plain.toString({ smallestUnit: 'minute' })
  return [
    { local: text, offset: first.offset },
    { local: `${text}${second.offset}`, offset: second.offset },
  ]
}

/** Local time of an instant in an IANA zone. */
export function localOf(instant: string, zone: string): string {
  const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  const local = zoned.toPlainDateTime().toString({ smallestUnit: 'minute' })
  return twiceOf(local, zone)?.find(({ offset }) => offset === zoned.offset)?.local ?? local
}

/** In the format of `datetime-local`. */
export const withoutOffset = (local: string): string => local.slice(0, 16)
