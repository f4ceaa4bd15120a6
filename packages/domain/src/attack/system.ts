/** Linear constraints over integers: everything that a reader of publications knows about unpublished counts. */

/** `factor` times the value of the variable. */
export type Term = readonly [variable: number, factor: number]

/** `low` ≤ sum of the terms ≤ `high`. Either end can be infinite. */
export interface Constraint {
  terms: readonly Term[]
  low: number
  high: number
  /** Index of the published fact it follows from; null: it holds by definition. */
  fact: number | null
}

export interface System {
  lows: number[]
  highs: number[]
  constraints: Constraint[]
  /** A first value to try for every variable. It need not meet the constraints. */
  hint: number[]
}

export const emptySystem = (): System => ({ lows: [], highs: [], constraints: [], hint: [] })

/** Adds a variable and returns its index. */
export function addVariable(system: System, low: number, high: number, hint = low): number {
  system.lows.push(low)
  system.highs.push(high)
  system.hint.push(hint)
  return system.lows.length - 1
}

interface Ends {
  low?: number
  high?: number
  fact?: number | null
}

/** Requires the sum of the terms to lie between the ends. */
export function constrain(system: System, terms: readonly Term[], { low, high, fact = null }: Ends): void {
  const ends = { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY }
  system.constraints.push({ terms, ...ends, fact })
}

/** Adds a variable that is the sum of others. */
export function addSum(system: System, parts: readonly number[], low = 0, high?: number): number {
  const most = parts.reduce((sum, part) => sum + (system.highs[part] ?? 0), 0)
  const hint = parts.reduce((sum, part) => sum + (system.hint[part] ?? 0), 0)
  const sum = addVariable(system, low, Math.min(high ?? most, most), hint)
  constrain(system, [...parts.map((part): Term => [part, 1]), [sum, -1]], { low: 0, high: 0 })
  return sum
}

/** Adds a variable that is `later` minus `earlier`. */
export function addDifference(system: System, earlier: number, later: number): number {
  const [low, high] = [
    (system.lows[later] ?? 0) - (system.highs[earlier] ?? 0),
    (system.highs[later] ?? 0) - (system.lows[earlier] ?? 0),
  ]
  const difference = addVariable(system, low, high, (system.hint[later] ?? 0) - (system.hint[earlier] ?? 0))
  constrain(
    system,
    [
      [later, 1],
      [earlier, -1],
      [difference, -1],
    ],
    { low: 0, high: 0 },
  )
  return difference
}

/** Whether the values meet every bound and constraint. */
export const isSolution = ({ lows, highs, constraints }: System, values: readonly number[]): boolean =>
  lows.every((low, index) => low <= (values[index] ?? 0) && (values[index] ?? 0) <= (highs[index] ?? 0)) &&
  constraints.every(({ terms, low, high }) => {
    const sum = terms.reduce((total, [variable, factor]) => total + factor * (values[variable] ?? 0), 0)
    return low <= sum && sum <= high
  })
