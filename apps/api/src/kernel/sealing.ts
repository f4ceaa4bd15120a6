/**
 * Encrypts join links and webhook secrets at rest: AES-256-GCM, under a key derived from the installation's secret (HKDF with
 * SHA-256).
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Thrown when sealed text can't be opened: it was sealed under another SECRET or for another owner, or was changed since. */
export class UnreadableSeal extends Error {
  override name = 'UnreadableSeal'
}

export interface Sealing {
  /** `owner`: the id of what the text belongs to. It can't be opened for another owner. */
  seal(text: string, owner: string): Uint8Array<ArrayBuffer>
  /** @throws {UnreadableSeal} if it was sealed for another owner or under another secret, or was changed since */
  open(sealed: Uint8Array, owner: string): string
  /** Six digits derived from the installation's secret; always the same for equal input. */
  digitsFor(about: string): string
}

const cipher = 'aes-256-gcm'
const nonceLength = 12
const tagLength = 16

/** Layout of sealed texts: nonce, tag, ciphertext. */
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

/** The value that the database stores to recognise SECRET. It doesn't reveal SECRET, which is random and long. */
export const secretCheckOf = (secret: string): Buffer =>
  createHmac('sha256', secret).update('plenaria installation').digest()
