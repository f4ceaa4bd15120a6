/** A pool of 60, drawn from here or, run by itself, in a process of its own. */
import { createHash } from 'node:crypto'
import { prepareDraw } from '@plenaria/domain/compose/draw'
import type { LinearSolver } from '@plenaria/domain/compose/linear'
import type { Pool, PoolPerson } from '@plenaria/domain/compose/pool'
import { loadLinearSolver } from '../highs.ts'

const groups = ['civil', 'technical', 'academia', 'private']

export function samplePool(): Pool {
  const people = Array.from({ length: 60 }, (_, index): PoolPerson => {
    const values = { group: groups[(index * index) % 4] ?? '', gender: index % 3 === 0 ? 'f' : 'm' }
    return { id: `p${index}`, values, organisationKey: index % 5 === 0 ? `o${index % 3}` : null, standing: 'OPEN' }
  })
  const quota = (feature: string, value: string, minimum: number, maximum: number) => ({
    where: [{ feature, value }],
    minimum,
    target: null,
    maximum,
  })
  return {
    seats: 12,
    people,
    organisationCap: 1,
    quotas: [quota('group', 'civil', 2, 4), quota('group', 'technical', 6, 9), quota('gender', 'f', 6, 6)],
  }
}

/** A hash of all rooms, in order. */
export function digestOfDraw(solver: LinearSolver, seed: string): string {
  const result = prepareDraw(samplePool(), solver, { seed, rooms: 100 })
  if (result.outcome !== 'DRAW') throw new Error(`The sample was not drawn: ${result.outcome}.`)
  return createHash('sha256')
    .update(JSON.stringify(result.draw.rooms.map((room) => [...room])))
    .digest('hex')
}

if (import.meta.main) console.log(digestOfDraw(await loadLinearSolver(), process.argv[2] ?? ''))
