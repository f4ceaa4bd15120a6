import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { recount } from '../desk/testing/recount.ts'
import type { EventRow, InstituteRow, SessionRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import {
  type Answer,
  decideDocument,
  registerPerson,
  releaseDocument,
  takeDocument,
  withdrawDocument,
} from './testing/documents.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let as: string
let event: EventRow
let sessions: SessionRow[]

beforeAll(async () => {
  host = await world.institute()
  as = (await world.member({ institute: host })).email
})

const hour = 3_600_000
const startsAt = new Date('2027-06-14T15:00:00Z')
const at = (hours: number) => new Date(startsAt.getTime() + hours * hour)

beforeEach(async () => {
  event = await world.event({
    hostId: host.id,
    startsAt,
    endsAt: at(10),
    zone: 'America/Bogota',
    sessions: ['Morning', 'Noon', 'Night'].map((title, index) => ({
      title,
      startsAt: at(index),
      endsAt: at(index + 1),
      capacity: index === 1 ? 1 : null,
    })),
  })
  sessions = await database.session.findMany({ where: { eventId: event.id }, orderBy: { startsAt: 'asc' } })
})

const idsOf = (...places: number[]) => places.map((place) => sessions[place]?.id ?? '')
const addressOf = (name: string) => `${name.toLowerCase()}@people.example`
const reason = 'The night is for officials.'

async function decide(references: string[], changes: Record<string, unknown>): Promise<Answer> {
  const input = { eventSlug: event.slug, references, decision: 'OFFER', ...changes }
  return (await world.ask<{ answer: Answer }>(decideDocument, { input }, { as })).answer
}

const offer = (reference: string, places: number[]) =>
  decide([reference], places.length > 0 ? { limit: { sessionIds: idsOf(...places), reason } } : {})

const attendanceDocument = /* GraphQL */ `
  query ($reference: String!) {
    registration(reference: $reference) {
      state
      limit { reason sessions { title } }
      attendance { kind session { title } }
    }
  }`

interface Seen {
  state: string
  limit: { reason: string; sessions: { title: string }[] } | null
  attendance: { kind: string; session: { title: string } }[]
}

async function seen(name: string, reference: string): Promise<Seen> {
  const { registration } = await world.ask<{ registration: Seen }>(
    attendanceDocument,
    { reference },
    { as: addressOf(name) },
  )
  return registration
}

const kindsOf = async (name: string, reference: string) =>
  (await seen(name, reference)).attendance.map(({ kind }) => kind)

const take = (name: string, reference: string) => world.ask(takeDocument, { reference }, { as: addressOf(name) })

const widenDocument = /* GraphQL */ `
  mutation ($input: WidenOfferInput!) {
    answer: widenOffer(input: $input) {
      __typename
      ... on Refusal { message }
      ... on InvalidInput { fields { path code } }
      ... on OfferWidened { registration { limit { sessions { title } } } }
    }
  }`

const widen = async (reference: string, places: number[], why: string | null = reason, requester: string | null = as) =>
  (
    await world.ask<{ answer: Answer }>(
      widenDocument,
      { input: { reference, sessionIds: idsOf(...places), reason: why } },
      { as: requester },
    )
  ).answer

/** The newest of this kind, as it was sent. */
async function mailTo(name: string, template: string) {
  await world.runJobs()
  const message = await database.message.findFirst({
    where: { eventId: event.id, recipient: addressOf(name), template },
    orderBy: { enqueuedAt: 'desc' },
  })
  return world.mails.find(({ messageId }) => message && messageId?.includes(message.id))
}

describe('an offer limited to some sessions', () => {
  it('is listed session by session, on the page and in the email, and taken as offered', async () => {
    const ana = await registerPerson(world, event, 'Ana')
    expect(await offer(ana, [0, 1])).toMatchObject({ __typename: 'Decided', registrations: [{ state: 'OFFERED' }] })
    expect(await seen('Ana', ana)).toEqual({
      state: 'OFFERED',
      limit: { reason, sessions: [{ title: 'Morning' }, { title: 'Noon' }] },
      attendance: [
        { kind: 'COMES', session: { title: 'Morning' } },
        { kind: 'COMES', session: { title: 'Noon' } },
        { kind: 'NOT_OFFERED', session: { title: 'Night' } },
      ],
    })
    const mail = await mailTo('Ana', 'offer')
    expect(mail?.text).toContain('You’ve been offered a seat for: “Morning”, “Noon”.')
    expect(mail?.text).toContain(`Not included: “Night”. The organisers explain: ${reason}`)
    await take('Ana', ana)
    expect(await seen('Ana', ana)).toMatchObject({ state: 'CONFIRMED', limit: { reason } })
    expect(await recount(database, event.id)).toEqual([])
  })

  it('holds a place in a session of them, and a person who finds it full waits and sees that', async () => {
    const ana = await registerPerson(world, event, 'Ana')
    const bo = await registerPerson(world, event, 'Bo')
    const cai = await registerPerson(world, event, 'Cai')
    await offer(ana, [0, 1])
    await offer(bo, [])
    await offer(cai, [0])
    expect(await kindsOf('Ana', ana)).toEqual(['COMES', 'COMES', 'NOT_OFFERED'])
    expect(await kindsOf('Bo', bo)).toEqual(['COMES', 'WAITS', 'COMES'])
    expect(await kindsOf('Cai', cai)).toEqual(['COMES', 'NOT_OFFERED', 'NOT_OFFERED'])
    expect((await mailTo('Bo', 'offer'))?.text).toContain('Full at the moment, so you’d join the waitlist: “Noon”.')
    await world.ask(withdrawDocument, { reference: ana }, { as: addressOf('Ana') })
    expect(await kindsOf('Bo', bo)).toEqual(['COMES', 'COMES', 'COMES'])
    expect((await mailTo('Bo', 'session-place'))?.text).toContain('A place in “Noon” has become free, and it’s yours.')
    expect(await database.message.count({ where: { eventId: event.id, template: 'session-place' } })).toBe(1)
  })

  it('is staged, and released as it was staged', async () => {
    const ana = await registerPerson(world, event, 'Ana')
    await decide([ana], { staged: true, limit: { sessionIds: idsOf(2), reason } })
    expect(await seen('Ana', ana)).toEqual({ state: 'SUBMITTED', limit: null, attendance: [] })
    await world.ask(releaseDocument, { slug: event.slug }, { as })
    expect(await kindsOf('Ana', ana)).toEqual(['NOT_OFFERED', 'NOT_OFFERED', 'COMES'])
  })

  it('is refused to who chose none of them; others are offered theirs', async () => {
    const ana = await registerPerson(world, event, 'Ana', { sessionIds: idsOf(2) })
    const bo = await registerPerson(world, event, 'Bo', { sessionIds: idsOf(0, 2) })
    const answer = await decide([ana, bo], { limit: { sessionIds: idsOf(0), reason } })
    expect(answer.refused).toEqual([{ reference: ana, refusal: { __typename: 'NoChosenSessionLeft' } }])
    expect(await kindsOf('Bo', bo)).toEqual(['COMES', 'NOT_CHOSEN', 'NOT_OFFERED'])
  })

  it.each<[string, Record<string, unknown>, string[]]>([
    ['no session', { limit: { sessionIds: [], reason } }, ['limit.sessionIds REQUIRED']],
    ['a session of nowhere', { limit: { sessionIds: ['nowhere'], reason } }, ['limit.sessionIds.0 UNKNOWN']],
    [
      'no reason',
      { limit: { sessionIds: ['nowhere'], reason: ' ' } },
      ['limit.sessionIds.0 UNKNOWN', 'limit.reason REQUIRED'],
    ],
    ['another decision', { decision: 'WAITLIST', limit: { sessionIds: ['nowhere'], reason } }, ['limit UNKNOWN']],
  ])('is refused with %s, field by field', async (_, changes, expected) => {
    const ana = await registerPerson(world, event, 'Ana')
    const answer = (await decide([ana], changes)) as Answer & { fields: { path: string; code: string }[] }
    expect(answer.fields.map(({ path, code }) => `${path} ${code}`)).toEqual(expected)
    expect(await seen('Ana', ana)).toMatchObject({ state: 'SUBMITTED' })
  })

  it('keeps its limit in the log', async () => {
    const ana = await registerPerson(world, event, 'Ana')
    await offer(ana, [0])
    const entry = await database.auditEntry.findFirstOrThrow({ where: { eventId: event.id, what: 'OFFERED' } })
    expect(entry.after).toMatchObject({ limit: { sessionIds: idsOf(0), reason: expect.stringMatching(/^words:/) } })
  })
})

describe('widening', () => {
  it('adds sessions, tells the person, and gives a place there as far as there is one', async () => {
    const ana = await registerPerson(world, event, 'Ana')
    await offer(ana, [0])
    await take('Ana', ana)
    expect(await widen(ana, [0, 1])).toMatchObject({
      registration: { limit: { sessions: [{ title: 'Morning' }, { title: 'Noon' }] } },
    })
    expect(await kindsOf('Ana', ana)).toEqual(['COMES', 'COMES', 'NOT_OFFERED'])
    expect((await mailTo('Ana', 'offer-widened'))?.text).toContain('You’ve been offered a seat for: “Morning”, “Noon”.')
    expect(await widen(ana, [], null)).toMatchObject({ registration: { limit: null } })
    expect(await kindsOf('Ana', ana)).toEqual(['COMES', 'COMES', 'COMES'])
    const entries = await database.auditEntry.findMany({
      where: { eventId: event.id, what: 'WIDENED' },
      orderBy: { id: 'asc' },
    })
    expect(entries.map(({ reason: why }) => why)).toEqual([expect.stringMatching(/^words:/), null])
  })

  it('takes nobody a session, and is for those who decide', async () => {
    const ana = await registerPerson(world, event, 'Ana')
    await offer(ana, [0, 1])
    expect(await widen(ana, [1, 2])).toMatchObject({ __typename: 'NothingWidened' })
    expect(await widen(ana, [0, 1, 2], ' ')).toMatchObject({ fields: [{ path: 'reason', code: 'REQUIRED' }] })
    expect(await widen(ana, [], null, addressOf('Ana'))).toMatchObject({ __typename: 'UnknownRegistration' })
    const bo = await registerPerson(world, event, 'Bo')
    expect(await widen(bo, [], null)).toMatchObject({ __typename: 'WrongState' })
  })
})

describe('a limit to a session that is removed', () => {
  const remove = (...places: number[]) =>
    Promise.all(
      idsOf(...places).map((id) =>
        world.ask(
          'mutation ($id: ID!) { answer: removeSession(id: $id, version: 1) { __typename ... on Refusal { message } } }',
          { id },
          { as },
        ),
      ),
    )

  it('is widened by what is left, or by all', async () => {
    const ana = await registerPerson(world, event, 'Ana')
    const bo = await registerPerson(world, event, 'Bo')
    await offer(ana, [0, 2])
    await offer(bo, [0])
    await remove(0)
    expect(await kindsOf('Ana', ana)).toEqual(['NOT_OFFERED', 'COMES'])
    expect(await widen(ana, [2])).toMatchObject({ __typename: 'NothingWidened' })
    expect(await widen(ana, [1, 2])).toMatchObject({
      registration: { limit: { sessions: [{ title: 'Noon' }, { title: 'Night' }] } },
    })
    expect(await widen(bo, [2])).toMatchObject({ registration: { limit: { sessions: [{ title: 'Night' }] } } })
    expect(await kindsOf('Bo', bo)).toEqual(['NOT_OFFERED', 'COMES'])
    expect(await widen(bo, [], null)).toMatchObject({ registration: { limit: null } })
  })

  it('leaves a seat for no session, which its holder sees', async () => {
    const ana = await registerPerson(world, event, 'Ana', { sessionIds: idsOf(0) })
    const bo = await registerPerson(world, event, 'Bo')
    for (const [name, reference, places] of [['Ana', ana, [0]] as const, ['Bo', bo, [0, 2]] as const]) {
      await offer(reference, [...places])
      await take(name, reference)
    }
    await remove(0)
    expect(await seen('Ana', ana)).toMatchObject({ state: 'CONFIRMED', limit: { reason, sessions: [] } })
    expect(await kindsOf('Ana', ana)).toEqual(['NOT_OFFERED', 'NOT_OFFERED'])
    const said = 'Your seat covered only this session, so it covers none at the moment.'
    expect((await mailTo('Ana', 'session-removed'))?.text).toContain(said)
    expect((await mailTo('Ana', 'session-removed'))?.text).not.toContain('covers all sessions')
    expect((await mailTo('Bo', 'session-removed'))?.text).not.toContain(said)
  })

  it('is not released while nothing of it is left, and releases nothing else meanwhile', async () => {
    const ana = await registerPerson(world, event, 'Ana')
    const bo = await registerPerson(world, event, 'Bo')
    await decide([ana], { staged: true, limit: { sessionIds: idsOf(0), reason } })
    await decide([bo], { staged: true, limit: { sessionIds: idsOf(0, 2), reason } })
    await remove(0)
    const release = () => world.ask<{ answer: Answer }>(releaseDocument, { slug: event.slug }, { as })
    expect((await release()).answer).toMatchObject({
      __typename: 'ReleaseRefused',
      refused: [{ reference: ana, refusal: { __typename: 'NoChosenSessionLeft' } }],
    })
    expect(await seen('Bo', bo)).toMatchObject({ state: 'SUBMITTED' })
    await decide([ana], { staged: true, limit: { sessionIds: idsOf(1), reason } })
    expect((await release()).answer).toMatchObject({ __typename: 'StagedDecisionsReleased' })
    expect(await kindsOf('Bo', bo)).toEqual(['NOT_OFFERED', 'COMES'])
  })
})

describe('the database', () => {
  it('refuses a limit without a seat or without a reason, and a place that the seat is not for', async () => {
    const ana = await registerPerson(world, event, 'Ana')
    const change = (data: Record<string, unknown>) => database.registration.update({ where: { reference: ana }, data })
    await expect(change({ limitedTo: idsOf(0), limitReason: reason })).rejects.toThrow()
    await offer(ana, [0])
    await expect(change({ limitReason: null })).rejects.toThrow()
    const { id } = await database.registration.findUniqueOrThrow({ where: { reference: ana } })
    const place = { registrationId: id, sessionId: idsOf(1)[0] ?? '', state: 'HELD' as const, queuedAt: new Date() }
    await expect(database.sessionPlace.create({ data: place })).rejects.toThrow()
  })
})
