/** Join links and the secrets of webhooks at rest: AES-256-GCM, under a key derived from the secret of this installation (HKDF with SHA-256). */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** What was sealed can't be opened: under another SECRET, for another owner, or changed since. */
export class UnreadableSeal extends Error {
  override name = 'UnreadableSeal'
}

export interface Sealing {
  /** `owner`: the id of what the text belongs to. Sealed for one it cannot be opened for another. */
  seal(text: string, owner: string): Uint8Array<ArrayBuffer>
  /** @throws {UnreadableSeal} when it was sealed for another owner or under another secret, or was changed since. */
  open(sealed: Uint8Array, owner: string): string
  /** Six digits that only this installation knows, always the same for the same thing. */
  digitsFor(about: string): string
}

const cipher = 'aes-256-gcm'
const nonceLength = 12
const tagLength = 16

/** Sealed texts are: nonce, tag, ciphertext. */
export function openSealing(secret: string): Sealing {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'plenaria join links', 32))
  return {
    seal(text, owner) {
      const nonce = randomBytes(nonceLength)
      const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(owner))
      const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()])
      return Uint8Array.from(Buffer.concat([nonce, sealing.getAuthTag(), sealed]))
    },
    open(sealed, owner) {
      const bytes = Buffer.from(sealed)
      try {
        const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceLength))
          .setAAD(Buffer.from(owner))
          .setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength))
        return Buffer.concat([opening.update(bytes.subarray(nonceLength + tagLength)), opening.final()]).toString()
      } catch (cause) {
        throw new UnreadableSeal('A sealed value cannot be opened.', { cause })
      }
    },
    digitsFor(about) {
      const bytes = createHmac('sha256', key).update(about).digest()
      return String(bytes.readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
    },
  }
}

/** What the database keeps of SECRET. It tells nothing about it: SECRET is random and long. */
export const secretCheckOf = (secret: string): Buffer =>
  createHmac('sha256', secret).update('plenaria installation').digest()
