/**
 * Compares how reviewers score. A reviewer's deviation is the mean difference between their scores and the mean of the others'
 * scores for the same applications, so that a reviewer assigned weaker applications doesn't look stricter. Scores are hundredths
 * of a point out of 100.
 */

export interface ScoredReview {
  applicationId: string
  reviewerId: string
  score: number
}

/** `STRICTER`: scores lower than the others. */
export type Outlier = 'STRICTER' | 'MORE_LENIENT'

export interface Calibration {
  reviewerId: string
  /** Number of reviews with a score. */
  reviews: number
  /** Null if there are fewer than `minReviews` reviews. */
  mean: number | null
  /** Sample standard deviation. */
  spread: number | null
  /** Number of reviews of applications that others have scored too. */
  shared: number
  /** Positive: scores higher than the others. Null if there are fewer than `minReviews` shared reviews. */
  deviation: number | null
  /** Null: not an outlier, or too few shared reviews to tell. */
  outlier: Outlier | null
}

/** Fewer reviews yield no result: single scores would decide it. */
export const minReviews = 5

/** Smaller deviations are not worth a conversation: 10 points out of 100. */
export const minDeviation = 1_000

/** Minimum deviation in standard errors: smaller ones are likely to be chance. */
const standardErrors = 2

/** One entry per reviewer who has scored anything, in order of first occurrence. */
export function calibrate(reviews: readonly ScoredReview[]): Calibration[] {
  const byApplication = Map.groupBy(reviews, ({ applicationId }) => applicationId)
  return [...Map.groupBy(reviews, ({ reviewerId }) => reviewerId)].map(([reviewerId, own]) => {
    const differences = own.flatMap(({ applicationId, score }) => {
      const others = (byApplication.get(applicationId) ?? []).filter((review) => review.reviewerId !== reviewerId)
      return others.length === 0 ? [] : score - meanOf(others.map((review) => review.score))
    })
    const scores = own.map(({ score }) => score)
    const isShown = scores.length >= minReviews
    const isComparable = differences.length >= minReviews
    return {
      reviewerId,
      reviews: scores.length,
      mean: isShown ? Math.round(meanOf(scores)) : null,
      spread: isShown ? Math.round(deviationOf(scores)) : null,
      shared: differences.length,
      deviation: isComparable ? Math.round(meanOf(differences)) : null,
      outlier: isComparable ? outlierIn(differences) : null,
    }
  })
}

function outlierIn(differences: readonly number[]): Outlier | null {
  const mean = meanOf(differences)
  const standardError = deviationOf(differences) / Math.sqrt(differences.length)
  if (Math.abs(mean) < Math.max(minDeviation, standardErrors * standardError)) return null
  return mean < 0 ? 'STRICTER' : 'MORE_LENIENT'
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Standard deviation of a sample of at least two. */
function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values)
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
}
