/**
 * Pools with known optima: `ref*` are the public test pool of a toolkit for citizens' assemblies and pools scaled from it,
 * `large200` the public example of Flanigan et al. (2021), `syn*` are synthetic.
 */
import { readFileSync } from 'node:fs'
import type { Pool, PoolPerson } from '@plenaria/domain/compose/pool'

interface Instance {
  seats: number
  features: { name: string; values: [value: string, minimum: number, maximum: number][] }[]
  /** For each person, one digit per feature: the index of the value. */
  people: string
  /** By person, separated by spaces; empty for none. */
  organisations?: string
  organisationCap?: number
}

export const instanceFile = (name: string): URL => new URL(`./instances/${name}.json`, import.meta.url)

export function instanceOf(name: string): Pool {
  const { seats, features, people, organisations, organisationCap }: Instance = JSON.parse(
    readFileSync(instanceFile(name), 'utf8'),
  )
  const keys = organisations?.split(' ')
  const count = people.length / features.length
  return {
    seats,
    organisationCap: organisationCap ?? null,
    people: Array.from({ length: count }, (_, index): PoolPerson => {
      const values = features.map(({ name: feature, values: all }, place) => {
        const [value = ''] = all[Number(people[index * features.length + place])] ?? []
        return [feature, value]
      })
      return {
        id: `${index}`,
        values: Object.fromEntries(values),
        organisationKey: keys?.[index] || null,
        standing: 'OPEN',
      }
    }),
    quotas: features.flatMap(({ name: feature, values }) =>
      values.map(([value, minimum, maximum]) => ({ where: [{ feature, value }], minimum, target: null, maximum })),
    ),
  }
}
