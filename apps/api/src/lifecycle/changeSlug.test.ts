import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { interest, registerDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

const changeDocument = /* GraphQL */ `
  mutation ($input: ChangeEventSlugInput!) {
    answer: changeEventSlug(input: $input) {
      __typename
      ... on EventSlugChanged { event { slug formerSlugs } }
      ... on Refusal { message }
      ... on InvalidInput { fields { path code } }
    }
  }`
const eventDocument = 'query ($slug: String!) { event(slug: $slug) { slug formerSlugs } }'
const createDocument = /* GraphQL */ `
  mutation ($input: CreateEventInput!) { answer: createEvent(input: $input) { __typename } }`
const copyDocument = /* GraphQL */ `
  mutation ($input: CopyEventInput!) { answer: copyEvent(input: $input) { __typename } }`

/** Everything that publishing requires. */
const complete = {
  descriptions: { en: 'What happens.' },
  decisionPromisedAt: new Date(Date.now() + 15 * 24 * 3_600_000),
  consents: [{ key: 'photos', texts: { en: 'Photos are fine.' }, required: false }],
}

let host: InstituteRow
let organiser: string
let event: EventRow

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

beforeEach(async () => {
  event = await world.event({ hostId: host.id })
})

const ask = async (document: string, input: object, as: string | null = organiser) =>
  (await world.ask<{ answer: { __typename: string; event?: object } }>(document, { input }, { as })).answer
const stored = () => database.event.findUniqueOrThrow({ where: { id: event.id } })
const change = async (newSlug: string, as = organiser) => {
  const { slug, version } = await stored()
  return ask(changeDocument, { slug, newSlug, version }, as)
}
const see = (slug: string, as: string | null = null) => world.ask(eventDocument, { slug }, { as })

describe('changing the address of an event', () => {
  it('leads from the former one to the present one, for everybody and everything', async () => {
    const newSlug = `${event.slug}-moved`
    expect(await change(newSlug)).toEqual({
      __typename: 'EventSlugChanged',
      event: { slug: newSlug, formerSlugs: [event.slug] },
    })
    expect(await see(event.slug)).toEqual({ event: { slug: newSlug, formerSlugs: [event.slug] } })
    expect(await see(newSlug)).toEqual({ event: { slug: newSlug, formerSlugs: [event.slug] } })
    const input = interest(event, { name: 'Ana', email: 'ana@people.example' })
    expect((await ask(registerDocument, input, null)).__typename).toBe('InterestRegistered')
    const [entry] = await database.auditEntry.findMany({ where: { eventId: event.id, what: 'EVENT_UPDATED' } })
    expect(entry).toMatchObject({ before: { slug: event.slug }, after: { slug: newSlug } })
  })

  it('can be changed back, and then leads on from the other one', async () => {
    await change(`${event.slug}-moved`)
    await change(event.slug)
    expect(await see(`${event.slug}-moved`)).toEqual({
      event: { slug: event.slug, formerSlugs: [`${event.slug}-moved`] },
    })
  })

  it('gives a former address to no other event of any institute', async () => {
    const former = event.slug
    await change(`${former}-moved`)
    const other = await world.institute()
    const stranger = (await world.member({ institute: other })).email
    const draft = { hostSlug: other.slug, slug: former, kind: 'TRAINING', admission: 'FIRST_COME', format: 'VIRTUAL' }
    const titles = [{ language: 'en', text: 'Another' }]
    expect(await ask(createDocument, { ...draft, titles, languages: ['en'], zone: 'UTC' }, stranger)).toEqual({
      __typename: 'SlugTaken',
    })
    const theirs = await world.event({ hostId: other.id })
    const { slug, version } = theirs
    expect(await ask(changeDocument, { slug, newSlug: former, version }, stranger)).toEqual({
      __typename: 'SlugTaken',
      message: 'Another page has this address, or had it before. Please choose another.',
    })
    const copy = { slug, newSlug: former, firstDay: '2031-05-05', proposeGrants: false }
    expect(await ask(copyDocument, copy, stranger)).toEqual({ __typename: 'SlugTaken' })
    expect(await see(former)).toMatchObject({ event: { slug: `${former}-moved` } })
  })

  it('gives one address to one of two events that want it at the same time', async () => {
    const other = await world.event({ hostId: host.id })
    const newSlug = `${event.slug}-both`
    const answers = await Promise.all(
      [event, other].map(({ slug, version }) => ask(changeDocument, { slug, newSlug, version })),
    )
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['EventSlugChanged', 'SlugTaken'])
  })

  it('says nothing of addresses of a draft, which lead to it only for those who see it', async () => {
    event = await world.event({ hostId: host.id, state: 'DRAFT' })
    await change(`${event.slug}-moved`)
    expect(await see(event.slug)).toEqual({ event: null })
    expect(await see(event.slug, organiser)).toEqual({ event: { slug: `${event.slug}-moved`, formerSlugs: [] } })
  })

  it('says nothing of addresses that only a draft had, also once the event is public', async () => {
    event = await world.event({ hostId: host.id, state: 'DRAFT', ...complete })
    await change(`${event.slug}-moved`)
    await database.event.update({ where: { id: event.id }, data: { state: 'PUBLISHED' } })
    for (const as of [null, organiser]) expect(await see(event.slug, as)).toEqual({ event: null })
    expect((await ask(registerDocument, interest(event), null)).__typename).toBe('UnknownEvent')
    expect(await see(`${event.slug}-moved`)).toEqual({ event: { slug: `${event.slug}-moved`, formerSlugs: [] } })
  })

  it('says nothing of addresses that an event had while it was a draft again', async () => {
    event = await world.event({ hostId: host.id, ...complete })
    const { slug } = event
    const unpublish = 'mutation ($slug: String!) { answer: unpublishEvent(slug: $slug) { __typename } }'
    expect(await world.ask(unpublish, { slug }, { as: organiser })).toEqual({
      answer: { __typename: 'EventUnpublished' },
    })
    await change(`${slug}-secret`)
    expect(await see(slug)).toEqual({ event: null })
    await change(`${slug}-next`)
    expect(await see(`${slug}-secret`, organiser)).toMatchObject({ event: { slug: `${slug}-next` } })
    await database.event.update({ where: { id: event.id }, data: { state: 'PUBLISHED' } })
    expect(await see(`${slug}-secret`)).toEqual({ event: null })
    expect(await see(slug)).toEqual({ event: { slug: `${slug}-next`, formerSlugs: [slug] } })
    await change(`${slug}-last`)
    expect(await see(slug)).toEqual({ event: { slug: `${slug}-last`, formerSlugs: [`${slug}-next`, slug] } })
  })

  it('is refused to those who don’t run the event, for a malformed slug, and after another change', async () => {
    const partner = (await world.member({ institute: await world.institute() })).email
    expect((await change('another-address', partner)).__typename).toBe('NotAllowed')
    expect(await change('Not a slug')).toMatchObject({ fields: [{ path: 'newSlug', code: 'MALFORMED' }] })
    const late = { slug: event.slug, newSlug: `${event.slug}-late`, version: event.version }
    await change(`${event.slug}-moved`)
    expect((await ask(changeDocument, late)).__typename).toBe('ChangedMeanwhile')
    expect((await ask(changeDocument, { ...late, slug: 'nobody-was-here' })).__typename).toBe('UnknownEvent')
  })

  it('is held by the database: an address stays with its event for as long as there is the event', async () => {
    await change(`${event.slug}-moved`)
    const other = await world.event({ hostId: host.id, state: 'DRAFT' })
    const taken = database.event.update({ where: { id: other.id }, data: { slug: event.slug } })
    await expect(taken).rejects.toMatchObject({ code: 'P2002' })
    const { slug } = event
    await expect(database.eventSlug.delete({ where: { slug } })).rejects.toThrow()
    await expect(database.eventSlug.update({ where: { slug }, data: { eventId: other.id } })).rejects.toThrow()
    await expect(database.eventSlug.create({ data: { slug: 'nobodys-address', eventId: other.id } })).rejects.toThrow()
    await expect(database.eventSlug.update({ where: { slug }, data: { wasPublic: false } })).rejects.toThrow()
    const ofDraft = { where: { slug: other.slug }, data: { leftAt: new Date() } }
    await expect(database.eventSlug.update(ofDraft)).rejects.toThrow(/event_slug_left_was_public/)
    await database.event.update({ where: { id: other.id }, data: { slug: `${other.slug}-b` } })
    await world.ask(
      'mutation ($slug: String!) { deleteEvent(slug: $slug) { __typename } }',
      { slug: `${other.slug}-b` },
      { as: organiser },
    )
    expect(await database.eventSlug.count({ where: { eventId: other.id } })).toBe(0)
  })
})
