import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type GivenScore, ReviewerScales, type ScoreMethod, scoreBy } from './scoreMethods.ts'

const methods: ScoreMethod[] = ['MEAN', 'TRIMMED', 'NORMALISED']

interface Review extends GivenScore {
  applicationId: string
}

/** Scores by application. */
function scoresBy(method: ScoreMethod, reviews: readonly Review[]): Record<string, number | null> {
  const scales = new ReviewerScales()
  scales.add(reviews)
  const byApplication = Map.groupBy(reviews, ({ applicationId }) => applicationId)
  return Object.fromEntries([...byApplication].map(([id, some]) => [id, scoreBy(method, some, scales)]))
}

/** Each reviewer reviews an application once at most. */
const reviews = (most = 8_000): fc.Arbitrary<Review[]> =>
  fc.uniqueArray(
    fc.record({
      applicationId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
      reviewerId: fc.constantFrom('ada', 'ben', 'cy', 'dot', 'eve'),
      score: fc.integer({ min: 0, max: most }),
    }),
    { selector: ({ applicationId, reviewerId }) => `${applicationId} ${reviewerId}`, minLength: 1, maxLength: 35 },
  )

const of = (reviewerId: string, ...scores: number[]): Review[] =>
  scores.map((score, index) => ({ applicationId: `${index}`, reviewerId, score }))

describe('every method', () => {
  test('gives the same scores, whatever the order of reviews', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...methods),
        reviews().chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
        (method, [some, shuffled]) => expect(scoresBy(method, shuffled)).toEqual(scoresBy(method, some)),
      ),
    )
  })

  test('gives whole numbers from 0 to 10,000', () => {
    fc.assert(
      fc.property(fc.constantFrom(...methods), reviews(10_000), (method, some) => {
        for (const score of Object.values(scoresBy(method, some))) {
          expect(Number.isInteger(score)).toBe(true)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(10_000)
        }
      }),
    )
  })

  test('gives no score without a review', () => {
    for (const method of methods) expect(scoreBy(method, [], new ReviewerScales())).toBeNull()
  })
})

describe('the mean', () => {
  test('rounds halves up', () => {
    expect(scoresBy('MEAN', [...of('ada', 10), ...of('ben', 11)])).toEqual({ 0: 11 })
  })
})

describe('the trimmed mean', () => {
  test('is the mean of fewer than 4 scores', () => {
    fc.assert(
      fc.property(reviews(), (some) => {
        const counts = Map.groupBy(some, ({ applicationId }) => applicationId)
        const few = some.filter(({ applicationId }) => (counts.get(applicationId)?.length ?? 0) < 4)
        expect(scoresBy('TRIMMED', few)).toEqual(scoresBy('MEAN', few))
      }),
    )
  })

  test('leaves out one highest and one lowest of 4 scores and more', () => {
    const scores = (...some: number[]) => some.flatMap((score, index) => of(`reviewer ${index}`, score))
    expect(scoresBy('TRIMMED', scores(9_000, 1_000, 5_000, 6_000))).toEqual({ 0: 5_500 })
    expect(scoresBy('TRIMMED', scores(9_000, 9_000, 9_000, 0, 0))).toEqual({ 0: 6_000 })
  })

  test('doesn’t change if the highest of 4 scores and more is still higher', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9_000 }), { minLength: 4, maxLength: 8 }), (scores) => {
        const highest = scores.indexOf(Math.max(...scores))
        const given = scores.flatMap((score, index) => of(`${index}`, score))
        const higher = scores.flatMap((score, index) => of(`${index}`, index === highest ? 10_000 : score))
        expect(scoresBy('TRIMMED', higher)).toEqual(scoresBy('TRIMMED', given))
      }),
    )
  })
})

describe('normalised scores', () => {
  test('don’t change if a reviewer adds the same number to all of their scores', () => {
    fc.assert(
      fc.property(reviews(), fc.integer({ min: -5_000, max: 5_000 }), (some, added) => {
        const shifted = some.map((review) =>
          review.reviewerId === 'ada' ? { ...review, score: review.score + added } : review,
        )
        expect(scoresBy('NORMALISED', shifted)).toEqual(scoresBy('NORMALISED', some))
      }),
    )
  })

  test('don’t depend on how reviewers are named, or in how many parts their reviews come', () => {
    fc.assert(
      fc.property(reviews(), (some) => {
        const renamed = some.map((review) => ({ ...review, reviewerId: `other ${review.reviewerId}` }))
        expect(scoresBy('NORMALISED', renamed)).toEqual(scoresBy('NORMALISED', some))
        const scales = new ReviewerScales()
        for (const review of some) scales.add([review])
        const [first] = some
        const ofFirst = some.filter(({ applicationId }) => applicationId === first?.applicationId)
        expect(scoreBy('NORMALISED', ofFirst, scales)).toBe(
          scoresBy('NORMALISED', some)[first?.applicationId ?? ''] ?? null,
        )
      }),
    )
  })

  test('keep each reviewer’s own order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 9 }), (scores) => {
        const found = scoresBy('NORMALISED', of('ada', ...scores))
        const order = [...scores.keys()].toSorted((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0))
        for (const [place, index] of order.entries())
          expect(found[index]).toBeGreaterThanOrEqual(found[order[place - 1] ?? index] ?? 0)
      }),
    )
  })

  test('are 50 for a reviewer’s own mean, and 10 higher for one spread more', () => {
    // All have the same spread, so that the added reviews change nothing: 1,000² × 2 ÷ (3 − 1).
    const same = [...of('ada', 4_000, 5_000, 6_000), ...of('ben', 7_000, 8_000, 9_000)]
    expect(scoresBy('NORMALISED', same)).toEqual({ 0: 4_000, 1: 5_000, 2: 6_000 })
  })

  test('of a reviewer with one review are in the middle', () => {
    const some = [...of('ada', 4_000, 5_000, 6_000), { applicationId: 'only', reviewerId: 'ben', score: 9_900 }]
    expect(scoresBy('NORMALISED', some).only).toBe(5_000)
  })

  test('of reviewers who always gave the same score are in the middle', () => {
    expect(scoresBy('NORMALISED', [...of('ada', 3_000, 3_000), ...of('ben', 8_000, 8_000)])).toEqual({
      0: 5_000,
      1: 5_000,
    })
  })

  test('draw the spread of somebody with few reviews towards the common one', () => {
    const many = of('ada', ...Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? 4_000 : 6_000)))
    // Further apart, but in two reviews only: their own spread would give 57.07, the common one 63.36.
    const few = [
      { applicationId: 'low', reviewerId: 'ben', score: 3_600 },
      { applicationId: 'high', reviewerId: 'ben', score: 6_400 },
    ]
    const { low, high } = scoresBy('NORMALISED', [...many, ...few])
    expect(high).toBeGreaterThan(5_707)
    expect(high).toBeLessThan(6_400)
    expect((low ?? 0) + (high ?? 0)).toBe(10_000)
  })

  test('are computed with whole numbers, however many reviews there are', () => {
    const scores = Array.from({ length: 5_000 }, (_, index) => (index * 7_919) % 10_001)
    const found = scoresBy('NORMALISED', of('ada', ...scores))
    const shifted = scoresBy('NORMALISED', of('ada', ...scores.map((score) => score + 3)))
    expect(shifted).toEqual(found)
  })
})
