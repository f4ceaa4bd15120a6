/**
 * `bench attack`: runs random histories of events through the product's own decisions, while the product's adversary tries to
 * derive counts of fewer people than the threshold from what was published. It must find planted leaks, or the measurement is
 * void.
 */
import { decide } from '@plenaria/api/src/attack/decide.ts'
import { openSolver, type Solver } from '@plenaria/api/src/solver/solver.ts'
import { modelOf } from '@plenaria/domain/attack/assemble'
import { attack } from '@plenaria/domain/attack/attack'
import type { Collected, Derived } from '@plenaria/domain/attack/collected'
import { isSolution } from '@plenaria/domain/attack/system'
import { collectedOf, plantedLeaks } from '@plenaria/domain/attack/testing/leaks'
import { figuresOf, rounded, say } from '../figure.ts'
import { randomFrom } from '../random.ts'
import { randomHistory } from './history.ts'

const allHistories = 10_000
const quickHistories = 500

interface Tally {
  derived: number
  /** Counts left to the solver. */
  open: number
  undecided: number
  /** Histories in which the adversary's assumptions are false: it then finds nothing, which proves nothing. */
  mistaken: number
}

export async function benchAttack(args: string[]): Promise<void> {
  const print = figuresOf('attack')
  const seed = Number(args[args.indexOf('--seed') + 1] ?? 1) || 1
  const histories = args.includes('--quick') ? quickHistories : allHistories
  const solver = openSolver()
  try {
    const found = await plantedFound(solver)
    const planted = plantedLeaks.length
    print({ figure: 'planted_found', value: found, unit: 'leaks', goal: `${planted}`, n: planted })
    const tally: Tally = { derived: 0, open: 0, undecided: 0, mistaken: 0 }
    const random = randomFrom(seed)
    let milliseconds = 0
    for (let number = 1; number <= histories; number += 1) {
      const { collected, participants } = randomHistory(random)
      const begun = performance.now()
      for (const knowledge of [null, ...participants])
        await count(tally, { ...collected, knowledge }, `history ${number} of seed ${seed}`, solver)
      milliseconds += performance.now() - begun
    }
    print({ figure: 'histories', value: histories, unit: 'histories', goal: '10000', n: histories })
    print({ figure: 'cells_derivable', value: tally.derived, unit: 'counts', goal: '0', n: histories })
    print({ figure: 'mistaken_histories', value: tally.mistaken, unit: 'histories', goal: '0', n: histories })
    print({ figure: 'left_to_solver', value: tally.open, unit: 'counts', goal: null, n: histories })
    print({ figure: 'undecided', value: tally.undecided, unit: 'counts', goal: '0', n: histories })
    print({
      figure: 'ms_per_history',
      value: rounded(milliseconds / histories, 1),
      unit: 'ms',
      goal: null,
      n: histories,
    })
    if (found < planted || tally.mistaken > 0)
      say('void: the adversary missed a planted leak or took something for certain that is not so')
    if (found < planted || tally.derived > 0 || tally.mistaken > 0 || tally.undecided > 0) process.exitCode = 1
  } finally {
    await solver.close()
  }
}

async function plantedFound(solver: Solver): Promise<number> {
  let found = 0
  for (const leak of plantedLeaks) {
    const { derived } = await decide(attack(collectedOf(leak)), solver)
    const isFound = derived.some(
      ({ cell, minimum, maximum }) =>
        cell.groupKey === leak.groupKey && minimum <= leak.people && leak.people <= maximum,
    )
    if (isFound) found += 1
    else say(`missed: ${leak.name}`)
  }
  return found
}

async function count(tally: Tally, collected: Collected, where: string, solver: Solver): Promise<void> {
  const { system } = modelOf(collected)
  if (!isSolution(system, system.hint)) {
    tally.mistaken += 1
    return say(`mistaken: ${where}`)
  }
  const attacked = attack(collected)
  const { derived, undecided } = await decide(attacked, solver)
  tally.open += attacked.open.length
  tally.undecided += undecided
  tally.derived += derived.length
  for (const { cell, minimum, maximum } of derived) say(`${where}: ${wordsOf(cell)}, ${minimum} to ${maximum}`)
}

const wordsOf = (cell: Derived['cell']): string => JSON.stringify(cell)
