/** The secret of an API token: shown once, and stored as a hash. */
import { createHash, randomBytes } from 'node:crypto'

const beginning = 'plen_'
const shape = /^Bearer\s+(plen_[\w-]{43})$/i

/** 256 random bits, in characters that need no escaping anywhere. */
export const makeSecret = (): string => beginning + randomBytes(32).toString('base64url')

/** With this many random bits, a slow hash isn't needed. */
export const hashOf = (secret: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHash('sha256').update(secret).digest())

/** Null if the header contains no secret of ours. */
export const secretIn = (authorization: string): string | null => shape.exec(authorization)?.[1] ?? null
