/**
 * The adversary: takes everything a visitor could have collected, plus what one participant knows, and finds the counts that are
 * certain to be of at least one person and of fewer than the threshold. See
 * docs/decisions/0039-an-adversary-before-publication.md.
 */

import { modelOf } from './assemble.ts'
import type { Cell, Collected, Derived, Fact } from './collected.ts'
import type { Model, Target } from './model.ts'
import { type Searcher, searcherOf } from './search.ts'
import { isSolution, type System } from './system.ts'

/** A count that the search could not decide within its budget. */
export interface Open {
  target: Target
  /** Facts that its derivation may rest on. */
  facts: Fact[]
}

export interface Attack {
  /** False: the collected facts contradict each other, so nothing follows from them. */
  isConsistent: boolean
  derived: Derived[]
  /** Counts left for a solver to decide, see `waysOut`. Rarely any. */
  open: Open[]
  system: System
}

export interface AttackOptions {
  /** Whether to find the facts that each finding needs; otherwise all facts are named. */
  explains?: boolean
  /** Number of dead-end branches after which a question is left open. */
  budget?: number
}

export function attack(collected: Collected, { explains = false, budget = 200 }: AttackOptions = {}): Attack {
  const model = modelOf(collected)
  const { system, facts, targets } = model
  const searcher = searcherOf(system)
  const found: Attack = { isConsistent: searcher.isConsistent, derived: [], open: [], system }
  if (!found.isConsistent) return found
  const possible: number[][] = isSolution(system, system.hint) ? [system.hint] : []
  for (const target of targets) {
    if (possible.some((values) => !isSmall(target, values[target.variable] ?? 0))) continue
    const answer = decide(searcher, target, budget)
    if (answer.values) possible.push(answer.values)
    if (answer.found === 'OPEN') found.open.push({ target, facts })
    if (answer.found !== 'NO') continue
    const [minimum, maximum] = boundsOf(searcher, target, budget)
    found.derived.push({
      cell: target.cell,
      minimum,
      maximum,
      facts: explains ? neededFacts(model, target, budget) : facts,
    })
  }
  return found
}

/** The facts that one derived count follows from; empty if that exceeds the budget. */
export function factsBehind(collected: Collected, cell: Cell, budget = 200): Fact[] {
  const model = modelOf(collected)
  const target = model.targets.find((one) => JSON.stringify(one.cell) === JSON.stringify(cell))
  if (!target || decide(searcherOf(model.system), target, budget).found !== 'NO') return []
  return neededFacts(model, target, budget)
}

/** Whether a value of the variable means fewer people than the threshold, and at least one whom the reader doesn't know. */
const isSmall = ({ known, threshold, sign }: Target, value: number): boolean =>
  sign * value > known && sign * value < threshold

/**
 * Intervals of the variable in which the count either covers nobody unknown to the reader or is large enough. If no solution lies
 * in any of them, the count is derivable.
 */
export const waysOut = (
  { variable, known, threshold, sign }: Target,
  { lows, highs }: { lows: ArrayLike<number>; highs: ArrayLike<number> },
) => {
  const [low, high] = [lows[variable] ?? 0, highs[variable] ?? 0]
  return sign === 1
    ? [[variable, low, Math.min(high, known)] as const, [variable, Math.max(low, threshold), high] as const]
    : [[variable, Math.max(low, -known), high] as const, [variable, low, Math.min(high, -threshold)] as const]
}

/** NO: the count can only be small. */
function decide(searcher: Searcher, target: Target, budget: number): ReturnType<Searcher['find']> {
  let open = false
  for (const way of waysOut(target, searcher)) {
    const answer = searcher.find(way, budget)
    if (answer.found === 'YES') return answer
    open ||= answer.found === 'OPEN'
  }
  return { found: open ? 'OPEN' : 'NO', values: null }
}

/** Minimum and maximum number of people that a derived count can be. */
function boundsOf(searcher: Searcher, { variable, known, threshold, sign }: Target, budget: number) {
  const small = Array.from({ length: threshold - 1 - known }, (_, index) => known + 1 + index)
  const possible = small.filter((people) => {
    const value = sign * people
    return searcher.find([variable, value, value], budget).found !== 'NO'
  })
  return [possible[0] ?? known + 1, possible.at(-1) ?? threshold - 1] as const
}

/**
 * A smallest set of facts from which the count still follows: halves the facts again and again (QuickXplain, Junker 2004). Where
 * there is a choice, it prefers facts of the last report and of the last room states.
 */
function neededFacts({ system, facts }: Model, target: Target, budget: number): Fact[] {
  const isDerivableFrom = (kept: ReadonlySet<number>) => {
    const constraints = system.constraints.filter(({ fact }) => fact === null || kept.has(fact))
    return decide(searcherOf({ ...system, constraints }), target, budget).found === 'NO'
  }
  const neededOf = (given: readonly number[], rest: readonly number[], isNew: boolean): readonly number[] => {
    if (isNew && isDerivableFrom(new Set(given))) return []
    if (rest.length <= 1) return rest
    const [one, other] = [rest.slice(0, rest.length >> 1), rest.slice(rest.length >> 1)]
    const ofOther = neededOf([...given, ...one], other, true)
    return [...ofOther, ...neededOf([...given, ...ofOther], one, ofOther.length > 0)]
  }
  const order = [...facts.keys()].toSorted((one, other) => rankOf(facts[other]) - rankOf(facts[one]) || other - one)
  return [...neededOf([], order, false)].toSorted((one, other) => one - other).flatMap((index) => facts[index] ?? [])
}

const rankOf = (fact: Fact | undefined): number => (fact?.source === 'REPORT' ? 2 : fact?.source === 'ROOM' ? 1 : 0)
