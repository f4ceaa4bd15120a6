import { afterAll, expect, it } from '@jest/globals'
import { type LinearModel, openSolver } from './solver.ts'

const solver = openSolver()
afterAll(() => solver.close())

/** Chairs and tables: 2 chairs + 3 tables ≤ 12 and chairs ≤ 4. */
const model = (facts: Partial<LinearModel> = {}): LinearModel => ({
  lows: [0, 0],
  highs: [4, Number.POSITIVE_INFINITY],
  objective: 1,
  sense: 'MAXIMISE',
  isWhole: false,
  constraints: [
    {
      terms: [
        [0, 2],
        [1, 3],
      ],
      low: Number.NEGATIVE_INFINITY,
      high: 11,
    },
  ],
  ...facts,
})

it('finds the best value, in real and in whole numbers', async () => {
  const [real, whole] = await solver.solve([model(), model({ isWhole: true })])
  expect(real).toEqual({ status: 'OPTIMAL', value: expect.closeTo(11 / 3) })
  expect(whole).toEqual({ status: 'OPTIMAL', value: expect.closeTo(3) })
})

it('says what cannot be met, and what has no end', async () => {
  const impossible = { terms: [[0, 1]] as const, low: 5, high: 9 }
  expect(await solver.solve([model({ constraints: [impossible] }), model({ constraints: [] })])).toEqual([
    { status: 'INFEASIBLE' },
    { status: 'UNBOUNDED' },
  ])
})

it('answers many models of one message, and the next ones after that', async () => {
  for (let round = 0; round < 3; round += 1) {
    const solutions = await solver.solve(Array.from({ length: 300 }, () => model({ isWhole: true })))
    expect(solutions).toHaveLength(300)
  }
})

it('can be cancelled, and starts again', async () => {
  const controller = new AbortController()
  const cancelled = solver.solve(
    Array.from({ length: 5_000 }, () => model({ isWhole: true })),
    { signal: controller.signal },
  )
  controller.abort()
  await expect(cancelled).rejects.toThrow('cancelled')
  expect(await solver.solve([model()])).toHaveLength(1)
})

it('starts again after a fault', async () => {
  await expect(solver.solve([model({ constraints: [{ terms: [[9, 1]], low: 0, high: 1 }] })])).rejects.toThrow(
    'HiGHS failed',
  )
  expect(await solver.solve([model()])).toHaveLength(1)
})
