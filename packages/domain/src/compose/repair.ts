/** The number of staged people that a room can include. */
import { roomProgram } from './columns.ts'
import { type LinearSolver, solve } from './linear.ts'
import { type Problem, rowCounts } from './problem.ts'

/** Null: no room meets the quotas. The problem must have a row that counts staged people. */
export function mostKept(problem: Problem, solver: LinearSolver): number | null {
  const staged = problem.origins.findIndex((origin) => 'staged' in origin)
  const isPossible = problem.seats >= 0 && problem.highs.every((high, row) => high >= (problem.lows[row] ?? 0))
  if (!isPossible) return null
  const costs = Float64Array.from(problem.sizes, (_, type) => (rowCounts(problem, staged, type) ? 1 : 0))
  const { status, value } = solve(solver, { ...roomProgram(problem), costs })
  return status === 'OPTIMAL' ? Math.round(value) : null
}
