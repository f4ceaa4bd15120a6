import { randomInt, randomUUID } from 'node:crypto'
import type { Instant } from '@plenaria/domain/registration'
import { Prisma } from '@plenaria/prisma/client'

/** Whether the text has the shape of a UUID. Others are never looked up: the database would reject them. */
export const isId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)

/** SQL that derives a UUID (version 8) from a text; equal texts give equal UUIDs. */
export const uuidOf = (text: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`overlay(overlay(md5(${text}) placing '8' from 13) placing 'a' from 17)::uuid`

/** UUIDv7 (RFC 9562). `sequence` (0 to 4095) orders ids made in the same millisecond. */
export function uuidv7(at: Instant, sequence: number): string {
  const time = at.toString(16).padStart(12, '0')
  const order = (sequence & 0xfff).toString(16).padStart(3, '0')
  // Variant and random bits are those of a UUIDv4, which Node makes ahead of time.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${order}${randomUUID().slice(18)}`
}

/** Excludes look-alikes: 0 and O; 1, I and L. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** Ten letters and digits, hard to guess: one of 8 × 10¹⁴. */
export const newReference = (): string => Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('')
