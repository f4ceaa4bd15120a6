/** People whom no room of a draw can include, and the limits that keep them out. */
import { type Limit, limitsKeepingOut } from './conflict.ts'
import type { LinearSolver } from './linear.ts'
import type { Pool } from './pool.ts'
import { problemOf } from './problem.ts'

export interface WithoutChance {
  people: number
  /** Most effective first: by number of people kept out. */
  limits: Limit[]
}

/** Number of types whose limits are searched; further people are only counted. */
const maxTypes = 20

/**
 * @param counts number of rooms by person, as an index of the pool
 * @returns null if everybody has a chance
 */
export function withoutChance(pool: Pool, counts: Int32Array, solver: LinearSolver): WithoutChance | null {
  const problem = problemOf(pool)
  const groups = problem.members
    .map((members) => members.filter((person) => counts[person] === 0))
    .filter((members) => members.length > 0)
    .toSorted((one, other) => other.length - one.length)
  if (groups.length === 0) return null
  const found = new Map<string, { limit: Limit; people: number }>()
  for (const [person = 0, ...others] of groups.slice(0, maxTypes)) {
    const marked = problemOf(pool, new Set([person]))
    const row = marked.origins.findIndex((origin) => 'staged' in origin)
    for (const limit of limitsKeepingOut(marked, row, solver)) {
      const key = JSON.stringify(limit)
      const people = (found.get(key)?.people ?? 0) + 1 + others.length
      found.set(key, { limit, people })
    }
  }
  const limits = [...found.values()].toSorted((one, other) => other.people - one.people).map(({ limit }) => limit)
  return { people: groups.reduce((sum, members) => sum + members.length, 0), limits }
}
