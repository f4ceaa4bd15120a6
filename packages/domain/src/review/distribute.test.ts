import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type Distribution, distribute } from './distribute.ts'
import type { Application, Reviewer } from './workload.ts'

const application = (id: string, facts: Partial<Application> = {}): Application => ({
  id,
  groupKey: 'academia',
  language: 'en',
  reviewerIds: [],
  ...facts,
})

const reviewer = (id: string, facts: Partial<Reviewer> = {}): Reviewer => ({
  id,
  languages: null,
  capacity: null,
  hiddenByConflict: new Set(),
  ...facts,
})

const many = <Made>(count: number, make: (id: string, index: number) => Made): Made[] =>
  Array.from({ length: count }, (_, index) => make(`${index}`, index))

/** Number of applications per reviewer, including existing ones. */
const loadsOf = (
  applications: readonly Application[],
  reviewers: readonly Reviewer[],
  { assignments }: Distribution,
): number[] =>
  reviewers.map(
    ({ id }) =>
      applications.filter(({ reviewerIds }) => reviewerIds.includes(id)).length +
      assignments.filter(({ reviewerId }) => reviewerId === id).length,
  )

const spreadOf = (counts: readonly number[]): number => Math.max(...counts) - Math.min(...counts)

describe('a distribution', () => {
  it('gives every application its reviewers, in equal loads', () => {
    const [applications, reviewers] = [many(98, (id) => application(id)), many(5, (id) => reviewer(id))]
    const distribution = distribute(applications, reviewers, 2)
    expect(distribution.assignments).toHaveLength(196)
    expect(distribution.shortfalls).toEqual([])
    expect(loadsOf(applications, reviewers, distribution).toSorted()).toEqual([39, 39, 39, 39, 40])
  })

  it('keeps reviewers away from conflicts of interest and from languages that they don’t read', () => {
    const applications = [application('a'), application('b', { language: 'fr' })]
    const reviewers = [
      reviewer('mia', { hiddenByConflict: new Set(['a']) }),
      reviewer('leo', { languages: ['en'] }),
      reviewer('ida', { languages: ['en', 'fr'] }),
    ]
    expect(distribute(applications, reviewers, 2).assignments).toEqual([
      { applicationId: 'a', reviewerId: 'leo' },
      { applicationId: 'a', reviewerId: 'ida' },
      { applicationId: 'b', reviewerId: 'mia' },
      { applicationId: 'b', reviewerId: 'ida' },
    ])
  })

  it('gives reviewers only to applications that take part, and counts the others as load', () => {
    const applications = [
      application('a', { reviewerIds: ['mia'] }),
      application('b', { groupKey: 'private' }),
      application('c', { groupKey: 'private' }),
      application('d'),
    ]
    const reviewers = [reviewer('mia'), reviewer('leo')]
    const isPrivate = ({ groupKey }: Application) => groupKey === 'private'
    const distribution = distribute(applications, reviewers, 1, undefined, isPrivate)
    expect(distribution.assignments.map(({ applicationId }) => applicationId)).toEqual(['b', 'c'])
    expect(loadsOf(applications, reviewers, distribution).toSorted()).toEqual([1, 2])
    expect(distribution.shortfalls).toEqual([])
  })

  it('says which applications lack a reviewer, and why', () => {
    const applications = [application('a'), application('b', { language: 'fr' }), application('c')]
    const reviewers = [
      reviewer('mia', { hiddenByConflict: new Set(['a']), languages: ['en'] }),
      reviewer('leo', { hiddenByConflict: new Set(['a', 'b']), capacity: 1 }),
    ]
    expect(distribute(applications, reviewers, 2)).toEqual({
      assignments: [
        { applicationId: 'c', reviewerId: 'mia' },
        { applicationId: 'c', reviewerId: 'leo' },
      ],
      shortfalls: [
        { applicationId: 'a', missing: 2, cause: 'NOBODY_MAY' },
        { applicationId: 'b', missing: 2, cause: 'NOBODY_READS' },
      ],
    })
  })

  it('says so where those who may review have as many as they take', () => {
    const applications = [application('a'), application('b')]
    expect(distribute(applications, [reviewer('mia', { capacity: 1 })], 1)).toEqual({
      assignments: [{ applicationId: 'a', reviewerId: 'mia' }],
      shortfalls: [{ applicationId: 'b', missing: 1, cause: 'NOBODY_FREE' }],
    })
    expect(distribute(applications, [], 1).shortfalls).toHaveLength(2)
  })

  it('gives everybody a first reviewer before anybody gets a second', () => {
    const applications = many(4, (id) => application(id))
    const reviewers = [reviewer('mia', { capacity: 3 }), reviewer('leo', { capacity: 2 })]
    const { assignments, shortfalls } = distribute(applications, reviewers, 2)
    expect(new Set(assignments.map(({ applicationId }) => applicationId)).size).toBe(4)
    expect(shortfalls.map(({ missing }) => missing)).toEqual([1, 1, 1])
  })

  it('hands an application on where only that leaves a reviewer for another', () => {
    const applications = [application('a'), application('b')]
    const reviewers = [
      reviewer('mia', { capacity: 1 }),
      reviewer('leo', { capacity: 1, hiddenByConflict: new Set(['b']) }),
    ]
    expect(distribute(applications, reviewers, 1).assignments).toEqual([
      { applicationId: 'a', reviewerId: 'leo' },
      { applicationId: 'b', reviewerId: 'mia' },
    ])
  })

  it('replaces a reviewer who left, and moves nothing else', () => {
    const applications = many(12, (id) => application(id))
    const [mia, leo, ida] = ['mia', 'leo', 'ida'].map((id) => reviewer(id)) as [Reviewer, Reviewer, Reviewer]
    const before = distribute(applications, [mia, leo, ida], 2)
    const left = applications.map((each) => ({
      ...each,
      reviewerIds: before.assignments
        .filter(({ applicationId, reviewerId }) => applicationId === each.id && reviewerId !== 'leo')
        .map(({ reviewerId }) => reviewerId),
    }))
    const after = distribute(left, [mia, ida], 2)
    expect(after.assignments).toHaveLength(8)
    expect(loadsOf(left, [mia, ida], after)).toEqual([12, 12])
    const settled = left.map((each) => ({
      ...each,
      reviewerIds: [
        ...each.reviewerIds,
        ...after.assignments.filter(({ applicationId }) => applicationId === each.id).map((one) => one.reviewerId),
      ],
    }))
    expect(distribute(settled, [mia, ida], 2)).toEqual({ assignments: [], shortfalls: [] })
  })

  it('counts those who reviewed without being asked, also those who take no part', () => {
    const applications = [application('a', { reviewerIds: ['an organiser'] })]
    expect(distribute(applications, [reviewer('mia'), reviewer('leo')], 2).assignments).toEqual([
      { applicationId: 'a', reviewerId: 'mia' },
    ])
  })

  it('is even also where many read some languages only and have conflicts of interest', () => {
    const applications = many(300, (id, index) =>
      application(id, { groupKey: `g${index % 7}`, language: ['en', 'es', 'fr', 'pt_BR'][(index * 7) % 4] ?? 'en' }),
    )
    const reviewers = many(12, (id, index) =>
      reviewer(id, {
        languages: index % 3 === 0 ? ['en', 'fr'] : null,
        hiddenByConflict: new Set(many(20, (_, step) => `${(index * 53 + step * 31) % 300}`)),
      }),
    )
    const distribution = distribute(applications, reviewers, 3)
    expect(distribution.assignments).toHaveLength(900)
    expect(spreadOf(loadsOf(applications, reviewers, distribution))).toBeLessThanOrEqual(1)
  })
})

const groups = ['academia', 'civil-society', 'industry']
const languages = ['en', 'es']

const freshApplications = (maxLength: number) =>
  fc
    .array(fc.record({ groupKey: fc.constantFrom(...groups), language: fc.constantFrom(...languages) }), { maxLength })
    .map((all) => all.map((facts, index) => application(`a${index}`, facts)))

/** A few applications with reviewers, and reviewers with every kind of limit. */
const anySituation = (maxApplications: number, maxReviewers: number) =>
  fc.integer({ min: 0, max: maxReviewers }).chain((count) => {
    const ids = many(count, (id) => `r${id}`)
    const one = (index: number) =>
      fc.record({
        id: fc.constant(`a${index}`),
        groupKey: fc.constantFrom(...groups),
        language: fc.constantFrom(...languages),
        reviewerIds: fc.subarray([...ids, 'another']),
      })
    return fc.integer({ min: 0, max: maxApplications }).chain((applications) =>
      fc.record({
        applications: fc.tuple(...many(applications, (_, index) => one(index))),
        reviewers: fc.tuple(
          ...ids.map((id) =>
            fc.record({
              id: fc.constant(id),
              languages: fc.option(fc.subarray(languages), { nil: null }),
              capacity: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
              hiddenByConflict: fc.subarray(many(applications, (place) => `a${place}`)).map((some) => new Set(some)),
            }),
          ),
        ),
        reviewersEach: fc.integer({ min: 1, max: 3 }),
      }),
    )
  })

interface Situation {
  applications: Application[]
  reviewers: Reviewer[]
  reviewersEach: number
}

const mayHave = (
  { hiddenByConflict, languages: read, id }: Reviewer,
  { id: of, language, reviewerIds }: Application,
): boolean => !hiddenByConflict.has(of) && (read === null || read.includes(language)) && !reviewerIds.includes(id)

interface Best {
  /** Number of assignments added. */
  added: number
  /** Among those, the smallest sum of squared loads. */
  squares: number
  /** Maximum number of applications that have a reviewer. */
  withOne: number
}

/** Finds the best distribution by trying all of them. */
function bruteForce({ applications, reviewers, reviewersEach }: Situation): Best {
  const pairs = applications.flatMap((each) =>
    reviewers.filter((one) => mayHave(one, each)).map((one) => ({ each, one })),
  )
  let best: Best = { added: -1, squares: 0, withOne: 0 }
  let maxWithOne = 0
  for (let chosen = 0; chosen < 2 ** pairs.length; chosen += 1) {
    const added = pairs.filter((_, index) => (chosen >> index) & 1)
    const perApplication = applications.map(
      (each) => each.reviewerIds.length + added.filter((pair) => pair.each === each).length,
    )
    const isTooMuch = applications.some(
      (each, index) => (perApplication[index] ?? 0) > Math.max(reviewersEach, each.reviewerIds.length),
    )
    const loads = reviewers.map(
      (one) =>
        applications.filter(({ reviewerIds }) => reviewerIds.includes(one.id)).length +
        added.filter((pair) => pair.one === one).length,
    )
    const isOver = reviewers.some(
      (one, index) =>
        one.capacity !== null && added.some((pair) => pair.one === one) && (loads[index] ?? 0) > one.capacity,
    )
    if (isTooMuch || isOver) continue
    const squares = loads.reduce((sum, load) => sum + load ** 2, 0)
    maxWithOne = Math.max(maxWithOne, perApplication.filter((count) => count > 0).length)
    if (added.length > best.added || (added.length === best.added && squares < best.squares))
      best = { added: added.length, squares, withOne: 0 }
  }
  return { ...best, withOne: maxWithOne }
}

describe('any distribution', () => {
  it('covers as much, in loads as equal, as the best of all', () => {
    fc.assert(
      fc.property(anySituation(4, 3), (situation) => {
        const { applications, reviewers, reviewersEach } = situation
        const distribution = distribute(applications, reviewers, reviewersEach)
        const covered = new Set([
          ...distribution.assignments.map(({ applicationId }) => applicationId),
          ...applications.filter(({ reviewerIds }) => reviewerIds.length > 0).map(({ id }) => id),
        ])
        expect({
          added: distribution.assignments.length,
          squares: loadsOf(applications, reviewers, distribution).reduce((sum, load) => sum + load ** 2, 0),
          withOne: covered.size,
        }).toEqual(bruteForce(situation))
      }),
      { numRuns: 300 },
    )
  })

  it('assigns nobody twice, nobody who may not or can’t read it, and nobody beyond their capacity', () => {
    fc.assert(
      fc.property(anySituation(12, 6), ({ applications, reviewers, reviewersEach }) => {
        const { assignments, shortfalls } = distribute(applications, reviewers, reviewersEach)
        expect(new Set(assignments.map((each) => `${each.applicationId} ${each.reviewerId}`)).size).toBe(
          assignments.length,
        )
        for (const one of reviewers) {
          const own = assignments.filter(({ reviewerId }) => reviewerId === one.id)
          const had = applications.filter(({ reviewerIds }) => reviewerIds.includes(one.id)).length
          if (one.capacity !== null) expect(own.length).toBeLessThanOrEqual(Math.max(0, one.capacity - had))
          for (const { applicationId } of own)
            expect(applications.some((each) => each.id === applicationId && mayHave(one, each))).toBe(true)
        }
        for (const { id, reviewerIds } of applications) {
          const added = assignments.filter(({ applicationId }) => applicationId === id).length
          const missing = shortfalls.find(({ applicationId }) => applicationId === id)?.missing ?? 0
          expect(added + missing).toBe(Math.max(0, reviewersEach - reviewerIds.length))
        }
      }),
    )
  })

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(anySituation(8, 4), ({ applications, reviewers, reviewersEach }) => {
        expect(distribute(applications, reviewers, reviewersEach)).toEqual(
          distribute(applications, reviewers, reviewersEach),
        )
      }),
    )
  })

  it('without limits, gives loads, shares of groups and shares of languages in them that differ by one at most', () => {
    fc.assert(
      fc.property(
        freshApplications(40),
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 3 }),
        (applications, count, reviewersEach) => {
          const reviewers = many(count, (id) => reviewer(`r${id}`))
          const distribution = distribute(applications, reviewers, reviewersEach)
          const sharesOf = (isOf: (each: Application) => boolean) =>
            loadsOf(applications.filter(isOf), reviewers, {
              ...distribution,
              assignments: distribution.assignments.filter(({ applicationId }) =>
                applications.some((each) => each.id === applicationId && isOf(each)),
              ),
            })
          expect(spreadOf(sharesOf(() => true))).toBeLessThanOrEqual(1)
          for (const groupKey of groups) {
            expect(spreadOf(sharesOf((each) => each.groupKey === groupKey))).toBeLessThanOrEqual(1)
            for (const language of languages)
              expect(
                spreadOf(sharesOf((each) => each.groupKey === groupKey && each.language === language)),
              ).toBeLessThanOrEqual(1)
          }
        },
      ),
    )
  })
})
