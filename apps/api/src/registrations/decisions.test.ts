import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { recount } from '../desk/testing/recount.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { type Answer, decideDocument, interest, kept, registerDocument, releaseDocument } from './testing/documents.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let organiser: string
let event: EventRow
let references: string[]

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

beforeEach(async () => {
  event = await world.event({ hostId: host.id, total: 2, groups: { 'civil-society': {} } })
  references = []
  for (const name of ['ana', 'bo', 'cai']) {
    const input = interest(event, { name, email: `${name}@people.example` })
    await world.ask(registerDocument, { input })
    const row = await database.registration.findFirstOrThrow({ where: { eventId: event.id, name } })
    references.push(row.reference)
  }
})

async function decide(changes: Record<string, unknown>, as: string | null = organiser): Promise<Answer> {
  const input = { eventSlug: event.slug, references, decision: 'OFFER', ...changes }
  return (await world.ask<{ answer: Answer }>(decideDocument, { input }, { as })).answer
}

async function release(as: string | null = organiser): Promise<Answer> {
  return (await world.ask<{ answer: Answer }>(releaseDocument, { slug: event.slug }, { as })).answer
}

const states = async () =>
  (await database.registration.findMany({ where: { eventId: event.id }, orderBy: { name: 'asc' } })).map(
    ({ state }) => state,
  )

const [ana, bo, cai] = [0, 1, 2].map((index) => () => references[index] ?? '') as [
  () => string,
  () => string,
  () => string,
]

describe('deciding', () => {
  it('takes effect one by one, and says what did not', async () => {
    const answer = await decide({ references: [...references, 'NOSUCHREF2'] })
    expect(answer).toMatchObject({
      __typename: 'Decided',
      registrations: [{ reference: ana(), state: 'OFFERED' }, { reference: bo() }],
      offersMade: 0,
    })
    expect(answer.refused).toEqual([
      { reference: 'NOSUCHREF2', refusal: { __typename: 'UnknownRegistration' } },
      { reference: cai(), refusal: { __typename: 'CannotHoldSeat', cause: 'NO_FREE_SEAT' } },
    ])
    expect(await states()).toEqual(['OFFERED', 'OFFERED', 'SUBMITTED'])
    expect(await recount(database, event.id)).toEqual([])
  })

  it('declines with a reason only, also somebody who holds a seat, and offers the seat on', async () => {
    await decide({ references: [ana(), bo()] })
    await decide({ references: [cai()], decision: 'WAITLIST' })
    expect(await decide({ references: [ana()], decision: 'DECLINE' })).toMatchObject({
      registrations: [],
      refused: [{ refusal: { __typename: 'ReasonNeeded' } }],
    })
    const reason = 'The consultation is for the region.'
    expect(await decide({ references: [ana()], decision: 'DECLINE', reason })).toMatchObject({
      registrations: [{ state: 'DECLINED' }],
      offersMade: 1,
    })
    expect(await states()).toEqual(['DECLINED', 'OFFERED', 'OFFERED'])
    await world.runJobs()
    expect(world.mails.find(({ to, text }) => to === 'ana@people.example' && text.includes(reason))).toBeDefined()
    expect(await decide({ references: [ana()], decision: 'OFFER' })).toMatchObject({
      refused: [{ refusal: { __typename: 'WrongState', state: 'DECLINED' } }],
    })
    expect(await decide({ references: [ana()], decision: 'REINSTATE' })).toMatchObject({
      registrations: [{ state: 'SUBMITTED' }],
    })
    expect(await recount(database, event.id)).toEqual([])
  })

  it('does not bring back a registration whose person registered again', async () => {
    await decide({ references: [ana()] })
    const { offerExpiresAt } = await database.registration.findUniqueOrThrow({ where: { reference: ana() } })
    await database.event.update({ where: { id: event.id }, data: { registrationClosesAt: event.startsAt } })
    await world.setClock(offerExpiresAt?.toISOString() ?? null)
    await world.ask(registerDocument, { input: interest(event, { email: 'Ana@people.example' }) })
    expect(await decide({ references: [ana()], decision: 'REINSTATE' })).toMatchObject({
      refused: [{ reference: ana(), refusal: { __typename: 'AlreadyRegistered' } }],
    })
    await world.setClock(null)
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['nobody', { references: [] }, 'references REQUIRED'],
    ['too many', { references: Array.from({ length: 1001 }, (_, n) => `R${n}`) }, 'references TOO_MANY'],
    ['the same person twice', { references: ['A', 'B', 'A'] }, 'references.2 REPEATED'],
    ['with a reason of 1 MB', { reason: 'x'.repeat(1_000_000) }, 'reason TOO_LONG'],
    ['with an invisible reason', { reason: 'No\u202E.' }, 'reason UNPRINTABLE'],
  ])('about %s is refused, and nothing changes', async (_, changes, expected) => {
    const before = await kept(world, event.id)
    const answer = await decide(changes)
    expect(answer.fields?.map(({ path, code }) => `${path} ${code}`)).toEqual([expected])
    expect(await kept(world, event.id)).toEqual(before)
  })

  it('is for organisers of the host only', async () => {
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    const stranger = (await world.member({ role: 'OWNER' })).email
    const before = await kept(world, event.id)
    for (const as of [null, 'ana@people.example', reviewer, stranger]) {
      expect(await decide({}, as)).toMatchObject({ __typename: 'NotAllowed' })
      expect(await release(as)).toMatchObject({ __typename: 'NotAllowed' })
    }
    expect(await decide({ eventSlug: 'no-such-event' })).toMatchObject({ __typename: 'UnknownEvent' })
    expect(await kept(world, event.id)).toEqual(before)
  })
})

describe('staged decisions', () => {
  const seen = /* GraphQL */ `
    query ($reference: String!) {
      registration(reference: $reference) { state staged { decision } history { kind by decision } viewerCan { decide } }
    }`
  const look = async (as: string) =>
    (await world.ask<{ registration: unknown }>(seen, { reference: ana() }, { as })).registration

  it('are seen by organisers and by nobody else, until they are released together', async () => {
    const mails = await database.message.count({ where: { eventId: event.id } })
    expect(await decide({ references: [ana()], staged: true })).toMatchObject({
      registrations: [{ state: 'SUBMITTED', staged: { decision: 'OFFER', stagedBy: organiser } }],
    })
    const reason = 'Outside the region.'
    await decide({ references: [bo()], decision: 'DECLINE', reason, staged: true })
    expect(await database.message.count({ where: { eventId: event.id } })).toBe(mails)
    expect(await look('ana@people.example')).toEqual({
      state: 'SUBMITTED',
      staged: null,
      history: [{ kind: 'REGISTERED', by: 'ana', decision: null }],
      viewerCan: { decide: [] },
    })
    expect(await look(organiser)).toMatchObject({
      staged: { decision: 'OFFER' },
      history: [{ kind: 'REGISTERED' }, { kind: 'STAGED', by: organiser, decision: 'OFFER' }],
      viewerCan: { decide: ['OFFER', 'WAITLIST', 'NOT_SELECT', 'DECLINE'] },
    })
    expect(await release()).toMatchObject({ __typename: 'StagedDecisionsReleased', released: 2, offersMade: 0 })
    expect(await states()).toEqual(['OFFERED', 'DECLINED', 'SUBMITTED'])
    expect(await look('ana@people.example')).toMatchObject({
      history: [{ kind: 'REGISTERED' }, { kind: 'OFFERED', by: null, decision: null }],
    })
    expect(await release()).toMatchObject({ __typename: 'NothingStaged' })
    expect(await recount(database, event.id)).toEqual([])
  })

  it('are released all or none', async () => {
    await decide({ staged: true })
    const before = await kept(world, event.id)
    expect(await release()).toMatchObject({
      __typename: 'ReleaseRefused',
      refused: [{ reference: cai(), refusal: { __typename: 'CannotHoldSeat', cause: 'NO_FREE_SEAT' } }],
    })
    expect(await kept(world, event.id)).toEqual(before)
    expect(await decide({ references: [cai()], unstage: true })).toMatchObject({ registrations: [{ staged: null }] })
    expect(await release()).toMatchObject({ released: 2 })
  })
})
