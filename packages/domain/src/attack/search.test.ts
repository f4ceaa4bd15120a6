import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { searcherOf } from './search.ts'
import { emptySystem, isSolution, type System, type Term } from './system.ts'

const size = 4
const most = 3

const systems: fc.Arbitrary<System> = fc
  .array(
    fc.record({
      factors: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: size, maxLength: size }),
      low: fc.integer({ min: -6, max: 6 }),
      width: fc.nat({ max: 4 }),
    }),
    { maxLength: 6 },
  )
  .map((rows) => ({
    ...emptySystem(),
    lows: Array.from({ length: size }, () => 0),
    highs: Array.from({ length: size }, () => most),
    hint: Array.from({ length: size }, () => 1),
    constraints: rows.map(({ factors, low, width }) => ({
      terms: factors.flatMap((factor, variable): Term[] => (factor === 0 ? [] : [[variable, factor]])),
      low,
      high: low + width,
      fact: null,
    })),
  }))

const assignments = Array.from({ length: (most + 1) ** size }, (_, code) =>
  Array.from({ length: size }, (_, place) => Math.floor(code / (most + 1) ** place) % (most + 1)),
)

it('finds a solution exactly where trying every assignment finds one', () => {
  fc.assert(
    fc.property(
      systems,
      fc.nat({ max: size - 1 }),
      fc.nat({ max: most }),
      fc.nat({ max: most }),
      (system, variable, low, high) => {
        const isIn = (values: readonly number[]) => low <= (values[variable] ?? 0) && (values[variable] ?? 0) <= high
        const expected = assignments.some((values) => isIn(values) && isSolution(system, values))
        const { found, values } = searcherOf(system).find([variable, low, high])
        expect(found).toBe(expected ? 'YES' : 'NO')
        if (values) expect(isIn(values) && isSolution(system, values)).toBe(true)
      },
    ),
    { numRuns: 2000 },
  )
})

it('answers the same whatever it was asked before', () => {
  fc.assert(
    fc.property(
      systems,
      fc.array(fc.tuple(fc.nat({ max: size - 1 }), fc.nat({ max: most })), { maxLength: 8 }),
      (system, trials) => {
        const asked = searcherOf(system)
        for (const [variable, value] of trials)
          expect(asked.find([variable, value, value])).toEqual(searcherOf(system).find([variable, value, value]))
      },
    ),
  )
})

it('says that a question is open where its budget does not reach', () => {
  const system = { ...emptySystem(), lows: [0, 0, 0], highs: [9, 9, 9], hint: [0, 0, 0] }
  const terms: Term[] = [
    [0, 2],
    [1, 2],
    [2, -2],
  ]
  const odd = { ...system, constraints: [{ terms, low: 1, high: 1, fact: null }] }
  expect(searcherOf(odd).find([0, 0, 9], 2).found).toBe('OPEN')
  expect(searcherOf(odd).find([0, 0, 9]).found).toBe('NO')
})
