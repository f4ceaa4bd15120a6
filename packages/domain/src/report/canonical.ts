/** One way to write a value, so that the same content always has the same hash (similar to RFC 8785). */

/**
 * JSON without spaces, the keys of objects in the order of their UTF-16 units.
 * @throws on a number that is not whole: how it is written would hang on who writes it
 */
export function canonical(value: unknown): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) throw new RangeError('Only whole numbers are hashed.')
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  const sorted = entries.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
  return `{${sorted.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(',')}}`
}
