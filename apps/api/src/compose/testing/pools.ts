/** Small pools for tests, and every room that can be composed of them. */
import { isCounted, type Pool, type PoolPerson, type Quota } from '@plenaria/domain/compose/pool'
import fc from 'fast-check'

const people = (open: number): fc.Arbitrary<PoolPerson[]> =>
  fc
    .array(
      fc.record({
        values: fc.record({
          region: fc.constantFrom('north', 'south', 'west'),
          gender: fc.constantFrom('f', 'm'),
          language: fc.constantFrom('en', 'es'),
        }),
        organisationKey: fc.constantFrom(null, null, 'one', 'two'),
        standing: fc.constantFrom(
          'OPEN' as const,
          'OPEN' as const,
          'OPEN' as const,
          'OPEN' as const,
          'SEATED' as const,
        ),
      }),
      { minLength: 4, maxLength: open },
    )
    .map((rows) => rows.map((row, index) => ({ ...row, id: `p${index}` })))

const quota = (where: Quota['where']): fc.Arbitrary<Quota> =>
  fc
    .record({ minimum: fc.integer({ min: 0, max: 2 }), more: fc.integer({ min: 0, max: 2 }) })
    .map(({ minimum, more }) => ({ where, minimum, target: null, maximum: minimum + more }))

/** Pools of at most so many people, half of them with a quota for two features. */
export const smallPool = (most = 9): fc.Arbitrary<Pool> =>
  fc
    .record({
      seats: fc.integer({ min: 2, max: 5 }),
      people: people(most),
      quotas: fc.tuple(
        quota([{ feature: 'region', value: 'north' }]),
        quota([{ feature: 'region', value: 'south' }]),
        quota([{ feature: 'gender', value: 'f' }]),
        quota([{ feature: 'language', value: 'es' }]),
        quota([
          { feature: 'language', value: 'en' },
          { feature: 'gender', value: 'm' },
        ]),
      ),
      quotaCount: fc.integer({ min: 1, max: 5 }),
      organisationCap: fc.constantFrom(null, 1, 2),
    })
    .map(({ quotaCount, quotas, ...pool }) => ({ ...pool, quotas: quotas.slice(0, quotaCount) }))

/** Whether the people, together with those already seated, fill the room and meet every quota and the cap. */
export function meetsQuotas(pool: Pool, chosen: readonly number[]): boolean {
  const seated = pool.people.filter(({ standing }) => standing === 'SEATED')
  const own = chosen.flatMap((person) => pool.people[person] ?? [])
  const room = [...seated, ...own]
  const cap = pool.organisationCap
  const isWithinCap = own.every(
    ({ organisationKey: key }) =>
      key === null || cap === null || room.filter(({ organisationKey }) => organisationKey === key).length <= cap,
  )
  const isMet = pool.quotas.every((each) => {
    const count = room.filter((person) => isCounted(each, person)).length
    return count >= each.minimum && count <= each.maximum
  })
  return room.length === pool.seats && new Set(own).size === own.length && isWithinCap && isMet
}

/** Every room there is, as the indices of its people. */
export function allRooms(pool: Pool): number[][] {
  const open = [...pool.people.keys()].filter((person) => pool.people[person]?.standing === 'OPEN')
  const free = pool.seats - pool.people.filter(({ standing }) => standing === 'SEATED').length
  if (free < 0) return []
  const rooms: number[][] = []
  const extend = (room: number[], begin: number) => {
    if (room.length === free) {
      if (meetsQuotas(pool, room)) rooms.push(room)
      return
    }
    for (let next = begin; next < open.length; next += 1) extend([...room, open[next] ?? 0], next + 1)
  }
  extend([], 0)
  return rooms
}
