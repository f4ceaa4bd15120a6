/** Detects the encoding and the separator of a table. */
import type { ImportEncoding } from '../__generated__/resolvers.ts'

/** Name of the encoding, and its decoder. */
export interface Encoding {
  name: ImportEncoding
  decoder: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
}

/** Detected by a byte order mark; null: none, or UTF-8's. */
function marked(start: Buffer): Encoding | null {
  if (start[0] === 0xff && start[1] === 0xfe) return { name: 'UTF_16', decoder: 'utf-16le' }
  if (start[0] === 0xfe && start[1] === 0xff) return { name: 'UTF_16', decoder: 'utf-16be' }
  return null
}

/** Bytes examined to detect UTF-16 without a byte order mark. */
const lookedAt = 4096

/**
 * Detected by zero bytes in unmarked text: Latin letters, digits and separators have one each in UTF-16, all on the same side;
 * null: there are few, or on both sides.
 */
function unmarked(start: Buffer): Encoding | null {
  let even = 0
  let odd = 0
  for (const [place, byte] of start.subarray(0, lookedAt).entries()) {
    if (byte !== 0) continue
    if (place % 2 === 0) even += 1
    else odd += 1
  }
  const few = Math.min(start.length, lookedAt) / 16
  if (odd > few && even * 4 < odd) return { name: 'UTF_16', decoder: 'utf-16le' }
  if (even > few && odd * 4 < even) return { name: 'UTF_16', decoder: 'utf-16be' }
  return null
}

/** Validates passing bytes as UTF-8. Text longer than a few words that is entirely valid UTF-8 is UTF-8. */
export class EncodingWatch {
  #utf16: Encoding | null = null
  #isUtf8 = true
  #hasStarted = false
  #decoder = new TextDecoder('utf-8', { fatal: true })

  pass(bytes: Buffer): void {
    if (bytes.length === 0) return
    if (!this.#hasStarted) this.#utf16 = marked(bytes) ?? unmarked(bytes)
    this.#hasStarted = true
    this.#decode(bytes)
  }

  /** Valid after the last byte. */
  get encoding(): Encoding {
    if (this.#utf16) return this.#utf16
    this.#decode()
    return this.#isUtf8 ? { name: 'UTF_8', decoder: 'utf-8' } : { name: 'WINDOWS_1252', decoder: 'windows-1252' }
  }

  #decode(bytes?: Buffer): void {
    if (!this.#isUtf8 || this.#utf16) return
    try {
      this.#decoder.decode(bytes, { stream: bytes !== undefined })
    } catch {
      this.#isUtf8 = false
    }
  }
}

const separators = [',', ';', '\t', '|'] as const
const recordsLookedAt = 50

/**
 * Guesses the separator: the one that occurs, outside quotes, equally often in the most lines. A first line `sep=;` takes
 * precedence. `hint`: whether there is such a line, which isn't part of the table.
 */
export function separatorOf(start: string): { separator: string; hint: boolean } {
  const said = /^sep=(.)\r?\n/.exec(start)?.[1]
  if (said !== undefined) return { separator: said, hint: true }
  const counted = separators.map((separator) => {
    const counts = countsOf(start, separator)
    const [first = 0] = counts
    const same = counts.filter((count) => count === first).length / counts.length
    return { separator, score: first === 0 ? 0 : same + first / 1000 }
  })
  const best = counted.reduce((one, other) => (other.score > one.score ? other : one))
  return { separator: best.score > 0 ? best.separator : ',', hint: false }
}

/** Occurrences outside quotes, record by record; without the last record, which may be truncated, unless it is the only one. */
function countsOf(start: string, separator: string): number[] {
  const counts = [0]
  let isQuoted = false
  for (const sign of start) {
    if (sign === '"') isQuoted = !isQuoted
    if (isQuoted) continue
    if (sign === separator) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1
    if (sign === '\n' && counts.push(0) > recordsLookedAt) break
  }
  return counts.length > 1 ? counts.slice(0, -1) : counts
}
