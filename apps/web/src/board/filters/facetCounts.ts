export type Counts = readonly { value: string; count: number }[] | null | undefined

/** Undefined if there are no counts. */
export const countOf = (counts: Counts, value: string): number | undefined =>
  counts ? (counts.find((each) => each.value === value)?.count ?? 0) : undefined

/** Adds counts to the values; values with matches come first. */
export const counted = (named: readonly { value: string; label: string }[], counts: Counts) =>
  named
    .map((option) => ({ ...option, count: countOf(counts, option.value) }))
    .toSorted((one, other) => Number((other.count ?? 0) > 0) - Number((one.count ?? 0) > 0))
