import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { mergedCounts } from './mergedRecords.ts'

const no = { own: 0, others: 0, inBoth: 0 }

it('counts what both have once, and ends what a conflict of interest rules out', () => {
  expect(mergedCounts({ own: 1, others: 2, inBoth: 1, conflicted: no })).toEqual({ after: 2, beyondLimit: 0, ended: 0 })
  const conflicted = { own: 1, others: 1, inBoth: 1 }
  expect(mergedCounts({ own: 2, others: 2, inBoth: 1, conflicted })).toEqual({ after: 2, beyondLimit: 0, ended: 1 })
})

it('leaves what is beyond the limit, also where there is more than that already', () => {
  expect(mergedCounts({ own: 9, others: 4, inBoth: 1, conflicted: no }, 10)).toMatchObject({
    after: 10,
    beyondLimit: 2,
  })
  expect(mergedCounts({ own: 11, others: 1, inBoth: 0, conflicted: no }, 10)).toMatchObject({
    after: 11,
    beyondLimit: 1,
  })
})

const items = fc.uniqueArray(fc.nat(12))

it('agrees with sets that are united, whatever they have in common', () => {
  fc.assert(
    fc.property(items, items, items, fc.integer({ min: 1, max: 12 }), (own, others, ruledOut, limit) => {
      const countsOf = (those: readonly number[]) => {
        const among = (some: readonly number[]) => some.filter((each) => those.includes(each)).length
        const both = own.filter((each) => others.includes(each))
        return { own: among(own), others: among(others), inBoth: among(both) }
      }
      const all = [...own, ...others]
      const { after, beyondLimit, ended } = mergedCounts({ ...countsOf(all), conflicted: countsOf(ruledOut) }, limit)
      const union = new Set(all)
      expect(after + beyondLimit + ended).toBe(union.size)
      expect(ended).toBe(ruledOut.filter((each) => union.has(each)).length)
      expect(after).toBeLessThanOrEqual(Math.max(limit, own.length))
    }),
  )
})
