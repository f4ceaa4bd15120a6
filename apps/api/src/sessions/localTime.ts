/** Times of day as an organiser writes them. */

/**
 * The instant of `YYYY-MM-DDTHH:mm` in an IANA zone; of a time that comes twice, the first. `SKIPPED`: the zone's clocks skip it.
 * Null: it is no such time.
 */
export function readLocal(local: string, zone: string): Date | 'SKIPPED' | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return null
  try {
    const typed = Temporal.PlainDateTime.from(local)
    const meant = typed.toZonedDateTime(zone, { disambiguation: 'earlier' })
    const isSkipped = !typed.toZonedDateTime(zone, { disambiguation: 'later' }).toPlainDateTime().equals(typed)
    return isSkipped ? 'SKIPPED' : new Date(meant.epochMilliseconds)
  } catch {
    return null
  }
}
