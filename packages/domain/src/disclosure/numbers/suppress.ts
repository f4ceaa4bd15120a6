/** Which counts of a list may be shown, so that those left out can't be worked out from those shown and the sum of all. */

export interface ListedCount {
  count: number
  /** Left out in any case. */
  isHidden: boolean
  /** What one reader or another knows of it without this list; as many for every count, at least one. */
  bounds: readonly [Bounds, ...Bounds[]]
}

/** Both ends inclusive. */
export interface Bounds {
  low: number
  high: number
}

/**
 * Whether a reader who knows the sum of the counts left out, and their bounds, must think possible of each that it is of nobody or of
 * enough people; also one who knows of as many people as the threshold that they are among the others. There are at least two, and
 * together they are at least `threshold` people.
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
 * For each count, whether it is left out: those of at least one and fewer than `threshold` people, and the smallest others until
 * those left out cover each other. Counts of nobody are left out last. Null: even all of them don't, so that their sum must be
 * withheld.
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
