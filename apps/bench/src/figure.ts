/** One measured figure, printed as one line of JSON. */
export interface Figure {
  bench: string
  figure: string
  /** Null: it could not be measured, for a reason given on stderr. */
  value: number | null
  unit: string
  /** The design's goal, quoted verbatim; null for a figure that is only informational. */
  goal: string | null
  /** Number of rounds, or of things counted, behind the value. */
  n: number
}

/** Prints the figures of one bench; any other output goes to stderr, so that stdout has one line of JSON per figure. */
export const figuresOf = (bench: string) => (figure: Omit<Figure, 'bench'>) => {
  console.log(JSON.stringify({ bench, ...figure }))
}

export const say = (text: string): void => console.error(text)

/** Middle value; the mean of the two middle ones for an even number. NaN if empty. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}

/** Smallest value that at least `share` (0 to 1) of the sorted values do not exceed. NaN if empty. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN

export const rounded = (value: number, digits = 0): number => Number(value.toFixed(digits))
