import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Terms } from '@plenaria/domain/grant'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { enqueueDeliveries } from '../webhooks/enqueue.ts'
import { registerPerson } from './testing/documents.ts'
import { lookDocument, pageDocument, revealDocument, type Shown, type ShownPage } from './testing/looking.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let organiser: string
let event: EventRow
let pia: string
let omar: string

/** What nobody who works on the event may come across without having asked for it. Three letters stand in some cursor by chance. */
const secrets = /\bpia\b|vermelha|piracema|zenith|quartz/i

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  event = await world.event({ hostId: host.id })
  await registerPerson(world, event, 'Ana Clara', { organisation: 'Open House' })
  pia = await registerPerson(world, event, 'Pia Vermelha', {
    email: 'piracema@people.example',
    organisation: 'Zenith Legal',
    protectIdentity: true,
    pseudonym: 'Heron',
  })
  omar = await registerPerson(world, event, 'Omar Said', { organisation: 'Quartz Union', affiliation: 'HIDDEN' })
})

const partner = async (terms: Partial<Terms>): Promise<string> => {
  const { institute } = await world.partner(event, { terms })
  return (await world.member({ institute })).email
}

const page = async (variables: object, as: string): Promise<ShownPage> =>
  (await world.ask<{ event: { registrations: ShownPage } }>(pageDocument, { slug: event.slug, ...variables }, { as }))
    .event.registrations

const names = async (variables: object, as = organiser) =>
  (await page(variables, as)).edges.map(({ node }) => node.name ?? node.reference)

const look = async (reference: string, as: string) =>
  (await world.ask<{ registration: Shown | null }>(lookDocument, { reference }, { as })).registration

const amend = async (reference: string, input: object, as: string) => {
  const { version } = await database.registration.findUniqueOrThrow({ where: { reference } })
  const document = /* GraphQL */ `mutation ($input: AmendRegistrationInput!) {
    answer: amendRegistration(input: $input) { __typename ... on InvalidInput { fields { path code } }
      ... on AmendmentAccepted { registration { name pseudonym affiliation } } } }`
  return (await world.ask<{ answer: object }>(document, { input: { reference, version, ...input } }, { as })).answer
}

const get = async (url: string, as: string) =>
  (await world.app.inject({ url, headers: { cookie: await world.signIn(as) } })).body

describe('a pseudonym', () => {
  it('stands where the name would, for everybody but the person', async () => {
    expect(await names({ sort: 'NAME_ASC' })).toEqual(['Ana Clara', 'Heron', 'Omar Said'])
    expect(await look(pia, organiser)).toMatchObject({ name: 'Heron', email: null, organisation: null })
    expect(await look(pia, 'piracema@people.example')).toMatchObject({ name: 'Pia Vermelha', masked: [] })
  })

  it('is found by search, and who it stands for is not', async () => {
    expect(await names({ filter: { search: 'heron' } })).toEqual(['Heron'])
    expect(await names({ filter: { search: 'herom' } })).toEqual(['Heron'])
    for (const search of ['pia', 'vermelha', 'vermelho', 'piracema', 'zenith', 'legal', 'zenit legal'])
      expect([search, await names({ filter: { search } })]).toEqual([search, []])
  })

  it('is not shown where names are masked for everybody', async () => {
    const nameless = await partner({
      capabilities: ['SEE_REGISTRATIONS'],
      masks: [{ field: 'NAME', revealable: true }],
    })
    expect(await look(pia, nameless)).toMatchObject({ name: null })
    expect(await names({ filter: { search: 'heron' } }, nameless)).toEqual([])
    const blind = await world.event({ hostId: host.id, blindReview: true })
    const seen = await registerPerson(world, blind, 'Rosa Luz', { protectIdentity: true, pseudonym: 'Heron' })
    const { email } = await world.member({ institute: host, role: 'REVIEWER' })
    expect(await look(seen, email)).toMatchObject({ name: null })
    expect(await look(seen, organiser)).toMatchObject({ name: 'Heron' })
  })

  it('tells nothing of the name or the address, and goes with the protection', async () => {
    const reference = await registerPerson(world, event, 'Ines Prado', { protectIdentity: true, pseudonym: 'Kite' })
    const { emailKey } = await database.registration.findUniqueOrThrow({ where: { reference } })
    const refused = { __typename: 'InvalidInput', fields: [{ path: 'pseudonym', code: 'IDENTIFIES_PERSON' }] }
    expect(await amend(reference, { pseudonym: 'Prados' }, emailKey)).toEqual(refused)
    expect(await amend(reference, { name: 'Kite Prado' }, emailKey)).toEqual(refused)
    expect(await amend(reference, { pseudonym: 'A heron in spring' }, emailKey)).toMatchObject({
      registration: { name: 'Ines Prado', pseudonym: 'A heron in spring' },
    })
    expect(await amend(reference, { protectIdentity: false }, emailKey)).toMatchObject({
      registration: { name: 'Ines Prado', pseudonym: null },
    })
    expect(await look(reference, organiser)).toMatchObject({ name: 'Ines Prado' })
    await world.ask(
      'mutation ($reference: String!) { withdraw(reference: $reference) { __typename } }',
      { reference },
      {
        as: emailKey,
      },
    )
  })

  it('belongs to protected people alone, says the database', async () => {
    const write = database.registration.update({ where: { reference: omar }, data: { pseudonym: 'Kite' } })
    await expect(write).rejects.toThrow(/registration_pseudonym_of_protected/)
  })
})

describe('a hidden affiliation', () => {
  it('is masked for the host as well, not found, and revealed for a reason', async () => {
    expect(await look(omar, organiser)).toMatchObject({
      name: 'Omar Said',
      organisation: null,
      masked: [{ field: 'ORGANISATION', revealable: true }],
    })
    for (const search of ['quartz', 'union', 'quartz unoin'])
      expect([search, await names({ filter: { search } })]).toEqual([search, []])
    const input = { reference: omar, field: 'ORGANISATION', reason: 'Two badges of one name' }
    expect(await world.ask(revealDocument, { input }, { as: organiser })).toMatchObject({
      answer: { values: [{ field: 'ORGANISATION', values: ['Quartz Union'] }] },
    })
    const withoutContacts = await partner({ capabilities: ['SEE_REGISTRATIONS'] })
    expect(await look(omar, withoutContacts)).toMatchObject({ organisation: null })
    expect(await world.ask(revealDocument, { input }, { as: withoutContacts })).toMatchObject({
      answer: { __typename: 'NotRevealable' },
    })
  })

  it('is in a personal capacity at dialogues alone', async () => {
    const dialogue = await world.event({ hostId: host.id })
    const reference = await registerPerson(world, dialogue, 'Leo', { organisation: 'Ministry' })
    const change = { affiliation: 'PERSONAL_CAPACITY' }
    expect(await amend(reference, change, 'leo@people.example')).toEqual({
      __typename: 'InvalidInput',
      fields: [{ path: 'affiliation', code: 'UNKNOWN' }],
    })
    const kind = { kind: 'DIALOGUE', admission: 'INVITATION', version: { increment: 1 } } as const
    await database.event.update({ where: { id: dialogue.id }, data: kind })
    expect(await amend(reference, change, 'leo@people.example')).toMatchObject({ __typename: 'AmendmentAccepted' })
    const document = 'query ($reference: String!) { registration(reference: $reference) { organisation affiliation } }'
    expect(await world.ask(document, { reference }, { as: organiser })).toEqual({
      registration: { organisation: null, affiliation: 'PERSONAL_CAPACITY' },
    })
  })
})

describe('what would tell of an organisation by itself', () => {
  const waiting = /* GraphQL */ `query ($slug: String!) { event(slug: $slug) { waitlist {
    nobodyOffered { code group { key } } lanes { people { skip registration { name } } } } } }`
  const reasonOf =
    'query ($reference: String!) { registration(reference: $reference) { offerReason { text skipped { reference } } } }'

  /** Two seats: one held by Quartz Union, one by somebody else. Behind them wait two of Quartz Union, one of whom hides it. */
  async function waitingFor(): Promise<{ at: EventRow; other: string; hidden: string; open: string }> {
    const at = await world.event({
      hostId: host.id,
      admission: 'FIRST_COME',
      total: 2,
      organisationCap: 1,
      groups: { 'civil-society': {} },
    })
    await registerPerson(world, at, 'Holder', { organisation: 'Quartz Union' })
    const other = await registerPerson(world, at, 'Other')
    const hidden = await registerPerson(world, at, 'Hidden', { organisation: 'Quartz Union', affiliation: 'HIDDEN' })
    const open = await registerPerson(world, at, 'Open', { organisation: 'Quartz Union' })
    return { at, other, hidden, open }
  }

  it('the waitlist words a hidden organisation’s cap as a limit of the plan, for those alone who hide it', async () => {
    const { at, other } = await waitingFor()
    await world.ask(
      'mutation ($reference: String!) { withdraw(reference: $reference) { __typename } }',
      { reference: other },
      { as: 'other@people.example' },
    )
    expect(await world.ask(waiting, { slug: at.slug }, { as: organiser })).toEqual({
      event: {
        waitlist: {
          nobodyOffered: [{ code: 'PLAN_LIMIT', group: { key: 'civil-society' } }],
          lanes: [
            {
              people: [
                { skip: 'PLAN_LIMIT', registration: { name: 'Hidden' } },
                { skip: 'ORGANISATION_AT_CAP', registration: { name: 'Open' } },
              ],
            },
          ],
        },
      },
    })
  })

  it('the reason of an offer leaves a hidden organisation out', async () => {
    const { at, other } = await waitingFor()
    const next = await registerPerson(world, at, 'Next')
    await world.ask(
      'mutation ($reference: String!) { withdraw(reference: $reference) { __typename } }',
      { reference: other },
      { as: 'other@people.example' },
    )
    const shown = await world.ask<{ registration: { offerReason: { text: string; skipped: object[] } } }>(
      reasonOf,
      { reference: next },
      { as: organiser },
    )
    const { text, skipped } = shown.registration.offerReason
    // Of each organisation the first is shown.
    expect(skipped).toEqual([])
    expect(text).toContain('one person ahead was passed over, because of a limit in the seat plan')
  })

  it('the refusal of an offer words a hidden organisation’s cap as a limit of the plan', async () => {
    const { at, other, hidden, open } = await waitingFor()
    await world.ask(
      'mutation ($reference: String!) { withdraw(reference: $reference) { __typename } }',
      { reference: other },
      { as: 'other@people.example' },
    )
    const document = /* GraphQL */ `mutation ($input: DecideInput!) { answer: decide(input: $input) {
      ... on Decided { refused { refusal { ... on CannotHoldSeat { cause message } } } } } }`
    const refusal = async (reference: string) => {
      const input = { eventSlug: at.slug, references: [reference], decision: 'OFFER', reason: 'We need them.' }
      const { answer } = await world.ask<{ answer: { refused: { refusal: object }[] } }>(
        document,
        { input },
        { as: organiser },
      )
      return answer.refused[0]?.refusal
    }
    expect(await refusal(hidden)).toMatchObject({
      cause: 'PLAN_LIMIT',
      message: expect.not.stringContaining('organisation'),
    })
    expect(await refusal(open)).toMatchObject({ cause: 'ORGANISATION_AT_CAP' })
  })
})

it('nothing leaks by any order, place, file, list of organisations, preview or log', async () => {
  const sorts = ['REGISTERED_ASC', 'NAME_ASC', 'ORGANISATION_ASC', 'COUNTRY_ASC', 'GROUP_ASC', 'QUEUE_ASC']
  const shown: unknown[] = []
  for (const sort of sorts) {
    const { edges } = await page({ sort }, organiser)
    shown.push(
      edges,
      edges.map(({ cursor }) => Buffer.from(cursor, 'base64url').toString()),
    )
  }
  const file = await get(`/api/events/${event.slug}/registrations.csv`, organiser)
  expect(file).toContain('Heron')
  shown.push(file, await get(`/api/events/${event.slug}/registrations.csv?search=zenith`, organiser))
  const organisations = /* GraphQL */ `query ($slug: String!) { event(slug: $slug) {
    organisations { merged { aliases { spelling { names } } } suggestions { spellings { names } }
      first: matching(search: "zenith") { names } second: matching(search: "quartz") { names } open: matching(search: "open") { names } }
    auditEntries(first: 100) { edges { node { kind before after reason } } } } }`
  const answer = await world.execute(organisations, { slug: event.slug }, { as: organiser })
  expect(answer.errors).toBeUndefined()
  expect(answer.data).toMatchObject({
    event: { organisations: { first: [], second: [], open: [{ names: ['Open House'] }] } },
  })
  shown.push(answer.data)
  const preview = /* GraphQL */ `query ($input: PreviewEmailInput!) { previewEmail(input: $input) {
    __typename ... on EmailPreview { subject greeting paragraphs } } }`
  for (const reference of [pia, omar]) {
    const texts = [{ language: 'en', text: '{{name}} of {{organisation}}' }]
    const input = { eventSlug: event.slug, kind: 'MESSAGE', language: 'en', reference, subjects: texts, texts }
    shown.push(await world.ask(preview, { input }, { as: organiser }))
  }
  const owner = await database.user.findUniqueOrThrow({ where: { email: organiser } })
  const longAgo = new Date(0)
  await database.webhook.create({
    data: {
      id: crypto.randomUUID(),
      instituteId: event.hostId,
      eventId: event.id,
      userId: owner.id,
      url: 'https://hooks.example/told',
      kinds: ['REGISTERED', 'AMENDED'],
      secret: Buffer.from('x'),
      createdAt: longAgo,
      notifiesSince: longAgo,
    },
  })
  await enqueueDeliveries(database, event.id)
  const deliveries = await database.webhookDelivery.findMany({ where: { eventId: event.id } })
  expect(deliveries.length).toBeGreaterThan(2)
  shown.push(deliveries)
  expect(JSON.stringify(shown)).toContain('Heron of')
  expect(JSON.stringify(shown)).not.toMatch(secrets)
})
