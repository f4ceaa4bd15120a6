/** Shifts dates by whole days in a time zone, so that the local time of day stays the same. */

export interface Moved {
  path: string
  /** `YYYY-MM-DDTHH:mm` */
  intended: string
  at: Date
}

export interface Shift {
  /** The same local time, shifted by the number of days; for a time that occurs twice, the first. */
  moved: (at: Date, path: string) => Date
  /** Local times passed to `moved` that the zone skips. */
  skipped: readonly Moved[]
}

/** A shift by the number of days between the day of `from` in the zone and `firstDay`. Null if `firstDay` is not a date. */
export function shiftTo(firstDay: string, from: Date, zone: string): Shift | null {
  const day = dayOf(firstDay)
  if (!day) return null
  const local = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)
  const { days } = local(from).toPlainDate().until(day, { largestUnit: 'day' })
  const skipped: Moved[] = []
  const moved = (at: Date, path: string): Date => {
    const intended = local(at).toPlainDateTime().add({ days })
    const found = intended.toZonedDateTime(zone, { disambiguation: 'compatible' })
    const instant = new Date(found.epochMilliseconds)
    if (!found.toPlainDateTime().equals(intended))
      skipped.push({ path, intended: intended.toString({ smallestUnit: 'minute' }), at: instant })
    return instant
  }
  return { moved, skipped }
}

function dayOf(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  try {
    const day = Temporal.PlainDate.from(text, { overflow: 'reject' })
    return day.year >= 2000 && day.year < 2200 ? day : null
  } catch {
    return null
  }
}
