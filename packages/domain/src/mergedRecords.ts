/** Counts the staff records that the remaining registration has after a merge. */

export type RecordKind = 'REVIEWS' | 'ASSIGNMENTS' | 'TAGS' | 'INTERNAL_NOTES'

/** Counts for one kind of record. */
export interface RecordCounts {
  /** On the registration that remains. */
  own: number
  /** On the registration that ends. */
  others: number
  /** On both: the same tag, or the same reviewer. */
  inBoth: number
  /**
   * Assignments of reviewers with a conflict of interest with either: each counted once, with those on both counted in `inBoth`.
   */
  conflicted: { own: number; others: number; inBoth: number }
}

export interface MergedCounts {
  after: number
  /** Remain on the registration that ends, because the limit is reached. */
  beyondLimit: number
  /** Ended because of a conflict of interest. */
  ended: number
}

/** @param limit maximum number per registration */
export function mergedCounts({ own, others, inBoth, conflicted }: RecordCounts, limit = Infinity): MergedCounts {
  const before = own - conflicted.own
  const added = others - conflicted.others - (inBoth - conflicted.inBoth)
  const moved = Math.min(added, Math.max(0, limit - before))
  return {
    after: before + moved,
    beyondLimit: added - moved,
    ended: conflicted.own + conflicted.others - conflicted.inBoth,
  }
}
