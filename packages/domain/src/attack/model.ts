/** Constraints that follow from the collected facts, and the counts that must not be derivable from them. */
import type { Cell, Collected, Fact } from './collected.ts'
import { addDifference, type System } from './system.ts'

/** A count or a change, and the number of people from which it may be known. */
export interface Target {
  cell: Cell
  variable: number
  /** Number of people in it whom the reader knows already. */
  known: number
  threshold: number
  /** -1: the negative of the variable is judged, as for people who left. */
  sign: 1 | -1
}

export interface Model {
  collected: Collected
  system: System
  facts: Fact[]
  /** Index of each fact, by its JSON. */
  indexes: Map<string, number>
  targets: Target[]
}

/** The index of a fact; adds it if it is new. */
export function factOf({ facts, indexes }: Model, fact: Fact): number {
  const text = JSON.stringify(fact)
  const known = indexes.get(text)
  if (known !== undefined) return known
  indexes.set(text, facts.length)
  return facts.push(fact) - 1
}

interface Judged {
  cell: Cell
  variable: number
  threshold: number
  known?: number
  /** The actual number; undefined if not known. */
  actual: number | undefined
}

/** Adds a count as a target; one of fewer people than the threshold can only be derived if it really is that small. */
export function judgeCount(
  { targets, collected }: Model,
  { cell, variable, threshold, known = 0, actual }: Judged,
): void {
  const isSmall = actual === undefined ? !collected.judgesKnownOnly : actual > known && actual < threshold
  if (isSmall) targets.push({ cell, variable, known, threshold, sign: 1 })
}

interface Change {
  cell: Omit<Cell, 'what'>
  threshold: number
  earlier: number
  later: number
}

/** Adds a change of a count as a target; a small change can only be derived if there really is one. */
export function judgeChange(model: Model, { actual, ...change }: Change & Pick<Judged, 'actual'>): void {
  const { threshold } = change
  const isSmall = actual === undefined ? !model.collected.judgesKnownOnly : actual !== 0 && Math.abs(actual) < threshold
  if (isSmall) addChange(model, change, actual)
}

/** Judges a change; in both directions if the actual change isn't known. */
export function addChange(model: Model, { cell, earlier, later, threshold }: Change, actual?: number): void {
  const terms = { variable: addDifference(model.system, earlier, later), known: 0, threshold }
  if (actual === undefined || actual > 0) model.targets.push({ ...terms, cell: { what: 'JOINED', ...cell }, sign: 1 })
  if (actual === undefined || actual < 0) model.targets.push({ ...terms, cell: { what: 'LEFT', ...cell }, sign: -1 })
}
