import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Terms, wholeEvent } from '@plenaria/domain/grant'
import { amendDocument, decideDocument, registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let organiser: string
let event: EventRow
let references: Record<string, string>

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  event = await world.event({ hostId: host.id, groups: { 'civil-society': {}, academia: {} } })
  const people: [string, Parameters<typeof registerPerson>[3]][] = [
    ['Álvaro Ortega', { country: 'CO', languages: ['es', 'en'], organisation: 'Fundação Açaí' }],
    ['Beatriz Núñez', { country: 'CO', languages: ['es'], groupKey: 'academia', organisation: 'Universidad' }],
    ['Caio Pereira', { country: 'BR', languages: ['pt'] }],
    ['Dora Secret', { country: 'BR', languages: ['en'], organisation: 'Hidden Works', protectIdentity: true }],
  ]
  references = {}
  for (const [name, facts] of people) references[name] = await registerPerson(world, event, name, facts)
})

interface Page {
  totalCount: number
  facets: Record<string, { value: string; count: number }[] | null>
  edges: { node: { reference: string; name: string | null } }[]
}

const document = /* GraphQL */ `
  query ($slug: String!, $filter: RegistrationFilter, $sort: RegistrationSort, $skip: Int, $first: Int, $after: String) {
    event(slug: $slug) {
      registrations(filter: $filter, sort: $sort, skip: $skip, first: $first, after: $after) {
        totalCount
        facets { states { value count } groups { value count } countries { value count } languages { value count } staged { value count } }
        edges { cursor node { reference name } }
        pageInfo { hasNextPage hasPreviousPage endCursor }
      }
    }
  }`

const ask = async (variables: Record<string, unknown>, as: string | null = organiser, at: EventRow = event) =>
  world.execute<{ event: { registrations: Page } }>(document, { slug: at.slug, ...variables }, { as })

const list = async (variables: Record<string, unknown>, as: string | null = organiser, at: EventRow = event) => {
  const { data, errors } = await ask(variables, as, at)
  if (!data || errors) throw new Error(JSON.stringify(errors))
  return data.event.registrations
}

const names = ({ edges }: Page) => edges.map(({ node }) => node.name ?? 'protected')
const plain = (counts: { value: string; count: number }[] | null | undefined) =>
  counts && Object.fromEntries(counts.map(({ value, count }) => [value, count]))

const partner = async (terms: Partial<Terms>) => {
  const { institute } = await world.partner(event, { terms })
  return (await world.member({ institute })).email
}

describe('facets', () => {
  it('count each value under the other filters', async () => {
    const { facets, totalCount } = await list({ filter: { countries: ['CO'] } })
    expect(totalCount).toBe(2)
    expect(plain(facets.countries)).toEqual({ CO: 2, BR: 2 })
    expect(plain(facets.groups)).toEqual({ 'civil-society': 1, academia: 1 })
    expect(plain(facets.languages)).toEqual({ es: 2, en: 1 })
    expect(plain(facets.states)).toEqual({ SUBMITTED: 2 })
    expect(plain(facets.staged)).toEqual({ no: 2 })
  })

  it('count what a search finds', async () => {
    const { facets, totalCount } = await list({ filter: { search: 'ortega' } })
    expect(totalCount).toBe(1)
    expect(plain(facets.countries)).toEqual({ CO: 1 })
    expect(plain(facets.languages)).toEqual({ es: 1, en: 1 })
  })

  it('follow what happens', async () => {
    const at = await world.event({ hostId: host.id, groups: { 'civil-society': {}, academia: {} } })
    const one = await registerPerson(world, at, 'One')
    const two = await registerPerson(world, at, 'Two', { country: 'MX' })
    expect(plain((await list({}, organiser, at)).facets.countries)).toEqual({ CO: 1, MX: 1 })
    const input = { reference: two, version: 1, country: 'PE', languages: ['pt', 'es'], groupKey: 'academia' }
    await world.ask(amendDocument, { input }, { as: 'two@people.example' })
    await world.ask(withdrawDocument, { reference: one }, { as: 'one@people.example' })
    const order = { eventSlug: at.slug, references: [two], decision: 'OFFER', staged: true }
    await world.ask(decideDocument, { input: order }, { as: organiser })
    const { facets } = await list({}, organiser, at)
    expect(plain(facets.countries)).toEqual({ CO: 1, PE: 1 })
    expect(plain(facets.groups)).toEqual({ 'civil-society': 1, academia: 1 })
    expect(plain(facets.languages)).toEqual({ es: 2, pt: 1 })
    expect(plain(facets.states)).toEqual({ SUBMITTED: 1, WITHDRAWN: 1 })
    expect(plain(facets.staged)).toEqual({ yes: 1, no: 1 })
    await database.registration.deleteMany({ where: { reference: one } })
    expect(plain((await list({}, organiser, at)).facets.countries)).toEqual({ PE: 1 })
  })

  it('tell a partner of nobody whom it does not see, and nothing by a field that is masked', async () => {
    const scoped = await list({}, await partner({ scope: { ...wholeEvent, countries: ['BR'] } }))
    expect(scoped.totalCount).toBe(2)
    expect(plain(scoped.facets.countries)).toEqual({ BR: 2 })
    expect(plain(scoped.facets.languages)).toEqual({ pt: 1, en: 1 })
    const consenting = await list({}, await partner({ needsConsent: true }))
    expect(consenting).toMatchObject({ totalCount: 0, facets: { states: [], groups: [] } })
    const masks: Terms['masks'] = [
      { field: 'COUNTRY', revealable: false },
      { field: 'LANGUAGES', revealable: false },
    ]
    const masked = await partner({ masks, capabilities: ['SEE_REGISTRATIONS'] })
    expect((await list({}, masked)).facets).toMatchObject({ countries: null, languages: null, staged: null })
    for (const variables of [{ filter: { languages: ['es'] } }, { sort: 'COUNTRY_ASC' }]) {
      expect((await ask(variables, masked)).errors?.[0]?.extensions?.code).toBe('FIELD_MASKED')
    }
    const nameless = await partner({ masks: [{ field: 'ORGANISATION', revealable: true }] })
    expect((await ask({ sort: 'ORGANISATION_ASC' }, nameless)).errors?.[0]?.extensions?.code).toBe('FIELD_MASKED')
  })

  it('tell somebody without rights of their own registration alone', async () => {
    const own = await list({}, 'caiopereira@people.example')
    expect(plain(own.facets.countries)).toEqual({ BR: 1 })
    expect(own.facets.staged).toBeNull()
    expect((await list({}, null)).facets).toMatchObject({ states: [], countries: [] })
  })
})

describe('a list', () => {
  it.each<[string, string[]]>([
    ['ORGANISATION_ASC', ['Álvaro Ortega', 'Beatriz Núñez', 'Caio Pereira', 'protected']],
    ['COUNTRY_ASC', ['Caio Pereira', 'protected', 'Álvaro Ortega', 'Beatriz Núñez']],
    ['GROUP_ASC', ['Beatriz Núñez', 'Álvaro Ortega', 'Caio Pereira', 'protected']],
    ['QUEUE_ASC', ['Álvaro Ortega', 'Beatriz Núñez', 'Caio Pereira', 'protected']],
  ])('comes in the order %s, page by page and from any place', async (sort, expected) => {
    expect(names(await list({ sort }))).toEqual(expected)
    expect(names(await list({ sort, skip: 2 }))).toEqual(expected.slice(2))
    const found: string[] = []
    let after: string | null = null
    do {
      const page: Page & { pageInfo: { hasNextPage: boolean; endCursor: string } } = (await list({
        sort,
        after,
        first: 1,
      })) as never
      found.push(...names(page))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(found).toEqual(expected)
  })

  it('refuses a place before the first', async () => {
    expect((await ask({ skip: -1 })).errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    expect(names(await list({ skip: 1000 }))).toEqual([])
  })

  it.each<[string, string[]]>([
    ['alvaro', ['Álvaro Ortega']],
    ['NUNEZ', ['Beatriz Núñez']],
    ['acai fund', ['Álvaro Ortega']],
    ['pereira@ caio', ['Caio Pereira']],
    ['ortgea', ['Álvaro Ortega']],
    ['beatris nunes', ['Beatriz Núñez']],
    ['hiden works', []],
    ['secret', []],
    ['zzzzzz', []],
    ['%', []],
  ])('is searched for «%s» without accents, in parts and with misspellings', async (search, expected) => {
    expect(names(await list({ filter: { search } }))).toEqual(expected)
  })

  it('looks for misspellings only where the viewer sees nothing spelled so', async () => {
    const scoped = await partner({ scope: { ...wholeEvent, countries: ['BR'] } })
    expect(names(await list({ filter: { search: 'pereyra' } }, scoped))).toEqual(['Caio Pereira'])
    expect(names(await list({ filter: { search: 'ortega' } }, scoped))).toEqual([])
  })

  it('is filtered by languages', async () => {
    expect(names(await list({ filter: { languages: ['pt', 'en'] } }))).toEqual([
      'Álvaro Ortega',
      'Caio Pereira',
      'protected',
    ])
  })

  it('is right after more changed than is copied at once', async () => {
    const at = await world.event({ hostId: host.id })
    await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        registerPerson(world, at, `P ${'abcdef'[n % 6]}${n}x`, { email: `p${n}@people.example` }),
      ),
    )
    const page = await list({ first: 200 }, organiser, at)
    expect(page.totalCount).toBe(30)
    expect(page.edges).toHaveLength(30)
  })
})
