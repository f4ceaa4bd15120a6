/** The pool of a fair draw: everybody who waits for a decision, whatever their score, under the limits of the event. */
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

/** Nobody is left out for lack of a review, or for a conflict of interest of the person who prepares the draw. */
const drawable = (applicant: Applicant): Applicant => ({
  ...applicant,
  id: applicant.reference,
  score: 0,
  isHidden: false,
})

/** Whether they can be drawn, or have a seat already. */
export const isInDraw = (applicant: Applicant): boolean => standingOf(drawable(applicant), 'COMPARE_ALL') !== 'EXCLUDED'

/** What is decided by before anything is drawn. `hash` changes with the pool, the quotas and the seats. */
export interface DrawPoolSummary extends Pick<PreparedPool, 'given' | 'compared' | 'most'> {
  /** Of the room. */
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

/** As leaves and terms of a draw name it, so that an auditor can read them. */
const featureOf = ({ subject, questionKey, value, crossedWith }: RoomLimit): string =>
  [{ subject, questionKey, value }, ...(crossedWith ? [crossedWith] : [])]
    .map((each) => [each.subject, ...(each.questionKey === '' ? [] : [each.questionKey]), each.value].join(' '))
    .join(' & ')

/**
 * Staged decisions count for nothing. People are named by their references.
 * @param seats of the room, those already held included; null: all that can be given
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
    // Seats above the cap that are held already stay.
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
          // The cap of a delegation is a limit of its own.
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

/** Questions that quotas count answers to, and that somebody of the pool has not answered. */
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
