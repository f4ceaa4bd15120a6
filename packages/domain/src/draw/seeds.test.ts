import { createECDH } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { add, areEqual, base, multiply, order, readPoint, readScalar, writePoint, writeScalar } from './curve.ts'
import { dealSeed, isCommitmentValid, isSeedValid, isShareValid, recoverSeed } from './seeds.ts'
import { randomFrom, sha256 } from './testing/sample.ts'

const recordHash = sha256('record')
const dealt = (seed: string, sharing: number | null = 3, holders = 4, holder = 'a') =>
  dealSeed({ recordHash, holder, sharing, holders }, { hash: sha256, random: randomFrom(seed) })

describe('the curve', () => {
  it('gives the same points as OpenSSL', () => {
    for (const key of ['1', '2', 'k', 'another'].map((text) => sha256(text))) {
      const ecdh = createECDH('prime256v1')
      ecdh.setPrivateKey(key, 'hex')
      const expected = ecdh.getPublicKey('hex', 'uncompressed').slice(2)
      expect(writePoint(multiply(base, BigInt(`0x${key}`)))).toBe(expected)
      expect(writePoint(readPoint(expected) ?? base)).toBe(expected)
    }
  })

  it('adds as scalars add, the neutral element included', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: order }), fc.bigInt({ min: 0n, max: order }), (one, other) => {
        const sum = add(multiply(base, one), multiply(base, other))
        expect(areEqual(sum, multiply(base, one + other))).toBe(true)
        expect(areEqual(sum, multiply(base, one + other + 1n))).toBe(false)
      }),
      {
        numRuns: 10,
        examples: [
          [0n, 0n],
          [1n, 1n],
          [1n, order - 1n],
          [0n, 5n],
        ],
      },
    )
  })

  it('reads each point and scalar in one way of writing only', () => {
    const point = writePoint(base)
    expect(readPoint(point.toUpperCase())).toBeNull()
    expect(readPoint(point.slice(0, -1))).toBeNull()
    expect(readPoint(point.slice(0, -1) + (point.endsWith('0') ? '1' : '0'))).toBeNull()
    expect(readPoint(`${'f'.repeat(64)}${point.slice(64)}`)).toBeNull()
    expect(readScalar(writeScalar(order))).toBeNull()
    expect(readScalar(writeScalar(order - 1n))).toBe(order - 1n)
    expect(readScalar('1')).toBeNull()
  })
})

describe('a commitment to a seed', () => {
  it('holds for its holder and its record only', () => {
    const { commitment } = dealt('one')
    expect(isCommitmentValid(commitment, recordHash, sha256)).toBe(true)
    expect(isCommitmentValid({ ...commitment, holder: 'b' }, recordHash, sha256)).toBe(false)
    expect(isCommitmentValid(commitment, sha256('another event'), sha256)).toBe(false)
    const other = dealt('other').commitment
    expect(isCommitmentValid({ ...commitment, points: other.points }, recordHash, sha256)).toBe(false)
    expect(isCommitmentValid({ ...commitment, points: commitment.points.slice(0, 2) }, recordHash, sha256)).toBe(false)
    expect(isCommitmentValid({ ...commitment, points: [] }, recordHash, sha256)).toBe(false)
    expect(isCommitmentValid({ ...commitment, proof: other.proof }, recordHash, sha256)).toBe(false)
  })

  it('is opened by its seed only', () => {
    const { commitment, seed } = dealt('one', null)
    expect(isSeedValid(commitment, seed)).toBe(true)
    expect(isSeedValid(commitment, dealt('other', null).seed)).toBe(false)
    expect(isSeedValid(commitment, seed.toUpperCase())).toBe(false)
  })

  it('is never made from a scalar that is zero or too large', () => {
    const given = ['0'.repeat(64), 'f'.repeat(64), sha256('a'), '0'.repeat(64), sha256('b')]
    const { seed } = dealSeed(
      { recordHash, holder: 'a', sharing: null, holders: 2 },
      { hash: sha256, random: () => given.shift() ?? '' },
    )
    expect(seed).toBe(sha256('a'))
    expect(given).toEqual([])
  })
})

describe('shares', () => {
  it('are valid for the holder at their position only', () => {
    const { commitment, shares } = dealt('one')
    for (const [place, share] of shares.entries()) {
      expect(isShareValid(commitment, place + 1, share)).toBe(true)
      expect(isShareValid(commitment, place + 2, share)).toBe(false)
    }
    expect(isShareValid(commitment, 1, sha256('wrong'))).toBe(false)
    expect(isShareValid({ points: ['no point'] }, 1, shares[0] ?? '')).toBe(false)
  })

  it('recover the seed, as many as needed, whichever they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 0, max: 3 }), fc.nat(), (sharing, more, order) => {
        const holders = sharing + more + 1
        const { seed, shares } = dealt(`${sharing}:${more}:${order}`, sharing, holders)
        const held = shares.map((share, place) => ({ position: place + 1, share }))
        const turned = [...held.slice(order % holders), ...held.slice(0, order % holders)]
        expect(recoverSeed(turned.slice(0, sharing))).toBe(seed)
        expect(recoverSeed(turned.slice(0, sharing - 1))).not.toBe(seed)
      }),
      { numRuns: 15 },
    )
  })
})
