/** The pool of a fair draw: everybody awaiting a decision, whatever their score, under the limits of the event. */
import type { Hash } from '../draw/digest.ts'
import {
  type Applicant,
  type CompositionFacts,
  type PreparedPool,
  preparePool,
  type RoomLimit,
  standingOf,
} from './composition.ts'
import type { Quota } from './pool.ts'

export interface UnansweredQuestion {
  questionKey: string
  /** References of people of the pool without an answer. */
  people: string[]
}

/** Includes applicants without a review, and those with whom the person preparing the draw has a conflict of interest. */
const drawable = (applicant: Applicant): Applicant => ({
  ...applicant,
  id: applicant.reference,
  score: 0,
  isHidden: false,
})

/** Whether the applicant can be drawn or already has a seat. */
export const isInDraw = (applicant: Applicant): boolean => standingOf(drawable(applicant), 'COMPARE_ALL') !== 'EXCLUDED'

/** The basis for the decision before anything is drawn. `hash` changes with the pool, the quotas and the seats. */
export interface DrawPoolSummary extends Pick<PreparedPool, 'given' | 'compared' | 'most'> {
  /** Seats in the room. */
  seats: number
  hash: string
  unanswered: UnansweredQuestion[]
}

export function summariseDrawPool(facts: CompositionFacts, seats: number | null, hash: Hash): DrawPoolSummary {
  const prepared = prepareDrawPool(facts, seats)
  const { given, compared, most, pool } = prepared
  return {
    given,
    compared,
    most,
    seats: pool.seats,
    hash: drawPoolHash(prepared, hash),
    unanswered: unansweredIn(facts, prepared),
  }
}

export const drawPoolHash = ({ pool }: PreparedPool, hash: Hash): string =>
  hash(JSON.stringify([pool.seats, pool.people, pool.quotas, pool.organisationCap]))

/** The feature's name in a draw's leaves and terms, readable for auditors. */
const featureOf = ({ subject, questionKey, value, crossedWith }: RoomLimit): string =>
  [{ subject, questionKey, value }, ...(crossedWith ? [crossedWith] : [])]
    .map((each) => [each.subject, ...(each.questionKey === '' ? [] : [each.questionKey]), each.value].join(' '))
    .join(' & ')

/**
 * Ignores staged decisions. Identifies people by their references.
 * @param seats of the room, those already held included; null: all available
 */
export function prepareDrawPool(facts: CompositionFacts, seats: number | null): PreparedPool {
  const prepared = preparePool(
    { ...facts, applicants: facts.applicants.map(drawable) },
    { basis: 'COMPARE_ALL', seats },
  )
  const { limits, pool } = prepared
  const renamed = new Map(
    limits.flatMap((limit, index) => {
      const [where] = pool.quotas[index]?.where ?? []
      return where && limit.subject !== 'GROUP' ? [[where.feature, featureOf(limit)] as const] : []
    }),
  )
  const delegations = [...facts.delegations]
  const capOf = (key: string): Quota => {
    const held = pool.people.filter(({ standing, organisationKey }) => standing === 'SEATED' && organisationKey === key)
    // Seats already held above the cap are kept.
    const maximum = Math.max(facts.delegations.get(key) ?? 0, held.length)
    return { where: [{ feature: `DELEGATION ${key}`, value: 'yes' }], minimum: 0, target: null, maximum }
  }
  const { organisationCaps: _, ...rest } = pool
  return {
    ...prepared,
    pool: {
      ...rest,
      people: pool.people.map((person) => {
        const isDelegate = person.organisationKey !== null && facts.delegations.has(person.organisationKey)
        const values = Object.entries(person.values).map(([feature, value]) => [renamed.get(feature) ?? feature, value])
        const delegated = delegations.map(([key]) => [
          `DELEGATION ${key}`,
          person.organisationKey === key ? 'yes' : 'no',
        ])
        return {
          ...person,
          values: Object.fromEntries([...values, ...delegated]),
          // A delegation's cap is a separate limit.
          organisationKey: isDelegate ? null : person.organisationKey,
        }
      }),
      quotas: [
        ...pool.quotas.map((quota) => ({
          ...quota,
          where: quota.where.map(({ feature, value }) => ({ feature: renamed.get(feature) ?? feature, value })),
        })),
        ...delegations.map(([key]) => capOf(key)),
      ],
    },
  }
}

/** Questions that quotas count, left unanswered by at least one person in the pool. */
function unansweredIn(facts: CompositionFacts, { pool }: PreparedPool): UnansweredQuestion[] {
  const open = facts.applicants.filter((_, index) => pool.people[index]?.standing === 'OPEN')
  const counted = facts.quotas.flatMap((quota) => [quota, ...(quota.crossedWith ? [quota.crossedWith] : [])])
  const keys = new Set(counted.flatMap(({ subject, questionKey }) => (subject === 'ANSWER' ? questionKey : [])))
  return [...keys].flatMap((questionKey) => {
    const people = open
      .filter(({ answers }) => (answers[questionKey] ?? []).length === 0)
      .map(({ reference }) => reference)
    return people.length === 0 ? [] : [{ questionKey, people }]
  })
}
