/** The pool of a fair draw: everybody who waits for a decision, whatever their score, under the limits of the event. */
import { type CompositionFacts, type PreparedPool, preparePool, type RoomLimit } from './composition.ts'
import type { Quota } from './pool.ts'

export interface UnansweredQuestion {
  questionKey: string
  /** Ids of people of the pool without an answer. */
  people: string[]
}

/** Staged decisions count for nothing; nobody is left out for want of a review, or for a conflict of interest of the person who prepares the draw. */
const inDraw = (facts: CompositionFacts): CompositionFacts => ({
  ...facts,
  applicants: facts.applicants.map((each) => ({ ...each, score: 0, isHidden: false })),
})

/** As leaves and terms of a draw name it, so that an auditor can read them. */
const featureOf = ({ subject, questionKey, value }: RoomLimit): string =>
  [subject, ...(questionKey === '' ? [] : [questionKey]), value].join(' ')

/** @param seats of the room, those already held included; null: all that can be given */
export function prepareDrawPool(facts: CompositionFacts, seats: number | null): PreparedPool {
  const prepared = preparePool(inDraw(facts), { basis: 'COMPARE_ALL', seats, targetPrice: 0 })
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
export function unansweredIn(facts: CompositionFacts): UnansweredQuestion[] {
  const { pool } = prepareDrawPool(facts, null)
  const open = facts.applicants.filter((_, index) => pool.people[index]?.standing === 'OPEN')
  const keys = new Set(facts.quotas.flatMap(({ subject, questionKey }) => (subject === 'ANSWER' ? questionKey : [])))
  return [...keys].flatMap((questionKey) => {
    const people = open.filter(({ answers }) => (answers[questionKey] ?? []).length === 0).map(({ id }) => id)
    return people.length === 0 ? [] : [{ questionKey, people }]
  })
}
