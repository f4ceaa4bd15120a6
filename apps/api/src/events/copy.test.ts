import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Terms } from '@plenaria/domain/grant'
import { shiftTo } from '../kernel/shiftDates.ts'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let organiser: string
let event: EventRow

const zone = 'America/New_York'
const day = 86_400_000

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  event = await world.event({
    hostId: host.id,
    zone,
    startsAt: new Date('2027-02-16T07:30:00.000Z'),
    endsAt: new Date('2027-02-17T22:00:00.000Z'),
    registrationOpensAt: new Date('2027-01-01T14:00:00.000Z'),
    registrationClosesAt: new Date('2027-02-01T04:59:00.000Z'),
    decisionPromisedAt: new Date('2027-02-10T17:00:00.000Z'),
    minimumsReleasedAt: new Date('2027-02-12T17:00:00.000Z'),
    groups: { 'civil-society': { minimum: 3, priority: 2 }, academia: {} },
    questions: [{ key: 'why', kind: 'LONG_TEXT', labels: { en: 'Why?' }, required: true }],
    consents: [{ key: 'photos', texts: { en: 'Photos are fine.' }, required: false, version: 4 }],
    sessions: [
      {
        title: 'Night shift',
        startsAt: new Date('2027-02-16T07:30:00.000Z'),
        endsAt: new Date('2027-02-16T09:00:00.000Z'),
        capacity: 3,
        joinLink: Buffer.from('sealed'),
        materials: [
          { title: 'Open', link: 'https://host.example/open', isPublic: true },
          { title: 'Closed', link: 'https://host.example/closed', isPublic: false },
        ],
      },
    ],
  })
  await database.reviewCriterion.create({
    data: { eventId: event.id, key: 'voice', labels: { en: 'Voice' }, maximum: 5, weight: 1, position: 0 },
  })
  const fromColombia = { subject: 'COUNTRY', value: 'CO', minimum: 2, maximum: 5 } as const
  await database.quota.create({ data: { eventId: event.id, ...fromColombia, position: 0 } })
  await database.emailNote.create({ data: { eventId: event.id, template: 'offer', texts: { en: 'Come.' } } })
  const [above, within, deep] = [randomUUID(), randomUUID(), randomUUID()]
  const titles = { en: 'Terms' }
  await database.topic.create({ data: { id: above, eventId: event.id, position: 0, titles, version: 3 } })
  await database.topic.create({ data: { id: within, parentId: above, eventId: event.id, position: 0, titles } })
  await database.topic.create({
    data: { id: deep, parentId: within, eventId: event.id, position: 0, titles, questions: [{ en: 'Which?' }] },
  })
  await database.followUp.create({
    data: { eventId: event.id, until: new Date('2027-03-01T17:00:00.000Z'), lastSentAt: new Date(), version: 2 },
  })
  await database.followUpQuestion.create({
    data: { eventId: event.id, key: 'use', kind: 'LONG_TEXT', labels: { en: 'Of use?' }, required: true, position: 0 },
  })
  await database.reminders.create({ data: { eventId: event.id, daysBefore: [7], offerHours: 12 } })
})

interface Answer {
  __typename: string
  fields?: { path: string; code: string }[]
  event?: { slug: string; state: string }
  adjustedTimes?: { path: string; intended: string; at: string }[]
  grantsProposed?: number
}

let count = 0
const copy = async (input: Record<string, unknown> = {}, as = organiser) => {
  count += 1
  const given = { slug: event.slug, newSlug: `copy-${count}`, firstDay: '2027-05-04', proposeGrants: false, ...input }
  return (
    await world.ask<{ copyEvent: Answer }>(
      `mutation ($input: CopyEventInput!) { copyEvent(input: $input) { __typename ... on InvalidInput { fields { path code } }
        ... on EventCopied { event { slug state } adjustedTimes { path intended at } grantsProposed } } }`,
      { input: given },
      { as },
    )
  ).copyEvent
}

const stored = async (slug = '') => {
  const row = await database.event.findUniqueOrThrow({
    where: { slug },
    include: {
      sessions: true,
      groups: true,
      seatPlan: { include: { groups: true } },
      questions: true,
      consents: true,
      criteria: true,
      quotas: true,
      emailNotes: true,
      reminders: true,
      registrations: true,
    },
  })
  return row
}

const own = ['id', 'eventId', 'slug', 'version', 'createdAt', 'publishedAt', 'registrations']
/** Removes values that differ between an event and its copy. */
const alike = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(alike)
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      own.includes(key) || inner instanceof Date ? [] : [[key, alike(inner)]],
    ),
  )
}

describe('a copy', () => {
  it('of an event that was rescheduled, called off and archived is a draft as any other', async () => {
    const at = new Date()
    const { slug } = await world.event({
      hostId: host.id,
      state: 'CALLED_OFF',
      calledOffAt: at,
      callOffReasons: { en: 'Flooded.' },
      archivedAt: at,
      previousStartsAt: new Date(0),
      rescheduleReasons: { en: 'Flooded before.' },
    })
    const answer = await copy({ slug })
    expect(answer).toMatchObject({ __typename: 'EventCopied', event: { state: 'DRAFT' } })
    expect(await stored(answer.event?.slug)).toMatchObject({
      calledOffAt: null,
      callOffReasons: {},
      archivedAt: null,
      publishedAt: null,
      previousStartsAt: null,
      rescheduleReasons: {},
    })
  })

  it('is a draft of everything but people, links and materials for holders', async () => {
    await registerPerson(world, event, 'Ana', {
      answers: [{ questionKey: 'why', values: ['Because.'] }],
      consents: [],
    }).catch(() => null)
    const answer = await copy()
    expect(answer).toMatchObject({ __typename: 'EventCopied', event: { state: 'DRAFT' }, adjustedTimes: [] })
    const [first, second] = [await stored(event.slug), await stored(answer.event?.slug)]
    expect(second.registrations).toEqual([])
    const [session] = second.sessions
    expect(session).toMatchObject({ joinLink: null, held: 0, waiting: 0 })
    expect(session?.materials).toEqual([{ title: 'Open', link: 'https://host.example/open', isPublic: true }])
    const programme = first.sessions.map((each) => ({ ...each, joinLink: null, materials: session?.materials }))
    expect(alike(second)).toEqual(alike({ ...first, state: 'DRAFT', sessions: programme }))
    expect(second.consents[0]).toMatchObject({ version: 1 })
    const entries = await database.auditEntry.findMany({ where: { chain: second.id } })
    expect(entries).toMatchObject([{ what: 'EVENT_CREATED', after: { copyOf: event.slug } }])
    expect(await database.seatTally.findUnique({ where: { eventId: second.id } })).toMatchObject({ held: 0, total: 10 })
    expect(await database.groupTally.count({ where: { eventId: second.id } })).toBe(2)
  })

  it('takes along topics in their order and what is asked afterwards, of which nobody has been written to', async () => {
    const eventId = (await stored((await copy()).event?.slug)).id
    const topics = await database.topic.findMany({
      where: { eventId },
      include: { parent: { include: { parent: true } } },
    })
    const [deepest] = topics.filter(({ parent }) => parent?.parent)
    expect(topics).toHaveLength(3)
    expect(deepest).toMatchObject({
      version: 1,
      titles: { en: 'Terms' },
      questions: [{ en: 'Which?' }],
      parent: { eventId, parent: { eventId, parentId: null, version: 1 } },
    })
    expect(await database.followUp.findUnique({ where: { eventId }, include: { questions: true } })).toMatchObject({
      until: new Date('2027-05-17T16:00:00.000Z'),
      lastSentAt: null,
      version: 1,
      questions: [{ key: 'use', labels: { en: 'Of use?' } }],
    })
  })

  it('keeps the hours of the clock across a change of it', async () => {
    const answer = await copy({ firstDay: '2027-05-04' })
    const second = await stored(answer.event?.slug)
    expect(second).toMatchObject({
      startsAt: new Date('2027-05-04T06:30:00.000Z'),
      endsAt: new Date('2027-05-05T21:00:00.000Z'),
      decisionPromisedAt: new Date('2027-04-28T16:00:00.000Z'),
      seatPlan: { minimumsReleasedAt: new Date('2027-04-30T16:00:00.000Z') },
    })
    expect(second.sessions[0]?.startsAt).toEqual(new Date('2027-05-04T06:30:00.000Z'))
  })

  it('says which hours the zone skips, and takes the next', async () => {
    const { adjustedTimes } = await copy({ firstDay: '2027-03-14' })
    expect(adjustedTimes).toEqual([
      { path: 'startsAt', intended: '2027-03-14T02:30', at: '2027-03-14T07:30:00.000Z' },
      { path: 'sessions.0.startsAt', intended: '2027-03-14T02:30', at: '2027-03-14T07:30:00.000Z' },
    ])
  })

  it('refuses where a skipped hour would put an end before its beginning', async () => {
    const short = await world.event({
      hostId: host.id,
      zone,
      startsAt: new Date('2027-02-16T07:45:00.000Z'),
      endsAt: new Date('2027-02-16T08:15:00.000Z'),
      registrationClosesAt: new Date('2027-02-01T04:59:00.000Z'),
      registrationOpensAt: new Date('2027-01-01T14:00:00.000Z'),
    })
    expect(await copy({ slug: short.slug, firstDay: '2027-03-14' })).toMatchObject({
      fields: [{ path: 'firstDay', code: 'SKIPPED_HOUR' }],
    })
  })

  it.each([
    [{ firstDay: '2027-02-30' }, 'firstDay', 'MALFORMED'],
    [{ firstDay: 'soon' }, 'firstDay', 'MALFORMED'],
    [{ newSlug: 'No Slug' }, 'newSlug', 'MALFORMED'],
  ])('refuses %j', async (input, path, code) => {
    expect(await copy(input)).toMatchObject({ __typename: 'InvalidInput', fields: [{ path, code }] })
  })

  it('has an address of its own, also where two are made at the same moment', async () => {
    const answers = await Promise.all([copy({ newSlug: 'twice' }), copy({ newSlug: 'twice' })])
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['EventCopied', 'SlugTaken'])
    expect((await copy({ newSlug: event.slug })).__typename).toBe('SlugTaken')
  })

  it('proposes grants again, and lets none hold by being copied', async () => {
    const [session] = await database.session.findMany({ where: { eventId: event.id } })
    const scope: Terms['scope'] = { groups: ['academia'], countries: null, sessions: [session?.id ?? ''] }
    const endsAt = new Date('2027-03-01T17:00:00.000Z')
    const { institute } = await world.partner(event, { terms: { scope, allotment: 2, endsAt: endsAt.toISOString() } })
    const { institute: past } = await world.partner(event)
    await database.grant.updateMany({
      where: { partnerId: past.id },
      data: { state: 'ENDED', endedAt: new Date(Date.now() - day) },
    })
    const owner = (await world.member({ institute, role: 'OWNER' })).email
    const answer = await copy({ proposeGrants: true })
    expect(answer).toMatchObject({ __typename: 'EventCopied', grantsProposed: 1 })
    const second = await stored(answer.event?.slug)
    const grants = await database.grant.findMany({ where: { eventId: second.id }, include: { terms: true } })
    expect(grants).toMatchObject([
      { partnerId: institute.id, state: 'PROPOSED', agreed: null, proposed: 1, endsAt: null },
    ])
    expect(grants[0]?.terms[0]).toMatchObject({
      purposes: { en: 'To help.' },
      terms: {
        scope: { ...scope, sessions: [second.sessions[0]?.id] },
        endsAt: '2027-05-17T16:00:00.000Z',
        allotment: 2,
      },
    })
    expect(await database.allotmentTally.count({ where: { eventId: second.id } })).toBe(0)
    expect(
      await world.ask('query ($slug: String!) { event(slug: $slug) { slug } }', { slug: second.slug }, { as: owner }),
    ).toEqual({
      event: null,
    })
    const mails = await database.message.findMany({ where: { eventId: second.id } })
    expect(mails).toMatchObject([{ template: 'grant-proposed', recipient: owner }])
  })
})

describe('a shift of dates', () => {
  it('takes the first of an hour that comes twice', () => {
    const shift = shiftTo('2027-11-07', new Date('2027-02-16T06:30:00.000Z'), zone)
    expect(shift?.moved(new Date('2027-02-16T06:30:00.000Z'), 'x')).toEqual(new Date('2027-11-07T05:30:00.000Z'))
    expect(shift?.skipped).toEqual([])
  })
})
