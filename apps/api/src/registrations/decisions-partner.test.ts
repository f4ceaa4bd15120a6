import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type Terms, wholeEvent } from '@plenaria/domain/grant'
import { recount } from '../desk/testing/recount.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { whileWaiting } from '../testing/waiting.ts'
import { openWorld } from '../testing/world.ts'
import { type Answer, decideDocument, kept, registerPerson, releaseDocument } from './testing/documents.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let organiser: string
let event: EventRow
let civil: string
let scholar: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

beforeEach(async () => {
  event = await world.event({ hostId: host.id, total: 3 })
  civil = await registerPerson(world, event, 'Civil')
  scholar = await registerPerson(world, event, 'Scholar', { groupKey: 'academia' })
})

const partner = async (terms: Partial<Terms>) => {
  const { institute, grant } = await world.partner(event, { terms })
  const { id, email } = await world.member({ institute })
  return { institute, grant, id, as: email }
}

const scholarsOnly = { scope: { ...wholeEvent, groups: ['academia'] } }

type Requester = { as?: string | null; cookie?: string }

const decide = async (changes: Record<string, unknown>, requester: Requester): Promise<Answer> => {
  const input = { eventSlug: event.slug, references: [civil, scholar], decision: 'OFFER', ...changes }
  return (await world.ask<{ answer: Answer }>(decideDocument, { input }, requester)).answer
}

const release = async (requester: Requester): Promise<Answer> =>
  (await world.ask<{ answer: Answer }>(releaseDocument, { slug: event.slug }, requester)).answer

describe('a partner’s member', () => {
  it.each([
    ['decides', {}],
    ['stages', { staged: true }],
    ['takes back what is staged', { unstage: true }],
  ])('%s in scope, and finds nobody beyond it', async (_, changes) => {
    if ('unstage' in changes) await decide({ staged: true }, { as: organiser })
    const before = await database.registration.findUniqueOrThrow({ where: { reference: civil } })
    const { as } = await partner(scholarsOnly)
    const answer = await decide({ ...changes, references: [civil, scholar, 'NOSUCHREF2'] }, { as })
    const unknown = { __typename: 'UnknownRegistration' }
    expect(answer).toMatchObject({ __typename: 'Decided', registrations: [{ reference: scholar }] })
    expect(answer.refused).toEqual([
      { reference: civil, refusal: unknown },
      { reference: 'NOSUCHREF2', refusal: unknown },
    ])
    expect(await database.registration.findUniqueOrThrow({ where: { reference: civil } })).toEqual(before)
    expect(await recount(database, event.id)).toEqual([])
  })

  it('acts for the institute, under its grant', async () => {
    const { institute, grant, id, as } = await partner({})
    await decide({ references: [civil] }, { as })
    const last = { where: { eventId: event.id }, orderBy: { id: 'desc' } } as const
    expect(await database.auditEntry.findFirstOrThrow(last)).toMatchObject({
      what: 'OFFERED',
      actorKind: 'MEMBER',
      actorId: id,
      instituteId: institute.id,
      grantId: grant.id,
    })
    await decide({ references: [scholar] }, { as: organiser })
    expect(await database.auditEntry.findFirstOrThrow(last)).toMatchObject({ instituteId: host.id, grantId: null })
  })

  it('decides nothing without the right to, nor about registrations of another event', async () => {
    const before = await kept(world, event.id)
    const reader = await partner({ capabilities: ['SEE_REGISTRATIONS', 'EXPORT'] })
    const elsewhere = await world.partner(await world.event({ hostId: host.id }))
    const stranger = (await world.member({ institute: elsewhere.institute })).email
    for (const as of [reader.as, stranger]) {
      expect(await decide({}, { as })).toMatchObject({ __typename: 'NotAllowed' })
      expect(await release({ as })).toMatchObject({ __typename: 'NotAllowed' })
    }
    const other = await world.event({ hostId: host.id })
    expect(await decide({ eventSlug: other.slug }, { as: organiser })).toMatchObject({
      registrations: [],
      refused: [{ reference: civil }, { reference: scholar }],
    })
    expect(await kept(world, event.id)).toEqual(before)
  })

  it('releases only where it sees everything', async () => {
    await decide({ staged: true }, { as: organiser })
    const bounded = await partner(scholarsOnly)
    expect(await release({ as: bounded.as })).toMatchObject({ __typename: 'NotAllowed' })
    const whole = await partner({})
    expect(await release({ as: whole.as })).toMatchObject({ __typename: 'StagedDecisionsReleased', released: 2 })
  })

  it('decides no more once the grant has ended', async () => {
    const { grant, as } = await partner({})
    await decide({ references: [civil], staged: true }, { as })
    await database.grant.update({ where: { id: grant.id }, data: { state: 'ENDED', endedAt: new Date() } })
    const before = await kept(world, event.id)
    expect(await decide({}, { as })).toMatchObject({ __typename: 'NotAllowed' })
    expect(await kept(world, event.id)).toEqual(before)
  })
})

describe('seats of an allotment', () => {
  it('are offered by members of that partner alone', async () => {
    const owner = await partner({ allotment: 1 })
    const other = await partner({ allotment: 1 })
    const mine = { fromAllotmentOf: owner.institute.slug }
    for (const as of [other.as, organiser]) {
      const answer = await decide(mine, { as })
      expect(answer.fields?.map(({ path, code }) => `${path} ${code}`)).toEqual(['fromAllotmentOf UNKNOWN'])
    }
    expect(await decide(mine, { as: owner.as })).toMatchObject({
      registrations: [{ reference: civil, state: 'OFFERED' }],
      refused: [{ reference: scholar, refusal: { __typename: 'CannotHoldSeat', cause: 'ALLOTMENT_USED_UP' } }],
    })
    const { grantId } = await database.auditEntry.findFirstOrThrow({ where: { eventId: event.id, what: 'OFFERED' } })
    expect(grantId).toBe(owner.grant.id)
    expect(await recount(database, event.id)).toEqual([])
  })

  it.each<[string, Record<string, unknown>]>([
    ['nobody', { fromAllotmentOf: 'nobody' }],
    ['the host', { fromAllotmentOf: 'HOST' }],
    ['the partner, for what is no offer', { fromAllotmentOf: 'PARTNER', decision: 'WAITLIST' }],
  ])('of %s are no choice', async (_, changes) => {
    const { institute, as } = await partner({ allotment: 1 })
    const slugs: Record<string, string> = { HOST: host.slug, PARTNER: institute.slug }
    const slug = String(changes.fromAllotmentOf)
    const answer = await decide({ ...changes, fromAllotmentOf: slugs[slug] ?? slug }, { as })
    expect(answer.fields?.map(({ path, code }) => `${path} ${code}`)).toEqual(['fromAllotmentOf UNKNOWN'])
  })
})

describe('a decline that takes agreement', () => {
  it('waits, and so does a release that declines somebody', async () => {
    await partner({ countersign: ['DECLINE'] })
    const reason = 'Outside the region.'
    const states = () =>
      database.registration.findMany({ where: { eventId: event.id }, select: { state: true, staged: true } })
    expect(await decide({ decision: 'DECLINE', reason }, { as: organiser })).toMatchObject({
      __typename: 'CountersignPending',
    })
    expect(await states()).toEqual(Array(2).fill({ state: 'SUBMITTED', staged: null }))
    await decide({ decision: 'DECLINE', reason, staged: true }, { as: organiser })
    expect(await release({ as: organiser })).toMatchObject({ __typename: 'CountersignPending' })
    expect(await states()).toEqual(Array(2).fill({ state: 'SUBMITTED', staged: 'DECLINE' }))
  })

  it('is not asked about where nobody would be declined', async () => {
    await partner({ countersign: ['DECLINE'] })
    expect(await decide({ decision: 'DECLINE' }, { as: organiser })).toMatchObject({
      __typename: 'Decided',
      refused: [{ refusal: { __typename: 'ReasonNeeded' } }, { refusal: { __typename: 'ReasonNeeded' } }],
    })
    await world.ask(
      'mutation ($reference: String!) { withdraw(reference: $reference) { __typename } }',
      { reference: civil },
      { as: 'civil@people.example' },
    )
    expect(await decide({ references: [civil], decision: 'DECLINE', reason: 'No.' }, { as: organiser })).toMatchObject({
      refused: [{ refusal: { __typename: 'WrongState', state: 'WITHDRAWN' } }],
    })
    expect(await decide({ references: [scholar], decision: 'NOT_SELECT' }, { as: organiser })).toMatchObject({
      registrations: [{ state: 'NOT_SELECTED' }],
    })
    expect(await database.countersignRequest.count({ where: { eventId: event.id } })).toBe(0)
  })
})

describe('without a second factor', () => {
  it('nothing is decided, and what is missing is said', async () => {
    const cookie = await world.signInByLink(organiser)
    const before = await kept(world, event.id)
    expect(await decide({}, { cookie })).toMatchObject({ __typename: 'SecondFactorNeeded' })
    expect(await release({ cookie })).toMatchObject({ __typename: 'SecondFactorNeeded' })
    expect(await kept(world, event.id)).toEqual(before)
  })
})

describe('what changes while a decision waits for the event’s seats', () => {
  const waitFor = (ask: () => Promise<Answer>, change: () => Promise<unknown>) =>
    whileWaiting(world, event.id, ask, change)

  const end = (id: string) => database.grant.update({ where: { id }, data: { state: 'ENDED', endedAt: new Date() } })
  const declining = { references: [], decision: 'DECLINE', reason: 'Outside the region.' }

  it.each<[string, (found: Awaited<ReturnType<typeof partner>>) => Promise<unknown>]>([
    ['the grant ends', ({ grant }) => end(grant.id)],
    ['the member is removed', ({ id }) => database.member.deleteMany({ where: { userId: id } })],
    [
      'the member gets another role',
      ({ id }) => database.member.updateMany({ where: { userId: id }, data: { role: 'REVIEWER' } }),
    ],
  ])('counts: %s, and nothing is decided', async (_, change) => {
    const found = await partner({})
    await world.signIn(found.as)
    const before = await kept(world, event.id)
    for (const ask of [
      () => decide({ ...declining, references: [civil] }, found),
      () => decide({ references: [civil], staged: true }, found),
    ]) {
      await database.grant.updateMany({ where: { id: found.grant.id }, data: { state: 'AGREED', endedAt: null } })
      await database.member.upsert({
        where: { instituteId_userId: { instituteId: found.institute.id, userId: found.id } },
        create: { instituteId: found.institute.id, userId: found.id, role: 'ORGANISER' },
        update: { role: 'ORGANISER' },
      })
      expect(await waitFor(ask, () => change(found))).toMatchObject({ __typename: 'NotAllowed' })
    }
    expect(await kept(world, event.id)).toEqual(before)
  })

  it('counts for a release too', async () => {
    const found = await partner({})
    await decide({ staged: true }, { as: organiser })
    await world.signIn(found.as)
    const before = await kept(world, event.id)
    expect(
      await waitFor(
        () => release(found),
        () => end(found.grant.id),
      ),
    ).toMatchObject({ __typename: 'NotAllowed' })
    expect(await kept(world, event.id)).toEqual(before)
  })

  it('counts: a consent that is taken back hides the person', async () => {
    const found = await partner({ needsConsent: true })
    await database.registration.updateMany({ data: { sharedWith: [found.grant.id] } })
    await world.signIn(found.as)
    const takeBack = () => database.registration.update({ where: { reference: civil }, data: { sharedWith: [] } })
    const answer = await waitFor(() => decide({ ...declining, references: [civil, scholar] }, found), takeBack)
    expect(answer).toMatchObject({
      registrations: [{ reference: scholar }],
      refused: [{ reference: civil, refusal: { __typename: 'UnknownRegistration' } }],
    })
  })

  it('counts: terms by which another institute has to agree', async () => {
    await world.signIn(organiser)
    const before = await kept(world, event.id)
    const answer = await waitFor(
      () => decide({ ...declining, references: [civil] }, { as: organiser }),
      () => partner({ countersign: ['DECLINE'] }),
    )
    expect(answer.__typename).toBe('CountersignPending')
    const { registrations } = (await kept(world, event.id)) as { registrations: unknown }
    expect(registrations).toEqual((before as { registrations: unknown }).registrations)
  })
})
