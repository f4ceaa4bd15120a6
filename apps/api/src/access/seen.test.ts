import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Terms, wholeEvent } from '@plenaria/domain/grant'
import { type Answer, decideDocument, registerPerson, termsOf } from '../registrations/testing/documents.ts'
import { lookDocument, revealDocument, type Shown, shareDocument } from '../registrations/testing/looking.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let organiser: string
let event: EventRow
let ana: string
let bo: string
let pia: string

const hours = (count: number) => new Date(event.startsAt.getTime() + count * 3_600_000)

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  const startsAt = new Date(Date.now() + 20 * 86_400_000)
  event = await world.event({
    hostId: host.id,
    startsAt,
    endsAt: new Date(startsAt.getTime() + 8 * 3_600_000),
    questions: [{ key: 'topic', kind: 'SHORT_TEXT', labels: { en: 'Topic' }, required: false }],
    sessions: ['Morning', 'Evening'].map((title, index) => ({
      title,
      startsAt: new Date(startsAt.getTime() + index * 4 * 3_600_000),
      endsAt: new Date(startsAt.getTime() + (index + 1) * 4 * 3_600_000),
    })),
  })
  const facts = { organisation: 'Red', motivation: 'To learn.', answers: [{ questionKey: 'topic', values: ['Water'] }] }
  ana = await registerPerson(world, event, 'Ana', facts)
  bo = await registerPerson(world, event, 'Bo', { ...facts, groupKey: 'academia' })
  pia = await registerPerson(world, event, 'Pia', { ...facts, protectIdentity: true })
})

const partner = async (terms: Partial<Terms>, role: 'ORGANISER' | 'REVIEWER' = 'ORGANISER') => {
  const { institute, grant } = await world.partner(event, { terms })
  return { institute, grant, as: (await world.member({ institute, role })).email }
}

const look = async (reference: string, as: string | null): Promise<Shown | null> =>
  (await world.ask<{ registration: Shown | null }>(lookDocument, { reference }, { as })).registration

const whole = {
  name: 'Ana',
  email: 'ana@people.example',
  organisation: 'Red',
  country: 'CO',
  languages: ['es'],
  motivation: 'To learn.',
  answers: [{ questionKey: 'topic', values: ['Water'] }],
  masked: [],
}

describe('a registration', () => {
  it('is whole for its person and for the host’s organisers', async () => {
    expect(await look(ana, 'ana@people.example')).toMatchObject(whole)
    expect(await look(ana, organiser)).toMatchObject(whole)
  })

  it('has no value where it is masked, and says what is masked and whether a reason opens it', async () => {
    const { as } = await partner({
      capabilities: ['SEE_REGISTRATIONS'],
      masks: (['NAME', 'ORGANISATION', 'COUNTRY', 'LANGUAGES', 'MOTIVATION', 'ANSWERS'] as const).map((field) => ({
        field,
        revealable: field === 'MOTIVATION',
      })),
    })
    expect(await look(ana, as)).toEqual({
      reference: ana,
      state: 'SUBMITTED',
      name: null,
      email: null,
      organisation: null,
      country: null,
      languages: [],
      motivation: null,
      protected: false,
      group: { key: 'civil-society' },
      answers: [],
      masked: [
        { field: 'NAME', revealable: false },
        { field: 'EMAIL', revealable: false },
        { field: 'ORGANISATION', revealable: false },
        { field: 'COUNTRY', revealable: false },
        { field: 'LANGUAGES', revealable: false },
        { field: 'MOTIVATION', revealable: true },
        { field: 'ANSWERS', revealable: false },
      ],
    })
  })

  it('a protected person’s registration does not reveal who they are, not even to the host', async () => {
    const masked = ['NAME', 'EMAIL', 'ORGANISATION', 'PROTECTED_IDENTITY'].map((field) => ({ field, revealable: true }))
    expect(await look(pia, organiser)).toMatchObject({
      name: null,
      email: null,
      organisation: null,
      protected: true,
      masked,
      motivation: 'To learn.',
    })
    expect(await look(pia, 'pia@people.example')).toMatchObject({ name: 'Pia', masked: [] })
  })

  it('out of scope does not exist, by whichever way it is asked for', async () => {
    const { as } = await partner({ scope: { ...wholeEvent, groups: ['academia'] } })
    expect(await look(ana, as)).toBeNull()
    expect(await look(bo, as)).toMatchObject({ name: 'Bo' })
    const document = /* GraphQL */ `
      query ($ana: String!, $bo: String!, $slug: String!) {
        one: registration(reference: $ana) { reference }
        two: registration(reference: $bo) { event { registrations(first: 200) { totalCount edges { node { reference } } } } }
        event(slug: $slug) { all: registrations { totalCount edges { node { event { registrations { totalCount } } } } } }
      }`
    const only = { totalCount: 1, edges: [{ node: { reference: bo } }] }
    expect(await world.ask(document, { ana, bo, slug: event.slug }, { as })).toEqual({
      one: null,
      two: { event: { registrations: only } },
      event: { all: { totalCount: 1, edges: [{ node: { event: { registrations: { totalCount: 1 } } } }] } },
    })
  })

  it('is not there any more as soon as the grant has ended, or its date has come', async () => {
    const { as, grant } = await partner({})
    expect(await look(ana, as)).not.toBeNull()
    await database.grant.update({ where: { id: grant.id }, data: { state: 'ENDED', endedAt: new Date() } })
    expect(await look(ana, as)).toBeNull()
    const endsAt = new Date(Date.now() + 60_000).toISOString()
    const dated = await partner({ endsAt })
    expect(await look(ana, dated.as)).not.toBeNull()
    await world.setClock(endsAt)
    expect(await look(ana, dated.as)).toBeNull()
    await world.setClock(null)
  })

  it('is not seen by a member before a second factor is shown', async () => {
    const cookie = await world.signInByLink(organiser)
    const { registration } = await world.ask<{ registration: unknown }>(lookDocument, { reference: ana }, { cookie })
    expect(registration).toBeNull()
  })

  it('names the sessions that the person wants', async () => {
    const [morning] = await database.session.findMany({ where: { eventId: event.id }, orderBy: { startsAt: 'asc' } })
    const reference = await registerPerson(world, event, 'Mo', { sessionIds: [morning?.id ?? ''] })
    const document =
      'query ($reference: String!) { registration(reference: $reference) { sessions { title startsAt } } }'
    const { registration } = await world.ask<{ registration: unknown }>(document, { reference }, { as: organiser })
    expect(registration).toEqual({ sessions: [{ title: 'Morning', startsAt: hours(0).toISOString() }] })
    expect(await world.ask(document, { reference: ana }, { as: organiser })).toEqual({ registration: { sessions: [] } })
  })

  it('tells the host and the partner itself alone which allotment its seat is of', async () => {
    const { institute, as } = await partner({ allotment: 2 })
    const other = await partner({})
    const reference = await registerPerson(world, event, 'Al')
    const input = { eventSlug: event.slug, references: [reference], decision: 'OFFER', fromAllotmentOf: institute.slug }
    await world.ask(decideDocument, { input }, { as })
    const document = 'query ($reference: String!) { registration(reference: $reference) { state allotment { slug } } }'
    expect(await world.ask(document, { reference }, { as: organiser })).toEqual({
      registration: { state: 'OFFERED', allotment: { slug: institute.slug } },
    })
    expect(await world.ask(document, { reference }, { as })).toEqual({
      registration: { state: 'OFFERED', allotment: { slug: institute.slug } },
    })
    for (const viewer of ['al@people.example', other.as]) {
      expect(await world.ask(document, { reference }, { as: viewer })).toEqual({
        registration: { state: 'OFFERED', allotment: null },
      })
    }
  })
})

const historyDocument = /* GraphQL */ `
  query ($reference: String!) {
    registration(reference: $reference) { history { kind state by institute { slug } field reason } }
  }`

const historyOf = async (reference: string, as: string) =>
  (await world.ask<{ registration: { history: unknown[] } }>(historyDocument, { reference }, { as })).registration
    .history

describe('the history of a registration', () => {
  it('tells the person who looked and why, by institute, and other partners nothing of it', async () => {
    const reference = await registerPerson(world, event, 'Hal')
    const terms = { masks: [{ field: 'NAME' as const, revealable: true }] }
    const looker = await partner(terms)
    const other = await partner(terms)
    const consenting = await partner({ needsConsent: true })
    const input = { reference, field: 'NAME', reason: 'To print a badge.' }
    await world.ask(revealDocument, { input }, { as: looker.as })
    const person = 'hal@people.example'
    const [mark] = await termsOf(world, event, [consenting.institute.slug])
    const sharing = { reference, instituteSlug: consenting.institute.slug, terms: mark }
    for (const given of [true, false]) {
      await world.ask(shareDocument, { input: { ...sharing, given } }, { as: person })
    }
    const none = { institute: null, field: null, reason: null, state: 'SUBMITTED' }
    const shared = { ...none, institute: { slug: consenting.institute.slug } }
    const revealed = {
      ...none,
      kind: 'REVEALED',
      institute: { slug: looker.institute.slug },
      field: 'NAME',
      reason: 'To print a badge.',
    }
    const registered = { ...none, kind: 'REGISTERED', by: 'Hal' }
    expect(await historyOf(reference, person)).toEqual([
      registered,
      { ...revealed, by: null },
      { ...shared, kind: 'SHARED', by: 'Hal' },
      { ...shared, kind: 'UNSHARED', by: 'Hal' },
    ])
    expect(await historyOf(reference, organiser)).toEqual([
      registered,
      { ...revealed, by: looker.as },
      { ...shared, kind: 'SHARED', by: 'Hal' },
      { ...shared, kind: 'UNSHARED', by: 'Hal' },
    ])
    expect(await historyOf(reference, looker.as)).toEqual([
      { ...registered, by: null },
      { ...revealed, by: looker.as },
    ])
    expect(await historyOf(reference, other.as)).toEqual([{ ...registered, by: null }])
  })

  it('tells of staged decisions those alone who may decide about the registration', async () => {
    const reference = await registerPerson(world, event, 'Sol')
    const input = { eventSlug: event.slug, references: [reference], decision: 'OFFER', staged: true }
    await world.ask<{ answer: Answer }>(decideDocument, { input }, { as: organiser })
    const reader = await partner({ capabilities: ['SEE_REGISTRATIONS', 'SEE_CONTACTS'] })
    const decider = await partner({})
    const kinds = async (as: string) =>
      ((await historyOf(reference, as)) as { kind: string; by: string | null }[]).map(({ kind, by }) => [kind, by])
    expect(await kinds(reader.as)).toEqual([['REGISTERED', 'Sol']])
    expect(await kinds('sol@people.example')).toEqual([['REGISTERED', 'Sol']])
    expect(await kinds(decider.as)).toEqual([
      ['REGISTERED', 'Sol'],
      ['STAGED', organiser],
    ])
    const document =
      'query ($reference: String!) { registration(reference: $reference) { staged { decision } viewerCan { decide } } }'
    expect(await world.ask(document, { reference }, { as: reader.as })).toEqual({
      registration: { staged: null, viewerCan: { decide: [] } },
    })
  })
})

describe('why an offer went to somebody', () => {
  const reasonDocument = /* GraphQL */ `
    query ($reference: String!) {
      registration(reference: $reference) { offerReason { kind text skipped { reference organisation } } }
    }`

  it('does not tell a partner whom or how many it does not see', async () => {
    const at = await world.event({
      hostId: host.id,
      admission: 'FIRST_COME',
      total: 2,
      organisationCap: 1,
      groups: { all: { maximum: 2 } },
      policy: 'FIFO',
    })
    const register = (name: string, organisation: string, country = 'CO') =>
      registerPerson(world, at, name, { organisation, country, groupKey: 'all' })
    await register('Holder', 'Red')
    const leaver = await register('Leaver', 'Blue')
    const skipped = await register('Skipped', 'Red', 'MX')
    const next = await register('Next', 'Green')
    const withdraw = 'mutation ($reference: String!) { withdraw(reference: $reference) { __typename } }'
    await world.ask(withdraw, { reference: leaver }, { as: 'leaver@people.example' })
    const reasonFor = async (as: string) =>
      (await world.ask<{ registration: { offerReason: unknown } }>(reasonDocument, { reference: next }, { as }))
        .registration.offerReason
    const ofPartner = async (terms: Partial<Terms>) => {
      const { institute } = await world.partner(at, { terms })
      return reasonFor((await world.member({ institute })).email)
    }
    const kind = 'FIRST_IN_QUEUE'
    const withheld = 'This person was the first in the queue who could hold a seat.'
    expect(await reasonFor(organiser)).toMatchObject({
      kind,
      text: expect.stringContaining('; one person ahead was passed over'),
      skipped: [{ reference: skipped, organisation: 'Red' }],
    })
    expect(await ofPartner({ scope: { ...wholeEvent, countries: ['CO'] } })).toEqual({
      kind,
      text: withheld,
      skipped: [],
    })
    expect(await ofPartner({ masks: [{ field: 'ORGANISATION', revealable: false }] })).toMatchObject({
      text: expect.stringContaining('one person ahead was passed over, because of a limit in the seat plan'),
      skipped: [],
    })
    expect(await reasonFor('next@people.example')).toBeNull()
  })
})
