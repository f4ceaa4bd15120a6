import { createHash } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { isCommitmentValid } from '@plenaria/domain/draw/seeds'
import { chooseSeed, makeKey, openShare, readSeed, sealShare } from './seedKit.ts'
import { sha256 } from './sha256.ts'

beforeEach(() => localStorage.clear())

test('hashes are those of SHA-256', () => {
  const expected = (text: string) => createHash('sha256').update(text).digest('hex')
  for (let length = 0; length < 140; length += 1) {
    const text = 'é'.repeat(length % 7) + 'x'.repeat(length)
    expect(sha256(text)).toBe(expected(text))
  }
})

test('a seed is chosen once, and each share is read by the holder whom it is for, and by no one else', async () => {
  const holders = ['one', 'two', 'three']
  const keys = await Promise.all(holders.map((whose) => makeKey('draw', whose)))
  const recordHash = sha256('record')
  const dealt = holders.map((holder) => chooseSeed('draw', holder, { recordHash, holder, sharing: 2, holders: 3 }))
  const again = chooseSeed('draw', 'one', { recordHash, holder: 'one', sharing: 2, holders: 3 })
  expect(again).toEqual(dealt[0])
  const commitment = dealt[0]?.commitment
  if (!commitment) throw new Error('There is a seed.')
  expect(isCommitmentValid(commitment, recordHash, sha256)).toBe(true)
  const stores = holders.map((holder) => readSeed('draw', holder))
  const [dealer, second, third] = stores
  if (!dealer || !second || !third) throw new Error('They are kept.')
  const share = dealt[0]?.shares[1] ?? ''
  const sealed = await sealShare(dealer, share, { dealer: 'one', holder: 'two', otherKey: keys[1] ?? '' })
  const way = { dealer: 'one', holder: 'two', otherKey: keys[0] ?? '', points: commitment.points }
  expect(await openShare(second, sealed, { ...way, position: 2 })).toBe(share)
  expect(await openShare(second, sealed, { ...way, position: 3 })).toBeNull()
  expect(await openShare(third, sealed, { ...way, position: 2 })).toBeNull()
})
