/** Secrets of links; only their hashes are stored. */
import { createHash, randomBytes } from 'node:crypto'

export const newToken = (): string => randomBytes(24).toString('base64url')

export const hashOf = (token: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHash('sha256').update(token).digest())
