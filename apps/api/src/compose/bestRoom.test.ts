import { expect, test } from '@jest/globals'
import { explainAbsence } from '@plenaria/domain/compose/absence'
import { findAlternative } from '@plenaria/domain/compose/alternatives'
import { type BestRoom, findBestRoom, quotaCosts, repairRoom, type ScoredPool } from '@plenaria/domain/compose/bestRoom'
import { isCounted } from '@plenaria/domain/compose/pool'
import fc from 'fast-check'
import { loadLinearSolver } from './highs.ts'
import { allRooms, meetsQuotas, smallPool } from './testing/pools.ts'

const solver = await loadLinearSolver()

/** Few different scores, so that there are ties. */
const scoredPool = (most: number): fc.Arbitrary<ScoredPool> =>
  fc
    .record({
      pool: smallPool(most),
      scores: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: most, maxLength: most }),
      prices: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }),
    })
    .map(({ pool, scores, prices }) => ({
      ...pool,
      scores: scores.slice(0, pool.people.length),
      quotas: pool.quotas.map((quota) => ({ ...quota, target: Math.min(quota.maximum, quota.minimum + 1) })),
      prices: new Map(pool.quotas.map((_, index) => [index, prices[index] ?? 0])),
    }))

function worthOf(pool: ScoredPool, room: readonly number[]): number {
  const seated = [...pool.people.keys()].filter((person) => pool.people[person]?.standing === 'SEATED')
  const people = [...seated, ...room].flatMap((person) => pool.people[person] ?? [])
  const penalty = pool.quotas.reduce((sum, quota, index) => {
    const count = people.filter((person) => isCounted(quota, person)).length
    return sum + (pool.prices?.get(index) ?? 0) * Math.abs(count - (quota.target ?? 0))
  }, 0)
  return room.reduce((sum, person) => sum + (pool.scores[person] ?? 0), 0) - penalty
}

/** The best of all rooms written down; of equal ones, the one with the smallest sum of places in the order of registration. */
function bestOf(pool: ScoredPool, rooms: readonly number[][]) {
  const value = Math.max(...rooms.map((room) => worthOf(pool, room)))
  const places = (room: readonly number[]) => room.reduce((sum, person) => sum + person, 0)
  const earliest = Math.min(...rooms.filter((room) => worthOf(pool, room) === value).map(places))
  return { value, earliest }
}

test('the best room is that of all rooms written down, and no room exceeds the bound', () => {
  const outcomes = new Set<string>()
  fc.assert(
    fc.property(scoredPool(10), (pool) => {
      const rooms = allRooms(pool)
      const found = findBestRoom(pool, solver)
      outcomes.add(found.outcome)
      if (found.outcome !== 'ROOM') return expect([found.outcome, rooms.length]).toEqual(['INFEASIBLE', 0])
      const { people, score, penalty, bound } = found.room
      const { value, earliest } = bestOf(pool, rooms)
      expect(meetsQuotas(pool, people)).toBe(true)
      expect(score - penalty).toBe(value)
      expect(worthOf(pool, people)).toBe(value)
      expect(bound).toBeGreaterThanOrEqual(value)
      expect(people.reduce((sum, person) => sum + person, 0)).toBe(earliest)
    }),
    { numRuns: 60, seed: 25 },
  )
  expect([...outcomes].toSorted()).toEqual(['INFEASIBLE', 'ROOM'])
})

test('a repair keeps as many of a staging as a room can have, less those allowed, and is the best of these', () => {
  fc.assert(
    fc.property(scoredPool(9), fc.array(fc.nat(8), { maxLength: 5 }), fc.nat(2), (pool, drawn, further) => {
      const rooms = allRooms(pool)
      const staged = new Set(drawn.filter((person) => pool.people[person]?.standing === 'OPEN'))
      const found = repairRoom(pool, staged, solver, further)
      if (found.outcome !== 'REPAIR') return expect([found.outcome, rooms.length]).toEqual(['INFEASIBLE', 0])
      const kept = (room: readonly number[]) => room.filter((person) => staged.has(person)).length
      const most = Math.max(...rooms.map(kept))
      const { room, removed, added } = found.repair
      expect(meetsQuotas(pool, room.people)).toBe(true)
      if (further === 0) expect(removed).toHaveLength(staged.size - most)
      expect(removed.length).toBeLessThanOrEqual(staged.size - most + further)
      expect(
        [...staged]
          .filter((person) => !removed.includes(person))
          .concat(added)
          .toSorted((a, b) => a - b),
      ).toEqual(room.people)
      const { value } = bestOf(
        pool,
        rooms.filter((each) => kept(each) >= most - further),
      )
      expect(room.score - room.penalty).toBe(value)
    }),
    { numRuns: 40, seed: 3 },
  )
})

test('an alternative is, of all rooms worth enough, one with the fewest people of those before, and worth most of these', () => {
  const outcomes = new Set<string>()
  fc.assert(
    fc.property(scoredPool(9), fc.integer({ min: 1, max: 3 }), (scored, number) => {
      // Scores of about 500, so that one in a hundred parts is more than a point.
      const pool = { ...scored, scores: scored.scores.map((score) => 500 + 3 * score) }
      const best = findBestRoom(pool, solver)
      if (best.outcome !== 'ROOM') return
      const before = [best.room.people]
      const value = best.room.score - best.room.penalty
      const enough = allRooms(pool).filter((room) => worthOf(pool, room) >= value - Math.floor(value / 100))
      for (let each = 1; each <= number; each += 1) {
        const found = findAlternative(pool, best.room, each, solver)
        outcomes.add(found.outcome)
        const others = enough.filter((room) => !before.some((one) => one.join() === room.join()))
        if (found.outcome !== 'ALTERNATIVE') return expect([found.outcome, others.length]).toEqual(['NONE', 0])
        const { people, score, penalty } = found.room
        const common = (room: readonly number[]) => before.flat().filter((person) => room.includes(person)).length
        const least = Math.min(...others.map(common))
        expect(meetsQuotas(pool, people)).toBe(true)
        expect(common(people)).toBe(least)
        const most = Math.max(...others.filter((room) => common(room) === least).map((room) => worthOf(pool, room)))
        expect([worthOf(pool, people), score - penalty]).toEqual([most, most])
        before.push(people)
      }
    }),
    { numRuns: 60, seed: 12 },
  )
  expect([...outcomes].toSorted()).toEqual(['ALTERNATIVE', 'NONE'])
})

test('a quota costs what the best room without it is worth more', () => {
  fc.assert(
    fc.property(scoredPool(8), (scored) => {
      const pool = { ...scored, prices: undefined }
      const found = findBestRoom(pool, solver)
      if (found.outcome !== 'ROOM') return
      const costs = new Map(quotaCosts(pool, found.room, solver).map(({ quota, cost }) => [quota, cost]))
      for (const quota of pool.quotas.keys()) {
        const without = { ...pool, quotas: pool.quotas.filter((_, index) => index !== quota) }
        expect(costs.get(quota) ?? 0).toBe(bestOf(without, allRooms(without)).value - found.room.score)
      }
    }),
    { numRuns: 15, seed: 5 },
  )
})

/** What somebody lacks is counted again from all rooms written down. @returns what keeps them out */
function expectExplained(pool: ScoredPool, room: BestRoom, person: number): string[] {
  const absence = explainAbsence(pool, room, person, solver)
  const having = allRooms(pool).filter((each) => each.includes(person))
  const gap = having.length === 0 ? null : room.score - room.penalty - bestOf(pool, having).value
  expect(absence?.gap).toBe(gap)
  const larger = findBestRoom({ ...pool, seats: pool.seats + 1, quotas: pool.quotas.map(grownTo(pool.seats)) }, solver)
  expect(absence?.isInWithSeat).toBe(larger.outcome === 'ROOM' && larger.room.people.includes(person))
  const sides = absence?.wider.map((limit) => ('side' in limit ? limit.side : 'ORGANISATION')) ?? []
  if (gap === null) return [...sides, 'IMPOSSIBLE']
  return [...sides, gap > 0 ? 'POINTS' : 'TIE']
}

test('somebody is missing by what the best room with them is worth less', () => {
  const outcomes = new Set<string>()
  fc.assert(
    fc.property(scoredPool(8), (pool) => {
      const found = findBestRoom(pool, solver)
      if (found.outcome !== 'ROOM') return
      const { room } = found
      const isAbsent = (person: number) => pool.people[person]?.standing === 'OPEN' && !room.people.includes(person)
      const absent = [...pool.people.keys()].filter(isAbsent).slice(0, 2)
      for (const each of absent.flatMap((person) => expectExplained(pool, room, person))) outcomes.add(each)
    }),
    { numRuns: 60, seed: 8 },
  )
  expect([...outcomes]).toEqual(expect.arrayContaining(['IMPOSSIBLE', 'MAXIMUM', 'POINTS', 'TIE']))
})

const grownTo = (seats: number) => (quota: ScoredPool['quotas'][number]) =>
  quota.maximum >= seats ? { ...quota, maximum: quota.maximum + 1 } : quota

test('the limit that keeps somebody out is named: their group, the organisation, or others’ minimum', () => {
  const person = (id: string, group: string, organisationKey: string | null = null) => ({
    id,
    values: { group },
    organisationKey,
    standing: 'OPEN' as const,
  })
  const quota = (value: string, minimum: number, maximum: number) => ({
    where: [{ feature: 'group', value }],
    minimum,
    target: null,
    maximum,
  })
  const explain = (pool: Omit<ScoredPool, 'organisationCap'>, cap: number | null = null) => {
    const scored = { ...pool, organisationCap: cap }
    const found = findBestRoom(scored, solver)
    if (found.outcome !== 'ROOM') throw new Error('There is no room.')
    return explainAbsence(scored, found.room, pool.people.length - 1, solver)
  }
  const [a, b, c] = [person('a', 'x', 'one'), person('b', 'y'), person('c', 'x', 'one')]
  const people = [a, b, c]
  const base = { seats: 2, people, scores: [90, 10, 80] }
  expect(explain({ ...base, quotas: [quota('x', 0, 1), quota('y', 0, 2)] })).toEqual({
    gap: 10,
    isInWithSeat: false,
    wider: [{ quota: 0, side: 'MAXIMUM' }],
  })
  expect(explain({ ...base, quotas: [quota('x', 0, 2), quota('y', 1, 2)] })).toEqual({
    gap: 10,
    isInWithSeat: true,
    wider: [{ quota: 1, side: 'MINIMUM' }],
  })
  expect(explain({ ...base, quotas: [quota('x', 0, 2), quota('y', 0, 2)] }, 1)).toEqual({
    gap: 10,
    isInWithSeat: false,
    wider: [{ organisationKey: 'one' }],
  })
})

test('scores and prices have to be whole numbers', () => {
  const person = { id: 'a', values: {}, organisationKey: null, standing: 'OPEN' as const }
  const pool = {
    seats: 1,
    people: [person],
    quotas: [],
    organisationCap: null,
    scores: [0.5],
    prices: new Map([[0, 1]]),
  }
  expect(findBestRoom(pool, solver)).toEqual({
    outcome: 'REFUSED',
    problems: [
      { code: 'SCORE_INVALID', ids: ['a'] },
      { code: 'PRICE_INVALID', quota: 0 },
    ],
  })
})
