/** Public random values that a draw can use: unpredictable before their time, public afterwards. */
import type { Instant } from '../registration.ts'
import { type Hash, isBytes32 } from './digest.ts'
import type { Beacon } from './record.ts'

/** drand's chain “quicknet”: a value every three seconds. In seconds. */
const quicknet = { source: 'drand quicknet', genesis: 1_692_803_367, period: 3 }

/**
 * The first value of drand's quicknet after a time.
 * @param timeout milliseconds for entering it
 */
export function beaconAfter(time: Instant, timeout: number): Required<Beacon> {
  const { source, genesis, period } = quicknet
  const round = Math.floor((time / 1_000 - genesis) / period) + 2
  const at = (genesis + (round - 1) * period) * 1_000
  return { source, round: String(round), at, until: at + timeout }
}

/**
 * Whether the value is the SHA-256 of its signature. Doesn't verify the signature itself.
 * @param hashOfBytes SHA-256 of bytes written in hex
 */
export const isDrandValue = (
  { randomness, signature }: { randomness: string; signature: string },
  hashOfBytes: Hash,
): boolean => isBytes32(randomness) && /^[0-9a-f]{96}$/.test(signature) && hashOfBytes(signature) === randomness
