/** The request that an emailed link carries: sealed, so that nobody else can read or forge it. */
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

/** Null where it is none of ours, or too old. */
export function askedIn(sealing: Sealing, token: string, now: Date): Asked | null {
  try {
    const asked = shape.parse(JSON.parse(sealing.open(Buffer.from(token, 'base64url'), owner)))
    return now.getTime() < asked.askedAt + linkFor ? asked : null
  } catch {
    return null
  }
}
