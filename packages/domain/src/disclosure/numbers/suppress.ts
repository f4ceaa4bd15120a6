/** Selects the counts of a list that may be shown, so that the others can't be derived from those shown and the total. */

export interface ListedCount {
  count: number
  /** Left out in any case. */
  isHidden: boolean
  /**
   * What each kind of reader knows about the count without this list; the same number of entries for every count, at least one.
   */
  bounds: readonly [Bounds, ...Bounds[]]
}

/** Both ends inclusive. */
export interface Bounds {
  low: number
  high: number
}

/**
 * Whether a reader who knows the sum and bounds of the counts left out must consider it possible, for each of them, that it is of
 * nobody or of enough people; also a reader who knows that as many people as the threshold are among the others. Requires at
 * least two counts, of at least `threshold` people together.
 */
function isCovered(hidden: readonly ({ count: number } & Bounds)[], threshold: number): boolean {
  const sum = hidden.reduce((total, { count }) => total + count, 0)
  const lows = hidden.reduce((total, { low }) => total + low, 0)
  const highs = hidden.reduce((total, { high }) => total + high, 0)
  const isOpen = ({ low, high }: Bounds) => {
    const least = Math.max(low, sum - (highs - high))
    const known = Math.min(threshold, highs - high)
    const most = Math.min(high, sum - (lows - low) - known)
    return least <= 0 || most >= threshold
  }
  return hidden.length > 1 && sum >= threshold && hidden.every(isOpen)
}

/**
 * For each count, whether to leave it out: those of at least one and fewer than `threshold` people, and the smallest others until
 * those left out cover each other. Counts of zero are left out last. Null: even leaving out all is not enough, so that the sum
 * must be withheld too.
 */
export function suppress(counts: readonly ListedCount[], threshold: number): boolean[] | null {
  const hidden = counts.map(({ count, isHidden }) => isHidden || (count > 0 && count < threshold))
  const order = [...counts.keys()].toSorted((one, other) => rankOf(counts[one]) - rankOf(counts[other]))
  const isEnough = () => {
    const left = counts.filter((_, index) => hidden[index])
    const [first] = left
    if (!first) return true
    return first.bounds.every((_, reader) =>
      isCovered(
        left.map(({ count, bounds }) => ({ count, ...(bounds[reader] ?? bounds[0]) })),
        threshold,
      ),
    )
  }
  while (!isEnough()) {
    const next = order.find((index) => !hidden[index])
    if (next === undefined) return null
    hidden[next] = true
  }
  return hidden
}

const rankOf = (listed: ListedCount | undefined): number => listed?.count || Number.MAX_SAFE_INTEGER
