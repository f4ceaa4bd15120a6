/** Computes scores from reviewers' points. Scores are whole hundredths of a point out of 100: 0 to 10,000. */

export interface Criterion {
  key: string
  /** The scale runs from 0 to this; at least 1. */
  maximum: number
  /** At least 1. */
  weight: number
}

/** Points by criterion key. */
export type Scores = Readonly<Record<string, number>>

/** Null if nothing was scored. Criteria that were not scored, because they were added later, are ignored. */
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
 * Keys of criteria whose requested change is not allowed once there are reviews: removal, or another scale or weight. Adding
 * criteria, rewording and reordering are always allowed.
 */
export const lockedChanges = (before: readonly Criterion[], after: readonly Criterion[]): string[] =>
  before
    .filter(({ key, maximum, weight }) => {
      const kept = after.find((each) => each.key === key)
      return kept?.maximum !== maximum || kept.weight !== weight
    })
    .map(({ key }) => key)
