import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { wholeEvent } from '@plenaria/domain/grant'
import { withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openReviews } from '../reviews/testing/documents.ts'
import { openWorld } from '../testing/world.ts'
import { openAssignments, registerAll } from './testing/documents.ts'

const world = await openWorld()
const { database } = world
const { propose, distribute, assignedAt } = openAssignments(world)
const { declare, save, setCriteria } = openReviews(world)

interface Person {
  id: string
  email: string
}

let host: InstituteRow
let organiser: Person
let mia: Person
let leo: Person
let ida: Person
let at: EventRow

beforeAll(async () => {
  host = await world.institute()
  organiser = await world.member({ institute: host })
  mia = await world.member({ institute: host, role: 'REVIEWER' })
  leo = await world.member({ institute: host, role: 'REVIEWER' })
  ida = await world.member({ institute: host, role: 'REVIEWER' })
})

beforeEach(async () => {
  at = await world.event({ hostId: host.id })
})

const among = (people: readonly Person[], reviewersEach = 2, event = at) => ({
  eventSlug: event.slug,
  reviewersEach,
  reviewers: people.map(({ id }) => ({ id })),
})

/** Applies the distribution that was just proposed. */
async function distributeNow(people: readonly Person[], reviewersEach = 2, event = at, as = organiser.email) {
  const input = among(people, reviewersEach, event)
  const { digest = '' } = await propose(input, as)
  return distribute(input, digest, as)
}

const loads = async () => {
  const all = Object.values(await assignedAt(at)).flat()
  return [mia, leo, ida].map(({ id }) => all.filter((each) => each === id).length)
}

describe('a distribution', () => {
  it('is shown before, changes nothing by that, and is then carried out as it was shown', async () => {
    await registerAll(world, at, 'abcdef')
    const input = among([mia, leo, ida])
    const shown = await propose(input, organiser.email)
    expect(shown).toMatchObject({
      __typename: 'ReviewDistribution',
      added: 12,
      applications: 6,
      ended: 0,
      shortfalls: [],
    })
    expect(shown.shares?.map(({ before, after }) => [before, after])).toEqual([
      [0, 4],
      [0, 4],
      [0, 4],
    ])
    expect(await loads()).toEqual([0, 0, 0])
    expect(await distribute(input, shown.digest ?? '', organiser.email)).toMatchObject({
      __typename: 'ReviewsDistributed',
      added: 12,
      ended: 0,
    })
    expect(await loads()).toEqual([4, 4, 4])
    expect(await database.reviewAssignment.findFirstOrThrow({ where: { eventId: at.id } })).toMatchObject({
      instituteId: host.id,
      assignedBy: organiser.id,
    })
  })

  it('gives reviewers equal shares of groups, and says what they get', async () => {
    await registerAll(world, at, 'abcd', { groupKey: 'civil-society' })
    await registerAll(world, at, 'efgh', { groupKey: 'academia' })
    const { shares } = await propose(among([mia, leo], 1), organiser.email)
    expect(shares).toMatchObject(
      [mia, leo].map(({ id }) => ({
        id,
        before: 0,
        after: 4,
        languages: [{ value: 'en', count: 4 }],
        groups: [
          { value: 'academia', count: 2 },
          { value: 'civil-society', count: 2 },
        ],
      })),
    )
  })

  it('is limited to some groups, where they are chosen, and then counts what reviewers have of others', async () => {
    const [ana = ''] = await registerAll(world, at, 'a', { groupKey: 'civil-society' })
    const academia = await registerAll(world, at, 'bcd', { groupKey: 'academia' })
    await distributeNow([mia], 1, at)
    const input = { ...among([mia, leo], 2), groupKeys: ['academia'] }
    const shown = await propose(input, organiser.email)
    expect(shown).toMatchObject({ added: 3, applications: 3, shortfalls: [] })
    expect(shown.shares?.map(({ before, after }) => [before, after])).toEqual([
      [4, 4],
      [0, 3],
    ])
    await distribute(input, shown.digest ?? '', organiser.email)
    const assigned = await assignedAt(at)
    expect(assigned[ana]).toEqual([mia.id])
    for (const reference of academia) expect(assigned[reference]).toHaveLength(2)
    expect(await propose({ ...input, groupKeys: [] }, organiser.email)).toMatchObject({
      fields: [{ path: 'groupKeys', code: 'REQUIRED' }],
    })
    expect(await propose({ ...input, groupKeys: ['academia', 'academia'] }, organiser.email)).toMatchObject({
      fields: [{ path: 'groupKeys.1', code: 'REPEATED' }],
    })
  })

  it('never assigns a conflict of interest, nor one’s own application, and says what lacks a reviewer', async () => {
    const [ana = '', bo = ''] = await registerAll(world, at, 'ab')
    await declare(ana, mia.email)
    await database.registration.update({ where: { reference: bo }, data: { emailKey: mia.email, email: mia.email } })
    const shown = await propose(among([mia, leo]), organiser.email)
    expect(shown).toMatchObject({
      added: 2,
      shortfalls: [{ cause: 'NOBODY_MAY', applications: 2, registrations: [{ reference: ana }, { reference: bo }] }],
    })
    await distributeNow([mia, leo])
    expect(await assignedAt(at)).toEqual({ [ana]: [leo.id], [bo]: [leo.id] })
  })

  it('gives applications only to those who read their language, and no more than they take', async () => {
    const references = await registerAll(world, at, 'abc')
    await database.registration.updateMany({ where: { reference: references[0] ?? '' }, data: { language: 'fr' } })
    const input = {
      eventSlug: at.slug,
      reviewersEach: 2,
      reviewers: [
        { id: mia.id, languages: ['en' as const] },
        { id: leo.id, maximum: 1 },
      ],
    }
    expect(await propose(input, organiser.email)).toMatchObject({
      added: 3,
      shares: [{ after: 2 }, { after: 1 }],
      shortfalls: [
        { cause: 'NOBODY_READS', applications: 1 },
        { cause: 'NOBODY_FREE', applications: 2 },
      ],
    })
  })

  it('gives partners’ members only what their grant lets them review', async () => {
    const [ana = ''] = await registerAll(world, at, 'a', { groupKey: 'civil-society' })
    const [bo = ''] = await registerAll(world, at, 'b', { groupKey: 'academia' })
    const { institute } = await world.partner(at, { terms: { scope: { ...wholeEvent, groups: ['academia'] } } })
    const partner = await world.member({ institute, role: 'REVIEWER' })
    await distributeNow([partner], 1)
    expect(await assignedAt(at)).toEqual({ [ana]: [], [bo]: [partner.id] })
    expect(await database.reviewAssignment.findFirst({ where: { eventId: at.id } })).toMatchObject({
      instituteId: institute.id,
    })
  })

  it('counts reviews, keeps assignments, and leaves out what is decided or withdrawn', async () => {
    const [ana = '', , cy = ''] = await registerAll(world, at, 'abc')
    await setCriteria(at, organiser.email)
    await save(ana, ida.email, [5, 4])
    await world.ask(withdrawDocument, { reference: cy }, { as: 'personc@people.example' })
    await distributeNow([mia, leo])
    const before = await assignedAt(at)
    expect(before[ana]).toHaveLength(1)
    expect(before[cy]).toEqual([])
    expect(await distributeNow([mia, leo, ida])).toMatchObject({ __typename: 'ReviewsDistributed', added: 0 })
    expect(await assignedAt(at)).toEqual(before)
  })

  it('is recorded in the log with its digest, and names nobody there', async () => {
    await registerAll(world, at, 'ab')
    const { digest = '' } = await propose(among([mia], 1), organiser.email)
    await distributeNow([mia], 1)
    const entry = await database.auditEntry.findFirstOrThrow({
      where: { eventId: at.id, what: 'REVIEWS_DISTRIBUTED' },
    })
    expect(entry).toMatchObject({
      actorKind: 'MEMBER',
      actorId: organiser.id,
      instituteId: host.id,
      registrationId: null,
      before: null,
      after: { reviewersEach: 1, added: 2, digest },
    })
  })
})

describe('what changed since the distribution was shown', () => {
  it.each([
    ['a conflict of interest', (ana: string) => declare(ana, mia.email)],
    ['another application', () => registerAll(world, at, 'z')],
    [
      'an application that was withdrawn',
      (ana: string) => world.ask(withdrawDocument, { reference: ana }, { as: 'persona@people.example' }),
    ],
  ])('stops it: %s', async (_, change) => {
    const [ana = ''] = await registerAll(world, at, 'ab')
    const input = among([mia, leo])
    const { digest = '' } = await propose(input, organiser.email)
    await change(ana)
    const answer = await distribute(input, digest, organiser.email)
    expect(answer.__typename).toBe('DistributionChanged')
    expect(await loads()).toEqual([0, 0, 0])
    expect(await distribute(input, answer.distribution?.digest ?? '', organiser.email)).toMatchObject({
      __typename: 'ReviewsDistributed',
    })
  })

  it('lets one of two organisers distribute at once; the other is shown what is left', async () => {
    await registerAll(world, at, 'abcd')
    const other = await world.member({ institute: host })
    const input = among([mia, leo, ida])
    const { digest = '' } = await propose(input, organiser.email)
    const answers = await Promise.all([organiser, other].map(({ email }) => distribute(input, digest, email)))
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'DistributionChanged',
      'ReviewsDistributed',
    ])
    expect(answers.find(({ distribution }) => distribution)?.distribution).toMatchObject({ added: 0, shortfalls: [] })
    expect((await loads()).toSorted()).toEqual([2, 3, 3])
  })

  it('assigns no conflict of interest that is declared meanwhile', async () => {
    const references = await registerAll(world, at, 'abcdefgh')
    const input = among([mia, leo, ida])
    const { digest = '' } = await propose(input, organiser.email)
    const answers = await Promise.all([
      distribute(input, digest, organiser.email),
      ...references.slice(0, 4).map((reference) => declare(reference, mia.email)),
    ])
    expect(answers.map(({ __typename }) => __typename)).toEqual([
      expect.stringMatching(/^(ReviewsDistributed|DistributionChanged)$/),
      ...references.slice(0, 4).map(() => 'ConflictDeclared'),
    ])
    const assigned = await assignedAt(at)
    for (const reference of references.slice(0, 4)) expect(assigned[reference]).not.toContain(mia.id)
  })
})

describe('a distribution is refused', () => {
  it('a distribution is refused if it names somebody who may not review, or numbers out of range', async () => {
    const stranger = await world.member()
    const viewer = await world.member({ institute: host, role: 'VIEWER' })
    expect(await propose(among([mia, stranger, viewer], 6), organiser.email)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'reviewersEach', code: 'OUT_OF_RANGE' }],
    })
    expect(await propose(among([mia, stranger, viewer, mia]), organiser.email)).toMatchObject({
      fields: [{ path: 'reviewers.3.id', code: 'REPEATED' }],
    })
    expect(await distribute(among([mia, stranger, viewer]), '', organiser.email)).toMatchObject({
      fields: [
        { path: 'distribution.reviewers.1.id', code: 'UNKNOWN' },
        { path: 'distribution.reviewers.2.id', code: 'UNKNOWN' },
      ],
    })
    expect(await propose(among([]), organiser.email)).toMatchObject({
      fields: [{ path: 'reviewers', code: 'REQUIRED' }],
    })
  })

  it('a distribution is refused to reviewers, and to organisers of partners', async () => {
    const { institute } = await world.partner(at)
    const partner = await world.member({ institute })
    for (const { email } of [mia, partner]) {
      expect(await propose(among([mia]), email)).toMatchObject({ __typename: 'NotAllowed' })
      expect(await distribute(among([mia]), '', email)).toMatchObject({ __typename: 'NotAllowed' })
    }
  })
})

describe('the database', () => {
  it('refuses to assign a reviewer with a conflict of interest, and ends an assignment by one', async () => {
    const [ana = '', bo = ''] = await registerAll(world, at, 'ab')
    const ids = await Promise.all(
      [ana, bo].map(async (reference) => (await database.registration.findUniqueOrThrow({ where: { reference } })).id),
    )
    const [anaId = '', boId = ''] = ids
    const assignment = (registrationId: string, eventId = at.id) =>
      database.reviewAssignment.create({
        data: {
          registrationId,
          reviewerId: mia.id,
          instituteId: host.id,
          eventId,
          assignedBy: organiser.id,
          assignedAt: new Date(),
        },
      })
    await declare(ana, mia.email)
    await expect(assignment(anaId)).rejects.toThrow('conflict of interest')
    await expect(assignment(boId, (await world.event()).id)).rejects.toThrow('another event')
    await assignment(boId)
    await database.conflictOfInterest.create({
      data: {
        id: crypto.randomUUID(),
        registrationId: boId,
        userId: mia.id,
        instituteId: host.id,
        eventId: at.id,
        reason: 'We are friends.',
        declaredAt: new Date(),
      },
    })
    expect(await assignedAt(at)).toEqual({ [ana]: [], [bo]: [] })
  })
})
