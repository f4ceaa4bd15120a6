import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Terms, wholeEvent } from '@plenaria/domain/grant'
import type { EventRow, InstituteRow, SessionRow } from '../request/rows.ts'
import { whileWaiting } from '../testing/waiting.ts'
import { openWorld } from '../testing/world.ts'
import { consultation, updateEvent } from './examples.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let organiser: string
let event: EventRow

const hour = 3_600_000

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

beforeEach(async () => {
  const startsAt = new Date(Date.now() + 20 * 24 * hour)
  event = await world.event({
    hostId: host.id,
    startsAt,
    endsAt: new Date(startsAt.getTime() + 24 * hour),
    decisionPromisedAt: new Date(Date.now() + 15 * 24 * hour),
    sessions: ['One', 'Two', 'Three'].map((title, index) => ({
      title,
      startsAt: new Date(startsAt.getTime() + index * hour),
      endsAt: new Date(startsAt.getTime() + (index + 1) * hour),
    })),
  })
})

interface Answer {
  __typename: string
  fields?: { path: string; code: string }[]
}

const stored = (): Promise<SessionRow[]> =>
  database.session.findMany({ where: { eventId: event.id }, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }] })

const given = ({ titles, startsAt, endsAt }: SessionRow) => ({
  titles: [{ language: 'en', text: (titles as { en: string }).en }],
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
})

const session = (title: string, from: number, changes: { hours?: number } = {}) => {
  const startsAt = new Date(event.startsAt.getTime() + from * hour)
  const endsAt = new Date(startsAt.getTime() + (changes.hours ?? 1) * hour)
  return { titles: [{ language: 'en', text: title }], startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }
}

const update = async (
  input: Record<string, unknown>,
  requester: { as?: string; cookie?: string } = { as: organiser },
) => {
  const { version } = await database.event.findUniqueOrThrow({ where: { id: event.id } })
  const variables = { input: { slug: event.slug, version, ...input } }
  return (await world.ask<{ updateEvent: Answer }>(updateEvent, variables, requester)).updateEvent
}

const partner = async (terms: Partial<Terms>) => {
  const { institute, grant } = await world.partner(event, { terms })
  const { id, email } = await world.member({ institute })
  return { institute, grant, id, as: email }
}

/** A quarter of an hour, starting the given number of hours after the event begins. */
const times = (from: number) => {
  const { startsAt, endsAt } = session('', from, { hours: 0.25 })
  return { startsAt, endsAt }
}

describe('a session that is edited', () => {
  it.each<[string, (one: ReturnType<typeof given>[]) => unknown[], (number | null)[]]>([
    ['moved between the others', ([one, two, three]) => [one, two, { ...three, ...times(0.5) }], [0, 2, 1]],
    [
      'named anew',
      ([one, two, three]) => [one, { ...two, titles: [{ language: 'en', text: 'Second' }] }, three],
      [0, 1, 2],
    ],
    [
      'made longer',
      ([one, two, three]) => [one, two, { ...three, endsAt: session('', 2, { hours: 3 }).endsAt }],
      [0, 1, 2],
    ],
    ['another in its place, without its id', ([one, two]) => [one, two, session('Last', 7)], [0, 1, null]],
    ['gone', ([, two, three]) => [two, three], [1, 2]],
    ['new, before the others', ([one, two, three]) => [session('Zero', 0.5), one, two, three], [0, null, 1, 2]],
  ])('%s keeps its id, and so do the others', async (_, edit, expected) => {
    const before = await stored()
    expect(await update({ sessions: edit(before.map(given)) })).toMatchObject({ __typename: 'EventUpdated' })
    const places = (await stored()).map(({ id }) => before.findIndex((one) => one.id === id))
    expect(places.map((place) => (place < 0 ? null : place))).toEqual(expected)
  })
})

describe('a session given with its id', () => {
  it('is that one, whatever changes, and keeps what the list does not speak of', async () => {
    const [one, two, three] = await stored()
    if (!one || !two || !three) throw new Error('There are no such sessions.')
    await database.session.update({ where: { id: three.id }, data: { room: 'Aula', capacity: 3 } })
    const sessions = [given(one), given(two), { ...session('Last', 7), id: three.id }]
    expect(await update({ sessions })).toMatchObject({ __typename: 'EventUpdated' })
    const [, , last] = await stored()
    expect(last).toMatchObject({ id: three.id, titles: { en: 'Last' }, room: 'Aula', capacity: 3, version: 2 })
  })

  it('is refused if there is no such session, or if it comes twice', async () => {
    const [one] = await stored()
    const first = { ...session('One', 0), id: one?.id }
    expect(await update({ sessions: [first, { ...session('Two', 1), id: one?.id }] })).toMatchObject({
      fields: [{ path: 'sessions.1.id', code: 'REPEATED' }],
    })
    expect(await update({ sessions: [{ ...session('One', 0), id: 'gone' }] })).toMatchObject({
      fields: [{ path: 'sessions.0.id', code: 'UNKNOWN' }],
    })
  })
})

describe('a partner that manages sessions', () => {
  it('changes the programme and nothing else, under its grant', async () => {
    const { institute, grant, id, as } = await partner({ capabilities: ['MANAGE_SESSIONS'] })
    const [one, ...rest] = (await stored()).map(given)
    expect(await update({ sessions: rest }, { as })).toMatchObject({ __typename: 'EventUpdated' })
    const last = { where: { eventId: event.id }, orderBy: { id: 'desc' } } as const
    expect(await database.auditEntry.findFirstOrThrow(last)).toMatchObject({
      what: 'EVENT_UPDATED',
      actorId: id,
      instituteId: institute.id,
      grantId: grant.id,
    })
    const programme = await stored()
    for (const more of [
      { titles: [{ language: 'en', text: 'Mine' }] },
      { decisionPromisedAt: null },
      { startsAt: event.endsAt.toISOString() },
      { offerHours: 1 },
    ]) {
      expect(await update({ sessions: [one], ...more }, { as })).toMatchObject({ __typename: 'NotAllowed' })
    }
    expect(await update({ titles: [{ language: 'en', text: 'Mine' }] }, { as })).toMatchObject({
      __typename: 'NotAllowed',
    })
    expect(await stored()).toEqual(programme)
    expect(await update({ sessions: [one], titles: null, offerHours: null }, { as })).toMatchObject({
      __typename: 'EventUpdated',
    })
  })

  it('bounded to some sessions changes these', async () => {
    const before = await stored()
    const { as } = await partner({ scope: { ...wholeEvent, sessions: [before[1]?.id ?? ''] } })
    const [one, two, three] = before.map(given)
    const renamed = { ...two, titles: [{ language: 'en', text: 'Second' }] }
    for (const sessions of [
      [one, two],
      [one, renamed, three, session('Four', 9)],
      [session('Zero', 0), two, three],
    ]) {
      expect(await update({ sessions }, { as })).toMatchObject({ __typename: 'NotAllowed' })
    }
    expect(await stored()).toEqual(before)
    expect(await update({ sessions: [one, renamed, three] }, { as })).toMatchObject({ __typename: 'EventUpdated' })
    expect(await update({ sessions: [one, three] }, { as })).toMatchObject({ __typename: 'EventUpdated' })
  })

  it('changes nothing once its grant has ended, though it waited for the event since before', async () => {
    const before = await stored()
    const { as, grant } = await partner({})
    await world.signIn(as)
    const end = () => database.grant.update({ where: { id: grant.id }, data: { state: 'ENDED', endedAt: new Date() } })
    const answer = await whileWaiting(world, event.id, () => update({ sessions: [] }, { as }), end)
    expect(answer).toMatchObject({ __typename: 'NotAllowed' })
    expect(await stored()).toEqual(before)
  })

  it('asks for a second factor, or says that it may not', async () => {
    const manager = await partner({ capabilities: ['MANAGE_SESSIONS'] })
    const reader = await partner({ capabilities: ['SEE_REGISTRATIONS'] })
    const sessions = (await stored()).map(given).slice(1)
    const weak = { cookie: await world.signInByLink(manager.as) }
    expect(await update({ sessions }, weak)).toMatchObject({ __typename: 'SecondFactorNeeded' })
    expect(await update({ sessions }, { as: reader.as })).toMatchObject({ __typename: 'NotAllowed' })
    expect(await stored()).toHaveLength(3)
  })
})

describe('an institute that asks for a second factor', () => {
  it('has none of its events made, changed or published without one', async () => {
    const strict = await world.institute({ secondFactorRequired: true })
    const { email } = await world.member({ institute: strict })
    const weak = { cookie: await world.signInByLink(email) }
    const own = await world.event({ hostId: strict.id })
    const draft = await world.event({ hostId: strict.id, state: 'DRAFT' })
    const answer = async (document: string, variables: Record<string, unknown>) =>
      (await world.ask<{ answer: { __typename: string } }>(document, variables, weak)).answer.__typename
    const renamed = { slug: own.slug, version: 1, titles: [{ language: 'en', text: 'Mine' }] }
    const updating = 'mutation ($input: UpdateEventInput!) { answer: updateEvent(input: $input) { __typename } }'
    expect(await answer(updating, { input: renamed })).toBe('SecondFactorNeeded')
    const publishing = 'mutation ($slug: String!) { answer: publishEvent(slug: $slug) { __typename } }'
    expect(await answer(publishing, { slug: own.slug })).toBe('SecondFactorNeeded')
    expect(await answer(publishing, { slug: draft.slug })).toBe('UnknownEvent')
    const planning = 'mutation ($input: SetSeatPlanInput!) { answer: setSeatPlan(input: $input) { __typename } }'
    const plan = { total: 1, policy: 'FIFO', groups: [] }
    expect(await answer(planning, { input: { eventSlug: own.slug, version: 1, plan } })).toBe('SecondFactorNeeded')
    const creating = 'mutation ($input: CreateEventInput!) { answer: createEvent(input: $input) { __typename } }'
    expect(await answer(creating, { input: consultation({ hostSlug: strict.slug }) })).toBe('SecondFactorNeeded')
  })
})
