/** Times of day as an organiser writes them. */

/**
 * The instant of `YYYY-MM-DDTHH:mm` in an IANA zone; of a time that comes twice, the first, unless the offset behind it (`-04:00`) is
 * that of the second. `SKIPPED`: the zone's clocks skip it. Null: it is no such time, or not with that offset.
 */
export function readLocal(local: string, zone: string): Date | 'SKIPPED' | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}([+-]\d{2}:\d{2})?$/.test(local)) return null
  try {
    const typed = Temporal.PlainDateTime.from(local)
    const isSkipped = !typed.toZonedDateTime(zone, { disambiguation: 'later' }).toPlainDateTime().equals(typed)
    if (isSkipped) return 'SKIPPED'
    const meant = Temporal.ZonedDateTime.from(`${local}[${zone}]`, { offset: 'reject', disambiguation: 'earlier' })
    return new Date(meant.epochMilliseconds)
  } catch {
    return null
  }
}
