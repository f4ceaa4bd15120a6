/** Ranges that stand for a count of people, and when a published range may change. */

/** Both ends inclusive. */
export interface Band {
  from: number
  to: number
}

/** The range of `width` counts that contains `count`; ranges begin at multiples of `width`. */
export function bandOf(count: number, width: number, most = Number.POSITIVE_INFINITY): Band {
  const from = Math.floor(count / width) * width
  return { from, to: Math.max(from, Math.min(from + width - 1, most)) }
}

/** 5, 10, 20, 50, 100, …: boundaries of ranges of totals and places. */
export const steps: readonly number[] = Array.from({ length: 8 }, (_, power) =>
  [5, 10, 20].map((step) => step * 10 ** power),
).flat()

/** The smallest step that is at least `least`. */
const roundUp = (least: number): number => steps.find((step) => step >= least) ?? Number.POSITIVE_INFINITY

/** Width of the ranges of a total: a tenth of the seats, rounded up to 5, 10, 20, 50, 100, …, and never less than `threshold`. */
export const widthOfTotal = (seats: number, threshold: number): number => roundUp(Math.max(seats / 10, threshold))

/** Accepts a new count only if it differs by at least `threshold` people, so that no published change stands for fewer. */
export function recount(before: number | undefined, now: number, threshold: number): number {
  return before !== undefined && Math.abs(now - before) < threshold ? before : now
}
