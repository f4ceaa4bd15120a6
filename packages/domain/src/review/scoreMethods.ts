/**
 * Turns the scores of an application's reviews into one score, by a stated method. Scores are whole hundredths of a point out of
 * 100. Whole-number arithmetic throughout, so that the same reviews give the same scores everywhere; halves are rounded up.
 */

/**
 * MEAN: the mean of the scores.
 *
 * TRIMMED: from 4 scores on, the mean of all but one highest and one lowest; otherwise the mean.
 *
 * NORMALISED: the mean, over the reviews, of 50 + 10 × (score − the reviewer's mean) ÷ the reviewer's spread, within 0 to 100. The
 * spread is the standard deviation of the reviewer's scores, as if they had written 5 more reviews with the spread that all
 * reviewers have in common.
 */
export type ScoreMethod = 'MEAN' | 'TRIMMED' | 'NORMALISED'

export interface GivenScore {
  reviewerId: string
  score: number
}

/** Fewer scores are not trimmed. */
const minTrimmed = 4
/** Reviews with the common spread that are added to those of each reviewer. */
const addedReviews = 5
/** Hundredths of a point. `step`: one spread. */
const normal = { middle: 5_000, step: 1_000, most: 10_000 }
/** Spreads are kept in ten-thousandths of a point. */
const spreadParts = 100

/** A reviewer's scores: their number, sum and sum of squares. */
interface Totals {
  reviews: number
  sum: number
  squares: number
}

/** What a reviewer's scores are measured by. `spread` in ten-thousandths of a point. */
interface Scale extends Pick<Totals, 'reviews' | 'sum'> {
  spread: number
}

/** Totals by reviewer, filled part by part. */
export class ReviewerScales {
  readonly #totals = new Map<string, Totals>()
  #scales: Map<string, Scale> | undefined

  add(scores: readonly GivenScore[]): void {
    this.#scales = undefined
    for (const { reviewerId, score } of scores) {
      const { reviews, sum, squares } = this.#totals.get(reviewerId) ?? { reviews: 0, sum: 0, squares: 0 }
      this.#totals.set(reviewerId, { reviews: reviews + 1, sum: sum + score, squares: squares + score * score })
    }
  }

  of(reviewerId: string): Scale | undefined {
    this.#scales ??= scalesOf(this.#totals)
    return this.#scales.get(reviewerId)
  }
}

/** Sum of the squared differences from the mean, rounded down. It doesn't change if all scores rise by the same number. */
const squaredDifferences = ({ reviews, sum, squares }: Totals): bigint =>
  (BigInt(reviews) * BigInt(squares) - BigInt(sum) ** 2n) / BigInt(reviews)

function scalesOf(totals: ReadonlyMap<string, Totals>): Map<string, Scale> {
  let differences = 0n
  let free = 0n
  for (const each of totals.values()) {
    differences += squaredDifferences(each)
    free += BigInt(each.reviews - 1)
  }
  const common = free === 0n ? 0n : differences / free
  return new Map(
    [...totals].map(([reviewerId, each]) => {
      const added = BigInt(addedReviews)
      const variance =
        ((squaredDifferences(each) + added * common) * BigInt(spreadParts ** 2)) / (BigInt(each.reviews - 1) + added)
      return [reviewerId, { reviews: each.reviews, sum: each.sum, spread: Number(rootOf(variance)) }]
    }),
  )
}

/** The square root, rounded down, by Newton's method. */
function rootOf(value: bigint): bigint {
  if (value < 2n) return value
  let root = BigInt(Math.floor(Math.sqrt(Number(value)))) + 1n
  while (true) {
    const next = (root + value / root) / 2n
    if (next >= root) return root
    root = next
  }
}

/** @param scales of all reviewers with a score that counts; needed by NORMALISED only
 *  @returns null if there is no score */
export function scoreBy(
  method: ScoreMethod,
  scores: readonly GivenScore[],
  scales: Pick<ReviewerScales, 'of'>,
): number | null {
  if (scores.length === 0) return null
  switch (method) {
    case 'MEAN':
      return meanOf(scores.map(({ score }) => score))
    case 'TRIMMED':
      return meanOf(trimmed(scores.map(({ score }) => score)))
    case 'NORMALISED': {
      const mean = meanOf(scores.map((each) => normalised(each, scales.of(each.reviewerId))))
      return Math.max(0, Math.min(mean, normal.most))
    }
    default:
      return method satisfies never
  }
}

const trimmed = (scores: readonly number[]): readonly number[] =>
  scores.length < minTrimmed ? scores : scores.toSorted((a, b) => a - b).slice(1, -1)

/** Without a spread, all of the reviewer's scores are the same. */
function normalised({ score }: GivenScore, scale: Scale | undefined): number {
  if (!scale || scale.spread === 0) return normal.middle
  const { reviews, sum, spread } = scale
  return normal.middle + rounded(normal.step * spreadParts * (reviews * score - sum), reviews * spread)
}

const meanOf = (scores: readonly number[]): number =>
  rounded(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  )

/** A fraction of whole numbers, rounded to a whole one; halves up. */
const rounded = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator))
