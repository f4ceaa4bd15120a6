import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import {
  act,
  answerDocument,
  audited,
  endDocument,
  type GrantAnswer,
  grantDocument,
  proposeDocument,
  proposeTermsDocument,
  terms,
} from './testing/documents.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let partner: InstituteRow
let event: EventRow
let hostOwner: string
let hostOrganiser: string
let partnerOwner: string
let partnerOrganiser: string

beforeAll(async () => {
  host = await world.institute({ names: { en: 'The Host' } })
  partner = await world.institute({ names: { en: 'The Partner', es: 'La Asociada' } })
  hostOwner = (await world.member({ institute: host, role: 'OWNER' })).email
  hostOrganiser = (await world.member({ institute: host })).email
  partnerOwner = (await world.member({ institute: partner, role: 'OWNER' })).email
  partnerOrganiser = (await world.member({ institute: partner })).email
})

beforeEach(async () => {
  event = await world.event({ hostId: host.id, titles: { en: 'An event' } })
  world.mails.length = 0
})

const propose = (changes = {}, as: string | null = hostOrganiser) =>
  act(
    world,
    proposeDocument,
    { input: { eventSlug: event.slug, partnerSlug: partner.slug, terms: terms(changes) } },
    as,
  )

const counter = ({ id, version }: { id: string; version: number }, changes: object, as: string | null) =>
  act(world, proposeTermsDocument, { input: { grantId: id, version, terms: terms(changes) } }, as)

const answer = ({ id, version }: { id: string; version: number }, accept: boolean, as: string | null) =>
  act(world, answerDocument, { input: { grantId: id, version, accept } }, as)

const end = ({ id }: { id: string }, as: string | null, reason = 'We part as friends.') =>
  act(world, endDocument, { input: { grantId: id, reason } }, as)

const sees = async (as: string) => {
  const document = 'query ($slug: String!) { event(slug: $slug) { viewerCan { seeRegistrations } } }'
  const { event: seen } = await world.ask<{ event: { viewerCan: { seeRegistrations: boolean } } }>(
    document,
    { slug: event.slug },
    { as },
  )
  return seen.viewerCan.seeRegistrations
}

const subjects = () => world.mails.map(({ to, subject }) => `${to}: ${subject}`)

test('proposed, accepted, changed and ended: each holds from the next request on, and notifies the other side', async () => {
  const proposed = await propose()
  expect(proposed).toMatchObject({
    __typename: 'GrantProposed',
    grant: {
      state: 'PROPOSED',
      agreed: null,
      proposed: { number: 1, proposedBy: 'HOST' },
      viewerCan: { answer: false, withdrawProposal: true, propose: true, end: false },
    },
  })
  await world.runJobs()
  expect(subjects()).toEqual([`${partnerOwner}: The Host proposes to work together: An event`])
  expect(world.mails[0]?.text).toContain(`/e/${event.slug}/manage/partners/${proposed.grant.id}`)
  expect(await sees(partnerOrganiser)).toBe(false)

  const accepted = await answer(proposed.grant, true, partnerOwner)
  expect(accepted).toMatchObject({ grant: { state: 'AGREED', agreed: { number: 1 }, proposed: null } })
  expect(await sees(partnerOrganiser)).toBe(true)

  const changed = await counter(accepted.grant, { capabilities: ['WRITE_NOTES'], purposes: [] }, hostOwner)
  expect(changed).toMatchObject({ grant: { state: 'AGREED', agreed: { number: 1 }, proposed: { number: 2 } } })
  expect(await sees(partnerOrganiser)).toBe(true)
  const changedAndAccepted = await answer(changed.grant, true, partnerOwner)
  expect(changedAndAccepted).toMatchObject({ grant: { agreed: { number: 2 }, proposed: null } })
  expect(await sees(partnerOrganiser)).toBe(false)

  const ended = await end(changedAndAccepted.grant, partnerOwner)
  expect(ended).toMatchObject({
    __typename: 'GrantEnded',
    grant: { state: 'ENDED', agreed: null, viewerCan: { answer: false, propose: false, end: false } },
  })
  await world.runJobs()
  expect(subjects().slice(1)).toEqual([
    `${hostOrganiser}: Your terms were accepted: An event`,
    `${partnerOwner}: The Host proposes to change the terms: An event`,
    `${hostOwner}: Your terms were accepted: An event`,
    `${hostOwner}: The grant has ended: An event`,
  ])
  expect(world.mails.at(-1)?.text).toContain(
    'The Partner has ended the grant at “An event”.\n\nTheir reason: We part as',
  )
  expect(await audited(world, event.id)).toEqual([
    'GRANT_PROPOSED by HOST',
    'GRANT_AGREED by PARTNER',
    'GRANT_TERMS_PROPOSED by HOST',
    'GRANT_AGREED by PARTNER',
    'GRANT_ENDED by PARTNER',
  ])
})

test('a counter-proposal must differ from the proposal and from the terms in force', async () => {
  event = await world.event({ hostId: host.id, groups: { academia: {}, activists: {} } })
  const { grant } = await propose({ scope: { groupKeys: ['academia', 'activists'] } })
  const same = { scope: { groupKeys: ['activists', 'academia'] } }
  for (const as of [partnerOwner, hostOrganiser]) {
    expect(await counter(grant, same, as)).toEqual({
      __typename: 'SameTerms',
      message:
        'These terms already apply or have already been proposed. Change something before you propose them, or answer the proposal.',
    })
  }
  const purposes = [{ language: 'en', text: 'To help with the choice.' }]
  expect(await counter(grant, { ...same, purposes }, partnerOwner)).toMatchObject({ __typename: 'GrantProposed' })
  const agreed = await database.grant.findUniqueOrThrow({ where: { id: grant.id } })
  const accepted = await answer(agreed, true, hostOwner)
  expect(await counter(accepted.grant, { ...same, purposes }, hostOwner)).toMatchObject({ __typename: 'SameTerms' })
  expect(await database.grantTerms.count({ where: { grantId: grant.id } })).toBe(2)
  expect(await audited(world, event.id)).toEqual([
    'GRANT_PROPOSED by HOST',
    'GRANT_TERMS_PROPOSED by PARTNER',
    'GRANT_AGREED by HOST',
  ])
  await world.runJobs()
})

test('a counter-proposal waits for the host, and is all that can be accepted', async () => {
  const { grant } = await propose()
  const countered = await counter(grant, { needsConsent: true }, partnerOwner)
  expect(countered.grant).toMatchObject({
    state: 'PROPOSED',
    proposed: { number: 2, proposedBy: 'PARTNER' },
    viewerCan: { answer: false, withdrawProposal: true },
  })
  expect(await answer(countered.grant, true, partnerOwner)).toMatchObject({ __typename: 'NotAllowed' })
  expect(await answer(countered.grant, true, hostOrganiser)).toMatchObject({ __typename: 'NotAllowed' })
  expect(await answer(grant, true, hostOwner)).toMatchObject({ __typename: 'ChangedMeanwhile' })
  expect(await answer(countered.grant, true, hostOwner)).toMatchObject({
    grant: { state: 'AGREED', agreed: { number: 2 } },
  })
  await world.runJobs()
  expect(subjects()).toEqual([
    `${partnerOwner}: The Host proposes to work together: An event`,
    `${hostOwner}: The Partner proposes other terms: An event`,
    `${partnerOwner}: Your terms were accepted: An event`,
  ])
})

test('declined is over; a new one can be proposed', async () => {
  const { grant } = await propose()
  expect(await answer(grant, false, partnerOwner)).toMatchObject({ grant: { state: 'DECLINED', proposed: null } })
  expect(await answer(grant, true, partnerOwner)).toMatchObject({ __typename: 'GrantClosed', state: 'DECLINED' })
  expect(await counter(grant, {}, hostOwner)).toMatchObject({ __typename: 'GrantClosed' })
  expect(await end(grant, hostOwner)).toMatchObject({ __typename: 'GrantClosed' })
  expect(await propose()).toMatchObject({ __typename: 'GrantProposed' })
})

test('a proposal is taken back by those who made it; what was in force stays so', async () => {
  const { grant } = await propose()
  expect(await answer(grant, false, hostOrganiser)).toMatchObject({ grant: { state: 'DECLINED' } })

  const again = await answer((await propose()).grant, true, partnerOwner)
  const changed = await counter(again.grant, { countersign: ['DECLINE'] }, partnerOwner)
  expect(await answer(changed.grant, false, partnerOwner)).toMatchObject({
    grant: { state: 'AGREED', agreed: { number: 1 }, proposed: null },
  })
  expect((await audited(world, event.id)).filter((entry) => entry.includes('TAKEN_BACK'))).toEqual([
    'GRANT_TAKEN_BACK by HOST',
    'GRANT_TAKEN_BACK by PARTNER',
  ])
})

test('changed terms that are declined leave what was agreed', async () => {
  const accepted = await answer((await propose()).grant, true, partnerOwner)
  const changed = await counter(accepted.grant, { capabilities: ['WRITE_NOTES'], purposes: [] }, hostOwner)
  expect(await answer(changed.grant, false, partnerOwner)).toMatchObject({
    grant: { state: 'AGREED', agreed: { number: 1 }, proposed: null },
  })
  expect(await sees(partnerOrganiser)).toBe(true)
})

describe('refused by name, and nothing changed:', () => {
  test('a grant to itself, to nobody, at no event, and a second one', async () => {
    const to = (partnerSlug: string, eventSlug = event.slug, as = hostOwner) =>
      act(world, proposeDocument, { input: { eventSlug, partnerSlug, terms: terms() } }, as)
    expect(await to(host.slug)).toMatchObject({ __typename: 'GrantToOneself' })
    expect(await to('nobody')).toMatchObject({ __typename: 'UnknownInstitute' })
    expect(await to('no\0body')).toMatchObject({ __typename: 'UnknownInstitute' })
    expect(await to(partner.slug, 'nothing')).toMatchObject({ __typename: 'UnknownEvent' })
    expect(await to(partner.slug, event.slug, partnerOwner)).toMatchObject({ __typename: 'NotAllowed' })
    const { grant } = await to(partner.slug)
    expect(await to(partner.slug)).toMatchObject({ __typename: 'GrantExists', grant: { id: grant.id } })
    expect(await database.grant.count({ where: { eventId: event.id } })).toBe(1)
  })

  test('the second of two owners who answer at once is refused', async () => {
    const second = (await world.member({ institute: partner, role: 'OWNER' })).email
    const { grant } = await propose()
    const answers = await Promise.all([answer(grant, true, partnerOwner), answer(grant, false, second)])
    const names = answers.map(({ __typename }) => __typename).sort()
    expect([
      ['ChangedMeanwhile', 'GrantAnswered'],
      ['GrantAnswered', 'GrantClosed'],
    ]).toContainEqual(names)
    expect(await database.auditEntry.count({ where: { eventId: event.id } })).toBe(2)
    await database.member.deleteMany({ where: { user: { email: second } } })
  })

  test('those who are neither, who are not owners, or whose sign-in is not strong', async () => {
    const { grant } = await propose()
    const stranger = (await world.member({ role: 'OWNER' })).email
    for (const as of [null, stranger, 'somebody@people.example']) {
      expect(await answer(grant, true, as)).toMatchObject({ __typename: 'UnknownGrant' })
      expect(await end(grant, as)).toMatchObject({ __typename: 'UnknownGrant' })
      expect(await world.ask(grantDocument, { id: grant.id }, { as })).toEqual({ grant: null })
    }
    expect(await answer(grant, true, partnerOrganiser)).toMatchObject({ __typename: 'NotAllowed' })
    expect(await counter(grant, {}, partnerOrganiser)).toMatchObject({ __typename: 'NotAllowed' })
    expect(await end(grant, hostOrganiser)).toMatchObject({ __typename: 'NotAllowed' })
    const cookie = await world.signInByLink(partnerOwner)
    const weak = await world.ask<{ answer: GrantAnswer }>(
      answerDocument,
      { input: { grantId: grant.id, version: grant.version, accept: true } },
      { cookie },
    )
    expect(weak.answer).toMatchObject({ __typename: 'SecondFactorNeeded' })
    expect(await world.ask(grantDocument, { id: 'nonsense' }, { as: hostOwner })).toEqual({ grant: null })
    expect(await database.auditEntry.count({ where: { eventId: event.id } })).toBe(1)
  })

  test('an owner who was removed, on the very next request', async () => {
    const leaving = (await world.member({ institute: partner, role: 'OWNER' })).email
    const { grant } = await propose()
    expect((await world.ask<GrantAnswer>(grantDocument, { id: grant.id }, { as: leaving })).grant).toMatchObject({
      viewerCan: { answer: true },
    })
    await database.member.deleteMany({ where: { user: { email: leaving } } })
    expect(await answer(grant, true, leaving)).toMatchObject({ __typename: 'UnknownGrant' })
  })

  test('an end without a reason, or with one of a megabyte', async () => {
    const { grant } = await propose()
    expect(await end(grant, hostOwner, ' ')).toMatchObject({ fields: [{ path: 'reason', code: 'REQUIRED' }] })
    expect(await end(grant, hostOwner, 'x'.repeat(1_000_000))).toMatchObject({ fields: [{ code: 'TOO_LONG' }] })
  })
})

test('a member of both answers for the side that is asked', async () => {
  const both = (await world.member({ institute: partner, role: 'OWNER' })).email
  await world.member({ institute: host, role: 'OWNER', email: both })
  const { grant } = await propose({}, both)
  expect(grant.viewerCan).toEqual({ answer: true, withdrawProposal: true, propose: true, end: true })
  expect(await answer(grant, true, both)).toMatchObject({ grant: { state: 'AGREED' } })
  expect(await audited(world, event.id)).toEqual(['GRANT_PROPOSED by HOST', 'GRANT_AGREED by PARTNER'])
  await database.member.deleteMany({ where: { user: { email: both } } })
})
