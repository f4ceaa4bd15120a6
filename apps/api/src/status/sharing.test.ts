import { beforeAll, describe, expect, it } from '@jest/globals'
import { recount } from '../desk/testing/recount.ts'
import {
  type Answer,
  interest,
  offerProtection,
  registerDocument,
  registerPerson,
  termsOf,
} from '../registrations/testing/documents.ts'
import { lookDocument, shareDocument } from '../registrations/testing/looking.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

let event: EventRow
let needing: InstituteRow
let plain: InstituteRow
let member: string
/** Mark of the terms that need consent. */
let mark: string

beforeAll(async () => {
  const startsAt = new Date(Date.now() + 20 * 86_400_000)
  event = await world.event({
    startsAt,
    sessions: ['One', 'Two'].map((title) => ({ title, startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) })),
  })
  needing = (await world.partner(event, { terms: { needsConsent: true }, purposes: { en: 'To invite you.' } }))
    .institute
  plain = (await world.partner(event)).institute
  mark = (await termsOf(world, event, [needing.slug]))[0] ?? ''
  member = (await world.member({ institute: needing })).email
})

const sees = async (reference: string) =>
  (await world.ask<{ registration: unknown }>(lookDocument, { reference }, { as: member })).registration !== null

const share = async (reference: string, instituteSlug: string, given: boolean, as: string | null) => {
  const { eventId } = await database.registration.findUniqueOrThrow({ where: { reference } })
  const [terms] = await termsOf(world, { id: eventId }, [instituteSlug])
  const input = { reference, instituteSlug, given, terms }
  return (await world.ask<{ answer: Answer }>(shareDocument, { input }, { as })).answer
}

describe('a partner that needs consent', () => {
  it('sees those alone who let it, from the moment they do and until they take it back', async () => {
    const silent = await registerPerson(world, event, 'Silent')
    const open = await registerPerson(world, event, 'Open', { shareWith: [needing.slug] })
    expect([await sees(silent), await sees(open)]).toEqual([false, true])
    expect(await share(silent, needing.slug, true, 'silent@people.example')).toMatchObject({
      __typename: 'SharingSet',
      registration: { sharing: [{ institute: { slug: needing.slug }, purpose: 'To invite you.', given: true }] },
    })
    await share(open, needing.slug, false, 'open@people.example')
    expect([await sees(silent), await sees(open)]).toEqual([true, false])
    expect(await recount(database, event.id)).toEqual([])
  })

  it('shows nothing of who lets others see', async () => {
    const reference = await registerPerson(world, event, 'Teller', { shareWith: [needing.slug] })
    const document = 'query ($reference: String!) { registration(reference: $reference) { sharing { given } } }'
    expect(await world.ask(document, { reference }, { as: member })).toEqual({ registration: { sharing: null } })
    expect(await world.ask(document, { reference }, { as: 'teller@people.example' })).toEqual({
      registration: { sharing: [{ given: true }] },
    })
  })
})

describe('letting a partner see', () => {
  it('is the person’s own, and of partners that ask for it', async () => {
    const reference = await registerPerson(world, event, 'Ana')
    const ana = 'ana@people.example'
    expect(await share(reference, plain.slug, true, ana)).toMatchObject({ __typename: 'UnknownPartner' })
    expect(await share(reference, 'nobody', true, ana)).toMatchObject({ __typename: 'UnknownPartner' })
    for (const as of [null, member, 'bo@people.example']) {
      expect(await share(reference, needing.slug, true, as)).toMatchObject({ __typename: 'UnknownRegistration' })
    }
    const { sharedWith } = await database.registration.findUniqueOrThrow({ where: { reference } })
    expect(sharedWith).toEqual([])
  })

  it('set to what it is changes nothing', async () => {
    const reference = await registerPerson(world, event, 'Same', { shareWith: [needing.slug] })
    await share(reference, needing.slug, true, 'same@people.example')
    expect(await database.registration.findUniqueOrThrow({ where: { reference } })).toMatchObject({ version: 1 })
    expect(
      await database.auditEntry.count({ where: { what: 'SHARED', eventId: event.id, grantId: { not: null } } }),
    ).toBe(1)
  })
})

describe('registering', () => {
  const register = async (changes: Parameters<typeof interest>[1]) => {
    const input = interest(event, changes)
    return (await world.ask<{ answer: Answer }>(registerDocument, { input })).answer
  }

  it.each<[string, () => Parameters<typeof interest>[1], string[]]>([
    ['with a session of nobody', () => ({ sessionIds: ['nowhere'] }), ['sessionIds.0 UNKNOWN']],
    ['for a partner that needs no consent', () => ({ shareWith: [plain.slug] }), ['shareWith.0 UNKNOWN']],
    ['for a partner twice', () => ({ shareWith: [mark, mark] }), ['shareWith.1 REPEATED']],
    ['for nobody', () => ({ shareWith: ['nobody'], name: '' }), ['name REQUIRED', 'shareWith.0 UNKNOWN']],
  ])('%s is refused, field by field', async (_, changes, expected) => {
    const answer = await register({ email: 'zed@people.example', ...changes() })
    expect(answer.fields?.map(({ path, code }) => `${path} ${code}`)).toEqual(expected)
    expect(await database.registration.count({ where: { emailKey: 'zed@people.example' } })).toBe(0)
  })

  it('registering for all sessions is the same as naming none', async () => {
    const sessions = await database.session.findMany({ where: { eventId: event.id } })
    await register({ email: 'whole@people.example', sessionIds: sessions.map(({ id }) => id) })
    const row = await database.registration.findFirstOrThrow({ where: { emailKey: 'whole@people.example' } })
    expect(row.sessionIds).toEqual([])
  })
})

describe('amending', () => {
  const amendDocument = /* GraphQL */ `
    mutation ($input: AmendRegistrationInput!) {
      answer: amendRegistration(input: $input) {
        __typename
        ... on InvalidInput { fields { path code } }
        ... on AmendmentAccepted { registration { protected sessions { title } } }
      }
    }`

  it('asks for protection, and chooses sessions again', async () => {
    const reference = await registerPerson(world, event, 'Noa')
    await offerProtection(world, event)
    const [one] = await database.session.findMany({ where: { eventId: event.id }, orderBy: { id: 'asc' } })
    const amend = async (changes: Record<string, unknown>) => {
      const { version } = await database.registration.findUniqueOrThrow({ where: { reference } })
      const input = { reference, version, ...changes }
      return (await world.ask<{ answer: Answer }>(amendDocument, { input }, { as: 'noa@people.example' })).answer
    }
    expect(await amend({ protectIdentity: true, sessionIds: [one?.id] })).toMatchObject({
      registration: { protected: true, sessions: [expect.objectContaining({})] },
    })
    expect(await database.registration.findUniqueOrThrow({ where: { reference } })).toMatchObject({
      protected: true,
      sortName: reference,
      sessionIds: [one?.id],
    })
    expect(await amend({ sessionIds: ['nowhere'] })).toMatchObject({
      fields: [{ path: 'sessionIds.0', code: 'UNKNOWN' }],
    })
    await amend({ sessionIds: [], protectIdentity: false })
    expect(await database.registration.findUniqueOrThrow({ where: { reference } })).toMatchObject({
      protected: false,
      sortName: 'Noa',
      sessionIds: [],
    })
  })
})

describe('a consent', () => {
  it('is to one grant: when that has ended, a later one of the same institute sees nobody before a new request', async () => {
    const at = await world.event()
    const { institute, grant } = await world.partner(at, { terms: { needsConsent: true } })
    const as = (await world.member({ institute })).email
    const reference = await registerPerson(world, at, 'Vera', { shareWith: [institute.slug] })
    const seen = async () =>
      (await world.ask<{ registration: unknown }>(lookDocument, { reference }, { as })).registration !== null
    expect(await seen()).toBe(true)
    await database.grant.update({ where: { id: grant.id }, data: { state: 'ENDED', endedAt: new Date() } })
    await world.partner(at, { institute, terms: { needsConsent: true }, purposes: { en: 'For a newsletter.' } })
    expect(await seen()).toBe(false)
    const document = 'query ($reference: String!) { registration(reference: $reference) { sharing { purpose given } } }'
    expect(await world.ask(document, { reference }, { as: 'vera@people.example' })).toEqual({
      registration: { sharing: [{ purpose: 'For a newsletter.', given: false }] },
    })
    await share(reference, institute.slug, true, 'vera@people.example')
    expect(await seen()).toBe(true)
  })
})
