/**
 * A time zone for iCalendar (RFC 5545, 3.6.5): lists individually every clock change that can affect the calendar's entries, from
 * this installation's time zone database, rather than deriving a rule from them.
 */

const minute = 60_000
/** Changes further away from all entries are irrelevant. */
const around = 370 * 24 * 60 * minute

const zoned = (at: number, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)

/** Minutes east of UTC. */
const offsetAt = (at: number, zone: string): number => zoned(at, zone).offsetNanoseconds / 60e9

const two = (number: number): string => String(Math.floor(number)).padStart(2, '0')

const offsetText = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}${two(Math.abs(minutes) % 60)}`

/** Local time at the offset `minutes`. */
const localText = (at: number, minutes: number): string =>
  new Date(at + minutes * minute).toISOString().replace(/[-:]|\.\d+Z$/g, '')

function changesBetween(from: number, until: number, zone: string): number[] {
  const changes: number[] = []
  let next = zoned(from, zone).getTimeZoneTransition('next')
  while (next && next.epochMilliseconds < until) {
    changes.push(next.epochMilliseconds)
    next = next.getTimeZoneTransition('next')
  }
  return changes
}

/** `VTIMEZONE` of a zone, correct for all instants from `from` until `until` (milliseconds since 1970). */
export function timeZoneText(zone: string, from: number, until: number): string {
  const begins = Math.floor((from - around) / minute) * minute
  const changes = changesBetween(begins, until + around, zone).map((at) => ({
    at,
    before: offsetAt(at - 1, zone),
    after: offsetAt(at, zone),
  }))
  const first = { at: begins, before: offsetAt(begins, zone), after: offsetAt(begins, zone) }
  const all = [first, ...changes]
  const least = Math.min(...all.map(({ after }) => after))
  const parts = all.flatMap(({ at, before, after }) => {
    const kind = after > least ? 'DAYLIGHT' : 'STANDARD'
    return [
      `BEGIN:${kind}`,
      `DTSTART:${localText(at, before)}`,
      `TZOFFSETFROM:${offsetText(before)}`,
      `TZOFFSETTO:${offsetText(after)}`,
      `END:${kind}`,
    ]
  })
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...parts, 'END:VTIMEZONE'].join('\r\n')
}

/** Null in an hour that occurs twice, which readers interpret inconsistently. */
export function inLocalTime(at: Date, zone: string): Temporal.ZonedDateTime | null {
  const local = zoned(at.getTime(), zone)
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toPlainDateTime().toZonedDateTime(zone, { disambiguation }),
  )
  return earlier?.epochMilliseconds === later?.epochMilliseconds ? local : null
}
