/** One measured figure, printed as one line of JSON. */
export interface Figure {
  bench: string
  figure: string
  /** Null: it could not be measured, for a reason said on stderr. */
  value: number | null
  unit: string
  /** What the design asks for, as it is written there; null for a figure that only informs. */
  goal: string | null
  /** Rounds, or things counted, behind the value. */
  n: number
}

/** Prints figures of one bench; anything else a bench has to say goes to stderr, so that stdout stays one JSON line a figure. */
export const figuresOf = (bench: string) => (figure: Omit<Figure, 'bench'>) => {
  console.log(JSON.stringify({ bench, ...figure }))
}

export const say = (text: string): void => console.error(text)

/** Middle value; the mean of the two middle ones for an even number. NaN if there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2
}

/** Smallest value that at least `share` (0 to 1) of the sorted values do not exceed. NaN if there is none. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN

export const rounded = (value: number, digits = 0): number => Number(value.toFixed(digits))
