import { expect, test } from '@jest/globals'
import { checkPool, type Pool } from './pool.ts'
import { problemOf } from './problem.ts'
import { randomFrom } from './random.ts'

const person = (id: string, region: string, gender: string, organisationKey: string | null = null) => ({
  id,
  values: { region, gender },
  organisationKey,
  standing: 'OPEN' as const,
})
const quota = (value: string, minimum: number, maximum: number, target: number | null = null) => ({
  where: [{ feature: 'region', value }],
  minimum,
  target,
  maximum,
})
const pool: Pool = {
  seats: 3,
  people: [
    person('a', 'north', 'f', 'x'),
    person('b', 'north', 'f', 'x'),
    person('c', 'south', 'm'),
    { ...person('d', 'north', 'm'), standing: 'SEATED' },
    person('e', 'north', 'f'),
    person('f', 'north', 'f'),
  ],
  quotas: [quota('north', 2, 2)],
  organisationCap: 1,
}

test('people with equal features are one type, of an organisation only where the cap could be exceeded', () => {
  const problem = problemOf(pool)
  expect(problem.members.toSorted()).toEqual([[0, 1], [2], [4, 5]])
  expect(problem.seats).toBe(2)
  expect(problemOf({ ...pool, organisationCap: 2 }).members).toHaveLength(2)
  expect(problemOf({ ...pool, organisationCaps: new Map([['x', 2]]) }).members).toHaveLength(2)
  const ownCap = { ...pool, organisationCap: null, organisationCaps: new Map([['x', 1]]) }
  expect(problemOf(ownCap).members).toHaveLength(3)
})

test('seats that are held count for the limits', () => {
  const { lows, highs, origins } = problemOf(pool)
  expect(origins).toEqual([{ quota: 0 }, { organisationKey: 'x' }])
  expect([...lows]).toEqual([1, 0, 0])
  expect([...highs]).toEqual([1, 1, 2])
})

test('contradictions of quotas are named', () => {
  const problemsOf = (quotas: Pool['quotas']) => checkPool({ ...pool, quotas }).map(({ code }) => code)
  expect(problemsOf(pool.quotas)).toEqual([])
  expect(problemsOf([quota('north', 3, 2)])).toEqual(['MINIMUM_ABOVE_MAXIMUM'])
  expect(problemsOf([quota('north', 1, 2, 3)])).toEqual(['TARGET_OUTSIDE_LIMITS'])
  expect(problemsOf([quota('north', 0.5, 2)])).toEqual(['QUOTA_INVALID'])
  expect(problemsOf([quota('north', 1, 2), quota('north', 0, 2)])).toEqual(['QUOTA_DUPLICATED'])
  const [north, female] = [
    { feature: 'region', value: 'north' },
    { feature: 'gender', value: 'f' },
  ]
  const both = (where: Pool['quotas'][number]['where']) => ({ ...quota('north', 0, 1), where })
  expect(problemsOf([both([north, female]), both([female, north])])).toEqual(['QUOTA_DUPLICATED'])
  expect(problemsOf([both([north, north])])).toEqual(['QUOTA_INVALID'])
})

test('a person without a value for a quota is named, unless excluded', () => {
  const people = [...pool.people, { ...person('g', '', ''), values: {} }]
  expect(checkPool({ ...pool, people })).toEqual([{ code: 'VALUE_MISSING', feature: 'region', ids: ['g'] }])
  const excluded = people.map((each) => ({
    ...each,
    standing: each.id === 'g' ? ('EXCLUDED' as const) : each.standing,
  }))
  expect(checkPool({ ...pool, people: excluded })).toEqual([])
})

test('random numbers are those of their seed and purpose', () => {
  const numbers = (seed: string, purpose: string) => {
    const random = randomFrom(seed, purpose)
    return Array.from({ length: 5 }, () => random.below(1_000))
  }
  expect(numbers('a', 'x')).toEqual(numbers('a', 'x'))
  expect(numbers('a', 'x')).not.toEqual(numbers('a', 'y'))
  expect(numbers('a', 'x')).not.toEqual(numbers('b', 'x'))
  const random = randomFrom('even', '')
  const counts = new Array<number>(6).fill(0)
  for (let draw = 0; draw < 60_000; draw += 1) {
    const drawn = random.below(6)
    counts[drawn] = (counts[drawn] ?? 0) + 1
  }
  const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
  expect(chiSquare).toBeLessThan(20.5)
})
