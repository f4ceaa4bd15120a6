/** A pool as an integer problem: people with equal features form a type, and quotas are rows that count the seats of types. */
import { isCounted, type Pool, type PoolPerson, type Quota } from './pool.ts'

/** The people a row counts: those of a quota (by its index), of an organisation, or of a staging. */
export type RowOrigin = { quota: number } | { organisationKey: string } | { staged: true }

/**
 * A room is a number of seats for each type, `seats` in total, such that every row is within its limits. Each type is counted by
 * one row of each family. The last row has no limits, and counts types that no other row of a family counts.
 */
export interface Problem {
  /** Seats to fill, excluding those already held, which the rows' limits exclude too. */
  seats: number
  /** Open people of each type, as indices of the pool, in its order. */
  members: readonly (readonly number[])[]
  sizes: Int32Array
  families: number
  /** Type by type, the row of each family. */
  rowOf: Int32Array
  /** By row. A minimum that seats already held exceed is 0; a maximum that they exceed is negative, so that nothing fits. */
  lows: Int32Array
  highs: Int32Array
  /** Origins of all rows except the last. */
  origins: readonly RowOrigin[]
}

interface Row {
  origin: RowOrigin
  low: number
  high: number
}

interface Family {
  rows: Row[]
  /** Index in `rows`; undefined: none. */
  rowOf: (person: PoolPerson, index: number) => number | undefined
}

/** @param staged indices of people whom a row of their own counts, without limits */
export function problemOf(pool: Pool, staged?: ReadonlySet<number>): Problem {
  const families = [
    ...quotaFamilies(pool),
    ...organisationFamily(pool),
    ...(staged ? [stagedFamily(pool, staged)] : []),
  ]
  const offsets: number[] = []
  const rows: Row[] = []
  for (const family of families) {
    offsets.push(rows.length)
    rows.push(...family.rows)
  }
  const seats = pool.seats - pool.people.filter(({ standing }) => standing === 'SEATED').length
  const unlimited = rows.length
  const byKey = new Map<number | string, { rows: number[]; members: number[] }>()
  const own = new Array<number>(families.length).fill(0)
  for (const [index, person] of pool.people.entries()) {
    if (person.standing !== 'OPEN') continue
    for (let family = 0; family < families.length; family += 1) {
      const row = families[family]?.rowOf(person, index)
      own[family] = row === undefined ? unlimited : row + (offsets[family] ?? 0)
    }
    const key = keyOf(own, unlimited + 1)
    const type = byKey.get(key)
    if (type) type.members.push(index)
    else byKey.set(key, { rows: [...own], members: [index] })
  }
  const types = [...byKey.values()].toSorted((a, b) => compareRows(a.rows, b.rows))
  return {
    seats,
    members: types.map(({ members }) => members),
    sizes: Int32Array.from(types, ({ members }) => members.length),
    families: families.length,
    rowOf: Int32Array.from(types.flatMap((type) => type.rows)),
    lows: Int32Array.from([...rows.map(({ low }) => low), 0]),
    highs: Int32Array.from([...rows.map(({ high }) => high), Math.max(0, seats)]),
    origins: rows.map(({ origin }) => origin),
  }
}

/** A number if it is large enough: several times faster than a string. */
function keyOf(rows: readonly number[], count: number): number | string {
  let key = 0
  for (const row of rows) key = key * count + row
  return key <= Number.MAX_SAFE_INTEGER ? key : rows.join()
}

function compareRows(a: readonly number[], b: readonly number[]): number {
  for (const [index, row] of a.entries()) {
    const difference = row - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** One family for each feature, and for each pair of features. */
function quotaFamilies({ people, quotas, seats }: Pool): Family[] {
  const byFeatures = new Map<string, number[]>()
  for (const [index, { where }] of quotas.entries()) {
    const features = JSON.stringify(where.map(({ feature }) => feature).toSorted())
    byFeatures.set(features, [...(byFeatures.get(features) ?? []), index])
  }
  const seated = people.filter(({ standing }) => standing === 'SEATED')
  return [...byFeatures].map(([key, indices]): Family => {
    const [one, other]: [string, string?] = JSON.parse(key)
    const byValue = new Map<string, Map<string, number>>()
    const rows = indices.flatMap((index, row): Row[] => {
      const quota = quotas[index]
      if (!quota) return []
      const value = valueIn(quota, one)
      const byOther = byValue.get(value) ?? new Map<string, number>()
      byValue.set(value, byOther.set(other === undefined ? '' : valueIn(quota, other), row))
      const held = seated.filter((person) => isCounted(quota, person)).length
      const high = Math.min(quota.maximum, seats) - held
      return [{ origin: { quota: index }, low: Math.max(0, quota.minimum - held), high }]
    })
    if (other === undefined) {
      const byOnlyValue = new Map([...byValue].map(([value, byNone]) => [value, byNone.get('') ?? 0]))
      return { rows, rowOf: ({ values }) => byOnlyValue.get(values[one] ?? '') }
    }
    return { rows, rowOf: ({ values }) => byValue.get(values[one] ?? '')?.get(values[other] ?? '') }
  })
}

const valueIn = ({ where }: Quota, name: string) => where.find(({ feature }) => feature === name)?.value ?? ''

/** Organisations with more open people than they can get seats; others need no row. */
function organisationFamily({ people, organisationCap, organisationCaps: caps }: Pool): Family[] {
  if (organisationCap === null && !caps?.size) return []
  const counts = new Map<string, { open: number; seated: number }>()
  for (const { organisationKey, standing } of people) {
    if (organisationKey === null || standing === 'EXCLUDED') continue
    const count = counts.get(organisationKey) ?? { open: 0, seated: 0 }
    count[standing === 'OPEN' ? 'open' : 'seated'] += 1
    counts.set(organisationKey, count)
  }
  const rowByKey = new Map<string, number>()
  const rows: Row[] = []
  for (const [organisationKey, { open, seated }] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    // Seats above the cap that are held already are not a reason to refuse the others.
    const cap = caps?.get(organisationKey) ?? organisationCap ?? Number.POSITIVE_INFINITY
    const high = Math.max(0, cap - seated)
    if (open <= high) continue
    rowByKey.set(organisationKey, rows.length)
    rows.push({ origin: { organisationKey }, low: 0, high })
  }
  if (rows.length === 0) return []
  return [{ rows, rowOf: ({ organisationKey: key }) => (key === null ? undefined : rowByKey.get(key)) }]
}

const stagedFamily = ({ seats }: Pool, staged: ReadonlySet<number>): Family => ({
  rows: [{ origin: { staged: true }, low: 0, high: seats }],
  rowOf: (_, index) => (staged.has(index) ? 0 : undefined),
})

/** Whether the row counts the type. */
export function rowCounts({ families, rowOf }: Problem, row: number, type: number): boolean {
  for (let family = 0; family < families; family += 1) if (rowOf[type * families + family] === row) return true
  return false
}

/** The types that each row counts; those of all rows in the last one. */
export function columnsByRow({ families, rowOf, sizes, lows }: Problem): number[][] {
  const all = lows.length - 1
  const columns = Array.from(lows, (): number[] => [])
  for (let type = 0; type < sizes.length; type += 1) {
    columns[all]?.push(type)
    for (let family = 0; family < families; family += 1) {
      const row = rowOf[type * families + family] ?? 0
      if (row !== all) columns[row]?.push(type)
    }
  }
  return columns
}

/** The type of each seat of a room, as the number of seats for each type. */
export function isRoom(problem: Problem, types: Int32Array): boolean {
  const { families, rowOf, lows, highs, sizes } = problem
  const tally = new Int32Array(lows.length)
  const taken = new Int32Array(sizes.length)
  for (const type of types) {
    taken[type] = (taken[type] ?? 0) + 1
    for (let family = 0; family < families; family += 1) {
      const row = rowOf[type * families + family] ?? 0
      tally[row] = (tally[row] ?? 0) + 1
    }
  }
  const isLimited = lows.length - 1
  return (
    types.length === problem.seats &&
    taken.every((count, type) => count <= (sizes[type] ?? 0)) &&
    tally.every((count, row) => row === isLimited || (count >= (lows[row] ?? 0) && count <= (highs[row] ?? 0)))
  )
}
