/** Why the best room excludes a person: the points they lack, and the limits that admit them if extended by a seat. */
import { type BestRoom, type BestRoomResult, findBestRoom, type ScoredPool } from './bestRoom.ts'
import type { LinearSolver } from './linear.ts'
import { isCounted } from './pool.ts'

export type WiderLimit = { quota: number; side: 'MINIMUM' | 'MAXIMUM' } | { organisationKey: string }

export interface Absence {
  /** Value lost by the best room that includes them, in the unit of scores; null if none within the limits does. */
  gap: number | null
  /** Whether the best room with one more seat includes them. */
  isInWithSeat: boolean
  /** Limits each of which, extended by one seat, would admit them. */
  wider: WiderLimit[]
}

/**
 * @param best the best room of the pool, which excludes the person
 * @param person index of an open person
 * @returns null if the solver gave up
 */
export function explainAbsence(pool: ScoredPool, best: BestRoom, person: number, solver: LinearSolver): Absence | null {
  const gap = gapOf(pool, best, person, solver)
  if (gap === 'UNSOLVED') return null
  const has = (tried: ScoredPool) => isIn(findBestRoom(tried, solver), person)
  return {
    gap,
    isInWithSeat: has(withSeat(pool)),
    wider: candidates(pool, best, person).filter((limit) => has(widened(pool, limit))),
  }
}

const isIn = (found: BestRoomResult, person: number): boolean =>
  found.outcome === 'ROOM' && found.room.people.includes(person)

/** Raises their score until every room with them is worth more than any without. */
function gapOf(pool: ScoredPool, best: BestRoom, person: number, solver: LinearSolver): number | null | 'UNSOLVED' {
  const most = [...(pool.prices?.values() ?? [])].reduce((sum, price) => sum + price * pool.seats, 0)
  const raise = best.score + most + 1
  const scores = pool.scores.map((score, each) => (each === person ? score + raise : score))
  const found = findBestRoom({ ...pool, scores }, solver)
  if (found.outcome !== 'ROOM') return 'UNSOLVED'
  if (!isIn(found, person)) return null
  return worthOf(best) - (worthOf(found.room) - raise)
}

const worthOf = ({ score, penalty }: BestRoom): number => score - penalty

/** A maximum equal to the number of seats is no limit, and grows with it. */
const withSeat = (pool: ScoredPool): ScoredPool => ({
  ...pool,
  seats: pool.seats + 1,
  quotas: pool.quotas.map((quota) => (quota.maximum >= pool.seats ? { ...quota, maximum: quota.maximum + 1 } : quota)),
})

/** Limits that are used up, and that keep the person out if they are alone: a wider one of the others changes nothing. */
function candidates(pool: ScoredPool, { people }: BestRoom, person: number): WiderLimit[] {
  const absent = pool.people[person]
  if (!absent) return []
  const chosen = new Set(people)
  const inRoom = pool.people.filter(({ standing }, index) => standing === 'SEATED' || chosen.has(index))
  const limits = pool.quotas.flatMap((quota, index): WiderLimit[] => {
    const count = inRoom.filter((each) => isCounted(quota, each)).length
    if (isCounted(quota, absent)) return count >= quota.maximum ? [{ quota: index, side: 'MAXIMUM' }] : []
    return quota.minimum > 0 && count <= quota.minimum ? [{ quota: index, side: 'MINIMUM' }] : []
  })
  const { organisationKey } = absent
  const cap = organisationKey === null ? null : capOf(pool, organisationKey)
  const held = inRoom.filter((each) => each.organisationKey === organisationKey).length
  return organisationKey !== null && cap !== null && held >= cap ? [...limits, { organisationKey }] : limits
}

const capOf = ({ organisationCap, organisationCaps }: ScoredPool, key: string): number | null =>
  organisationCaps?.get(key) ?? organisationCap

function widened(pool: ScoredPool, limit: WiderLimit): ScoredPool {
  if ('organisationKey' in limit) {
    const { organisationKey: key } = limit
    return {
      ...pool,
      organisationCaps: new Map([...(pool.organisationCaps ?? []), [key, (capOf(pool, key) ?? 0) + 1]]),
    }
  }
  const { quota: place, side } = limit
  return {
    ...pool,
    quotas: pool.quotas.map((quota, index) => {
      if (index !== place) return quota
      return side === 'MINIMUM' ? { ...quota, minimum: quota.minimum - 1 } : { ...quota, maximum: quota.maximum + 1 }
    }),
  }
}
