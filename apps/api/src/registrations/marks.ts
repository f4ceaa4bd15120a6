/** How registrations are told apart: an id that is ordered by time, and a reference that people can read out. */
import { randomBytes, randomInt } from 'node:crypto'
import type { Instant } from '@plenaria/domain/registration'

/** UUIDv7 (RFC 9562). `sequence` (0 to 4095) keeps the order of those made in the same millisecond. */
export function uuidv7(at: Instant, sequence: number): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(at, 0, 6)
  bytes.writeUInt16BE(0x7000 | (sequence & 0xfff), 6)
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Without those that are mistaken for one another: 0 and O, 1, I and L. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Ten letters and digits, hard to guess: one of 8 × 10¹⁴. */
export const newReference = (): string => Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('')
