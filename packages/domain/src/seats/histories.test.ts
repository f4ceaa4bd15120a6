import { describe, it } from '@jest/globals'
import fc from 'fast-check'
import type { Room } from './room.ts'
import { commandOf, feasibleFor, type People } from './testing/commands.ts'
import { ask, roomOf } from './testing/driver.ts'
import { history, instituteIds } from './testing/histories.ts'
import { assertPromises } from './testing/promises.ts'
import { outcomeOf } from './testing/reference/outcome.ts'
import { allottableTo, type World } from './testing/world.ts'

/** Set `PROPERTY_RUNS=100000` for a longer search. */
const numRuns = Number(process.env.PROPERTY_RUNS ?? 3000)

describe('random histories', () => {
  it('go as in the reference model, and every promise holds after every step', () => {
    fc.assert(
      fc.property(history, ({ plan, rules, allotted, crowd, happenings, page, generous, keeps }) => {
        const empty: World = {
          plan,
          rules,
          allotments: new Map(),
          delegations: new Map(),
          isQueueHeld: false,
          rows: [],
        }
        let world = allotting({ ...empty, plan: feasibleFor(empty, plan, 0) }, allotted)
        let room = roomOf(world)
        let now = 0
        const people: People = new Map()
        for (const { after, what } of [...crowd.map((what) => ({ after: 0, what })), ...happenings]) {
          now += after
          const command = commandOf(world, people, what, now)
          if (!command) continue
          const expected = outcomeOf(world, command, now)
          const answer = ask(world, room, command, now, { page, generous })
          assertPromises({ before: world, command, now, expected, answer, people })
          world = expected.world
          const { decided, found } = answer
          room = kept(keeps, world, decided.kind === 'DONE' ? decided.room : found)
        }
      }),
      { numRuns },
    )
  }, 3_600_000)
})

/** Allots as many of the wanted seats as there is room for. */
function allotting(empty: World, wanted: number[]): World {
  const allotments = new Map<string, number>()
  for (const [index, id] of instituteIds.entries()) {
    const seats = Math.min(wanted[index] ?? 0, allottableTo({ ...empty, allotments }, id, 0))
    if (seats > 0) allotments.set(id, seats)
  }
  return { ...empty, allotments }
}

function kept(keeps: string, world: World, room: Room): Room {
  if (keeps === 'ALL') return room
  return keeps === 'LANES' ? { ...roomOf(world), lanes: room.lanes } : roomOf(world)
}
