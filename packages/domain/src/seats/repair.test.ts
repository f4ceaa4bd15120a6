import { describe, expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import { type RepairGroup, type RepairPerson, type RepairRoom, smallestRepair } from './repair.ts'

const group = (minimum: number, target: number, maximum: number, held = 0): RepairGroup => ({
  minimum,
  target,
  maximum,
  common: held,
  held,
})
const person = (id: string, groupKey: string, organisationKey: string | null = null): RepairPerson => ({
  id,
  groupKey,
  organisationKey,
})
const room = (total: number, groups: Record<string, RepairGroup>, changes: Partial<RepairRoom> = {}): RepairRoom => ({
  total,
  allotted: 0,
  organisationCap: null,
  organisations: new Map(),
  groups: new Map(Object.entries(groups)),
  ...changes,
})

describe('the smallest repair of what is staged', () => {
  const two = { a: group(1, 2, 3), b: group(2, 2, 3) }

  it('changes nothing where the plan is kept', () => {
    const offers = [person('1', 'a'), person('2', 'b'), person('3', 'b')]
    expect(smallestRepair(room(3, two), offers, [person('9', 'b')])).toBeNull()
  })

  it('exchanges the offer that was staged last for who comes next in the group that is short', () => {
    const offers = [person('1', 'a'), person('2', 'a'), person('3', 'b')]
    expect(smallestRepair(room(3, two), offers, [person('8', 'a'), person('9', 'b'), person('10', 'b')])).toEqual({
      takenBack: ['2'],
      offered: ['9'],
      unfilledBefore: 1,
      unfilledAfter: 0,
    })
  })

  it('only adds where a seat is free, and only takes back where nobody fits', () => {
    expect(smallestRepair(room(3, two), [person('1', 'a'), person('3', 'b')], [person('9', 'b')])).toMatchObject({
      takenBack: [],
      offered: ['9'],
    })
    const offers = [person('1', 'a'), person('2', 'a'), person('3', 'b')]
    expect(smallestRepair(room(3, two), offers, [])).toEqual({
      takenBack: ['2'],
      offered: [],
      unfilledBefore: 1,
      unfilledAfter: 1,
    })
  })

  it('skips who has an organisation at its cap, and takes back what is beyond it', () => {
    const capped = { organisationCap: 1, organisations: new Map([['x', 1]]) }
    const offers = [person('1', 'a', 'y'), person('2', 'b', 'y')]
    const waiting = [person('8', 'b', 'x'), person('9', 'b', 'z'), person('10', 'b', 'w')]
    expect(smallestRepair(room(3, two, capped), offers, waiting)).toEqual({
      takenBack: ['2'],
      offered: ['9', '10'],
      unfilledBefore: 1,
      unfilledAfter: 0,
    })
  })
})

/** The criteria in order of weight: less is better. Null: it doesn't fit. */
function worth(at: RepairRoom, offers: readonly RepairPerson[], chosen: readonly RepairPerson[]): number[] | null {
  const seats = (key: string) => chosen.filter(({ groupKey }) => groupKey === key).length
  let setAside = at.allotted
  let unfilled = 0
  let distance = 0
  for (const [key, { minimum, target, maximum, common, held }] of at.groups) {
    if (seats(key) > 0 && held + seats(key) > maximum) return null
    setAside += Math.max(minimum, common + seats(key))
    unfilled += Math.max(0, minimum - common - seats(key))
    distance += Math.abs(target - held - seats(key))
  }
  const base =
    at.allotted + [...at.groups.values()].reduce((sum, { minimum, common }) => sum + Math.max(minimum, common), 0)
  if (setAside > Math.max(at.total, base)) return null
  for (const { organisationKey } of chosen) {
    const own = chosen.filter((other) => other.organisationKey === organisationKey).length
    const taken = at.organisations.get(organisationKey ?? '') ?? 0
    if (organisationKey !== null && at.organisationCap !== null && taken + own > at.organisationCap) return null
  }
  const isOffered = (each: RepairPerson) => offers.includes(each)
  const changes =
    offers.filter((each) => !chosen.includes(each)).length + chosen.filter((each) => !isOffered(each)).length
  return [unfilled, changes, distance]
}

const subsets = <Item>(items: readonly Item[]): Item[][] =>
  items.reduce<Item[][]>((all, item) => all.concat(all.map((each) => each.concat(item))), [[]])

const better = (one: readonly number[], other: readonly number[]): boolean => {
  const place = one.findIndex((value, index) => value !== other[index])
  return place >= 0 && (one[place] ?? 0) < (other[place] ?? 0)
}

const keys = ['a', 'b', 'c']
const someGroup = fc.tuple(fc.nat(3), fc.nat(2), fc.nat(2), fc.nat(2), fc.nat(1)).map(
  ([minimum, more, most, common, fromAllotment]): RepairGroup => ({
    minimum,
    target: minimum + more,
    maximum: minimum + more + most,
    common,
    held: common + fromAllotment,
  }),
)
const somebody = fc.record({
  groupKey: fc.constantFrom(...keys),
  organisationKey: fc.constantFrom(null, 'x', 'y', 'z'),
})
const someRoom = fc.record({
  total: fc.nat(8),
  allotted: fc.nat(2),
  organisationCap: fc.option(fc.integer({ min: 1, max: 2 })),
  groups: fc
    .array(someGroup, { minLength: 3, maxLength: 3 })
    .map((all) => new Map(all.map((each, n) => [keys[n] ?? '', each]))),
  organisations: fc.record({ x: fc.nat(2), y: fc.nat(1) }).map((held) => new Map(Object.entries(held))),
})

test('no choice of offers that fits the plan is better than the repair', () => {
  fc.assert(
    fc.property(
      someRoom,
      fc.array(somebody, { maxLength: 4 }),
      fc.array(somebody, { maxLength: 5 }),
      (at, some, others) => {
        const offers = some.map((each, n): RepairPerson => ({ ...each, id: `offer ${n}` }))
        const waiting = others.map((each, n): RepairPerson => ({ ...each, id: `waiting ${n}` }))
        const repair = smallestRepair(at, offers, waiting)
        const chosen = [
          ...offers.filter(({ id }) => !repair?.takenBack.includes(id)),
          ...waiting.filter(({ id }) => repair?.offered.includes(id)),
        ]
        const found = worth(at, offers, chosen)
        expect(found).not.toBeNull()
        if (repair) expect(found?.[0]).toBe(repair.unfilledAfter)
        for (const each of subsets([...offers, ...waiting])) {
          const other = worth(at, offers, each)
          if (other && found && better(other, found))
            throw new Error(`${JSON.stringify(each)} is better: ${other} before ${found}`)
        }
      },
    ),
    { numRuns: 1_000 },
  )
})
