/** Whether drand published a value: its chain “quicknet” signs each one, by BLS over BLS12-381 (RFC 9380). */
import { createHash } from 'node:crypto'
import { bls12_381 } from '@noble/curves/bls12-381.js'
import { isDrandValue } from '@plenaria/domain/draw/beacons'
import type { Hash } from '@plenaria/domain/draw/digest'

/** Public key of chain 52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971, as published by drand. */
const publicKey =
  '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a'
const domain = 'BLS_SIG_BLS12381G1_XMD:SHA-256_SSWU_RO_NUL_'

const hashOfBytes: Hash = (hex) => createHash('sha256').update(Buffer.from(hex, 'hex')).digest('hex')

/** The signed message: the hash of the value's number as eight bytes. */
function messageOf(number: string): Uint8Array {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(number))
  return createHash('sha256').update(bytes).digest()
}

export interface DrandValue {
  randomness: string
  signature: string
}

/** @param number of the value, in decimal */
export function isPublishedByDrand(number: string, value: DrandValue): boolean {
  if (!isDrandValue(value, hashOfBytes)) return false
  const { Signature, hash, verify } = bls12_381.shortSignatures
  try {
    const point = Signature.fromHex(value.signature)
    return verify(point, hash(messageOf(number), domain), bls12_381.G2.Point.fromHex(publicKey))
  } catch {
    // It is no point of the curve.
    return false
  }
}
