/** Seeds of a draw: commitments to a seed and its shares, and their verification (Feldman's verifiable secret sharing, 1987). */
import {
  add,
  areEqual,
  base,
  inverse,
  modulo,
  multiply,
  order,
  type Point,
  readPoint,
  readScalar,
  writePoint,
  writeScalar,
} from './curve.ts'
import { digest, type Hash, type Random } from './digest.ts'

/** One seed-holder's commitment. */
export interface SeedCommitment {
  holder: string
  /** The base point times each coefficient of the polynomial, whose value at 0 is the seed. */
  points: readonly string[]
  /** Proof that the holder knows the seed and made the commitment for this record. */
  proof: { nonce: string; response: string }
}

export interface Dealt {
  seed: string
  commitment: SeedCommitment
  /** For the holder at each position, from 1. Secret to each of them; empty without sharing. */
  shares: readonly string[]
}

function randomScalar(random: Random): bigint {
  for (;;) {
    const scalar = readScalar(random())
    if (scalar !== null && scalar !== 0n) return scalar
  }
}

const challengeOf = (recordHash: string, { holder, points }: SeedCommitment, nonce: string, hash: Hash): bigint =>
  BigInt(`0x${digest(hash, 'proof', recordHash, holder, points, nonce)}`) % order

const valueAt = (coefficients: readonly bigint[], position: number): bigint =>
  coefficients.reduceRight((sum, coefficient) => modulo(sum * BigInt(position) + coefficient, order), 0n)

/**
 * Chooses a seed, in the holder's browser.
 * @param sharing number of shares that recover the seed; null without sharing
 * @param holders number of seed-holders
 */
export function dealSeed(
  {
    recordHash,
    holder,
    sharing,
    holders,
  }: { recordHash: string; holder: string; sharing: number | null; holders: number },
  { hash, random }: { hash: Hash; random: Random },
): Dealt {
  const coefficients = Array.from({ length: sharing ?? 1 }, () => randomScalar(random))
  const points = coefficients.map((coefficient) => writePoint(multiply(base, coefficient)))
  const k = randomScalar(random)
  const nonce = writePoint(multiply(base, k))
  const seed = coefficients[0] ?? 0n
  const commitment = { holder, points, proof: { nonce, response: '' } }
  const response = writeScalar(modulo(k + challengeOf(recordHash, commitment, nonce, hash) * seed, order))
  const positions = sharing === null ? [] : Array.from({ length: holders }, (_, place) => place + 1)
  return {
    seed: writeScalar(seed),
    commitment: { ...commitment, proof: { nonce, response } },
    shares: positions.map((position) => writeScalar(valueAt(coefficients, position))),
  }
}

export function isCommitmentValid(commitment: SeedCommitment, recordHash: string, hash: Hash): boolean {
  const points = commitment.points.map(readPoint)
  const [first] = points
  const nonce = readPoint(commitment.proof.nonce)
  const response = readScalar(commitment.proof.response)
  if (!first || points.includes(null) || nonce === null || response === null) return false
  const challenge = challengeOf(recordHash, commitment, commitment.proof.nonce, hash)
  return areEqual(multiply(base, response), add(nonce, multiply(first, challenge)))
}

/** Whether the share matches the commitment for the holder at this position, from 1. Position 0 is the seed. */
export function isShareValid({ points }: Pick<SeedCommitment, 'points'>, position: number, share: string): boolean {
  const value = readScalar(share)
  const known = points.map(readPoint).filter((point): point is Point => point !== null)
  if (value === null || known.length !== points.length || known.length === 0) return false
  const expected = known.reduceRight((sum, point) => add(multiply(sum, BigInt(position)), point))
  return areEqual(multiply(base, value), expected)
}

export const isSeedValid = (commitment: Pick<SeedCommitment, 'points'>, seed: string): boolean =>
  isShareValid(commitment, 0, seed)

/** Recovers the seed from as many valid shares, at different positions, as the polynomial has coefficients. */
export function recoverSeed(shares: readonly { position: number; share: string }[]): string {
  const sum = shares.reduce((total, { position, share }) => {
    const others = shares.filter((other) => other.position !== position)
    const above = others.reduce((product, other) => modulo(product * BigInt(other.position), order), 1n)
    const below = others.reduce((product, other) => modulo(product * BigInt(other.position - position), order), 1n)
    return modulo(total + BigInt(`0x${share}`) * above * inverse(below, order), order)
  }, 0n)
  return writeScalar(sum)
}
