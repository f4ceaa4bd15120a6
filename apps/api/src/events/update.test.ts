import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { registerInterest, updateEvent } from './examples.ts'

interface Answer {
  __typename: string
  message?: string
  fields?: { path: string; code: string }[]
  peopleEmailed?: number
  event?: Record<string, unknown> & { version: number }
}

const world = await openWorld()
let host: InstituteRow
let organiser: string
let event: EventRow

const day = 86_400_000
const later = (date: Date, days: number) => new Date(date.getTime() + days * day).toISOString()
const en = (text: string) => [{ language: 'en' as const, text }]

beforeAll(async () => {
  host = await world.institute({ names: { en: 'Host' } })
  organiser = (await world.member({ institute: host })).email
})

beforeEach(async () => {
  const soon = Date.now()
  event = await world.event({
    hostId: host.id,
    seriesNames: { en: 'A series' },
    descriptions: { en: 'A description.' },
    decisionPromisedAt: new Date(soon + 15 * day),
    sessions: [
      { title: 'One', startsAt: new Date(soon + 21 * day), endsAt: new Date(soon + 21.1 * day) },
      { title: 'Two', startsAt: new Date(soon + 21.2 * day), endsAt: new Date(soon + 21.3 * day) },
    ],
    endsAt: new Date(soon + 22 * day),
    questions: [
      { key: 'first-time', kind: 'YES_NO', labels: { en: 'First time?' }, required: true },
      { key: 'why', kind: 'LONG_TEXT', labels: { en: 'Why?' }, required: false },
    ],
    consents: [
      { key: 'processing', texts: { en: 'I agree.' }, required: true },
      { key: 'photos', texts: { en: 'Photos are fine.' }, required: false },
    ],
  })
})

async function update(input: Record<string, unknown>, as: string | null = organiser): Promise<Answer> {
  const variables = { input: { slug: event.slug, version: event.version, ...input } }
  return (await world.ask<{ updateEvent: Answer }>(updateEvent, variables, { as })).updateEvent
}

const stored = async () => ({
  event: await world.database.event.findUniqueOrThrow({ where: { id: event.id } }),
  sessions: await world.database.session.findMany({ where: { eventId: event.id }, orderBy: { startsAt: 'asc' } }),
  questions: await world.database.question.findMany({ where: { eventId: event.id }, orderBy: { position: 'asc' } }),
  consents: await world.database.consentText.findMany({ where: { eventId: event.id }, orderBy: { position: 'asc' } }),
  audit: await world.database.auditEntry.findMany({ where: { eventId: event.id, what: 'EVENT_UPDATED' } }),
  messages: await world.database.message.count({ where: { template: 'decision-promise-changed' } }),
})

/** The problems by field, checking that nothing was written. */
async function fieldProblemsOf(input: Record<string, unknown>): Promise<Record<string, string>> {
  const before = await stored()
  const answer = await update(input)
  expect(answer.__typename).toBe('InvalidInput')
  expect(await stored()).toEqual(before)
  return Object.fromEntries((answer.fields ?? []).map(({ path, code }) => [path, code]))
}

let people = 0
async function register(changes: Record<string, unknown> = {}): Promise<string> {
  people += 1
  const email = `person-${people}@people.example`
  const input = {
    eventSlug: event.slug,
    name: `Person ${people}`,
    email,
    groupKey: 'academia',
    country: 'CO',
    languages: ['es'],
    answers: [{ questionKey: 'first-time', values: ['yes'] }],
    consents: [{ key: 'processing', version: 1, given: true }],
    ...changes,
  }
  const answer = await world.ask<{ registerInterest: { __typename: string } }>(registerInterest, { input })
  expect(answer.registerInterest).toMatchObject({ __typename: 'InterestRegistered' })
  return email
}

test('an update changes only what is given, and writes one audit entry about it', async () => {
  const answer = await update({ titles: en('Another title'), zone: 'America/Lima' })
  expect(answer).toMatchObject({
    __typename: 'EventUpdated',
    peopleEmailed: 0,
    event: { title: 'Another title', zone: 'America/Lima', series: 'A series', version: 2 },
  })
  const after = await stored()
  expect(after.event).toEqual({ ...event, titles: { en: 'Another title' }, zone: 'America/Lima', version: 2 })
  expect(after.audit).toMatchObject([
    {
      actorKind: 'MEMBER',
      instituteId: host.id,
      before: { titles: event.titles, zone: 'America/Bogota' },
      after: { titles: { en: 'Another title' }, zone: 'America/Lima' },
      reason: null,
    },
  ])
  expect(Object.keys(after.audit[0]?.after ?? {}).sort()).toEqual(['titles', 'zone'])
})

test('giving what is there already changes nothing', async () => {
  const before = await stored()
  const answer = await update({
    seriesNames: en('A series'),
    startsAt: event.startsAt,
    decisionPromisedAt: event.decisionPromisedAt,
    questions: [
      { key: 'first-time', kind: 'YES_NO', labels: en('First time?'), required: true },
      { key: 'why', kind: 'LONG_TEXT', labels: en('Why?'), required: false },
    ],
    consents: [
      { key: 'processing', texts: en('I agree.'), required: true },
      { key: 'photos', texts: en('Photos are fine.'), required: false },
    ],
    sessions: before.sessions.map(({ titles, startsAt, endsAt }) => ({
      titles: en((titles as { en: string }).en),
      startsAt,
      endsAt,
    })),
  })
  expect(answer).toMatchObject({ __typename: 'EventUpdated', peopleEmailed: 0, event: { version: 1 } })
  expect(await stored()).toEqual(before)
})

test('a version that is not the latest is refused', async () => {
  await update({ titles: en('First') })
  const before = await stored()
  expect(await update({ titles: en('Second') })).toMatchObject({ __typename: 'ChangedMeanwhile' })
  expect(await stored()).toEqual(before)
})

test('one of two simultaneous changes is refused', async () => {
  const answers = await Promise.all([update({ titles: en('First') }), update({ titles: en('Second') })])
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ChangedMeanwhile', 'EventUpdated'])
})

test('nobody but organisers of the host may edit', async () => {
  const partner = await world.institute()
  await world.partner(event, { institute: partner })
  const participant = await register()
  const others = [
    null,
    participant,
    (await world.member({ institute: partner, role: 'OWNER' })).email,
    (await world.member({ role: 'OWNER' })).email,
    (await world.member({ institute: host, role: 'REVIEWER' })).email,
  ]
  const before = await stored()
  for (const as of others) {
    expect(await update({ titles: en('Mine') }, as)).toMatchObject({ __typename: 'NotAllowed' })
  }
  expect(await stored()).toEqual(before)
})

test('an event that is not there, or not to be seen, is unknown', async () => {
  expect(await update({ slug: 'nothing' })).toMatchObject({ __typename: 'UnknownEvent' })
  await world.database.event.update({ where: { id: event.id }, data: { state: 'DRAFT' } })
  expect(await update({}, (await world.member()).email)).toMatchObject({ __typename: 'UnknownEvent' })
})

describe('fields at fault', () => {
  test('are listed, and what was not given is not looked at', async () => {
    expect(
      await fieldProblemsOf({
        titles: [],
        summaries: en('x'.repeat(1_000_000)),
        descriptions: en('\u202Eesrever'),
        seriesNames: en('Bell\u0007'),
        languages: ['xx'],
        zone: '+05:00',
        endsAt: event.startsAt,
        offerHours: 0,
        sessions: [],
        questions: [{ key: 'Q', kind: 'ONE_CHOICE', labels: [], required: false }],
        consents: [],
      }),
    ).toEqual({
      titles: 'REQUIRED',
      'summaries.0.text': 'TOO_LONG',
      'descriptions.0.text': 'UNPRINTABLE',
      'seriesNames.0.text': 'UNPRINTABLE',
      'languages.0': 'UNKNOWN',
      zone: 'MALFORMED',
      endsAt: 'OUT_OF_ORDER',
      offerHours: 'OUT_OF_RANGE',
      'questions.0.key': 'MALFORMED',
      'questions.0.labels': 'REQUIRED',
      'questions.0.options': 'REQUIRED',
      consents: 'REQUIRED',
    })
  })

  test('dates are held against those that stay', async () => {
    expect(await fieldProblemsOf({ startsAt: later(event.endsAt, 1) })).toEqual({
      endsAt: 'OUT_OF_ORDER',
      'sessions.0.startsAt': 'OUT_OF_RANGE',
      'sessions.1.startsAt': 'OUT_OF_RANGE',
    })
    expect(await fieldProblemsOf({ registrationClosesAt: later(event.registrationOpensAt, -1) })).toEqual({
      registrationClosesAt: 'OUT_OF_ORDER',
    })
  })

  test('a published event keeps its description and its promise', async () => {
    expect(await fieldProblemsOf({ descriptions: [] })).toEqual({ descriptions: 'REQUIRED' })
    expect(await fieldProblemsOf({ decisionPromisedAt: null })).toEqual({ decisionPromisedAt: 'REQUIRED' })
  })
})

test('sessions given by their ids keep them; new ones get their own', async () => {
  const [one, two] = (await stored()).sessions
  const session = (text: string, days: number) => ({
    titles: en(text),
    startsAt: later(event.startsAt, days),
    endsAt: later(event.startsAt, days + 0.1),
  })
  const given = [session('Third', 0.9), { ...session('First', 0.2), id: two?.id }, session('Second', 0.5)]
  await update({ sessions: given })
  const { sessions } = await stored()
  expect(sessions).toMatchObject([
    { id: two?.id, titles: { en: 'First' } },
    { titles: { en: 'Second' } },
    { titles: { en: 'Third' } },
  ])
  expect(sessions.map(({ id }) => id)).not.toContain(one?.id)
})

test('questions change while answers exist; answers to those that are gone stay stored', async () => {
  const email = await register({ answers: [{ questionKey: 'first-time', values: ['no'] }] })
  expect(
    await update({
      questions: [
        { key: 'diet', kind: 'SHORT_TEXT', labels: en('What do you eat?'), helps: en('If at all.'), required: true },
      ],
      confirmedRemovals: [{ part: 'QUESTION', key: 'first-time', people: 1 }],
    }),
  ).toMatchObject({ event: { questions: [{ key: 'diet', help: 'If at all.' }] } })
  expect(await world.database.registration.findFirst({ where: { email } })).toMatchObject({
    answers: { 'first-time': ['no'] },
  })
})

test('a consent whose text changes gets a new version, the others keep theirs', async () => {
  await update({
    consents: [
      { key: 'photos', texts: en('Photos are fine.'), required: false },
      { key: 'processing', texts: en('I agree to more.'), required: true },
      { key: 'updates', texts: en('Write to me.'), required: false },
    ],
  })
  const { consents, audit } = await stored()
  expect(consents.map(({ key, version }) => [key, version])).toEqual([
    ['photos', 1],
    ['processing', 2],
    ['updates', 1],
  ])
  expect(audit).toMatchObject([
    {
      before: { consents: [{ key: 'processing', version: 1, texts: { en: 'I agree.' } }, { key: 'photos' }] },
      after: { consents: [{ key: 'photos' }, { key: 'processing', version: 2 }, { key: 'updates' }] },
    },
  ])
})

describe('an event that people can see', () => {
  const movedTo = (startsAt: number, endsAt: number) => {
    const [start, end] = [later(new Date(), startsAt), later(new Date(), endsAt)]
    const registrationOpensAt = later(new Date(), startsAt - 2)
    const registrationClosesAt = later(new Date(), startsAt - 1)
    return {
      startsAt: start,
      endsAt: end,
      registrationOpensAt,
      registrationClosesAt,
      decisionPromisedAt: start,
      sessions: [],
    }
  }

  test('cannot be moved into the past, as if it had taken place', async () => {
    expect(await fieldProblemsOf(movedTo(-2, -1))).toEqual({ startsAt: 'IN_THE_PAST', endsAt: 'IN_THE_PAST' })
    expect(await fieldProblemsOf(movedTo(-1, 1))).toEqual({ startsAt: 'IN_THE_PAST' })
    expect((await update(movedTo(30, 31))).__typename).toBe('EventUpdated')
  })

  test('cannot be reopened once it is over: its numbers stay as they are', async () => {
    await world.setClock(later(event.endsAt, 1))
    try {
      expect(await fieldProblemsOf({ endsAt: later(event.endsAt, 3) })).toEqual({ endsAt: 'ALREADY_OVER' })
      expect((await update({ endsAt: later(event.endsAt, 0.5) })).__typename).toBe('EventUpdated')
    } finally {
      await world.setClock(0)
    }
  })

  test('moves freely while it is a draft', async () => {
    await world.database.event.update({ where: { id: event.id }, data: { state: 'DRAFT' } })
    expect((await update(movedTo(-2, -1))).__typename).toBe('EventUpdated')
  })
})

describe('a promised decision date that moves', () => {
  test('needs no reason while nobody waits for a decision', async () => {
    const decisionPromisedAt = later(event.startsAt, -1)
    expect(await update({ decisionPromisedAt })).toMatchObject({ peopleEmailed: 0, event: { decisionPromisedAt } })
  })

  test('needs a reason as soon as somebody does', async () => {
    await register()
    expect(await fieldProblemsOf({ decisionPromisedAt: later(event.startsAt, -1) })).toEqual({
      decisionPromiseReason: 'REQUIRED',
    })
    expect(
      await fieldProblemsOf({ decisionPromisedAt: later(event.startsAt, -1), decisionPromiseReason: 'x'.repeat(2001) }),
    ).toEqual({ decisionPromiseReason: 'TOO_LONG' })
  })

  test('notifies everybody who waits, and nobody else, in the same transaction', async () => {
    const waiting = [await register(), await register(), await register()]
    const left = await register()
    await world.database.registration.updateMany({ where: { email: left }, data: { state: 'WITHDRAWN' } })
    const decisionPromisedAt = later(event.startsAt, -1)
    const reason = 'More people registered than we expected.'
    expect(await update({ decisionPromisedAt, decisionPromiseReason: reason })).toMatchObject({
      __typename: 'EventUpdated',
      peopleEmailed: 3,
    })
    const messages = await world.database.message.findMany({
      where: { eventId: event.id, template: 'decision-promise-changed' },
    })
    expect(messages.map(({ recipient }) => recipient).sort()).toEqual(waiting.sort())
    for (const { data } of messages) {
      expect(data).toEqual({ from: event.decisionPromisedAt?.toISOString(), to: decisionPromisedAt, reason })
    }
    const jobs = await world.database.$queryRaw<{ key: string }[]>`
      select key from graphile_worker.jobs where task_identifier = 'send_message'`
    for (const { id } of messages) expect(jobs).toContainEqual({ key: `message:${id}` })
    expect((await stored()).audit).toMatchObject([{ reason, after: { decisionPromisedAt } }])
  })
})

describe('an event with new times', () => {
  const text = 'The venue is closed that week. We’re sorry.'
  const times = () => ({ startsAt: later(event.startsAt, 7), endsAt: later(event.endsAt, 7), sessions: [] })
  const emails = () => world.database.message.findMany({ where: { eventId: event.id, template: 'event-rescheduled' } })

  test('emails everyone who is registered if the organisers want it, and nobody who left', async () => {
    const waiting = await register()
    const seated = await register()
    const left = await register()
    const unconfirmed = await register()
    const set = (email: string, data: Record<string, unknown>) =>
      world.database.registration.updateMany({ where: { eventId: event.id, email }, data })
    await set(seated, { state: 'CONFIRMED' })
    await set(left, { state: 'WITHDRAWN' })
    await set(unconfirmed, { state: 'WAITLISTED', awaitsConfirmation: true })
    expect(await update({ ...times(), notify: { text } })).toMatchObject({
      __typename: 'EventUpdated',
      peopleEmailed: 2,
    })
    const written = await emails()
    expect(written.map(({ recipient }) => recipient).sort()).toEqual([waiting, seated].sort())
    expect(written[0]?.data).toEqual({
      previousStartsAt: event.startsAt.toISOString(),
      previousEndsAt: event.endsAt.toISOString(),
      reason: text,
    })
    expect((await stored()).audit).toMatchObject([{ reason: text }])
  })

  test('emails nobody if the organisers don’t want it, or if only other facts change', async () => {
    await register()
    expect(await update(times())).toMatchObject({ __typename: 'EventUpdated', peopleEmailed: 0 })
    expect(await update({ version: 2, titles: en('Another'), notify: { text } })).toMatchObject({ peopleEmailed: 0 })
    expect(await emails()).toEqual([])
  })

  test('is not emailed about with a text that is too long', async () => {
    expect(await fieldProblemsOf({ ...times(), notify: { text: 'x'.repeat(2001) } })).toEqual({
      'notify.text': 'TOO_LONG',
    })
  })
})

test('when the event is put off, offers that had ended go on at once, and those that were made keep their deadline', async () => {
  await world.database.event.update({ where: { id: event.id }, data: { offerHours: 720 } })
  await world.database.seatPlan.update({ where: { eventId: event.id }, data: { total: 1 } })
  const [first, second] = [await register(), await register()]
  for (const [email, decision] of [[first, 'OFFER'] as const, [second, 'WAITLIST'] as const]) {
    const { reference } = await world.database.registration.findFirstOrThrow({ where: { email } })
    const input = { eventSlug: event.slug, references: [reference], decision }
    await world.ask(
      'mutation ($input: DecideInput!) { decide(input: $input) { __typename } }',
      { input },
      { as: organiser },
    )
  }
  await world.database.event.update({
    where: { id: event.id },
    data: { admission: 'FIRST_COME', decisionPromisedAt: null },
  })
  const standing = async (email: string) => {
    const { state, offerExpiresAt } = await world.database.registration.findFirstOrThrow({ where: { email } })
    return { state, offerExpiresAt }
  }
  expect(await standing(first)).toEqual({ state: 'OFFERED', offerExpiresAt: event.startsAt })

  await update({ offerHours: 1 })
  expect(await standing(first)).toEqual({ state: 'OFFERED', offerExpiresAt: event.startsAt })

  await world.setClock(later(event.startsAt, 1))
  await world.runJobs()
  expect(await standing(first)).toMatchObject({ state: 'LAPSED' })
  expect(await standing(second)).toMatchObject({ state: 'WAITLISTED' })
  const putOff = { version: 2, startsAt: later(event.startsAt, 10), endsAt: later(event.endsAt, 10), sessions: [] }
  expect(await update(putOff)).toMatchObject({ __typename: 'EventUpdated' })
  const { state, offerExpiresAt } = await standing(second)
  expect(state).toBe('OFFERED')
  expect(offerExpiresAt?.getTime()).toBeGreaterThanOrEqual(event.startsAt.getTime() + day + 3_600_000)
  await world.setClock(null)
})
