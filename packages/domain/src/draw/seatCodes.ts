/** Codes by which people find their seat in a drawn room, on a screen that names nobody. */

/** Digits of a code, unless two seats begin alike. */
const shortest = 6
/** Length of a hash in hex digits. */
const all = 64

/** The first digits of each hash, as many as tell them apart, in the same order. */
export function seatCodes(hashes: readonly string[]): string[] {
  let digits = shortest
  const codesOf = () => hashes.map((hash) => hash.slice(0, digits))
  while (digits < all && new Set(codesOf()).size < hashes.length) digits += 1
  return codesOf()
}
