import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Terms, wholeEvent } from '@plenaria/domain/grant'
import { cursor } from '../request/pages.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { decideDocument, registerPerson } from './testing/documents.ts'
import { pageDocument, type ShownPage } from './testing/looking.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let organiser: string
let event: EventRow
let pia: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  event = await world.event({ hostId: host.id })
  await registerPerson(world, event, 'Ana Roja', { organisation: 'Red', country: 'CO' })
  await registerPerson(world, event, 'Bo', { organisation: 'Blue', country: 'MX', groupKey: 'academia' })
  pia = await registerPerson(world, event, 'Pia Roja', { organisation: 'Red', protectIdentity: true })
})

const partner = async (terms: Partial<Terms> = {}, at: EventRow = event) => {
  const { institute } = await world.partner(at, { terms })
  return (await world.member({ institute })).email
}

const ask = (variables: Record<string, unknown>, as: string, slug = event.slug) =>
  world.execute<{ event: { registrations: ShownPage } }>(pageDocument, { slug, ...variables }, { as })

const list = async (variables: Record<string, unknown>, as: string, slug = event.slug): Promise<ShownPage> => {
  const { data, errors } = await ask(variables, as, slug)
  if (!data || errors) throw new Error(JSON.stringify(errors))
  return data.event.registrations
}

const found = async (search: string, as: string) =>
  (await list({ filter: { search } }, as)).edges.map(({ node }) => node.name ?? node.reference)

describe('a list', () => {
  const masks: Terms['masks'] = [
    { field: 'NAME', revealable: true },
    { field: 'COUNTRY', revealable: false },
  ]

  it.each<[string, Record<string, unknown>, Partial<Terms>]>([
    ['filtered by country', { filter: { countries: ['CO'] } }, { masks }],
    ['filtered by no country', { filter: { countries: [] } }, { masks }],
    ['sorted by name', { sort: 'NAME_ASC' }, { masks }],
    [
      'searched where nothing searched is shown',
      { filter: { search: 'Red' } },
      {
        capabilities: ['SEE_REGISTRATIONS'],
        masks: [
          { field: 'NAME', revealable: true },
          { field: 'ORGANISATION', revealable: true },
        ],
      },
    ],
    [
      'sorted by name from a place',
      { sort: 'NAME_ASC', after: cursor('NAME_ASC', 'M', '00000000-0000-0000-0000-000000000000') },
      { masks },
    ],
  ])('%s is refused where that is masked', async (_, variables, terms) => {
    const { data, errors } = await ask(variables, await partner(terms))
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['FIELD_MASKED'])
    expect(data).toEqual({ event: null })
    expect((await ask(variables, organiser)).errors).toBeUndefined()
  })

  it('tells which fields it neither filters nor sorts by', async () => {
    const document = 'query ($slug: String!) { event(slug: $slug) { viewerCan { maskedFields } } }'
    const fields = { viewerCan: { maskedFields: ['NAME', 'COUNTRY'] } }
    expect(await world.ask(document, { slug: event.slug }, { as: await partner({ masks }) })).toEqual({ event: fields })
  })

  it('is searched only in what it shows, and never for who a protected person is', async () => {
    expect(await found('roja', organiser)).toEqual(['Ana Roja'])
    expect(await found('red', organiser)).toEqual(['Ana Roja'])
    expect(await found('people.example', organiser)).toEqual(['Ana Roja', 'Bo'])
    expect(await found(pia.toLowerCase(), organiser)).toEqual([pia])
    expect(await found(pia.slice(0, 9), organiser)).toEqual([])
    expect(await found('\0', organiser)).toEqual([])
    const nameless = await partner({
      masks: [{ field: 'NAME', revealable: true }],
      capabilities: ['SEE_REGISTRATIONS'],
    })
    expect(await found('roja', nameless)).toEqual([])
    expect(await found('people.example', nameless)).toEqual([])
    expect(await found('red', nameless)).toHaveLength(1)
    expect(await found(pia, await partner({ scope: { ...wholeEvent, groups: ['academia'] } }))).toEqual([])
  })

  it('sorts protected people by their reference', async () => {
    const { edges } = await list({ sort: 'NAME_ASC' }, organiser)
    expect(edges.flatMap(({ node }) => node.name ?? [])).toEqual(['Ana Roja', 'Bo'])
    expect(edges.map(({ node }) => node.reference)).toContain(pia)
    const cursors = edges.map((edge) => Buffer.from(edge.cursor, 'base64url').toString())
    expect(cursors.some((text) => text.includes('Pia'))).toBe(false)
  })

  it('says of a guessed place no more than what follows it and is in scope', async () => {
    const as = await partner({ scope: { ...wholeEvent, groups: ['academia'] } })
    const hidden = await database.registration.findFirstOrThrow({ where: { eventId: event.id, name: 'Ana Roja' } })
    const before = { registeredAt: new Date(hidden.registeredAt.getTime() - 1), id: hidden.id }
    const pages = [hidden, before, { ...hidden, id: '00000000-0000-7000-8000-000000000000' }].map(
      ({ registeredAt, id }) => list({ after: cursor('REGISTERED_ASC', registeredAt.toISOString(), id) }, as),
    )
    for (const page of await Promise.all(pages)) {
      expect(page.edges.map(({ node }) => node.name)).toEqual(['Bo'])
      expect(page.totalCount).toBe(1)
    }
    for (const after of [
      cursor('REGISTERED_ASC', '2022-99-99T99:99:99.999Z', hidden.id),
      cursor('REGISTERED_ASC', '2022-02-30T00:00:00.000Z', hidden.id),
      cursor('REGISTERED_ASC', '0000-01-01T00:00:00.000Z', hidden.id),
      cursor('REGISTERED_ASC', hidden.registeredAt.toISOString(), '1 or 1=1'),
      cursor('REGISTERED_DESC', hidden.registeredAt.toISOString(), hidden.id),
      cursor('NAME_ASC', 'Ana', hidden.id),
      'null',
    ]) {
      const { errors } = await ask({ after }, as)
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT'])
    }
  })

  it('tells by its places no more than by its rows, in whatever order', async () => {
    const texts = ['NAME', 'ORGANISATION', 'COUNTRY', 'MOTIVATION', 'ANSWERS'] as const
    const as = await partner({
      capabilities: ['SEE_REGISTRATIONS', 'DECIDE'],
      masks: texts.map((field) => ({ field, revealable: false })),
    })
    for (const sort of ['REGISTERED_ASC', 'REGISTERED_DESC', 'GROUP_ASC', 'QUEUE_ASC', 'SCORE_DESC', 'REVIEWS_ASC']) {
      const { edges } = await list({ sort }, as)
      expect(edges).toHaveLength(3)
      const places = edges.map((edge) => Buffer.from(edge.cursor, 'base64url').toString().replace(sort, '')).join(' ')
      expect(places).not.toMatch(/ana|pia|roja|red|blue|@|"CO"|"MX"/i)
    }
  })

  it('is not opened by a place that somebody else was given, here or elsewhere', async () => {
    const other = await world.event({ hostId: host.id })
    await registerPerson(world, other, 'Abel', { country: 'CO' })
    await registerPerson(world, other, 'Noor', { groupKey: 'academia' })
    const scoped = await partner({ scope: { ...wholeEvent, groups: ['academia'] } })
    const blind = await partner({ masks })
    for (const sort of ['REGISTERED_ASC', 'NAME_ASC', 'ORGANISATION_ASC', 'COUNTRY_ASC', 'GROUP_ASC', 'QUEUE_ASC']) {
      for (const { cursor: after } of [
        ...(await list({ sort }, organiser)).edges,
        ...(await list({ sort }, organiser, other.slug)).edges,
      ]) {
        const { edges, totalCount } = await list({ sort, after }, scoped)
        expect(totalCount).toBe(1)
        expect(edges.map(({ node }) => node.name).filter((name) => name !== 'Bo')).toEqual([])
        if (sort !== 'NAME_ASC' && sort !== 'COUNTRY_ASC') continue
        const masked = await ask({ sort, after }, blind)
        expect(masked.errors?.map(({ extensions }) => extensions?.code)).toEqual(['FIELD_MASKED'])
        const elsewhere = await ask({ sort: 'REGISTERED_ASC', after }, blind)
        expect(elsewhere.errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT'])
      }
    }
  })

  it('a grant for one event does not open the list of another', async () => {
    const other = await world.event({ hostId: host.id })
    await registerPerson(world, other, 'Elsewhere')
    expect(await list({}, await partner(), other.slug)).toMatchObject({ totalCount: 0, edges: [] })
  })

  it('chooses by what is staged only among those that the viewer decides about', async () => {
    const at = await world.event({ hostId: host.id })
    const references = [
      await registerPerson(world, at, 'Cy'),
      await registerPerson(world, at, 'Di', { groupKey: 'academia' }),
    ]
    const input = { eventSlug: at.slug, references, decision: 'OFFER', staged: true }
    await world.ask(decideDocument, { input }, { as: organiser })
    const reader = await partner({ capabilities: ['SEE_REGISTRATIONS'] }, at)
    const decider = await partner({ scope: { ...wholeEvent, groups: ['academia'] } }, at)
    const staged = async (as: string) =>
      (await list({ filter: { staged: true } }, as, at.slug)).edges.map(({ node }) => node.name)
    expect(await staged(organiser)).toEqual(['Cy', 'Di'])
    expect(await staged(decider)).toEqual(['Di'])
    expect(await staged(reader)).toEqual([])
    expect(await staged('cy@people.example')).toEqual([])
  })
})

describe('counts', () => {
  const groupsDocument = /* GraphQL */ `
    query ($slug: String!) { event(slug: $slug) { groups { key submitted stagedDifference waiting } } }`
  const countsFor = async (as: string, at: EventRow = event) =>
    (await world.ask<{ event: { groups: unknown } }>(groupsDocument, { slug: at.slug }, { as })).event.groups

  it('counts of a group are shown to viewers who see the whole group', async () => {
    const shown = [
      { key: 'civil-society', submitted: 2, stagedDifference: 0, waiting: 0 },
      { key: 'academia', submitted: 1, stagedDifference: 0, waiting: 0 },
    ]
    const withheld = shown.map((group) => ({ ...group, submitted: null, stagedDifference: null, waiting: null }))
    expect(await countsFor(organiser)).toEqual(shown)
    expect(await countsFor(await partner())).toEqual(shown)
    const ofGroup = await partner({ scope: { ...wholeEvent, groups: ['academia'] } })
    expect(await countsFor(ofGroup)).toEqual([withheld[0], shown[1]])
    expect(await countsFor(await partner({ scope: { ...wholeEvent, countries: ['CO'] } }))).toEqual(withheld)
    expect(await countsFor(await partner({ needsConsent: true }))).toEqual(withheld)
    const reader = await partner({ capabilities: ['SEE_REGISTRATIONS'] })
    expect(await countsFor(reader)).toEqual(shown.map((group) => ({ ...group, stagedDifference: null })))
  })
})

describe('the waitlist', () => {
  const waitlistDocument = /* GraphQL */ `
    query ($slug: String!) {
      event(slug: $slug) {
        waitlist {
          nextReference
          nobodyOffered { code group { key } }
          lanes { group { key } people { position registration { name } } next { registration { name } } }
        }
      }
    }`

  it('shows a partner the lanes of groups that it sees as a whole, and nothing of the others', async () => {
    const at = await world.event({
      hostId: host.id,
      admission: 'FIRST_COME',
      total: 1,
      groups: { 'civil-society': { target: 1, maximum: 1 }, academia: { target: 0, maximum: 1 } },
    })
    await registerPerson(world, at, 'Holder', { groupKey: 'academia' })
    const civil = await registerPerson(world, at, 'Civil')
    await registerPerson(world, at, 'Scholar', { groupKey: 'academia' })
    const seen = async (as: string) =>
      (await world.ask<{ event: { waitlist: unknown } }>(waitlistDocument, { slug: at.slug }, { as })).event.waitlist
    const lane = (key: string, name: string) => ({
      group: { key },
      people: [{ position: 1, registration: { name } }],
      next: { registration: { name } },
    })
    const nobodyOffered = [{ code: 'NO_FREE_SEAT', group: null }]
    expect(await seen(organiser)).toEqual({
      nextReference: civil,
      nobodyOffered,
      lanes: [lane('civil-society', 'Civil'), lane('academia', 'Scholar')],
    })
    const scholars = await partner({ scope: { ...wholeEvent, groups: ['academia'] } }, at)
    const onlyScholars = { nextReference: null, nobodyOffered, lanes: [lane('academia', 'Scholar')] }
    expect(await seen(scholars)).toEqual(onlyScholars)
    expect(await seen(await partner({ scope: { ...wholeEvent, countries: ['CO'] } }, at))).toBeNull()
    expect(await seen('holder@people.example')).toBeNull()
  })
})
