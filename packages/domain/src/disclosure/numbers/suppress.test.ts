import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type ListedCount, suppress } from './suppress.ts'

const listed = (count: number, facts: Partial<ListedCount> = {}): ListedCount => ({
  count,
  isHidden: false,
  bounds: [{ low: 0, high: 100 }],
  ...facts,
})

const shownOf = (counts: readonly number[]) =>
  suppress(
    counts.map((count) => listed(count)),
    3,
  )

describe('a list of counts', () => {
  it('shows what tells of nobody or of enough people', () => {
    expect(shownOf([12, 0, 7, 5])).toEqual([false, false, false, false])
  })

  it('leaves out a small count, and the smallest other that covers it', () => {
    expect(shownOf([12, 2, 7, 5])).toEqual([false, true, false, true])
  })

  it('tells no sum where one count alone is there', () => {
    expect(shownOf([2])).toBeNull()
  })

  it("leaves out another where the seat plan's maximums would tell", () => {
    const counts = [
      listed(2, { bounds: [{ low: 0, high: 2 }] }),
      listed(5, { bounds: [{ low: 0, high: 6 }] }),
      listed(9),
    ]
    // Of seven people, at most six could be in the second: at least one would be in the first.
    expect(suppress(counts, 3)).toEqual([true, true, true])
    expect(suppress(counts.slice(0, 2), 3)).toBeNull()
  })

  it('leaves out another where what the room published before would reveal it', () => {
    const counts = [
      listed(2, {
        bounds: [
          { low: 0, high: 40 },
          { low: 1, high: 7 },
        ],
      }),
      listed(4, {
        bounds: [
          { low: 0, high: 40 },
          { low: 4, high: 10 },
        ],
      }),
      listed(9, {
        bounds: [
          { low: 0, high: 40 },
          { low: 4, high: 13 },
        ],
      }),
    ]
    expect(suppress(counts, 3)).toEqual([true, true, true])
  })

  it('leaves no count to be worked out, whatever the counts and their bounds', () => {
    const cells = fc.array(fc.record({ count: fc.nat({ max: 6 }), room: fc.nat({ max: 4 }), isHidden: fc.boolean() }), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(cells, fc.integer({ min: 2, max: 4 }), (given, threshold) => {
        const counts = given.map(({ count, room, isHidden }) =>
          listed(count, { isHidden, bounds: [{ low: 0, high: count + room }] }),
        )
        const hidden = suppress(counts, threshold)
        if (hidden === null) return
        const left = counts.filter((_, index) => hidden[index])
        const sum = left.reduce((total, { count }) => total + count, 0)
        for (const [index, { count }] of counts.entries())
          if (!hidden[index]) expect(count === 0 || count >= threshold).toBe(true)
        for (const place of left.keys()) {
          const possible = waysToFill(left, sum).map((values) => values[place] ?? 0)
          expect(possible.some((value) => value === 0 || value >= threshold)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})

function waysToFill(cells: readonly ListedCount[], sum: number): number[][] {
  const [first, ...rest] = cells
  if (!first) return sum === 0 ? [[]] : []
  const most = Math.min(sum, first.bounds[0]?.high ?? 0)
  return Array.from({ length: most + 1 }, (_, value) =>
    waysToFill(rest, sum - value).map((values) => [value, ...values]),
  ).flat()
}
