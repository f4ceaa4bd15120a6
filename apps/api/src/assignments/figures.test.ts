import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openReviews } from '../reviews/testing/documents.ts'
import { countStatementsOfBoth } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { openAssignments, registerAll } from './testing/documents.ts'

const world = await openWorld()
const { database } = world
const { assign, propose, distribute } = openAssignments(world)
const { declare, save, setCriteria } = openReviews(world)

interface Person {
  id: string
  email: string
}

let host: InstituteRow
let organiser: Person
let mia: Person
let leo: Person
let at: EventRow

beforeAll(async () => {
  host = await world.institute()
  organiser = await world.member({ institute: host })
  mia = await world.member({ institute: host, role: 'REVIEWER' })
  leo = await world.member({ institute: host, role: 'REVIEWER' })
})

beforeEach(async () => {
  at = await world.event({ hostId: host.id })
  await setCriteria(at, organiser.email)
})

const selection = /* GraphQL */ `
  reviewers { id member { name } assigned reviewed conflicts remindedAt }
  reviewCoverage {
    reviewersEach
    all { applications byReviews byReviewers }
    groups { key counts { applications byReviews byReviewers } }
    languages { key counts { applications } }
  }
  reviewCalibration { minimum reviewers { member { name } reviews mean spread shared deviation outlier } }`

const document = `query ($slug: String!) { event(slug: $slug) { ${selection} } }`

interface Shown {
  reviewers: { id: string; assigned: number; reviewed: number; conflicts: number; remindedAt: string | null }[] | null
  reviewCoverage: { reviewersEach: number | null; all: unknown; groups: unknown[]; languages: unknown[] } | null
  reviewCalibration: {
    minimum: number
    reviewers: {
      reviews: number
      mean: number | null
      spread: number | null
      shared: number
      deviation: number | null
      outlier: string | null
    }[]
  } | null
}

const shownTo = async (as: string, event = at): Promise<Shown> =>
  (await world.ask<{ event: Shown }>(document, { slug: event.slug }, { as })).event

describe('coverage', () => {
  it('counts reviews and reviewers of what waits for a decision, by group and language', async () => {
    const [ana = '', bo = ''] = await registerAll(world, at, 'ab', { groupKey: 'civil-society' })
    await registerAll(world, at, 'c', { groupKey: 'academia' })
    const input = { eventSlug: at.slug, reviewersEach: 2, reviewers: [{ id: mia.id }, { id: leo.id, maximum: 1 }] }
    const { digest = '' } = await propose(input, organiser.email)
    await distribute(input, digest, organiser.email)
    await save(ana, mia.email, [5, 4])
    await save(ana, organiser.email, [5, 4])
    const { reviewCoverage, reviewers } = await shownTo(organiser.email)
    expect(reviewCoverage).toMatchObject({ reviewersEach: 2, all: { applications: 3, byReviews: [2, 0, 1] } })
    expect(reviewCoverage?.groups).toMatchObject([
      { key: 'academia', counts: { applications: 1, byReviews: [1, 0, 0] } },
      { key: 'civil-society', counts: { applications: 2, byReviews: [1, 0, 1] } },
    ])
    expect(reviewCoverage?.languages).toEqual([{ key: 'en', counts: { applications: 3 } }])
    expect(reviewers?.find(({ id }) => id === mia.id)).toMatchObject({ assigned: 3, reviewed: 1, remindedAt: null })
    await world.ask(
      'mutation ($input: DecideInput!) { decide(input: $input) { __typename } }',
      { input: { eventSlug: at.slug, references: [bo], decision: 'NOT_SELECT' } },
      { as: organiser.email },
    )
    expect((await shownTo(organiser.email)).reviewCoverage?.all).toMatchObject({ applications: 2 })
  })

  it('leaves out what a conflict of interest hides from the viewer', async () => {
    const [ana = ''] = await registerAll(world, at, 'ab')
    await assign({ eventSlug: at.slug, references: [ana], reviewerIds: [mia.id] }, organiser.email)
    const close = await world.member({ institute: host })
    await declare(ana, close.email)
    const { reviewCoverage, reviewers } = await shownTo(close.email)
    expect(reviewCoverage?.all).toMatchObject({ applications: 1, byReviewers: [1, 0] })
    expect(reviewers?.find(({ id }) => id === mia.id)).toMatchObject({ assigned: 0 })
  })

  it('counts conflicts of interest of each reviewer, and none that would show the viewer’s own', async () => {
    const [ana = '', bo = ''] = await registerAll(world, at, 'ab')
    for (const reference of [ana, bo]) await declare(reference, mia.email)
    const conflictsOf = async (as: string) => (await shownTo(as)).reviewers?.find(({ id }) => id === mia.id)?.conflicts
    expect(await conflictsOf(organiser.email)).toBe(2)
    const close = await world.member({ institute: host })
    await declare(ana, close.email)
    expect(await conflictsOf(close.email)).toBe(1)
    expect((await shownTo(organiser.email)).reviewers?.find(({ id }) => id === leo.id)?.conflicts).toBe(0)
  })

  it('lists everyone who may review, and nobody who can’t', async () => {
    const { institute } = await world.partner(at, { terms: { capabilities: ['SEE_REGISTRATIONS', 'REVIEW'] } })
    const partner = await world.member({ institute, role: 'REVIEWER' })
    const rapporteur = await world.member({ institute: host, role: 'RAPPORTEUR' })
    const ids = (await shownTo(organiser.email)).reviewers?.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([organiser.id, mia.id, leo.id, partner.id]))
    expect(ids).not.toContain(rapporteur.id)
  })

  it('coverage and calibration are shown to the host’s organisers only', async () => {
    const nothing = { reviewers: null, reviewCoverage: null, reviewCalibration: null }
    expect(await shownTo(mia.email)).toEqual(nothing)
    const { institute } = await world.partner(at)
    expect(await shownTo((await world.member({ institute })).email)).toEqual(nothing)
  })
})

describe('calibration', () => {
  it('compares reviewers on the applications that they share, from five reviews on', async () => {
    const references = await registerAll(world, at, 'abcde')
    for (const [index, reference] of references.entries()) {
      await save(reference, mia.email, [0, index % 2])
      await save(reference, leo.email, [5, 4])
      if (index < 4) await save(reference, organiser.email, [5, 4])
    }
    const { reviewCalibration } = await shownTo(organiser.email)
    expect(reviewCalibration?.minimum).toBe(5)
    const of = (count: number, mean: number | null) =>
      reviewCalibration?.reviewers.find((each) => each.reviews === count && each.mean === mean)
    expect(of(5, 3.33)).toMatchObject({ shared: 5, deviation: -96.67, outlier: 'STRICTER' })
    expect(of(5, 100)).toMatchObject({ spread: 0, shared: 5, outlier: 'MORE_LENIENT' })
    expect(of(4, null)).toMatchObject({ spread: null, shared: 4, deviation: null, outlier: null })
  })

  it('leaves out reviews that a conflict of interest hides from the viewer', async () => {
    const references = await registerAll(world, at, 'abcde')
    for (const reference of references) await save(reference, mia.email, [3, 3])
    const close = await world.member({ institute: host })
    await declare(references[0] ?? '', close.email)
    expect((await shownTo(close.email)).reviewCalibration?.reviewers).toMatchObject([{ reviews: 4, mean: null }])
  })
})

describe('with one and with three reviewers and applications', () => {
  it.each([
    ['coverage, calibration and reviewers', selection],
    [
      'assignments',
      'registrations { edges { node { isAssignedToViewer assignments { assignedAt isReviewed member { name institute { slug } } assignedBy { name } } } } }',
    ],
    [
      'a filter by assignment',
      'registrations(filter: { assignedTo: UNASSIGNED }) { totalCount edges { node { reference } } }',
    ],
  ])('%s cost the same', async (_, fields) => {
    const of = async (count: number): Promise<EventRow> => {
      const event = await world.event({ hostId: host.id })
      await setCriteria(event, organiser.email)
      const references = await registerAll(world, event, 'abc'.slice(0, count))
      const people = [organiser, mia, leo].slice(0, count)
      const reviewerIds = people.map(({ id }) => id)
      await assign({ eventSlug: event.slug, references, reviewerIds }, organiser.email)
      for (const reference of references) for (const { email } of people) await save(reference, email, [1, 1])
      await database.event.findUniqueOrThrow({ where: { id: event.id } })
      return event
    }
    const [one, three] = [await of(1), await of(3)]
    const askFor =
      ({ slug }: EventRow) =>
      () =>
        world.ask(`query ($slug: String!) { event(slug: $slug) { ${fields} } }`, { slug }, { as: organiser.email })
    const [costOfOne, costOfThree] = await countStatementsOfBoth(askFor(one), askFor(three))
    // Two reads occasionally share a statement. One query per row would take two more for three rows.
    expect(Math.abs(costOfThree - costOfOne)).toBeLessThanOrEqual(1)
  })
})
