/** Moving dates by days in a zone, so that every hour stays what it is on the clock there. */

export interface Moved {
  path: string
  /** `YYYY-MM-DDTHH:mm` */
  intended: string
  at: Date
}

export interface Shift {
  /** The same time of day, so many days on; of an hour that comes twice, the first. */
  moved: (at: Date, path: string) => Date
  /** Hours that the zone skips, as far as `moved` was asked for. */
  skipped: readonly Moved[]
}

/** By as many days as lie between the day of `from` in the zone and `firstDay`. Null: it is no day. */
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
