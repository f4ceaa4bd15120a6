/** Codes by which people find their seat in a drawn room on an anonymous screen. */

/** Digits of a code, unless two seats begin alike. */
const shortest = 6
/** Length of a hash in hex digits. */
const all = 64

/** Shortest distinct prefixes of the hashes, in order. */
export function seatCodes(hashes: readonly string[]): string[] {
  let digits = shortest
  const codesOf = () => hashes.map((hash) => hash.slice(0, digits))
  while (digits < all && new Set(codesOf()).size < hashes.length) digits += 1
  return codesOf()
}
