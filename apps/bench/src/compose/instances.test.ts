import { expect, test } from '@jest/globals'
import { loadLinearSolver } from '@plenaria/api/src/compose/highs.ts'
import { prepareDraw } from '@plenaria/domain/compose/draw'
import { instanceOf } from './instances.ts'

const solver = await loadLinearSolver()

test.each([
  ['ref150', 1 / 11, 11],
  ['ref150t', 2 / 17, null],
  ['ref300', 0.15, 1],
  ['ref300t', 2 / 15, null],
  ['ref500', 0.15, 1],
  ['ref750', 112 / 750, 1],
  ['large200', 0.1, 1],
])('%s has its known lowest odds', (name, optimum, levels) => {
  const pool = instanceOf(name)
  const result = prepareDraw(pool, solver, { seed: 'known', exact: 'LOWEST' })
  if (result.outcome !== 'DRAW') throw new Error(result.outcome)
  const { draw } = result
  expect(Math.abs(draw.lowest - optimum)).toBeLessThan(1e-9)
  expect(draw.lowestGap).toBeLessThan(1e-9)
  if (levels !== null) expect(draw.levels).toHaveLength(levels)
  expect(draw.counts.reduce((sum, count) => sum + count, 0)).toBe(draw.rooms.length * pool.seats)
})
