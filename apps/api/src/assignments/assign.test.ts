import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { withdrawDocument } from '../registrations/testing/documents.ts'
import { pageDocument, type ShownPage } from '../registrations/testing/looking.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openReviews } from '../reviews/testing/documents.ts'
import { countStatementsOfBoth } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { openAssignments, registerAll } from './testing/documents.ts'

const world = await openWorld()
const { database } = world
const { assign, unassign, propose, distribute, assignedAt } = openAssignments(world)
const { declare, save, setCriteria } = openReviews(world)

let host: InstituteRow
let organiser: { id: string; email: string }
let mia: { id: string; email: string }
let leo: { id: string; email: string }
let at: EventRow
let ana: string
let bo: string
let cy: string

beforeAll(async () => {
  host = await world.institute()
  organiser = await world.member({ institute: host })
  mia = await world.member({ institute: host, role: 'REVIEWER' })
  leo = await world.member({ institute: host, role: 'REVIEWER' })
})

beforeEach(async () => {
  at = await world.event({ hostId: host.id })
  const references = await registerAll(world, at, 'abc')
  ;[ana = '', bo = '', cy = ''] = references
})

const choice = (references: string[], reviewers = [mia]) => ({
  eventSlug: at.slug,
  references,
  reviewerIds: reviewers.map(({ id }) => id),
})

const entriesOf = async (what: string) =>
  (await database.auditEntry.findMany({ where: { eventId: at.id, what }, orderBy: { id: 'asc' } })).map(
    ({ before, after, registrationId }) => ({ before, after, isOfOne: registrationId !== null }),
  )

describe('assigning by hand', () => {
  it('assigns each reviewer to each application, once, and records it', async () => {
    expect(await assign(choice([ana, bo], [mia, leo]), organiser.email)).toMatchObject({
      __typename: 'ReviewersAssigned',
      added: 4,
      refused: [],
      registrations: [{ assignments: [{}, {}] }, { assignments: [{}, {}] }],
    })
    expect(await assign(choice([ana, cy], [mia]), organiser.email)).toMatchObject({ added: 1, changed: [cy] })
    const reviewers = [mia.id, leo.id]
    expect(await entriesOf('REVIEWER_ASSIGNED')).toEqual([
      { before: null, after: { reviewers: expect.arrayContaining(reviewers) }, isOfOne: true },
      { before: null, after: { reviewers: expect.arrayContaining(reviewers) }, isOfOne: true },
      { before: null, after: { reviewers: [mia.id] }, isOfOne: true },
    ])
  })

  it('says before to how many of the applications each reviewer can be assigned, and what rules out the others', async () => {
    const assignability = async (references: string[], as = organiser.email) => {
      const document = `query ($slug: String!, $references: [ID!]!) { event(slug: $slug) {
        assignability(references: $references) { reviewerId assigned available conflicts noAccess }
      } }`
      type Answer = { event: { assignability: { reviewerId: string }[] | null } }
      const { event } = await world.ask<Answer>(document, { slug: at.slug, references }, { as })
      return event.assignability?.filter(({ reviewerId }) => [mia.id, leo.id].includes(reviewerId))
    }
    await declare(ana, mia.email)
    await assign(choice([bo], [mia]), organiser.email)
    const none = { assigned: 0, available: 0, conflicts: 0, noAccess: 0 }
    const all = await assignability([ana, bo, cy, 'NOBODY\0'])
    expect(all).toContainEqual({ ...none, reviewerId: mia.id, assigned: 1, available: 1, conflicts: 1 })
    expect(all).toContainEqual({ ...none, reviewerId: leo.id, available: 3 })
    const asked = (references: string[]) => () => assignability(references)
    const [forThree, forOne] = await countStatementsOfBoth(asked([ana, bo, cy]), asked([ana]))
    expect(forThree).toBe(forOne)
    expect(await assignability([ana], mia.email)).toBeUndefined()
  })

  it('lists what it refuses, and assigns the rest', async () => {
    await declare(ana, mia.email)
    await world.ask(withdrawDocument, { reference: bo }, { as: 'personb@people.example' })
    const answer = await assign(choice([ana, bo, cy, 'NOBODY\0'], [mia, leo]), organiser.email)
    expect(answer).toMatchObject({ added: 3 })
    expect(answer.refused).toEqual([
      { reference: 'NOBODY\0', reviewerId: null, refusal: { __typename: 'UnknownRegistration' } },
      { reference: ana, reviewerId: mia.id, refusal: { __typename: 'CannotReview' } },
      { reference: bo, reviewerId: null, refusal: { __typename: 'WrongState' } },
    ])
    expect((await assignedAt(at))[ana]).toEqual([leo.id])
  })

  it('says beforehand who is unavailable, and why, to those who assign alone', async () => {
    await declare(ana, mia.email)
    const unavailable = (reference: string, as: string) =>
      world.ask(
        'query ($reference: String!) { registration(reference: $reference) { unavailableReviewers { reviewerId cause } } }',
        { reference },
        { as },
      )
    const conflict = { reviewerId: mia.id, cause: 'CONFLICT_OF_INTEREST' }
    expect(await unavailable(ana, organiser.email)).toEqual({ registration: { unavailableReviewers: [conflict] } })
    expect(await unavailable(bo, organiser.email)).toEqual({ registration: { unavailableReviewers: [] } })
    expect(await unavailable(bo, leo.email)).toEqual({ registration: { unavailableReviewers: null } })
    expect(await unavailable(ana, mia.email)).toEqual({ registration: null })
  })

  it('reaches no application that a conflict of interest hides from the organiser', async () => {
    const close = await world.member({ institute: host })
    await declare(ana, close.email)
    expect(await assign(choice([ana]), close.email)).toMatchObject({
      added: 0,
      registrations: [],
      refused: [{ reference: ana, refusal: { __typename: 'UnknownRegistration' } }],
    })
    await assign(choice([ana]), organiser.email)
    expect(await unassign(choice([ana]), close.email)).toMatchObject({ ended: 0, registrations: [] })
  })

  it('is for those who run the event for its host', async () => {
    const { institute } = await world.partner(at)
    const partner = await world.member({ institute })
    for (const { email } of [mia, partner]) {
      expect(await assign(choice([ana]), email)).toMatchObject({ __typename: 'NotAllowed' })
      expect(await unassign(choice([ana]), email)).toMatchObject({ __typename: 'NotAllowed' })
    }
    const stranger = await world.member()
    expect(await assign(choice([ana], [mia, stranger]), organiser.email)).toMatchObject({
      fields: [{ path: 'reviewerIds.1', code: 'UNKNOWN' }],
    })
    expect(await assign(choice([ana, ana]), organiser.email)).toMatchObject({
      fields: [{ path: 'references.1', code: 'REPEATED' }],
    })
  })

  it('is taken back for some reviewers or all, and leaves reviews as they are', async () => {
    await setCriteria(at, organiser.email)
    await assign(choice([ana, bo], [mia, leo]), organiser.email)
    await save(ana, mia.email, [5, 4])
    expect(await unassign(choice([ana], [mia]), organiser.email)).toMatchObject({
      __typename: 'ReviewersUnassigned',
      ended: 1,
      changed: [ana],
      refused: [],
      registrations: [{ assignments: [{ reviewerId: leo.id }] }],
    })
    expect(await unassign({ eventSlug: at.slug, references: [ana, bo] }, organiser.email)).toMatchObject({ ended: 3 })
    expect(await assignedAt(at)).toEqual({ [ana]: [], [bo]: [], [cy]: [] })
    expect(await database.review.count({ where: { eventId: at.id } })).toBe(1)
    expect((await entriesOf('REVIEWER_UNASSIGNED'))[0]).toEqual({
      before: { reviewers: [mia.id] },
      after: null,
      isOfOne: true,
    })
  })

  it('makes one assignment where two organisers assign the same at once', async () => {
    const other = await world.member({ institute: host })
    const answers = await Promise.all([organiser, other].map(({ email }) => assign(choice([ana, bo]), email)))
    expect(answers.map(({ added }) => added).toSorted()).toEqual([0, 2])
  })
})

describe('who is assigned', () => {
  const document = /* GraphQL */ `
    query ($ana: String!) {
      registration(reference: $ana) {
        isAssignedToViewer
        assignments { reviewerId member { isViewer } assignedBy { isViewer } isReviewed }
      }
    }`
  const shownTo = async (as: string) =>
    (await world.ask<{ registration: unknown }>(document, { ana }, { as })).registration

  it('is shown to those who decide; reviewers see their own assignment, and the person nothing', async () => {
    await setCriteria(at, organiser.email, { blindReview: true })
    await assign(choice([ana], [mia]), organiser.email)
    await save(ana, mia.email, [5, 4])
    const own = { reviewerId: mia.id, member: { isViewer: false }, assignedBy: { isViewer: true }, isReviewed: true }
    expect(await shownTo(organiser.email)).toEqual({ isAssignedToViewer: false, assignments: [own] })
    expect(await shownTo(mia.email)).toEqual({ isAssignedToViewer: true, assignments: null })
    expect(await shownTo(leo.email)).toEqual({ isAssignedToViewer: false, assignments: null })
    expect(await shownTo('persona@people.example')).toEqual({ isAssignedToViewer: false, assignments: null })
  })
})

describe('lists', () => {
  const page = async (filter: object, as = organiser.email) => {
    const { event } = await world.ask<{ event: { registrations: ShownPage } }>(
      pageDocument,
      { slug: at.slug, filter },
      { as },
    )
    const { edges, totalCount } = event.registrations
    const references = edges.map(({ node }) => node.reference)
    expect(totalCount).toBe(references.length)
    return references
  }

  it('are narrowed to what the viewer or a reviewer is assigned to', async () => {
    await setCriteria(at, organiser.email)
    await assign(choice([ana, bo]), organiser.email)
    await save(ana, mia.email, [5, 4])
    expect(await page({ assignedTo: 'ME' }, mia.email)).toEqual([ana, bo])
    expect(await page({ assignedTo: 'ME_TO_REVIEW' }, mia.email)).toEqual([bo])
    expect(await page({ assignedTo: 'ME' }, leo.email)).toEqual([])
    expect(await page({ reviewerId: mia.id })).toEqual([ana, bo])
    expect(await page({ reviewerId: 'nobody\0' })).toEqual([])
  })

  it('are narrowed to what lacks a reviewer, by how many each is to have', async () => {
    await assign(choice([ana]), organiser.email)
    expect(await page({ assignedTo: 'UNASSIGNED' })).toEqual([bo, cy])
    const input = { eventSlug: at.slug, reviewersEach: 2, reviewers: [{ id: mia.id }, { id: leo.id, maximum: 1 }] }
    const { digest = '' } = await propose(input, organiser.email)
    await distribute(input, digest, organiser.email)
    expect(await page({ assignedTo: 'UNASSIGNED' })).toHaveLength(2)
    await setCriteria(at, organiser.email)
    for (const reference of [ana, bo, cy]) await save(reference, organiser.email, [1, 1])
    expect(await page({ assignedTo: 'UNASSIGNED' })).toEqual([])
  })

  it('show those who only review nothing of what others are assigned to', async () => {
    await assign(choice([ana]), organiser.email)
    expect(await page({ assignedTo: 'UNASSIGNED' }, leo.email)).toEqual([])
    expect(await page({ reviewerId: mia.id }, leo.email)).toEqual([])
  })

  it('are followed by decisions about all that match', async () => {
    await assign(choice([ana]), organiser.email)
    const decideAll = 'mutation ($input: DecideAllInput!) { answer: decideAll(input: $input) { __typename } }'
    const input = {
      eventSlug: at.slug,
      filter: { assignedTo: 'UNASSIGNED' },
      decision: 'WAITLIST',
      staged: true,
      expectedCount: 2,
    }
    expect(await world.ask(decideAll, { input }, { as: organiser.email })).toEqual({
      answer: { __typename: 'BulkActionStarted' },
    })
    await world.runJobs()
    const staged = await database.registration.findMany({ where: { eventId: at.id, staged: 'WAITLIST' } })
    expect(staged.map(({ reference }) => reference).toSorted()).toEqual([bo, cy].toSorted())
  })
})
