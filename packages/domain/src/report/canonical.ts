/** Canonical serialisation, so that equal content always has the same hash (similar to RFC 8785). */

/**
 * JSON without spaces; object keys are sorted by UTF-16 code units.
 * @throws on a number that is not an integer: its notation would depend on the serialiser
 */
export function canonical(value: unknown): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError('Only whole numbers are hashed.')
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  const sorted = entries.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
  return `{${sorted.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`
}
