import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { expect, test } from '@jest/globals'
import { withoutChance } from '@plenaria/domain/compose/chances'
import { generateLottery } from '@plenaria/domain/compose/columns'
import { conflictOf } from '@plenaria/domain/compose/conflict'
import { prepareDraw } from '@plenaria/domain/compose/draw'
import { solve } from '@plenaria/domain/compose/linear'
import type { Pool } from '@plenaria/domain/compose/pool'
import { problemOf } from '@plenaria/domain/compose/problem'
import { proofOf } from '@plenaria/domain/compose/proof'
import fc from 'fast-check'
import { loadLinearSolver } from './highs.ts'
import { allRooms, meetsQuotas, smallPool } from './testing/pools.ts'
import { digestOfDraw, samplePool } from './testing/sample.ts'

const solver = await loadLinearSolver()

/** Leximin over rooms that are all written down: odds are raised until a person can't have more. */
function leximinOf(pool: Pool, rooms: readonly (readonly number[])[]): number[] {
  const open = [...pool.people.keys()].filter((person) => pool.people[person]?.standing === 'OPEN')
  const settled = new Map<number, number>()
  /** The highest odds that all of `raised` can have at once. */
  const most = (raised: readonly number[]) => {
    const rows = open.map((person) => {
      const isRaised = raised.includes(person)
      const terms = rooms.flatMap((room, index) => (room.includes(person) ? [[index, 1] as const] : []))
      return { terms: isRaised ? [...terms, [rooms.length, -1] as const] : terms, low: settled.get(person) ?? 0 }
    })
    const all = { terms: rooms.map((_, index) => [index, 1] as const), low: 1 }
    const entries = [...rows, all]
    const starts = [0]
    for (const { terms } of entries) starts.push((starts.at(-1) ?? 0) + terms.length)
    return solve(solver, {
      sense: 'MAXIMISE',
      costs: Float64Array.from([...rooms.map(() => 0), 1]),
      lows: new Float64Array(rooms.length + 1),
      highs: new Float64Array(rooms.length + 1).fill(1),
      rowLows: Float64Array.from(entries, ({ low }) => low - 1e-10),
      rowHighs: Float64Array.from(entries, (_, index) => (index === open.length ? 1 : Number.POSITIVE_INFINITY)),
      starts: Int32Array.from(starts),
      columns: Int32Array.from(entries.flatMap(({ terms }) => terms.map(([column]) => column))),
      factors: Float64Array.from(entries.flatMap(({ terms }) => terms.map(([, factor]) => factor))),
      isInteger: false,
    }).value
  }
  while (settled.size < open.length) {
    const left = open.filter((person) => !settled.has(person))
    const level = most(left)
    // Those who can't have more while everybody else who is left has at least as much.
    for (const person of left) settled.set(person, level)
    const stuck = left.filter((person) => {
      settled.delete(person)
      const isStuck = most([person]) <= level + 1e-7
      settled.set(person, level)
      return isStuck
    })
    for (const person of left) if (!stuck.includes(person)) settled.delete(person)
  }
  return pool.people.map((_, person) => settled.get(person) ?? 0)
}

test('every room meets every quota, and leximin is that of all rooms written down', () => {
  const outcomes = new Set<string>()
  fc.assert(
    fc.property(smallPool(8), fc.string({ maxLength: 4 }), (pool, seed) => {
      const rooms = allRooms(pool)
      const result = prepareDraw(pool, solver, { seed, rooms: 60 })
      outcomes.add(result.outcome)
      if (rooms.length === 0) return expect(result.outcome).toBe('INFEASIBLE')
      if (result.outcome !== 'DRAW') {
        // A room that is full already leaves nothing to draw.
        return expect(rooms).toEqual([[]])
      }
      const { draw } = result
      for (const room of draw.rooms) expect(meetsQuotas(pool, [...room])).toBe(true)
      const seats = rooms[0]?.length ?? 0
      expect(draw.counts.reduce((sum, count) => sum + count, 0)).toBe(draw.rooms.length * seats)
      expect(draw.gap).toBeLessThan(1e-8)
      const odds = new Map(draw.levels.flatMap((level) => level.ids.map((id) => [id, level.odds])))
      for (const [person, value] of leximinOf(pool, rooms).entries())
        expect(odds.get(pool.people[person]?.id ?? '') ?? 0).toBeCloseTo(value, 6)
    }),
    { numRuns: 40, seed: 25 },
  )
  expect(outcomes).toContain('DRAW')
  expect(outcomes).toContain('INFEASIBLE')
})

test('rooms that are generated one by one reach the same odds', () => {
  fc.assert(
    fc.property(smallPool(8), (pool) => {
      const rooms = allRooms(pool)
      const problem = problemOf(pool)
      if (rooms.length === 0 || problem.seats === 0) return
      const generated = generateLottery(problem, solver)
      if (!generated) throw new Error('Nothing was generated.')
      expect(proofOf(problem, generated.lottery, generated.odds).gap).toBeLessThan(1e-8)
      const expected = leximinOf(pool, rooms)
      for (const [type, members] of problem.members.entries())
        for (const person of members) expect(generated.odds.odds[type]).toBeCloseTo(expected[person] ?? 0, 6)
    }),
    { numRuns: 15, seed: 7 },
  )
})

test('a conflict is minimal, and each change it names makes a room possible', () => {
  let conflicts = 0
  fc.assert(
    fc.property(smallPool(7), (pool) => {
      const conflict = conflictOf(problemOf(pool), solver)
      expect(conflict === null).toBe(allRooms(pool).length > 0)
      if (conflict?.code !== 'LIMITS_CONFLICT') return
      conflicts += 1
      const relaxed = (changes: readonly { origin: object; side: string; by: number }[]): Pool => ({
        ...pool,
        organisationCap: changes.some(({ origin }) => 'organisationKey' in origin) ? null : pool.organisationCap,
        quotas: pool.quotas.map((quota, index) => {
          const own = changes.filter(({ origin }) => 'quota' in origin && origin.quota === index)
          const by = (side: string) => own.find((change) => change.side === side)?.by ?? 0
          return { ...quota, minimum: quota.minimum - by('MINIMUM'), maximum: quota.maximum + by('MAXIMUM') }
        }),
      })
      expect(conflict.limits.length).toBeGreaterThan(0)
      for (const change of conflict.single) expect(allRooms(relaxed([change])).length).toBeGreaterThan(0)
      expect(allRooms(relaxed(conflict.least)).length).toBeGreaterThan(0)
      const fewest = conflict.least.reduce((sum, { by }) => sum + by, 0)
      for (const { by } of conflict.single) expect(by).toBeGreaterThanOrEqual(fewest)
    }),
    { numRuns: 50, seed: 3 },
  )
  expect(conflicts).toBeGreaterThan(5)
})

test('people without a chance are those whom no room has, and the limits named are enough to keep them out', () => {
  let pools = 0
  fc.assert(
    fc.property(smallPool(8), (pool) => {
      const result = prepareDraw(pool, solver, { seed: '', rooms: 60 })
      // A room that is full already has a seat for nobody, whatever the limits.
      if (result.outcome !== 'DRAW' || result.draw.rooms[0]?.length === 0) return
      const found = withoutChance(pool, result.draw.counts, solver)
      const outIn = (tried: Pool) => {
        const inside = new Set(allRooms(tried).flat())
        return [...pool.people.keys()].filter((each) => pool.people[each]?.standing === 'OPEN' && !inside.has(each))
      }
      const out = outIn(pool)
      expect(found?.people ?? 0).toBe(out.length)
      if (!found) return
      pools += 1
      expect(found.limits.length).toBeGreaterThan(0)
      const keeps = (index: number, side: string) =>
        found.limits.some(({ origin, side: kept }) => 'quota' in origin && origin.quota === index && kept === side)
      const onlyThese: Pool = {
        ...pool,
        organisationCap: found.limits.some(({ origin }) => 'organisationKey' in origin) ? pool.organisationCap : null,
        quotas: pool.quotas.map((quota, index) => ({
          ...quota,
          minimum: keeps(index, 'MINIMUM') ? quota.minimum : 0,
          maximum: keeps(index, 'MAXIMUM') ? quota.maximum : pool.seats,
        })),
      }
      expect(outIn(onlyThese)).toEqual(expect.arrayContaining(out))
    }),
    { numRuns: 120, seed: 25 },
  )
  expect(pools).toBeGreaterThan(5)
})

test('the same seed gives the same rooms in another process, and another seed gives others', async () => {
  const child = spawn(process.execPath, [new URL('./testing/sample.ts', import.meta.url).pathname, 'a seed'])
  const [own, other] = [digestOfDraw(solver, 'a seed'), digestOfDraw(solver, 'another seed')]
  expect((await text(child.stdout)).trim()).toBe(own)
  expect(other).not.toBe(own)
})

test('bad input is refused by name', () => {
  const pool = samplePool()
  const [first] = pool.people
  const twice = { ...pool, people: [...pool.people, ...(first ? [first] : [])] }
  const unanswered = {
    ...pool,
    people: pool.people.map((person, index) => (index === 2 ? { ...person, values: {} } : person)),
  }
  const refusalsOf = (asked: Pool) => {
    const result = prepareDraw(asked, solver, { seed: '' })
    return result.outcome === 'REFUSED' ? result.problems.map(({ code }) => code) : result.outcome
  }
  expect(refusalsOf({ ...pool, people: [] })).toEqual(['POOL_EMPTY'])
  expect(refusalsOf(twice)).toEqual(['PERSON_DUPLICATED'])
  expect(refusalsOf(unanswered)).toEqual(['VALUE_MISSING', 'VALUE_MISSING'])
  expect(
    refusalsOf({ ...pool, quotas: pool.quotas.map((quota) => ({ ...quota, minimum: quota.maximum + 1 })) })[0],
  ).toBe('MINIMUM_ABOVE_MAXIMUM')
  expect(refusalsOf({ ...pool, seats: pool.people.length + 1 })).toBe('INFEASIBLE')
  expect(refusalsOf({ seats: 1, people: pool.people.slice(0, 1), quotas: [], organisationCap: null })).toBe('DRAW')
})
