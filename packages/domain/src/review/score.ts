/** What reviewers' points amount to. Scores are whole hundredths of a point of 100: 0 to 10,000. */

export interface Criterion {
  key: string
  /** The scale is 0 to this; at least 1. */
  maximum: number
  /** At least 1. */
  weight: number
}

/** Points by key of the criterion. */
export type Scores = Readonly<Record<string, number>>

/** Null where nothing was scored. What was not scored, because the criterion came later, counts for nothing. */
export function scoreOf(criteria: readonly Criterion[], scores: Scores): number | null {
  let reached = 0
  let weights = 0
  for (const { key, maximum, weight } of criteria) {
    const points = scores[key]
    if (points === undefined) continue
    reached += (weight * points) / maximum
    weights += weight
  }
  return weights === 0 ? null : Math.round((reached / weights) * 10_000)
}

/**
 * Keys of the criteria that can't change as asked once there are reviews: removed, or with another scale or weight. Others can be
 * added; words and order are no part of it.
 */
export const lockedChanges = (before: readonly Criterion[], after: readonly Criterion[]): string[] =>
  before
    .filter(({ key, maximum, weight }) => {
      const kept = after.find((each) => each.key === key)
      return kept?.maximum !== maximum || kept.weight !== weight
    })
    .map(({ key }) => key)
