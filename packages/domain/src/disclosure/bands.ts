/** Ranges that stand for a count of people, and when a published range may change. */

/** Both ends inclusive. */
export interface Band {
  from: number
  to: number
}

/** The range of `width` counts that holds `count`; ranges begin at multiples of `width`. */
export function bandOf(count: number, width: number, most = Number.POSITIVE_INFINITY): Band {
  const from = Math.floor(count / width) * width
  return { from, to: Math.max(from, Math.min(from + width - 1, most)) }
}

/** How wide the ranges of a total are: a tenth of the seats, rounded up to 5, 10, 20, 50, 100, …, and never less than `threshold`. */
export function widthOfTotal(seats: number, threshold: number): number {
  return roundUp(Math.max(seats / 10, threshold))
}

/** How far back somebody waits: within the first 5, 10, 20, 50, …, and never within fewer than `threshold`. */
export function bandOfPlace(position: number, threshold: number): number {
  return roundUp(Math.max(position, threshold))
}

/** The smallest of 5, 10, 20, 50, 100, 200, 500, … that is no less. */
function roundUp(least: number): number {
  for (let power = 1; ; power *= 10) {
    const step = [5, 10, 20].map((one) => one * power).find((one) => one >= least)
    if (step !== undefined) return step
  }
}

/** Takes a new count only where it differs by at least `threshold` people, so that no published step stands for fewer. */
export function recount(before: number | undefined, now: number, threshold: number): number {
  return before !== undefined && Math.abs(now - before) < threshold ? before : now
}
