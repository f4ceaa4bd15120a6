/** The input of a composition: who could be in the room, and the constraints on the room. */

/** OPEN: can be chosen. SEATED: holds a seat already or is chosen in advance. EXCLUDED: can't be chosen. */
export type PoolStanding = 'OPEN' | 'SEATED' | 'EXCLUDED'

export interface PoolPerson {
  id: string
  /** By key of the feature. */
  values: Readonly<Record<string, string>>
  organisationKey: string | null
  standing: PoolStanding
}

/** Limits for the people who have a value of a feature, or two values of two features. */
export interface Quota {
  where: readonly QuotaValue[]
  minimum: number
  /** Null: none. */
  target: number | null
  maximum: number
}

export interface QuotaValue {
  feature: string
  value: string
}

export interface Pool {
  /** Seats of the room, those already held included. */
  seats: number
  people: readonly PoolPerson[]
  quotas: readonly Quota[]
  /** Seats that one organisation can hold at most; null: no cap. */
  organisationCap: number | null
  /** Seats of organisations to which another cap applies, by key. Default: none. */
  organisationCaps?: ReadonlyMap<string, number>
}

/** Indices are those of `quotas`; people are named by id. */
export type PoolProblem =
  | { code: 'POOL_EMPTY' }
  | { code: 'SEATS_INVALID' }
  | { code: 'CAP_INVALID' }
  | { code: 'PERSON_DUPLICATED'; ids: string[] }
  | { code: 'VALUE_MISSING'; feature: string; ids: string[] }
  | { code: 'QUOTA_INVALID'; quota: number }
  | { code: 'QUOTA_DUPLICATED'; quota: number; sameAs: number }
  | { code: 'MINIMUM_ABOVE_MAXIMUM'; quota: number }
  | { code: 'TARGET_OUTSIDE_LIMITS'; quota: number }

/** Whether a quota counts the person. */
export const isCounted = ({ where }: Quota, { values }: PoolPerson): boolean =>
  where.every(({ feature, value }) => values[feature] === value)

/** Validation errors in the pool and the quotas themselves; empty if a composition can be attempted. */
export function checkPool(pool: Pool): PoolProblem[] {
  const problems: PoolProblem[] = []
  if (pool.people.length === 0) problems.push({ code: 'POOL_EMPTY' })
  if (!isCount(pool.seats) || pool.seats === 0) problems.push({ code: 'SEATS_INVALID' })
  if (pool.organisationCap !== null && !isCount(pool.organisationCap)) problems.push({ code: 'CAP_INVALID' })
  const duplicated = duplicatesOf(pool.people.map(({ id }) => id))
  if (duplicated.length > 0) problems.push({ code: 'PERSON_DUPLICATED', ids: duplicated })
  return [...problems, ...checkQuotas(pool.quotas), ...missingValues(pool)]
}

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0

function duplicatesOf(ids: readonly string[]): string[] {
  if (new Set(ids).size === ids.length) return []
  const seen = new Set<string>()
  const duplicated = new Set<string>()
  for (const id of ids) (seen.has(id) ? duplicated : seen).add(id)
  return [...duplicated]
}

function checkQuotas(quotas: readonly Quota[]): PoolProblem[] {
  const problems: PoolProblem[] = []
  const first = new Map<string, number>()
  for (const [index, quota] of quotas.entries()) {
    const { where, minimum, target, maximum } = quota
    const [one, other] = where
    const isPair = where.length === 2 && one?.feature !== other?.feature
    if (!(where.length === 1 || isPair) || !isCount(minimum) || !isCount(maximum) || !isCount(target ?? 0)) {
      problems.push({ code: 'QUOTA_INVALID', quota: index })
      continue
    }
    const key = keyOf(quota)
    const sameAs = first.get(key)
    if (sameAs !== undefined) problems.push({ code: 'QUOTA_DUPLICATED', quota: index, sameAs })
    else first.set(key, index)
    if (minimum > maximum) problems.push({ code: 'MINIMUM_ABOVE_MAXIMUM', quota: index })
    else if (target !== null && (target < minimum || target > maximum))
      problems.push({ code: 'TARGET_OUTSIDE_LIMITS', quota: index })
  }
  return problems
}

/** Independent of the order of the values. */
const keyOf = ({ where }: Quota): string =>
  JSON.stringify(where.map(({ feature, value }) => [feature, value]).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)))

function missingValues({ people, quotas }: Pool): PoolProblem[] {
  const features = new Set(quotas.flatMap(({ where }) => where.map(({ feature }) => feature)))
  return [...features].flatMap((feature) => {
    const ids: string[] = []
    for (const { id, values, standing } of people)
      if (values[feature] === undefined && standing !== 'EXCLUDED') ids.push(id)
    return ids.length === 0 ? [] : [{ code: 'VALUE_MISSING' as const, feature, ids }]
  })
}
