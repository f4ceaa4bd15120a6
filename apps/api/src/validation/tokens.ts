/**
 * Blind signatures of one round (RFC 9474, RSABSSA-SHA384-PSS-Randomized): the signed content is never seen, and what is seen
 * later can't be distinguished from anything else that was signed.
 */
import {
  constants,
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  privateDecrypt,
  verify,
} from 'node:crypto'
import { promisify } from 'node:util'

const bits = 2_048
/** Bytes of a signature and of a blinded message. */
export const signatureLength = bits / 8
/** Bytes: a 32-byte random prefix from the scheme, and 32 bytes from the client. */
export const messageLength = 64

interface RoundKey {
  /** SubjectPublicKeyInfo, DER. */
  publicKey: Uint8Array<ArrayBuffer>
  /** PKCS #8, PEM. */
  privateKey: string
}

/** A key for a single round, because it signs anything unseen. */
export async function makeRoundKey(): Promise<RoundKey> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: bits })
  return {
    publicKey: Uint8Array.from(publicKey.export({ type: 'spki', format: 'der' })),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

/** Null unless it is a number below the key's modulus. */
export function signBlind(privateKey: string, blinded: Uint8Array): Buffer | null {
  try {
    return privateDecrypt({ key: createPrivateKey(privateKey), padding: constants.RSA_NO_PADDING }, blinded)
  } catch {
    return null
  }
}

export const isSigned = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean =>
  message.length === messageLength &&
  signature.length === signatureLength &&
  verify(
    'sha384',
    message,
    {
      key: createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' }),
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: 48,
    },
    signature,
  )

export const digestOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(createHash('sha256').update(bytes).digest())

/** Null unless it is that many bytes in base64. */
export function bytesOf(text: string, length: number): Buffer | null {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === length ? bytes : null
}
