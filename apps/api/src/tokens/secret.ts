/** The secret of an API token: shown once, and stored as its hash. */
import { createHash, randomBytes } from 'node:crypto'

const beginning = 'plen_'
const shape = /^Bearer\s+(plen_[\w-]{43})$/i

/** 256 random bits, in letters that need no quoting anywhere. */
export const makeSecret = (): string => beginning + randomBytes(32).toString('base64url')

/** So many random bits need no slow hash. */
export const hashOf = (secret: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHash('sha256').update(secret).digest())

/** Null: the header holds no secret of ours. */
export const secretIn = (authorization: string): string | null => shape.exec(authorization)?.[1] ?? null
