import { describe, it } from '@jest/globals'
import fc from 'fast-check'
import type { Room } from './room.ts'
import { commandOf, feasibleFor, type People } from './testing/commands.ts'
import { history } from './testing/histories.ts'
import { assertPromises } from './testing/promises.ts'
import { outcomeOf } from './testing/reference.ts'
import { ask, roomOf } from './testing/shell.ts'
import type { World } from './testing/world.ts'

/** `PROPERTY_RUNS=100000` looks longer. */
const numRuns = Number(process.env.PROPERTY_RUNS ?? 3000)

describe('random histories', () => {
  it('go as in the reference model, and every promise holds after every step', () => {
    fc.assert(
      fc.property(history, ({ plan, rules, crowd, happenings, page, generous, keeps }) => {
        const empty: World = { plan, rules, rows: [] }
        let world: World = { ...empty, plan: feasibleFor(empty, plan, 0) }
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

function kept(keeps: string, world: World, room: Room): Room {
  if (keeps === 'ALL') return room
  return keeps === 'LANES' ? { ...roomOf(world), lanes: room.lanes } : roomOf(world)
}
