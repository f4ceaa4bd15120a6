import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { oddsCells } from './odds.ts'
import { type DrawInput, leafOf, prepareRecord, treesOf } from './prepare.ts'
import { checkTerms, type DrawTerms, defaultSharing } from './record.ts'
import { roomTest } from './rooms.ts'
import { committedAt, randomFrom, sampleInput, samplePrepared, sampleTerms, sha256 } from './testing/sample.ts'

const given = sampleInput({ seed: 'one' })
const prepare = (changes: Partial<DrawInput>, salts = 'salts') =>
  prepareRecord({ ...given, ...changes }, { now: committedAt, hash: sha256, random: randomFrom(salts) })
const refusalOf = (changes: Partial<DrawInput>) => {
  const result = prepare(changes)
  return result.kind === 'REFUSED' ? result.refusal : null
}
const withTerms = (changes: Partial<DrawTerms>) => refusalOf({ terms: { ...given.terms, ...changes } })

describe('what can’t be committed', () => {
  it('is a pool without people, with somebody twice, or with fewer open people than the threshold', () => {
    expect(refusalOf({ pool: [], rooms: [] })).toEqual({ refusal: 'PoolEmpty' })
    const [first, second, ...rest] = given.pool
    if (!first || !second) throw new Error('The sample has people.')
    expect(refusalOf({ pool: [first, { ...second, id: first.id }, ...rest] })).toEqual({
      refusal: 'PersonTwice',
      id: first.id,
    })
    expect(refusalOf({ pool: [{ ...first, standing: 'OPEN' }], rooms: [[0]] })).toEqual({
      refusal: 'PoolBelowThreshold',
      threshold: 3,
    })
  })

  it('is a person without an answer that a quota asks for, unless they are excluded', () => {
    const without = (index: number) =>
      given.pool.map((person, at) => (at === index ? { ...person, values: {} } : person))
    expect(refusalOf({ pool: without(5) })).toEqual({
      refusal: 'AnswerMissing',
      feature: 'group',
      id: 'registration-5',
    })
    expect(refusalOf({ pool: without(1) })).toBeNull()
  })

  it('is a lottery of one room, or with a room that breaks a rule', () => {
    const [room = [], ...rooms] = given.rooms
    const open = room.slice(1)
    const outside = given.pool.findIndex(
      (_, index) => index > 1 && !room.includes(index) && index % 3 !== (open[0] ?? 0) % 3,
    )
    expect(refusalOf({ rooms: [room] })).toEqual({ refusal: 'TooFewRooms' })
    const broken = [
      room.slice(1),
      [...room, outside],
      [room[0] ?? 0, ...open.with(0, open[1] ?? 0)],
      [room[0] ?? 0, ...open.with(0, outside)],
      [room[0] ?? 0, ...open.with(0, 1)],
      [outside, ...open],
      [room[0] ?? 0, ...open.with(0, 999)],
    ]
    for (const each of broken)
      expect(refusalOf({ rooms: [...rooms, each] })).toEqual({ refusal: 'RoomInvalid', room: rooms.length + 1 })
  })

  it('is a record with too few seed-holders, one twice, a participant’s name or the wrong sharing', () => {
    const { holders } = given.terms
    const [one, other] = sampleTerms({ seed: 'one', holders: 2 }).holders
    if (!one || !other) throw new Error('The sample has holders.')
    expect(withTerms({ holders: [], sharing: null })).toEqual({ refusal: 'TooFewSeedHolders' })
    expect(withTerms({ holders: [one], sharing: null })).toEqual({ refusal: 'TooFewSeedHolders' })
    expect(withTerms({ holders: [one, one], sharing: null })).toEqual({ refusal: 'SeedHolderTwice', holder: one.id })
    const named = { ...one, kind: 'PARTICIPANT' as const }
    expect(withTerms({ holders: [named, other], sharing: null })).toEqual({
      refusal: 'SeedHolderInvalid',
      holder: one.id,
    })
    expect(withTerms({ holders: holders.map((each) => ({ ...each, key: 'ab' })) })).toMatchObject({
      refusal: 'SeedHolderInvalid',
    })
    expect(withTerms({ sharing: 3 })).toEqual({ refusal: 'SharingInvalid', minimum: 2, maximum: 2 })
    expect(withTerms({ holders: holders.map((each) => ({ ...each, key: null })), sharing: null })).toMatchObject({
      refusal: 'SharingInvalid',
    })
    expect(withTerms({ holders: [one, other], sharing: null })).toBeNull()
    const beacon = { source: 'drand', round: '7', at: given.terms.deadlines.recoverBy + 1 }
    expect(withTerms({ holders: [one], sharing: null, beacon })).toBeNull()
  })

  it('is a record whose deadlines are past or out of order, or whose beacon is known too early', () => {
    const { deadlines } = given.terms
    const refusal = { refusal: 'DeadlinesOutOfOrder' }
    expect(withTerms({ deadlines: { ...deadlines, seedsBy: committedAt } })).toEqual(refusal)
    expect(withTerms({ deadlines: { ...deadlines, revealBy: deadlines.seedsBy } })).toEqual(refusal)
    expect(withTerms({ beacon: { source: 'drand', round: '7', at: deadlines.revealBy } })).toEqual(refusal)
    const at = deadlines.recoverBy + 1
    expect(withTerms({ beacon: { source: 'drand', round: '7', at, until: at } })).toEqual(refusal)
    expect(checkTerms(given.terms, deadlines.seedsBy)).toEqual(refusal)
  })

  it('is a later round without the draw before it, or a bound above certainty', () => {
    expect(withTerms({ round: 1 })).toEqual({ refusal: 'TermsInvalid', field: 'previous' })
    expect(withTerms({ previous: sha256('outcome') })).toEqual({ refusal: 'TermsInvalid', field: 'previous' })
    expect(withTerms({ round: 1, previous: sha256('outcome') })).toBeNull()
    expect(withTerms({ bound: { optimum: 1e9 + 1, gap: 0 } })).toEqual({ refusal: 'TermsInvalid', field: 'bound' })
  })
})

describe('a record', () => {
  const { record, recordHash, opening } = samplePrepared({ seed: 'one' })

  it('changes with every salt, person, quota, room and event', () => {
    const [first = [], second = [], ...rooms] = given.rooms
    const [quota, ...quotas] = given.quotas.quotas
    if (!quota) throw new Error('The sample has quotas.')
    const renamed = given.pool.map((person, index) => (index === 9 ? { ...person, id: 'another' } : person))
    const hashes = [
      prepare({}),
      prepare({}, 'other salts'),
      prepare({ pool: renamed }),
      prepare({ rooms: [second, first, ...rooms] }),
      prepare({ quotas: { ...given.quotas, quotas: [{ ...quota, minimum: 0 }, ...quotas] } }),
      prepare({ terms: { ...given.terms, event: 'event-2' } }),
    ].map((result) => (result.kind === 'DONE' ? result.prepared.recordHash : ''))
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(new Set(hashes).size).toBe(hashes.length)
    const event = { ...record, event: 'event-2' }
    expect(treesOf(event, opening, sha256).pool.root).not.toBe(record.pool.root)
  })

  it('publishes of its terms what the protocol names, and commits to the answers that quotas ask for', () => {
    const holders = given.terms.holders.map((holder) => ({ ...holder, email: 'someone@example.org' }))
    const result = prepare({ terms: { ...given.terms, holders } })
    expect(JSON.stringify(result)).not.toContain('someone@example.org')
    expect(opening.people.flatMap(({ person }) => Object.keys(person?.values ?? {}))).not.toContain('mood')
  })

  it('orders leaves by their hashes and pads them to a power of two', () => {
    const leaves = opening.people.map((each) => leafOf(record, each, sha256))
    expect(leaves).toEqual(leaves.toSorted())
    expect(record.pool.leaves).toBe(64)
    expect(opening.people.filter(({ person }) => person).length).toBe(given.pool.length)
    expect(recordHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('has rooms that meet the quotas, and odds that add up', () => {
    const people = opening.people.map(({ person }) => person)
    const pool = people.flatMap((person) => person ?? [])
    const isValid = roomTest(pool, given.quotas, record.seats)
    for (const room of opening.rooms)
      expect(isValid(room.map((index) => pool.indexOf(people[index] ?? pool[0] ?? never())))).toBe(true)
    expect(pool.reduce((sum, { rooms }) => sum + rooms, 0)).toBe(record.seats * record.rooms.count)
  })

  it('is never made with a salt that comes twice', () => {
    expect(() => prepareRecord(given, { now: committedAt, hash: sha256, random: () => sha256('same') })).toThrow(
      RangeError,
    )
  })
})

function never(): never {
  throw new Error('The sample has people.')
}

describe('the histogram of odds', () => {
  it('covers all numbers of rooms with cells of at least the threshold, and reveals no remainder', () => {
    const pools = fc.tuple(
      fc.integer({ min: 2, max: 300 }),
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.nat(), { minLength: 9, maxLength: 80 }),
    )
    fc.assert(
      fc.property(pools, ([rooms, threshold, numbers]) => {
        const counts = numbers.map((number) => number % (rooms + 1))
        const cells = oddsCells(counts, rooms, threshold)
        expect(cells[0]?.from).toBe(0)
        expect(cells.at(-1)?.to).toBe(rooms)
        for (const [place, { from, to, people }] of cells.entries()) {
          expect(from).toBe(place === 0 ? 0 : (cells[place - 1]?.to ?? 0) + 1)
          expect(people).toBeGreaterThanOrEqual(threshold)
          const inside = counts.filter((count) => count >= from && count <= to).length
          expect(people).toBe(inside - (inside % threshold))
        }
      }),
    )
  })
})

describe('sharing by default', () => {
  it('covers one silent holder of three, and about a third of many', () => {
    expect([1, 2, 3, 4, 7, 10].map(defaultSharing)).toEqual([null, null, 2, 3, 5, 7])
  })
})
