/** Balances reviewers' shares of groups and languages without changing how even their loads are. */
import type { Workload } from './workload.ts'

/** Weights of a group, and of a language within it. */
const weights = [4, 1] as const

/**
 * Swaps new assignments between two reviewers, or moves one to a reviewer who has one fewer, as long as that makes shares more
 * equal.
 */
export function balance(workload: Workload): void {
  let isImproved = true
  while (isImproved) {
    isImproved = false
    for (let one = 0; one < workload.reviewers; one += 1)
      for (let other = one + 1; other < workload.reviewers; other += 1)
        while (improvePair(workload, one, other)) isImproved = true
  }
}

function improvePair(workload: Workload, one: number, other: number): boolean {
  const given = offers(workload, one, other)
  const taken = offers(workload, other, one)
  for (const application of given) if (tryMove(workload, application, one, other)) return true
  for (const application of taken) if (tryMove(workload, application, other, one)) return true
  for (const first of given)
    for (const second of taken) if (trySwap(workload, [first, one], [second, other])) return true
  return false
}

/**
 * New assignments that the second reviewer could take over from the first; one per group and language, since the others are
 * equivalent.
 */
function offers(workload: Workload, from: number, to: number): number[] {
  const byTrait = new Map<string, number>()
  for (const application of workload.addedOf(from)) {
    const trait = workload.traitsOf(application).at(-1) ?? ''
    if (!byTrait.has(trait) && workload.isOpenTo(application, to)) byTrait.set(trait, application)
  }
  return [...byTrait.values()]
}

function tryMove(workload: Workload, application: number, from: number, to: number): boolean {
  const isNeutral = workload.loadOf(from) === workload.loadOf(to) + 1
  if (!isNeutral || !workload.hasRoom(to) || gain(workload, application, null, [from, to]) <= 0) return false
  workload.remove(application, from)
  workload.add(application, to)
  return true
}

type Held = readonly [application: number, reviewer: number]

function trySwap(workload: Workload, [first, one]: Held, [second, other]: Held): boolean {
  if (gain(workload, first, second, [one, other]) + gain(workload, second, first, [other, one]) <= 0) return false
  workload.remove(first, one)
  workload.remove(second, other)
  workload.add(first, other)
  workload.add(second, one)
  return true
}

/** By how much the squared counts decrease if an application moves, for the traits that the one coming back lacks. */
function gain(
  workload: Workload,
  application: number,
  back: number | null,
  [from, to]: readonly [from: number, to: number],
): number {
  const kept = back === null ? [] : workload.traitsOf(back)
  return workload.traitsOf(application).reduce((sum, trait, level) => {
    if (kept.includes(trait)) return sum
    const difference = workload.countOf(from, trait) - workload.countOf(to, trait)
    return sum + (weights[level] ?? 0) * (difference - 1)
  }, 0)
}
