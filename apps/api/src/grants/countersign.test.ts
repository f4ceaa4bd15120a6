import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, GrantRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import {
  act,
  audited,
  type CountersignAnswer,
  countersignDocument,
  decideDocument,
  endDocument,
  releaseDocument,
  requestsDocument,
  withdrawCountersignDocument,
} from './testing/documents.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let partner: InstituteRow
let event: EventRow
let grant: GrantRow
let organiser: string
let hostOwner: string
let countersigner: string
let references: string[]

const reason = 'The dialogue is for the region.'

beforeAll(async () => {
  host = await world.institute({ names: { en: 'The Host' } })
  partner = await world.institute({ names: { en: 'The Partner' } })
  organiser = (await world.member({ institute: host })).email
  hostOwner = (await world.member({ institute: host, role: 'OWNER' })).email
  countersigner = (await world.member({ institute: partner })).email
})

beforeEach(async () => {
  event = await world.event({ hostId: host.id, total: 2, groups: { 'civil-society': {}, academia: {} } })
  const terms = {
    countersign: ['RELEASE', 'DECLINE'] as const,
    scope: { groups: ['civil-society'], countries: null, sessions: null },
  }
  ;({ grant } = await world.partner(event, {
    institute: partner,
    terms: { ...terms, countersign: [...terms.countersign] },
  }))
  references = []
  for (const name of ['ana', 'bo']) references.push(await registerPerson(world, event, name))
  references.push(await registerPerson(world, event, 'cai', { groupKey: 'academia' }))
  world.mails.length = 0
})

const decide = (input: object, as = organiser) =>
  act<CountersignAnswer>(
    world,
    decideDocument,
    { input: { eventSlug: event.slug, references, decision: 'DECLINE', reason, ...input } },
    as,
  )

const release = (as = organiser) => act<CountersignAnswer>(world, releaseDocument, { slug: event.slug }, as)

const answer = (id: string, agree: boolean, as: string, why: string | null = null) =>
  act<CountersignAnswer>(world, countersignDocument, { input: { id, agree, reason: why } }, as)

const withdrawRequest = (id: string, as: string) =>
  act<CountersignAnswer>(world, withdrawCountersignDocument, { id }, as)

const states = async () =>
  (await database.registration.findMany({ where: { eventId: event.id }, orderBy: { name: 'asc' } })).map(
    ({ state }) => state,
  )

const leave = (name: string, index: number) =>
  world.ask(withdrawDocument, { reference: references[index] }, { as: `${name}@people.example` })

const undecided = ['SUBMITTED', 'SUBMITTED', 'SUBMITTED']

describe('declining', () => {
  test('waits for the partner, takes effect as the requester’s act when it agrees, and notifies them', async () => {
    const asked = await decide({})
    expect(asked).toMatchObject({
      __typename: 'CountersignPending',
      request: {
        action: 'DECLINE',
        state: 'PENDING',
        count: 3,
        reason,
        requestedBy: organiser,
        institute: { slug: host.slug },
        pendingInstitutes: [{ slug: partner.slug }],
        signatures: [],
        viewerCan: { answer: false, withdraw: true },
      },
    })
    expect(asked.request.decisions).toHaveLength(3)
    expect(await states()).toEqual(undecided)
    await world.runJobs()
    const notified = world.mails.filter(({ subject }) => subject.startsWith('Your countersignature is needed'))
    expect(notified.map(({ to }) => to)).toEqual([countersigner])
    expect(notified[0]?.text).toContain('It concerns 3 registrations.')
    expect(notified[0]?.text).toContain(`/e/${event.slug}/manage/countersign`)
    expect(notified[0]?.text).not.toMatch(/people\.example|for the region/)

    // The partner sees its permitted part of the request, and the total.
    const { event: seen } = await world.ask<{
      event: { countersignRequests: { edges: { node: CountersignAnswer['request'] }[] } }
    }>(requestsDocument, { slug: event.slug, states: ['PENDING'] }, { as: countersigner })
    const requests = seen.countersignRequests.edges.map(({ node }) => node)
    expect(requests).toMatchObject([{ count: 3, viewerCan: { answer: true, withdraw: false } }])
    expect(requests[0]?.decisions.map(({ registration }) => registration.reference)).toEqual(references.slice(0, 2))

    expect(await answer(asked.request.id, true, countersigner)).toMatchObject({
      __typename: 'CountersignAnswered',
      request: { state: 'DONE', pendingInstitutes: [], signatures: [{ agreed: true, by: countersigner }] },
      decided: {
        registrations: references.slice(0, 2).map((reference) => ({ reference, state: 'DECLINED' })),
        refused: [],
      },
    })
    expect(await states()).toEqual(['DECLINED', 'DECLINED', 'DECLINED'])
    const declined = await database.auditEntry.findMany({ where: { eventId: event.id, what: 'DECLINED' } })
    const requester = await database.user.findUniqueOrThrow({ where: { email: organiser } })
    expect(declined.map(({ actorId, instituteId, grantId }) => [actorId, instituteId, grantId])).toEqual(
      Array(3).fill([requester.id, host.id, null]),
    )
    await world.runJobs()
    expect(world.mails.filter(({ to }) => to === organiser)).toMatchObject([
      { text: expect.stringContaining('has taken effect') },
    ])
    expect(await audited(world, event.id)).toEqual(['COUNTERSIGN_ASKED by HOST', 'COUNTERSIGNED by PARTNER'])
  })

  test('asked for again, it is the same request', async () => {
    const { request } = await decide({})
    const again = await decide({ references: references.toReversed() })
    expect(again.request.id).toBe(request.id)
    expect((await decide({ reason: 'For another reason.' })).request.id).not.toBe(request.id)
  })

  test('a refusal needs a reason, settles it, and changes nothing', async () => {
    const { request } = await decide({})
    expect(await answer(request.id, false, countersigner)).toMatchObject({ __typename: 'ReasonNeeded' })
    expect(await answer(request.id, false, countersigner, 'x'.repeat(1001))).toMatchObject({
      __typename: 'InvalidInput',
    })
    expect(await answer(request.id, false, countersigner, 'They are from the region.')).toMatchObject({
      request: { state: 'REFUSED', signatures: [{ agreed: false, reason: 'They are from the region.' }] },
      decided: null,
    })
    expect(await answer(request.id, true, countersigner)).toMatchObject({
      __typename: 'CountersignSettled',
      state: 'REFUSED',
    })
    expect(await states()).toEqual(undecided)
    expect(await database.countersignature.count({ where: { requestId: request.id } })).toBe(1)
  })

  test('is withdrawn by the institute that asked, and by nobody else', async () => {
    const { request } = await decide({})
    expect(await withdrawRequest(request.id, countersigner)).toMatchObject({ __typename: 'NotAllowed' })
    expect(await withdrawRequest(request.id, hostOwner)).toMatchObject({
      __typename: 'CountersignWithdrawn',
      request: { state: 'WITHDRAWN', pendingInstitutes: [] },
    })
    expect(await withdrawRequest(request.id, organiser)).toMatchObject({ state: 'WITHDRAWN' })
    expect(await answer(request.id, true, countersigner)).toMatchObject({ state: 'WITHDRAWN' })
    expect(await states()).toEqual(undecided)
  })

  test('never stands in the way of people who leave; they drop out of it', async () => {
    const { request } = await decide({})
    expect(await leave('ana', 0)).toMatchObject({ answer: { __typename: 'RegistrationWithdrawn' } })
    expect(await answer(request.id, true, countersigner)).toMatchObject({
      request: { state: 'DONE' },
      decided: { registrations: [{ reference: references[1] }] },
    })
    expect(await states()).toEqual(['WITHDRAWN', 'DECLINED', 'DECLINED'])
  })

  test('decisions that became impossible meanwhile are listed one by one', async () => {
    const { request } = await decide({})
    await database.$executeRaw`update group_tally set submitted = submitted - 1 where event_id = ${event.id} and group_key = 'civil-society'`
    await database.$executeRaw`update registration set state = 'DECLINED', decline_reason = 'Before.' where reference = ${references[0]}`
    expect(await answer(request.id, true, countersigner)).toMatchObject({
      decided: { refused: [{ reference: references[0], refusal: { __typename: 'WrongState' } }] },
    })
  })

  test('is carried out once, though two members agree at the same moment', async () => {
    const second = (await world.member({ institute: partner })).email
    const { request } = await decide({})
    const answers = await Promise.all([countersigner, second].map((as) => answer(request.id, true, as)))
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['CountersignAnswered', 'CountersignSettled'])
    expect(await database.auditEntry.count({ where: { eventId: event.id, what: 'DECLINED' } })).toBe(3)
    expect(await database.message.count({ where: { eventId: event.id, template: 'declined' } })).toBe(3)
  })

  test('a connection lost between desk and signature keeps neither, and agreeing again does both', async () => {
    const { request } = await decide({})
    await world.owner.$executeRawUnsafe(`
      create function die() returns trigger language plpgsql as $$
      begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$`)
    await world.owner.$executeRawUnsafe(
      'create trigger die before insert on countersignature for each row execute function die()',
    )
    await expect(answer(request.id, true, countersigner)).rejects.toThrow()
    await world.owner.$executeRawUnsafe('drop function die cascade')
    expect(await states()).toEqual(undecided)
    expect(await answer(request.id, true, countersigner)).toMatchObject({ request: { state: 'DONE' } })
    expect(await states()).toEqual(['DECLINED', 'DECLINED', 'DECLINED'])
  })

  test('is void once the requester may not decide it any more', async () => {
    const leaving = (await world.member({ institute: host })).email
    const { request } = await decide({}, leaving)
    await database.member.deleteMany({ where: { user: { email: leaving } } })
    expect(await answer(request.id, true, countersigner)).toMatchObject({
      __typename: 'CountersignSettled',
      state: 'VOID',
      voidReason: 'REQUESTER_NOT_ALLOWED',
      message: expect.stringContaining('the person who sent it no longer has permission to decide on it'),
    })
    expect(await states()).toEqual(undecided)
  })

  test('asked for by the partner, it waits for the host', async () => {
    const asked = await decide({ references: references.slice(0, 1) }, countersigner)
    expect(asked).toMatchObject({
      request: { institute: { slug: partner.slug }, pendingInstitutes: [{ slug: host.slug }] },
    })
    expect(await answer(asked.request.id, true, countersigner)).toMatchObject({ __typename: 'NotAllowed' })
    expect(await answer(asked.request.id, true, organiser)).toMatchObject({ request: { state: 'DONE' } })
    const [entry] = await database.auditEntry.findMany({ where: { eventId: event.id, what: 'DECLINED' } })
    expect(entry).toMatchObject({ instituteId: partner.id, grantId: grant.id })
  })

  test('declining needs the agreement of all three institutes', async () => {
    const third = await world.partner(event, { terms: { countersign: ['DECLINE'] } })
    const member = (await world.member({ institute: third.institute })).email
    const { request } = await decide({})
    expect(await answer(request.id, true, countersigner)).toMatchObject({
      request: { state: 'PENDING', pendingInstitutes: [{ slug: third.institute.slug }] },
      decided: null,
    })
    expect(await states()).toEqual(undecided)
    expect(await answer(request.id, true, countersigner)).toMatchObject({ __typename: 'NotAllowed' })
    expect(await answer(request.id, true, member)).toMatchObject({ request: { state: 'DONE' } })
  })

  test('is nobody else’s to see or to answer', async () => {
    const { request } = await decide({})
    const reviewer = (await world.member({ institute: partner, role: 'REVIEWER' })).email
    const stranger = (await world.member({ role: 'OWNER' })).email
    for (const as of [null, 'ana@people.example', reviewer, stranger]) {
      const answers = [
        act<CountersignAnswer>(world, countersignDocument, { input: { id: request.id, agree: true } }, as),
        act<CountersignAnswer>(world, withdrawCountersignDocument, { id: request.id }, as),
      ]
      for (const one of await Promise.all(answers)) expect(one.__typename).toBe('UnknownCountersignRequest')
      expect(await world.ask(requestsDocument, { slug: event.slug }, { as })).toEqual({
        event: { countersignRequests: { edges: [] } },
      })
    }
    expect(await answer('nonsense', true, countersigner)).toMatchObject({ __typename: 'UnknownCountersignRequest' })
    expect(await states()).toEqual(undecided)
  })

  test('is void where the grant ends while it waits, for any reason', async () => {
    const partnerOwner = (await world.member({ institute: partner, role: 'OWNER' })).email
    const { request } = await decide({})
    await act(world, endDocument, { input: { grantId: grant.id, reason: 'It is over.' } }, partnerOwner)
    expect(await withdrawRequest(request.id, organiser)).toMatchObject({
      __typename: 'CountersignSettled',
      state: 'VOID',
      voidReason: 'GRANT_ENDED',
    })
    expect(await answer(request.id, true, countersigner)).toMatchObject({ __typename: 'UnknownCountersignRequest' })
    await world.runJobs()
    const notified = world.mails.find(({ to, text }) => to === organiser && text.includes('no longer waiting'))
    expect(notified?.text).toContain('because a grant that the request depended on has ended')
    const [entry] = await database.auditEntry.findMany({ where: { eventId: event.id, what: 'COUNTERSIGN_VOID' } })
    expect(entry?.after).toMatchObject({ voidReason: 'GRANT_ENDED' })
    await expect(
      database.$executeRaw`update countersign_request set void_reason = null where id = ${request.id}::uuid`,
    ).rejects.toThrow('countersign_request_void')
    expect(await decide({ references: references.slice(0, 1) })).toMatchObject({ __typename: 'Decided' })
    expect(await audited(world, event.id)).toEqual([
      'COUNTERSIGN_ASKED by HOST',
      'GRANT_ENDED by PARTNER',
      'COUNTERSIGN_VOID by PARTNER',
    ])
  })
})

describe('declining by the rights of two institutes', () => {
  let second: InstituteRow
  let member: string

  beforeEach(async () => {
    const scope = { groups: ['academia'], countries: null, sessions: null }
    second = (await world.partner(event, { terms: { scope } })).institute
    member = (await world.member({ institute: second })).email
    await world.member({ institute: partner, email: member })
  })

  test('answers with the request for each', async () => {
    const asked = await decide({}, member)
    expect(asked).toMatchObject({
      __typename: 'CountersignPending',
      request: { count: 2, institute: { slug: partner.slug }, pendingInstitutes: [{ slug: host.slug }] },
      otherRequests: [
        {
          count: 1,
          institute: { slug: second.slug },
          pendingInstitutes: [{ slug: host.slug }, { slug: partner.slug }],
        },
      ],
      refused: [],
    })
    expect(await states()).toEqual(undecided)
  })

  test('says what can’t be declined, and requests agreement for the others', async () => {
    await leave('ana', 0)
    const asked = await decide({ references: [...references, 'UNKNOWN234'] }, member)
    expect(asked).toMatchObject({
      request: { count: 1, institute: { slug: partner.slug } },
      otherRequests: [{ count: 1, institute: { slug: second.slug } }],
      refused: [
        { reference: 'UNKNOWN234', refusal: { __typename: 'UnknownRegistration' } },
        { reference: references[0], refusal: { __typename: 'WrongState' } },
      ],
    })
  })
})

describe('releasing', () => {
  beforeEach(async () => {
    await decide({ references: references.slice(0, 1), decision: 'OFFER', reason: null, staged: true })
    await decide({ references: references.slice(1), decision: 'NOT_SELECT', reason: null, staged: true })
  })

  test('waits for the partner; then all that is staged takes effect at once', async () => {
    const asked = await release()
    expect(asked).toMatchObject({ request: { action: 'RELEASE', count: 3, reason: null } })
    expect((await release(hostOwner)).request.id).toBe(asked.request.id)
    const decisions = asked.request.decisions.map(({ decision }) => decision).sort()
    expect(decisions).toEqual(['NOT_SELECT', 'NOT_SELECT', 'OFFER'])
    expect(await answer(asked.request.id, true, countersigner)).toMatchObject({ request: { state: 'DONE' } })
    expect(await states()).toEqual(['OFFERED', 'NOT_SELECTED', 'NOT_SELECTED'])
  })

  test('goes on without those who left', async () => {
    const { request } = await release()
    await leave('bo', 1)
    expect(await answer(request.id, true, countersigner)).toMatchObject({ request: { state: 'DONE' } })
    expect(await states()).toEqual(['OFFERED', 'WITHDRAWN', 'NOT_SELECTED'])
  })

  test('is void once something else is staged, and can be requested again', async () => {
    const { request } = await release()
    await decide({ references: references.slice(2), decision: 'WAITLIST', reason: null, staged: true })
    expect(await answer(request.id, true, countersigner)).toMatchObject({
      __typename: 'CountersignSettled',
      state: 'VOID',
      voidReason: 'SUPERSEDED',
    })
    expect(await states()).toEqual(undecided)
    const again = await release()
    expect(again.request.id).not.toBe(request.id)
    await decide({ references: references.slice(2), decision: 'NOT_SELECT', reason: null, staged: true })
    const third = await release()
    expect(third.request.id).not.toBe(again.request.id)
    const rows = await database.countersignRequest.findMany({ where: { eventId: event.id }, orderBy: { id: 'asc' } })
    expect(rows.map(({ state }) => state)).toEqual(['VOID', 'VOID', 'PENDING'])
    expect(rows.map(({ voidReason }) => voidReason)).toEqual(['SUPERSEDED', 'SUPERSEDED', null])
  })

  test('is void where everybody has left, and says so', async () => {
    const { request } = await release()
    await leave('ana', 0)
    await leave('bo', 1)
    await leave('cai', 2)
    expect(await answer(request.id, true, countersigner)).toMatchObject({ state: 'VOID', voidReason: 'NOBODY_LEFT' })
    expect(await world.ask(requestsDocument, { slug: event.slug }, { as: organiser })).toMatchObject({
      event: { countersignRequests: { edges: [{ node: { state: 'VOID', voidReason: 'NOBODY_LEFT' } }] } },
    })
  })

  test('a release that does not fit is refused and stays pending', async () => {
    const { request } = await release()
    await database.$executeRaw`
      update seat_plan_group set minimum = 0, target = 0, maximum = 0 where event_id = ${event.id} and group_key = 'civil-society'`
    expect(await answer(request.id, true, countersigner)).toMatchObject({
      __typename: 'ReleaseRefused',
      refused: [{ reference: references[0] }],
    })
    expect(await database.countersignRequest.findUniqueOrThrow({ where: { id: request.id } })).toMatchObject({
      state: 'PENDING',
    })
    expect(await database.countersignature.count({ where: { requestId: request.id } })).toBe(0)
  })
})

test('a grant that ended by its date can not be agreed for, though no worker has noticed', async () => {
  const endsAt = new Date((await world.now()).getTime() + 3_600_000)
  const other = await world.event({ hostId: host.id, groups: { 'civil-society': {} } })
  const { institute } = await world.partner(other, {
    terms: { countersign: ['DECLINE'], endsAt: endsAt.toISOString() },
  })
  const member = (await world.member({ institute })).email
  const second = await world.partner(other, { terms: { countersign: ['DECLINE'] } })
  const signer = (await world.member({ institute: second.institute })).email
  const reference = await registerPerson(world, other, 'ana')
  const { request } = await decide({ eventSlug: other.slug, references: [reference] })
  await world.setClock(endsAt.toISOString())
  expect(await answer(request.id, true, member)).toMatchObject({ __typename: 'UnknownCountersignRequest' })
  expect(await answer(request.id, true, signer)).toMatchObject({ __typename: 'CountersignSettled', state: 'VOID' })
  await world.setClock(null)
})
