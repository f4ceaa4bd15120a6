import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { calibrate, minReviews, type ScoredReview } from './calibration.ts'

/** Scores of each reviewer, by application; null: not reviewed. */
const reviewsOf = (scores: Record<string, (number | null)[]>): ScoredReview[] =>
  Object.entries(scores).flatMap(([reviewerId, own]) =>
    own.flatMap((score, index) => (score === null ? [] : { applicationId: `a${index}`, reviewerId, score })),
  )

const of = (reviewerId: string, reviews: ScoredReview[]) =>
  calibrate(reviews).find((each) => each.reviewerId === reviewerId)

describe('the calibration of a reviewer', () => {
  it('says how they score, and how far that is from others’ scores of the same applications', () => {
    const reviews = reviewsOf({
      mia: [2_000, 3_000, 4_000, 5_000, 6_000],
      leo: [4_000, 5_000, 6_000, 7_000, 8_000],
      ida: [4_000, 5_000, 6_000, 7_000, 8_000],
    })
    expect(of('mia', reviews)).toEqual({
      reviewerId: 'mia',
      reviews: 5,
      mean: 4_000,
      spread: 1_581,
      shared: 5,
      deviation: -2_000,
      outlier: 'STRICTER',
    })
    expect(of('leo', reviews)).toMatchObject({ mean: 6_000, deviation: 1_000, outlier: 'MORE_LENIENT' })
  })

  it('does not count weaker applications as strictness', () => {
    const reviews = reviewsOf({
      mia: [1_000, 1_000, 1_000, 1_000, 1_000, null, null, null, null, null],
      leo: [1_000, 1_000, 1_000, 1_000, 1_000, 9_000, 9_000, 9_000, 9_000, 9_000],
    })
    expect(of('mia', reviews)).toMatchObject({ mean: 1_000, deviation: 0, outlier: null })
  })

  it('says nothing from fewer reviews than the minimum', () => {
    const four = [1_000, 2_000, 3_000, 4_000]
    expect(of('mia', reviewsOf({ mia: four, leo: [9_000, 9_000, 9_000, 9_000] }))).toEqual({
      reviewerId: 'mia',
      reviews: 4,
      mean: null,
      spread: null,
      shared: 4,
      deviation: null,
      outlier: null,
    })
    const alone = reviewsOf({ mia: [...four, 5_000], leo: [9_000, 9_000, 9_000, 9_000, null] })
    expect(of('mia', alone)).toMatchObject({ reviews: 5, mean: 3_000, shared: 4, deviation: null, outlier: null })
  })

  it('is no outlier by less than ten points, nor where scores differ both ways', () => {
    const small = reviewsOf({ mia: [0, 0, 0, 0, 0], leo: [999, 999, 999, 999, 999] })
    expect(of('mia', small)).toMatchObject({ deviation: -999, outlier: null })
    const mixed = reviewsOf({ mia: [9_000, 0, 9_000, 0, 9_000], leo: [0, 9_000, 0, 9_000, 0] })
    expect(of('mia', mixed)).toMatchObject({ deviation: 1_800, outlier: null })
  })

  it('is empty without reviews', () => {
    expect(calibrate([])).toEqual([])
  })
})

const anyReviews = fc.uniqueArray(
  fc.record({
    applicationId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
    reviewerId: fc.constantFrom('mia', 'leo', 'ida'),
    score: fc.integer({ min: 0, max: 10_000 }),
  }),
  { selector: ({ applicationId, reviewerId }) => `${applicationId} ${reviewerId}`, maxLength: 21 },
)

describe('any calibration', () => {
  it('shows nothing that rests on fewer reviews than the minimum', () => {
    fc.assert(
      fc.property(anyReviews, (reviews) => {
        for (const { reviews: count, mean, spread, shared, deviation, outlier } of calibrate(reviews)) {
          expect([mean === null, spread === null]).toEqual([count < minReviews, count < minReviews])
          expect(deviation === null).toBe(shared < minReviews)
          if (outlier !== null) expect(outlier === 'STRICTER').toBe((deviation ?? 0) < 0)
        }
      }),
    )
  })

  it('deviates as far if everybody scores higher by as much', () => {
    fc.assert(
      fc.property(anyReviews, fc.integer({ min: -5_000, max: 5_000 }), (reviews, more) => {
        const deviations = (all: ScoredReview[]) => calibrate(all).map(({ deviation }) => deviation)
        const moved = deviations(reviews.map((review) => ({ ...review, score: review.score + more })))
        for (const [index, deviation] of deviations(reviews).entries()) {
          const other = moved[index] ?? null
          expect(other === null).toBe(deviation === null)
          expect(Math.abs((other ?? 0) - (deviation ?? 0))).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
