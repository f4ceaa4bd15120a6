import { beforeAll, describe, expect, it } from '@jest/globals'
import { wholeEvent } from '@plenaria/domain/grant'
import { registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { openReviews, twoCriteria } from './testing/documents.ts'

const world = await openWorld()
const { database } = world
const { setCriteria, save, read } = openReviews(world)

let host: InstituteRow
let organiser: string
let reviewer: string
let colleague: string
let at: EventRow
let ana: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
  colleague = (await world.member({ institute: host, role: 'REVIEWER' })).email
})

const stage = async () => {
  at = await world.event({ hostId: host.id })
  await setCriteria(at, organiser)
  ana = await registerPerson(world, at, 'Ana')
}

describe('an event’s criteria', () => {
  it('are set by its host’s organisers, in order, and recorded', async () => {
    const event = await world.event({ hostId: host.id })
    const answer = await setCriteria(event, organiser, { blindReview: true })
    expect(answer).toMatchObject({
      __typename: 'ReviewCriteriaSet',
      event: {
        version: event.version + 1,
        blindReview: true,
        hasReviews: false,
        criteria: [
          { key: 'relevance', label: 'Relevance', help: null, maximum: 5, weight: 2 },
          { key: 'reach', label: 'Reach', maximum: 4, weight: 1 },
        ],
      },
    })
    expect((await setCriteria(event, reviewer)).__typename).toBe('NotAllowed')
    expect((await setCriteria(event, organiser, { version: 1 })).__typename).toBe('ChangedMeanwhile')
    const [entry] = await database.auditEntry.findMany({ where: { eventId: event.id, what: 'REVIEW_CRITERIA_SET' } })
    expect(entry).toMatchObject({ before: { blindReview: false, criteria: [] }, after: { blindReview: true } })
  })

  it('are sound', async () => {
    const event = await world.event({ hostId: host.id })
    const [first] = twoCriteria
    if (!first) throw new Error('There are criteria.')
    const criteria = [first, { ...first, maximum: 10, weight: 0, labels: [] }]
    const { fields } = await setCriteria(event, organiser, { criteria })
    expect(fields).toEqual([
      { path: 'criteria.1.labels', code: 'REQUIRED' },
      { path: 'criteria.1.maximum', code: 'OUT_OF_RANGE' },
      { path: 'criteria.1.weight', code: 'OUT_OF_RANGE' },
      { path: 'criteria.1.key', code: 'REPEATED' },
    ])
  })

  it('stay once somebody was scored by them; words may change and others be added', async () => {
    await stage()
    await save(ana, reviewer, [5, 4])
    const [relevance, reach] = twoCriteria
    if (!relevance || !reach) throw new Error('There are criteria.')
    const worded = { ...relevance, labels: [{ language: 'en' as const, text: 'How relevant' }] }
    const added = { ...reach, key: 'voice' }
    const answer = await setCriteria(at, organiser, { criteria: [added, worded, reach] })
    expect(answer).toMatchObject({
      event: { hasReviews: true, criteria: [{ key: 'voice' }, { label: 'How relevant' }, {}] },
    })
    expect(await setCriteria(at, organiser, { criteria: [{ ...relevance, weight: 3 }] })).toMatchObject({
      __typename: 'CriteriaInUse',
      criteria: ['voice', 'relevance', 'reach'],
    })
    expect((await read(ana, reviewer))?.viewerReview?.score).toBe(100)
  })
})

describe('a review', () => {
  it('is one for each reviewer, scored by weight', async () => {
    await stage()
    expect(await save(ana, reviewer, [4, 1], { comment: ' Knows the field. ' })).toMatchObject({
      __typename: 'ReviewSaved',
      registration: {
        viewerReview: { score: 61.67, comment: 'Knows the field.', recommendation: 'OFFER', version: 1 },
      },
    })
    await save(ana, reviewer, [5, 4], { expectedVersion: 1, recommendation: 'UNSURE' })
    expect(await read(ana, reviewer)).toMatchObject({ viewerReview: { version: 2 }, reviews: [{ score: 100 }] })
    expect(await database.review.count({ where: { eventId: at.id } })).toBe(1)
  })

  it('never overwrites what the same person saved in another window', async () => {
    await stage()
    const both = await Promise.all([save(ana, reviewer, [1, 1]), save(ana, reviewer, [5, 4])])
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['ReviewChangedMeanwhile', 'ReviewSaved'])
    const refused = both.find(({ __typename }) => __typename === 'ReviewChangedMeanwhile')
    const stored = await read(ana, reviewer)
    expect(refused?.review).toEqual(stored?.viewerReview)
    expect(stored?.viewerReview?.version).toBe(1)
  })

  it('is sound, or nothing changes', async () => {
    await stage()
    const scores = [
      { criterionKey: 'relevance', score: 6 },
      { criterionKey: 'other', score: 1 },
    ]
    const { fields } = await save(ana, reviewer, [0, 0], { scores, comment: 'x'.repeat(4_001) })
    expect(fields).toEqual([
      { path: 'scores.0.score', code: 'OUT_OF_RANGE' },
      { path: 'scores.1.criterionKey', code: 'UNKNOWN' },
      { path: 'scores.reach', code: 'REQUIRED' },
      { path: 'comment', code: 'TOO_LONG' },
    ])
    await world.ask(withdrawDocument, { reference: ana }, { as: 'ana@people.example' })
    expect((await save(ana, reviewer, [1, 1])).__typename).toBe('WrongState')
    expect(await database.review.count({ where: { eventId: at.id } })).toBe(0)
  })

  it('is of those who may: not of a visitor, the person, or a partner outside its scope', async () => {
    await stage()
    const { institute } = await world.partner(at, { terms: { scope: { ...wholeEvent, groups: ['academia'] } } })
    const partner = (await world.member({ institute })).email
    for (const [as, name] of [
      [null, 'UnknownRegistration'],
      ['ana@people.example', 'NotAllowed'],
      [partner, 'UnknownRegistration'],
    ] as const) {
      expect([as, (await save(ana, as, [1, 1])).__typename]).toEqual([as, name])
    }
    expect((await save('NO SUCH', reviewer, [1, 1])).__typename).toBe('UnknownRegistration')
  })

  it('is recorded without a word of what it says', async () => {
    await stage()
    await save(ana, reviewer, [4, 1], { comment: 'Knows the field.' })
    const entry = await database.auditEntry.findFirstOrThrow({ where: { eventId: at.id, what: 'REVIEW_SAVED' } })
    expect(entry).toMatchObject({ actorKind: 'MEMBER', before: null, reason: null, instituteId: host.id })
    expect(entry.after).toEqual({ version: 1, digest: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })
})

describe('the reviews of others', () => {
  it('are read by organisers at once, by reviewers after their own, never by the person', async () => {
    await stage()
    await save(ana, reviewer, [5, 4])
    expect(await read(ana, organiser)).toMatchObject({ viewerReview: null, reviews: [{}], reviewSummary: { count: 1 } })
    const hidden = { reviews: null, reviewSummary: null }
    expect(await read(ana, colleague)).toMatchObject({ viewerReview: null, ...hidden, viewerCan: { review: true } })
    expect(await read(ana, 'ana@people.example')).toMatchObject({ ...hidden, viewerCan: { review: false } })
    await save(ana, colleague, [0, 0], { recommendation: 'NOT_SELECT' })
    const seen = await read(ana, colleague)
    expect(seen?.reviews?.map(({ reviewer: { isViewer } }) => isViewer).toSorted()).toEqual([false, true])
    expect(seen?.reviewSummary).toEqual({
      count: 2,
      mean: 50,
      lowest: 0,
      highest: 100,
      spread: 100,
      offer: 1,
      waitlist: 0,
      notSelect: 1,
      unsure: 0,
    })
  })

  it('are announced by name and institute', async () => {
    await stage()
    await database.user.update({ where: { email: reviewer }, data: { name: 'Priya Anand' } })
    await save(ana, reviewer, [5, 4])
    expect((await read(ana, organiser))?.reviews?.[0]?.reviewer).toEqual({
      name: 'Priya Anand',
      institute: { slug: host.slug },
      isViewer: false,
    })
  })

  it('have their address beside their name where two have the same', async () => {
    await stage()
    const other = (await world.member({ institute: host, role: 'REVIEWER' })).email
    for (const email of [reviewer, other]) {
      await database.user.update({ where: { email }, data: { name: 'Noor Haddad' } })
      await save(ana, email, [5, 4])
    }
    const reviewers = (await read(ana, organiser))?.reviews?.map((review) => review.reviewer.name)
    expect(reviewers).toEqual([reviewer, other].map((email) => `Noor Haddad (${email})`))
  })
})
