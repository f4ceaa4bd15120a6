/** A filter for the log: without the search, which may contain somebody's name or address, and with the number of chosen registrations. */
export function filterForLog(filter: unknown): Record<string, unknown> {
  const { search, references, ...rest } = { ...(filter as Record<string, unknown>) }
  return {
    ...rest,
    ...(search ? { search: true } : {}),
    ...(Array.isArray(references) && { references: references.length }),
  }
}
