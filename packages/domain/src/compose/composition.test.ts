import { describe, expect, test } from '@jest/globals'
import type { DecisionKind, State } from '../registration.ts'
import {
  type Applicant,
  type CompositionBasis,
  type CompositionFacts,
  changesOf,
  conflictIn,
  limitsIn,
  preparePool,
  standingOf,
} from './composition.ts'
import { checkPool } from './pool.ts'
import { countsFor, type EventQuota, minimumsAbove } from './quotas.ts'

const applicant = (id: string, changes: Partial<Applicant> = {}): Applicant => ({
  id,
  reference: id,
  groupKey: 'civil',
  organisationKey: null,
  state: 'SUBMITTED',
  staged: null,
  isAllotted: false,
  isHidden: false,
  score: 5_000,
  country: 'BR',
  region: '419',
  languages: ['pt'],
  isFirstTime: true,
  answers: {},
  ...changes,
})

const quota = (subject: EventQuota['subject'], value: string, changes: Partial<EventQuota> = {}): EventQuota => ({
  subject,
  questionKey: '',
  value,
  crossedWith: null,
  minimum: 0,
  target: null,
  maximum: null,
  ...changes,
})

const group = (minimum: number, target: number, maximum: number) => ({ minimum, target, maximum, priority: 0 })

const facts = (applicants: Applicant[], changes: Partial<CompositionFacts> = {}): CompositionFacts => ({
  plan: {
    total: 4,
    organisationCap: 1,
    minimumsReleasedAt: null,
    policy: 'BALANCED',
    groups: new Map([
      ['civil', group(1, 2, 3)],
      ['academia', group(0, 1, 2)],
    ]),
  },
  isReserving: true,
  setAside: 0,
  delegations: new Map(),
  quotas: [],
  applicants,
  ...changes,
})

const comparingAll = { basis: 'COMPARE_ALL', seats: null } as const

describe('whom a quota counts', () => {
  test('people with its value, of several languages or answers with any of them', () => {
    const person = applicant('ana', { languages: ['pt', 'es'], answers: { gender: ['woman'], topics: ['a', 'b'] } })
    expect(countsFor(quota('COUNTRY', 'BR'), person)).toBe(true)
    expect(countsFor(quota('REGION', '419'), person)).toBe(true)
    expect(countsFor(quota('REGION', '002'), person)).toBe(false)
    expect(countsFor(quota('LANGUAGE', 'es'), person)).toBe(true)
    expect(countsFor(quota('ANSWER', 'b', { questionKey: 'topics' }), person)).toBe(true)
    expect(countsFor(quota('ANSWER', 'man', { questionKey: 'gender' }), person)).toBe(false)
  })

  test('people who come to the series for the first time, or those who don’t', () => {
    for (const isFirstTime of [true, false]) {
      expect(countsFor(quota('FIRST_TIME', 'yes'), applicant('ana', { isFirstTime }))).toBe(isFirstTime)
      expect(countsFor(quota('FIRST_TIME', 'no'), applicant('ana', { isFirstTime }))).toBe(!isFirstTime)
    }
  })

  test('a crossing counts people who have both values', () => {
    const women = quota('REGION', '419', { crossedWith: { subject: 'ANSWER', questionKey: 'gender', value: 'woman' } })
    expect(countsFor(women, applicant('ana', { answers: { gender: ['woman'] } }))).toBe(true)
    expect(countsFor(women, applicant('bo', { answers: { gender: ['man'] } }))).toBe(false)
    expect(countsFor(women, applicant('cy', { answers: { gender: ['woman'] }, region: '002' }))).toBe(false)
    expect(countsFor(women, applicant('di'))).toBe(false)
  })

  test('a person without an answer counts for no quota of the question', () => {
    expect(countsFor(quota('ANSWER', 'woman', { questionKey: 'gender' }), applicant('ana'))).toBe(false)
  })
})

describe('minimums', () => {
  const minimum = (value: string, least: number, changes: Partial<EventQuota> = {}) =>
    quota('REGION', value, { minimum: least, ...changes })
  const isExclusive = (key: string) => key === 'gender'

  test('of which everybody counts for one cannot add up to more than the seats', () => {
    expect(minimumsAbove(10, [minimum('002', 6), minimum('419', 4)], isExclusive)).toBeNull()
    expect(minimumsAbove(10, [minimum('002', 6), minimum('419', 5)], isExclusive)).toEqual({
      subject: 'REGION',
      questionKey: '',
      minimums: 11,
    })
    const answers = (questionKey: string) =>
      ['a', 'b'].map((value) => quota('ANSWER', value, { questionKey, minimum: 6 }))
    expect(minimumsAbove(10, answers('gender'), isExclusive)).toMatchObject({ questionKey: 'gender', minimums: 12 })
  })

  const crossed = (region: string, gender: string, least: number) =>
    minimum(region, least, { crossedWith: { subject: 'ANSWER', questionKey: 'gender', value: gender } })

  test('of crossings add up with one another, and not with those of what they cross', () => {
    const two = [crossed('002', 'woman', 4), crossed('002', 'man', 4)]
    expect(minimumsAbove(10, [...two, minimum('002', 6), minimum('419', 2)], isExclusive)).toBeNull()
    expect(minimumsAbove(10, [...two, minimum('002', 6), minimum('419', 3)], isExclusive)).toMatchObject({
      subject: 'REGION',
      minimums: 11,
    })
    const women = [crossed('002', 'woman', 6), crossed('419', 'woman', 5)]
    expect(minimumsAbove(10, women, isExclusive)).toMatchObject({ minimums: 11 })
    const speaking = ['es', 'pt'].map((value) =>
      minimum('002', 6, { crossedWith: { subject: 'LANGUAGE', questionKey: '', value } }),
    )
    expect(minimumsAbove(10, speaking, isExclusive)).toBeNull()
  })

  test('of several languages or answers can', () => {
    const languages = ['en', 'es'].map((value) => quota('LANGUAGE', value, { minimum: 8 }))
    const topics = ['a', 'b'].map((value) => quota('ANSWER', value, { questionKey: 'topics', minimum: 8 }))
    expect(minimumsAbove(10, [...languages, ...topics], isExclusive)).toBeNull()
  })
})

describe('who is compared', () => {
  const standing = (changes: Partial<Applicant>, basis: CompositionBasis = 'COMPARE_ALL') =>
    standingOf(applicant('ana', changes), basis)
  const staged = (decision: DecisionKind, state: State = 'SUBMITTED') => ({ staged: decision, state })

  test('those who wait for a decision and have a score', () => {
    expect(standing({})).toBe('OPEN')
    expect(standing({ score: null })).toBe('EXCLUDED')
    expect(standing({ isHidden: true })).toBe('EXCLUDED')
    expect(standing({ state: 'WAITLISTED' })).toBe('EXCLUDED')
  })

  test('a seat that is held stays, unless it is staged to be taken back', () => {
    expect(standing({ state: 'CONFIRMED' })).toBe('SEATED')
    expect(standing({ state: 'OFFERED', isHidden: true })).toBe('SEATED')
    expect(standing(staged('DECLINE', 'CONFIRMED'))).toBe('EXCLUDED')
  })

  test('staged decisions stay if asked for', () => {
    expect(standing(staged('OFFER'))).toBe('OPEN')
    expect(standing(staged('NOT_SELECT'))).toBe('OPEN')
    expect(standing(staged('OFFER'), 'KEEP_STAGED')).toBe('SEATED')
    expect(standing(staged('NOT_SELECT'), 'KEEP_STAGED')).toBe('EXCLUDED')
    expect(standing({ ...staged('OFFER'), score: null }, 'FEWEST_SWAPS')).toBe('OPEN')
  })

  test('offers to people on the waitlist and of allotments stay in any case', () => {
    expect(standing(staged('OFFER', 'WAITLISTED'))).toBe('SEATED')
    expect(standing({ ...staged('OFFER'), isAllotted: true })).toBe('SEATED')
  })

  test('nothing shows that an offer is staged for somebody hidden', () => {
    expect(standing({ ...staged('OFFER'), isHidden: true }, 'KEEP_STAGED')).toBe('EXCLUDED')
  })
})

describe('the pool', () => {
  test('has the limits of the seat plan, then those of quotas, and as many seats as can be given', () => {
    const people = [applicant('ana'), applicant('bo', { groupKey: 'academia' }), applicant('cy', { score: null })]
    const { pool, limits, given, compared, unscored, hidden } = preparePool(
      facts(people, { quotas: [quota('COUNTRY', 'BR', { minimum: 1, target: 2 })] }),
      { ...comparingAll, targetPrice: 500 },
    )
    expect(pool.seats).toBe(2)
    expect({ given, compared, unscored, hidden }).toEqual({ given: 0, compared: 2, unscored: 1, hidden: 0 })
    expect(limits.map(({ subject, value }) => [subject, value])).toEqual([
      ['GROUP', 'civil'],
      ['GROUP', 'academia'],
      ['COUNTRY', 'BR'],
    ])
    expect(pool.quotas.map(({ minimum, target, maximum }) => [minimum, target, maximum])).toEqual([
      [1, 2, 3],
      [0, 1, 2],
      [1, 2, 2],
    ])
    expect([...(pool.prices ?? [])]).toEqual([
      [0, 500],
      [1, 500],
      [2, 500],
    ])
    expect(checkPool(pool)).toEqual([])
  })

  test('has no more seats than groups may have', () => {
    const people = ['ana', 'bo', 'cy'].map((id) => applicant(id, { groupKey: 'academia' }))
    expect(preparePool(facts(people), comparingAll).pool.seats).toBe(2)
  })

  test('leaves seats to partners, whose people count for no minimum', () => {
    const people = [
      applicant('ana', { state: 'CONFIRMED', isAllotted: true }),
      ...['bo', 'cy', 'di', 'ed'].map((id) => applicant(id)),
    ]
    const { pool, given } = preparePool(facts(people, { setAside: 1 }), comparingAll)
    expect([pool.seats, given]).toEqual([3, 1])
    expect(pool.quotas[0]).toMatchObject({ minimum: 2, maximum: 3 })
    expect(preparePool(facts(people, { isReserving: false }), comparingAll).pool.quotas[0]).toMatchObject({
      minimum: 0,
    })
  })
})

describe('a room that was found', () => {
  const people = [
    applicant('ana', { state: 'CONFIRMED' }),
    applicant('bo', { staged: 'OFFER' }),
    applicant('cy', { staged: 'OFFER' }),
    applicant('di', { groupKey: 'academia' }),
  ]
  const all = facts(people)
  const room = { people: [1, 3] }

  test('is shown by what it changes of staged offers, and how each limit is met before and after', () => {
    const changes = changesOf(all, preparePool(all, comparingAll), room, [{ quota: 1, cost: 700 }])
    expect(changes).toMatchObject({ added: ['di'], removed: ['cy'], kept: ['bo'] })
    expect(changes.limits.map(({ available, before, after, cost }) => [available, before, after, cost])).toEqual([
      [2, 3, 2, 0],
      [1, 0, 1, 700],
    ])
  })

  test('a conflict is shown in the numbers of plan and quotas', () => {
    const prepared = preparePool(all, comparingAll)
    const conflict = conflictIn(prepared, {
      code: 'LIMITS_CONFLICT',
      limits: [
        { origin: { quota: 0 }, side: 'MINIMUM' },
        { origin: { organisationKey: 'x' }, side: 'MAXIMUM' },
      ],
      single: [{ origin: { organisationKey: 'x' }, side: 'MAXIMUM', by: 2 }],
      least: [{ origin: { quota: 0 }, side: 'MINIMUM', by: 1 }],
    })
    expect(conflict).toEqual({
      conflicting: [
        {
          key: { subject: 'GROUP', questionKey: '', value: 'civil', crossedWith: null },
          side: 'MINIMUM',
          limit: 1,
          people: 3,
        },
        {
          key: { subject: 'ORGANISATION', questionKey: '', value: '', crossedWith: null },
          side: 'MAXIMUM',
          limit: 1,
          people: null,
        },
      ],
      fixes: [
        {
          key: { subject: 'ORGANISATION', questionKey: '', value: '', crossedWith: null },
          side: 'MAXIMUM',
          from: 1,
          to: 3,
        },
      ],
      least: [
        {
          key: { subject: 'GROUP', questionKey: '', value: 'civil', crossedWith: null },
          side: 'MINIMUM',
          from: 1,
          to: 0,
        },
      ],
    })
  })

  test('the cap of several organisations is one limit', () => {
    const prepared = preparePool(facts([applicant('ana')]), comparingAll)
    const capOf = (organisationKey: string) => ({ origin: { organisationKey }, side: 'MAXIMUM' as const })
    expect(limitsIn(prepared, [capOf('one'), capOf('two')])).toEqual([
      {
        key: { subject: 'ORGANISATION', questionKey: '', value: '', crossedWith: null },
        side: 'MAXIMUM',
        limit: 1,
        people: null,
      },
    ])
  })
})
