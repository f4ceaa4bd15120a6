/**
 * Local times in the event's zone: `YYYY-MM-DDTHH:mm`. Clock changes skip some local times and repeat others; the second of two
 * repeated times is followed by its offset from UTC (`2027-04-03T23:30-04:00`).
 */
import { Temporal } from 'temporal-polyfill'

/** The instant of a typed local time, with a note on clock changes. */
export interface Resolved {
  /** ISO 8601 in UTC with milliseconds. */
  instant: string
  /** `SKIPPED`: this time doesn't exist on that day; the time after the gap is used. `TWICE`: it occurs twice that day. */
  note: 'SKIPPED' | 'TWICE' | null
}

/**
 * Converts a local time in an IANA zone to an instant; null if there is no such date or zone. Picks the first of two repeated
 * times, unless an offset is given.
 */
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

/** The two instants that a repeated local time can mean, in order; null if it occurs once. */
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
