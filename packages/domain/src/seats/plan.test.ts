import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkPlan, type HeldSeats } from './plan.ts'
import type { SeatPlan } from './room.ts'
import { event } from './testing/examples.ts'
import { anyPlan, fixed, groupKeys } from './testing/histories.ts'

const nothingHeld: HeldSeats = { byGroup: new Map(), total: 0, largestOrganisation: 0 }

const check = (
  given: Parameters<typeof event>[0],
  held: Record<string, number> = {},
  rest: Partial<Pick<HeldSeats, 'largestOrganisation' | 'allotments'>> = {},
) => {
  const total = Object.values(held).reduce((sum, seats) => sum + seats, 0)
  const byGroup = new Map(Object.entries(held))
  return checkPlan(event(given).plan, { byGroup, total, largestOrganisation: 0, ...rest }, 9)
}

const allotted = (seats: number, heldBy: Record<string, number> = {}): HeldSeats['allotments'] =>
  new Map([['maple', { seats, heldBy: new Map(Object.entries(heldBy)) }]])

const group = (code: string, field: string, from: number, to: number) => ({
  code,
  groupKey: 'civil',
  fix: { field, groupKey: 'civil', from, to },
})
const whole = (code: string, field: string, from: number, to: number) => ({
  code,
  groupKey: null,
  fix: { field, groupKey: null, from, to },
})

describe('a plan that can’t be met', () => {
  it('has minimums above the total', () => {
    expect(check({ plan: { total: 3 }, groups: { civil: { minimum: 2 }, tech: { minimum: 2 } } })).toEqual([
      whole('MINIMUMS_ABOVE_TOTAL', 'total', 3, 4),
    ])
  })

  it('has a maximum below its minimum, or a target outside them', () => {
    expect(check({ groups: { civil: { minimum: 2, maximum: 1 } } })).toEqual([
      group('MAXIMUM_BELOW_MINIMUM', 'maximum', 1, 2),
    ])
    expect(check({ groups: { civil: { minimum: 2, target: 1 } } })).toEqual([
      group('TARGET_OUTSIDE_MINIMUM_AND_MAXIMUM', 'target', 1, 2),
    ])
    expect(check({ groups: { civil: { target: 4, maximum: 3 } } })).toEqual([
      group('TARGET_OUTSIDE_MINIMUM_AND_MAXIMUM', 'target', 4, 3),
    ])
  })

  it('is smaller than what is held', () => {
    expect(check({ plan: { total: 3 } }, { civil: 2, tech: 2 })).toEqual([whole('TOTAL_BELOW_HELD', 'total', 3, 4)])
    expect(check({ groups: { civil: { maximum: 2 } } }, { civil: 3 })).toEqual([
      group('MAXIMUM_BELOW_HELD', 'maximum', 2, 3),
    ])
    expect(check({ plan: { organisationCap: 1 } }, { civil: 2 }, { largestOrganisation: 2 })).toEqual([
      whole('ORGANISATION_ABOVE_CAP', 'organisationCap', 1, 2),
    ])
  })

  it('leaves too few free seats for the minimums, until these are released', () => {
    const groups = { civil: {}, tech: { minimum: 2 } }
    expect(check({ plan: { total: 4 }, groups }, { civil: 3 })).toEqual([
      whole('UNFILLED_MINIMUMS_ABOVE_FREE', 'total', 4, 5),
    ])
    expect(check({ plan: { total: 4, minimumsReleasedAt: 10 }, groups }, { civil: 3 })).toHaveLength(1)
    expect(check({ plan: { total: 4, minimumsReleasedAt: 9 }, groups }, { civil: 3 })).toEqual([])
  })
})

describe('allotments', () => {
  const groups = { civil: {}, tech: { minimum: 2 } }

  it('need free seats beside the minimums, until these are released', () => {
    expect(check({ plan: { total: 5 }, groups }, {}, { allotments: allotted(3) })).toEqual([])
    expect(check({ plan: { total: 5 }, groups }, {}, { allotments: allotted(4) })).toEqual([
      whole('ALLOTMENTS_ABOVE_FREE', 'total', 5, 6),
    ])
    expect(check({ plan: { total: 5, minimumsReleasedAt: 9 }, groups }, {}, { allotments: allotted(4) })).toEqual([])
  })

  it('count for what is not held, and what is held from them fills no minimum', () => {
    const plan = { total: 5 }
    expect(check({ plan, groups }, { tech: 3 }, { allotments: allotted(3, { tech: 3 }) })).toEqual([])
    expect(check({ plan, groups }, { civil: 1, tech: 3 }, { allotments: allotted(3, { tech: 3 }) })).toEqual([
      whole('ALLOTMENTS_ABOVE_FREE', 'total', 5, 6),
    ])
  })

  it('are distinguished from too many minimums', () => {
    expect(check({ plan: { total: 1 }, groups }, {}, { allotments: allotted(1) })).toEqual([
      whole('MINIMUMS_ABOVE_TOTAL', 'total', 1, 2),
      whole('ALLOTMENTS_ABOVE_FREE', 'total', 1, 3),
    ])
  })
})

describe('suggested fixes', () => {
  const heldSeats: fc.Arbitrary<HeldSeats> = fc
    .record({
      seats: fc.array(fc.nat(6), { minLength: 3, maxLength: 3 }),
      largest: fc.nat(6),
      allotted: fc.nat(4),
      shares: fc.array(fc.nat(6), { minLength: 3, maxLength: 3 }),
    })
    .map(({ seats, largest, allotted: seatsAllotted, shares }) => ({
      allotments: allotted(
        seatsAllotted,
        Object.fromEntries(seats.map((held, index) => [groupKeys[index], Math.min(held, shares[index] ?? 0)])),
      ),
      byGroup: new Map(seats.map((held, index) => [groupKeys[index] ?? '', held])),
      total: seats.reduce((sum, held) => sum + held, 0),
      largestOrganisation: Math.min(largest, Math.max(...seats)),
    }))
  const now = fc.nat(60)

  it('remove their problem, and nothing smaller does', () => {
    fc.assert(
      fc.property(anyPlan, heldSeats, now, (plan, held, at) => {
        for (const problem of checkPlan(plan, held, at)) {
          const remains = (other: SeatPlan) =>
            checkPlan(other, held, at).some(
              ({ code, groupKey }) => code === problem.code && groupKey === problem.groupKey,
            )
          const { from, to } = problem.fix
          expect(remains(fixed(plan, problem))).toBe(false)
          expect(from).not.toBe(to)
          const almost = { ...problem, fix: { ...problem.fix, to: to - Math.sign(to - from) } }
          expect(remains(fixed(plan, almost))).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('all applied, and those of what is left, end with a feasible plan soon', () => {
    fc.assert(
      fc.property(anyPlan, heldSeats, now, (plan, held, at) => {
        let candidate = plan
        for (let round = 0; round < 3; round += 1) candidate = checkPlan(candidate, held, at).reduce(fixed, candidate)
        expect(checkPlan(candidate, held, at)).toEqual([])
      }),
      { numRuns: 2000 },
    )
    expect(checkPlan(event().plan, nothingHeld, 0)).toEqual([])
  })
})
