import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { beaconAfter, isDrandValue } from './beacons.ts'

const sha256 = (hex: string) => createHash('sha256').update(Buffer.from(hex, 'hex')).digest('hex')

describe('the beacon of a draw', () => {
  it('is the first value of drand’s quicknet after a time', () => {
    const midnight = Date.parse('2026-04-20T00:00:00Z')
    const first = { source: 'drand quicknet', round: '27946612', at: midnight, until: midnight + 60_000 }
    expect(beaconAfter(midnight - 1, 60_000)).toEqual(first)
    expect(beaconAfter(midnight, 1)).toMatchObject({ round: '27946613', at: midnight + 3_000, until: midnight + 3_001 })
    expect(beaconAfter(Date.parse('2026-04-20T12:30:44Z'), 1).round).toBe('27961627')
  })

  it('has a value that is the hash of its signature', () => {
    const signature = 'ab'.repeat(48)
    const randomness = sha256(signature)
    expect(isDrandValue({ randomness, signature }, sha256)).toBe(true)
    for (const wrong of [
      { randomness, signature: `${signature.slice(0, -1)}c` },
      { randomness: sha256('ab'), signature },
      { randomness, signature: signature.slice(2) },
      { randomness: randomness.toUpperCase(), signature },
    ])
      expect(isDrandValue(wrong, sha256)).toBe(false)
  })
})
