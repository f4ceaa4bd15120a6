/** What staff recorded about two registrations that are merged: how much of it the one that stays has afterwards. */

export type RecordKind = 'REVIEWS' | 'ASSIGNMENTS' | 'TAGS' | 'INTERNAL_NOTES'

/** Of one kind. */
export interface RecordCounts {
  /** Of the registration that stays. */
  own: number
  /** Of the one that ends. */
  others: number
  /** Of both: the same tag, the same reviewer. */
  inBoth: number
  /** Assignments of reviewers with a conflict of interest with either: each counted once, and those of both among `inBoth`. */
  conflicted: { own: number; others: number; inBoth: number }
}

export interface MergedCounts {
  after: number
  /** Stay with the registration that ends: there is no room left for them. */
  beyondLimit: number
  /** End, because of a conflict of interest. */
  ended: number
}

/** @param limit how many a registration can have */
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
