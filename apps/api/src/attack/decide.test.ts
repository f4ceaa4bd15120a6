import { afterAll, expect, it } from '@jest/globals'
import { modelOf } from '@plenaria/domain/attack/assemble'
import { attack } from '@plenaria/domain/attack/attack'
import { collectedOf, plainRoom, plantedLeaks } from '@plenaria/domain/attack/testing/leaks'
import { openSolver } from '../solver/solver.ts'
import { decide } from './decide.ts'

const solver = openSolver()
afterAll(() => solver.close())

it('decides as the exact search does, where everything is left to the solver', async () => {
  const innocent = plainRoom({
    confirmed: { officials: 7, regional: 1, companies: 5 },
    shown: ['officials'],
    isTotalShown: true,
  })
  const all = [
    ...plantedLeaks.map(collectedOf),
    {
      offersProtection: false,
      isFromStart: true,
      judgesKnownOnly: false,
      rooms: [innocent],
      reports: [],
      knowledge: null,
    },
  ]
  for (const collected of all) {
    const searched = attack(collected)
    const { targets, facts, system } = modelOf(collected)
    const open = targets.map((target) => ({ target, facts }))
    const { derived, undecided } = await decide({ isConsistent: true, derived: [], open, system }, solver)
    expect(undecided).toBe(0)
    expect(derived.map(({ cell }) => cell)).toEqual(searched.derived.map(({ cell }) => cell))
  }
})
