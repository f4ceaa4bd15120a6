import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type CoveredApplication, coverageOf } from './coverage.ts'

const application = (groupKey: string, language: string, reviewedBy: string[], assignedTo: string[]) => ({
  groupKey,
  language,
  reviewedBy: new Set(reviewedBy),
  assignedTo: new Set(assignedTo),
})

it('counts reviews and reviewers, and nobody twice who is assigned and has reviewed', () => {
  const { all, groups, languages } = coverageOf(
    [
      application('academia', 'en', ['mia', 'leo', 'ida'], ['mia']),
      application('academia', 'fr', ['mia'], ['mia', 'leo']),
      application('industry', 'fr', [], []),
    ],
    2,
  )
  expect(all).toEqual({ applications: 3, byReviews: [1, 1, 1], byReviewers: [1, 0, 2] })
  expect([...groups]).toEqual([
    ['academia', { applications: 2, byReviews: [0, 1, 1], byReviewers: [0, 0, 2] }],
    ['industry', { applications: 1, byReviews: [1, 0, 0], byReviewers: [1, 0, 0] }],
  ])
  expect(languages.get('fr')).toEqual({ applications: 2, byReviews: [1, 1, 0], byReviewers: [1, 0, 1] })
})

it('is empty without applications', () => {
  expect(coverageOf([], 1).all).toEqual({ applications: 0, byReviews: [0, 0], byReviewers: [0, 0] })
})

it('counts every application once, in all, by group and by language', () => {
  const people = fc.subarray(['mia', 'leo', 'ida'])
  const one: fc.Arbitrary<CoveredApplication> = fc
    .tuple(fc.constantFrom('academia', 'industry'), fc.constantFrom('en', 'fr'), people, people)
    .map((facts) => application(...facts))
  fc.assert(
    fc.property(fc.array(one), fc.integer({ min: 1, max: 3 }), (applications, reviewersEach) => {
      const { all, groups, languages } = coverageOf(applications, reviewersEach)
      const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0)
      for (const parts of [[all], [...groups.values()], [...languages.values()]]) {
        expect(sum(parts.map((each) => each.applications))).toBe(applications.length)
        expect(sum(parts.flatMap(({ byReviews }) => byReviews))).toBe(applications.length)
        expect(sum(parts.flatMap(({ byReviewers }) => byReviewers))).toBe(applications.length)
      }
    }),
  )
})
