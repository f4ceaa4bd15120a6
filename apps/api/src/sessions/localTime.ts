/** Local times as organisers enter them. */

/**
 * The instant of `YYYY-MM-DDTHH:mm` in an IANA zone. For a time that occurs twice, the first, unless the appended offset
 * (`-04:00`) is that of the second. `SKIPPED`: the zone's clocks skip it. Null if the time is invalid, or doesn't have that
 * offset.
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
