/** The pool of an event, from its seat plan, quotas and applications, and the changes that a room makes. */
import { type DecisionKind, holdsSeat, type State } from '../registration.ts'
import type { SeatPlan } from '../seats/room.ts'
import type { WiderLimit } from './absence.ts'
import type { BestRoom, QuotaCost, ScoredPool } from './bestRoom.ts'
import type { Conflict, Limit, Relaxation } from './conflict.ts'
import { isCounted, type PoolPerson, type PoolStanding, type Quota } from './pool.ts'
import { countsFor, type EventQuota, type QuotaCount, type QuotaFacts } from './quotas.ts'

/** COMPARE_ALL ignores staged decisions, KEEP_STAGED keeps them, FEWEST_SWAPS changes as few staged offers as possible. */
export type CompositionBasis = 'COMPARE_ALL' | 'KEEP_STAGED' | 'FEWEST_SWAPS'

export interface Applicant extends QuotaFacts {
  id: string
  /** The reference applicants use for their own application. */
  reference: string
  groupKey: string
  organisationKey: string | null
  state: State
  staged: DecisionKind | null
  /** Whether the seat held, or otherwise the staged one, belongs to a partner's allotment. */
  isAllotted: boolean
  /** Whether the composing member is barred from deciding about them. */
  isHidden: boolean
  /** A whole number, 0 or more; null: the application has no score. */
  score: number | null
}

export interface CompositionFacts {
  plan: SeatPlan
  /** Whether minimums of the seat plan reserve seats. */
  isReserving: boolean
  /** Seats that each partner alone may offer, by institute: those of the allotment that are neither held nor staged. */
  setAside: number
  /** Seats that an organisation with a delegation can hold, whatever the plan's cap. */
  delegations: ReadonlyMap<string, number>
  quotas: readonly EventQuota[]
  /** People awaiting a decision, holding a seat or with a staged offer, in the order of registration. */
  applicants: readonly Applicant[]
}

export interface CompositionTerms {
  basis: CompositionBasis
  /** Null: all available. */
  seats: number | null
  /** Penalty per seat by which a target is missed, in the unit of scores. */
  targetPrice: number
  /** Tie-break between rooms of equal worth. Null: earlier registrations win; otherwise a lot seeded by this text decides. */
  tieSeed: string | null
  /** 0: the best room; otherwise the number of an alternative. */
  alternative: number
  /** For FEWEST_SWAPS: number of staged offers that may change beyond the fewest, for a better room. */
  furtherSwaps: number
}

export type LimitKey =
  | { subject: 'GROUP'; questionKey: ''; value: string; crossedWith: null }
  | { subject: 'ORGANISATION'; questionKey: ''; value: ''; crossedWith: null }
  | QuotaCount

/** A limit of the room; `maximum` null: none. */
export type RoomLimit = LimitKey & { minimum: number; target: number | null; maximum: number | null }

export interface PreparedPool {
  pool: ScoredPool
  /** In the order of the pool's quotas. */
  limits: RoomLimit[]
  /** Indices of people with a staged offer that may change. */
  staged: Set<number>
  given: number
  compared: number
  unscored: number
  hidden: number
  /** The most seats that the room can have. */
  most: number
}

export function standingOf(
  { state, staged, isAllotted, isHidden, score }: Applicant,
  basis: CompositionBasis,
): PoolStanding {
  if (holdsSeat(state)) return staged === 'DECLINE' ? 'EXCLUDED' : 'SEATED'
  // No count may reveal that an offer is staged for a hidden applicant.
  if (isHidden) return 'EXCLUDED'
  const isWaiting = state === 'SUBMITTED'
  if (staged === 'OFFER' && (!isWaiting || isAllotted || basis === 'KEEP_STAGED')) return 'SEATED'
  if (!isWaiting || (staged !== null && basis === 'KEEP_STAGED')) return 'EXCLUDED'
  return score === null && !(basis === 'FEWEST_SWAPS' && staged === 'OFFER') ? 'EXCLUDED' : 'OPEN'
}

/** Whether they have a staged offer that a composition can revoke. */
const isMovable = ({ state, staged, isAllotted, isHidden }: Applicant): boolean =>
  staged === 'OFFER' && state === 'SUBMITTED' && !isAllotted && !isHidden

/** Whether and how targets and staged decisions count. */
type PoolTerms = Pick<CompositionTerms, 'basis' | 'seats'> & Partial<Pick<CompositionTerms, 'targetPrice'>>

export function preparePool(facts: CompositionFacts, { basis, seats, targetPrice = 0 }: PoolTerms): PreparedPool {
  const { plan, applicants, quotas, setAside, delegations } = facts
  const people = applicants.map((each): PoolPerson => {
    const counted = quotas.map((quota, index) => [`quota ${index}`, countsFor(quota, each) ? 'yes' : 'no'] as const)
    return {
      id: each.id,
      organisationKey: each.organisationKey,
      standing: standingOf(each, basis),
      values: { group: each.groupKey, ...Object.fromEntries(counted) },
    }
  })
  const given = people.filter(({ standing }) => standing === 'SEATED').length
  const compared = people.filter(({ standing }) => standing === 'OPEN').length
  const most = Math.max(given, Math.min(plan.total - setAside, seatable(people, plan)))
  const room = seats ?? most
  const limits = limitsOf(facts, basis)
  const waiting = applicants.filter(({ state }) => state === 'SUBMITTED')
  return {
    limits,
    given,
    compared,
    most,
    unscored: waiting.filter(({ score, isHidden }) => score === null && !isHidden).length,
    hidden: waiting.filter(({ isHidden }) => isHidden).length,
    staged: new Set(
      applicants.flatMap((each, index) => (isMovable(each) && people[index]?.standing === 'OPEN' ? [index] : [])),
    ),
    pool: {
      seats: room,
      people,
      organisationCap: plan.organisationCap,
      organisationCaps: delegations,
      quotas: limits.map((limit, index) => quotaOf(limit, index - plan.groups.size, room)),
      scores: applicants.map(({ score }) => score ?? 0),
      prices: new Map(
        limits.flatMap(({ target }, index) => (target === null || targetPrice === 0 ? [] : [[index, targetPrice]])),
      ),
    },
  }
}

/** The number of people who can be seated within the groups' maximums. */
function seatable(people: readonly PoolPerson[], { groups }: SeatPlan): number {
  const possible = people.filter(({ standing }) => standing !== 'EXCLUDED')
  const byGroup = Map.groupBy(possible, ({ values }) => values.group ?? '')
  return [...byGroup].reduce((sum, [key, some]) => sum + Math.min(some.length, groups.get(key)?.maximum ?? 0), 0)
}

/** Groups of the seat plan, then quotas. */
function limitsOf({ plan, isReserving, quotas, applicants }: CompositionFacts, basis: CompositionBasis): RoomLimit[] {
  const allotted = applicants.filter((each) => each.isAllotted && standingOf(each, basis) === 'SEATED')
  return [
    ...[...plan.groups].map(([value, { minimum, target, maximum }]): RoomLimit => {
      // Minimums apply to common seats; allotted seats come on top.
      const least = minimum + allotted.filter(({ groupKey }) => groupKey === value).length
      const reserved = isReserving ? Math.min(least, maximum) : 0
      return {
        subject: 'GROUP',
        questionKey: '',
        value,
        crossedWith: null,
        minimum: reserved,
        target: Math.max(reserved, Math.min(target, maximum)),
        maximum,
      }
    }),
    ...quotas,
  ]
}

/** @param number of the quota; below 0: a group */
function quotaOf({ subject, value, minimum, target, maximum }: RoomLimit, number: number, seats: number): Quota {
  const where = subject === 'GROUP' ? { feature: 'group', value } : { feature: `quota ${number}`, value: 'yes' }
  return { where: [where], minimum, target, maximum: Math.max(minimum, target ?? 0, maximum ?? seats) }
}

export interface ComposedLimit {
  limit: RoomLimit
  available: number
  before: number
  after: number
  /** Null: unknown. */
  cost: number | null
}

export interface ComposedRoom {
  limits: ComposedLimit[]
  /** Ids, in the order of registration. */
  added: string[]
  removed: string[]
  kept: string[]
  /** People who were compared and whom the room neither adds nor removes. */
  passedOver: string[]
}

/** The changes that a room makes, compared with the seats held and the offers staged. */
export function changesOf(
  { applicants }: CompositionFacts,
  { pool, limits }: PreparedPool,
  { people }: Pick<BestRoom, 'people'>,
  costs: readonly QuotaCost[] | null,
): ComposedRoom {
  const chosen = new Set(people)
  const isSeated = (index: number) => pool.people[index]?.standing === 'SEATED'
  const isBefore = (index: number) => isSeated(index) || isMovableAt(index)
  const indices = [...applicants.keys()]
  const idsOf = (holds: (index: number) => boolean) => indices.filter(holds).map((index) => applicants[index]?.id ?? '')
  const isMovableAt = (index: number) => {
    const applicant = applicants[index]
    return applicant !== undefined && isMovable(applicant)
  }
  return {
    added: idsOf((index) => chosen.has(index) && !isMovableAt(index)),
    removed: idsOf((index) => isMovableAt(index) && !chosen.has(index) && !isSeated(index)),
    kept: idsOf((index) => isMovableAt(index) && (chosen.has(index) || isSeated(index))),
    passedOver: idsOf((index) => pool.people[index]?.standing === 'OPEN' && !chosen.has(index) && !isMovableAt(index)),
    limits: limits.map((limit, number): ComposedLimit => {
      const quota = pool.quotas[number]
      const countOf = (holds: (index: number) => boolean) =>
        pool.people.filter((person, index) => quota && holds(index) && isCounted(quota, person)).length
      return {
        limit,
        available: countOf((index) => pool.people[index]?.standing === 'OPEN'),
        before: countOf(isBefore),
        after: countOf((index) => isSeated(index) || chosen.has(index)),
        cost: costs && (costs.find(({ quota: each }) => each === number)?.cost ?? 0),
      }
    }),
  }
}

export interface LimitedSide {
  key: LimitKey
  side: Limit['side']
  limit: number
  /** People compared or seated who count towards the limit; null: unknown. */
  people: number | null
}

export interface LimitChange extends Omit<LimitedSide, 'limit' | 'people'> {
  from: number
  to: number
}

export interface RoomConflict {
  conflicting: LimitedSide[]
  fixes: LimitChange[]
  least: LimitChange[]
}

type LimitsConflict = Extract<Conflict, { code: 'LIMITS_CONFLICT' }>

const anyOrganisation: LimitKey = { subject: 'ORGANISATION', questionKey: '', value: '', crossedWith: null }

/** Expresses limits of a pool in terms of the seat plan and the quotas, each once: the cap is one for all organisations. */
export function limitsIn(prepared: PreparedPool, given: Limit[]): LimitedSide[] {
  const { conflicting } = conflictIn(prepared, { code: 'LIMITS_CONFLICT', limits: given, single: [], least: [] })
  return [...new Map(conflicting.map((limit) => [JSON.stringify(limit), limit])).values()]
}

/** Expresses a conflict in terms of the seat plan and the quotas. */
export function conflictIn(
  { pool, limits }: PreparedPool,
  { limits: conflicting, single, least }: LimitsConflict,
): RoomConflict {
  const placeOf = ({ origin }: Limit) => ('quota' in origin ? origin.quota : -1)
  const keyOf = (limit: Limit): LimitKey => {
    const found = limits[placeOf(limit)]
    if (!found) return anyOrganisation
    const { subject, questionKey, value, crossedWith } = found
    return { subject, questionKey, value, crossedWith } as LimitKey
  }
  const numberOf = (limit: Limit): number => {
    const found = limits[placeOf(limit)]
    if ('organisationKey' in limit.origin) return capOf(pool, limit.origin.organisationKey)
    // The cap of a delegation.
    if (!found) return pool.quotas[placeOf(limit)]?.maximum ?? 0
    return limit.side === 'MINIMUM' ? found.minimum : (found.maximum ?? pool.seats)
  }
  const peopleOf = (limit: Limit): number | null => {
    const quota = pool.quotas[placeOf(limit)]
    if (!quota) return null
    return pool.people.filter((person) => person.standing !== 'EXCLUDED' && isCounted(quota, person)).length
  }
  const changeOf = (relaxation: Relaxation): LimitChange => {
    const from = numberOf(relaxation)
    const { side, by } = relaxation
    return { key: keyOf(relaxation), side, from, to: side === 'MINIMUM' ? from - by : from + by }
  }
  return {
    conflicting: conflicting.map((limit) => ({
      key: keyOf(limit),
      side: limit.side,
      limit: numberOf(limit),
      people: peopleOf(limit),
    })),
    fixes: single.map(changeOf),
    least: least.map(changeOf),
  }
}

/** Expresses limits that are one seat wider in terms of the seat plan and the quotas. */
export const widerIn = ({ pool, limits }: PreparedPool, wider: readonly WiderLimit[]): LimitChange[] =>
  wider.flatMap((each): LimitChange[] => {
    if ('organisationKey' in each) {
      const from = capOf(pool, each.organisationKey)
      return [{ key: anyOrganisation, side: 'MAXIMUM', from, to: from + 1 }]
    }
    const { quota, side } = each
    const limit = limits[quota]
    const from = pool.quotas[quota]?.[side === 'MINIMUM' ? 'minimum' : 'maximum'] ?? 0
    return limit ? [{ key: limit, side, from, to: side === 'MINIMUM' ? from - 1 : from + 1 }] : []
  })

const capOf = ({ organisationCap, organisationCaps }: ScoredPool, key: string): number =>
  organisationCaps?.get(key) ?? organisationCap ?? 0
