/** The request in an emailed link: encrypted and authenticated. */
import { z } from 'zod'
import type { Sealing } from '../kernel/sealing.ts'

/** Milliseconds. */
export const linkFor = 24 * 60 * 60_000

const owner = 'erasure'
const shape = z.object({
  emailKey: z.string(),
  /** Null: everything. */
  reference: z.string().nullable(),
  /** Later registrations aren't included. Milliseconds since 1970. */
  askedAt: z.number(),
})

export type Asked = z.infer<typeof shape>

export const tokenOf = (sealing: Sealing, asked: Asked): string =>
  Buffer.from(sealing.seal(JSON.stringify(asked), owner)).toString('base64url')

/** Null if it isn't ours, or has expired. */
export function askedIn(sealing: Sealing, token: string, now: Date): Asked | null {
  try {
    const asked = shape.parse(JSON.parse(sealing.open(Buffer.from(token, 'base64url'), owner)))
    return now.getTime() < asked.askedAt + linkFor ? asked : null
  } catch {
    return null
  }
}
