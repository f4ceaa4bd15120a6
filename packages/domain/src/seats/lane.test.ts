import { describe, it } from '@jest/globals'
import fc from 'fast-check'
import type { Standing } from '../registration.ts'
import { copyLane, joinLane, leaveLane, shorten } from './lane.ts'
import type { Lane } from './room.ts'
import { readLane } from './testing/driver.ts'
import { assertLaneKnowledge } from './testing/promises.ts'
import type { World } from './testing/world.ts'

const person = fc.record({
  organisationKey: fc.constantFrom(null, 'alder', 'birch', 'cedar'),
  priority: fc.nat(1),
  queuedAt: fc.nat(20),
})

const waiting = (people: { organisationKey: string | null; priority: number; queuedAt: number }[]): Standing[] =>
  people.map((one, index) => ({
    ...one,
    id: `r${index}`,
    groupKey: 'academia',
    allotmentOf: null,
    limit: null,
    staged: null,
    awaitsConfirmation: false,
    state: 'WAITLISTED',
  }))

const worldOf = (rows: Standing[]): World => ({
  plan: { total: 1, organisationCap: null, minimumsReleasedAt: null, policy: 'FIFO', groups: new Map() },
  rules: {
    admission: 'REVIEW',
    offerFor: 1,
    unconfirmedFor: 1,
    offersEndAt: 1,
    endsAt: 2,
    calledOffAt: null,
    postponedAt: null,
  },
  allotments: new Map(),
  delegations: new Map(),
  isQueueHeld: false,
  rows,
})

/**
 * Removes the person if present, adds them otherwise.
 * @returns the people present afterwards
 */
function comeOrGo(lane: Lane, rows: Standing[], one: Standing | undefined): Standing[] {
  if (!one) return rows
  if (rows.includes(one)) {
    leaveLane(lane, one.id, one.organisationKey)
    return rows.filter((row) => row !== one)
  }
  joinLane(lane, one, one.organisationKey)
  return [...rows, one]
}

describe('a lane of which a part is known', () => {
  it('knows nothing wrong while anybody joins and leaves', () => {
    const everybody = fc.array(person, { minLength: 1, maxLength: 16, size: 'max' })
    const moves = fc.array(fc.nat(15), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(everybody, moves, fc.nat(16), fc.nat(4), fc.nat(3), (people, turns, present, lines, followers) => {
        const all = waiting(people)
        let rows = all.slice(0, present)
        const lane = copyLane(readLane(worldOf(rows), 'academia', lines + 1, followers))
        for (const turn of turns) {
          rows = comeOrGo(lane, rows, all[turn % all.length])
          if (lane.lines.length === 0 && !lane.whole) return
          assertLaneKnowledge(lane, worldOf(rows), 'academia')
        }
        shorten(lane, 2)
        assertLaneKnowledge(lane, worldOf(rows), 'academia')
      }),
      { numRuns: 5000 },
    )
  })
})
