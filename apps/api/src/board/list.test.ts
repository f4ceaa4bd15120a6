import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import pg from 'pg'
import { decideDocument, type interest, registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import type { EventFixture } from '../testing/fixtures.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { bandOf } from '../waitlist/place.ts'

// Counts statements for whole trees, which cost more than the open API allows.
const world = await openWorld({ costLimit: 1_000_000 })
const { database } = world

let host: InstituteRow
let organiser: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

const event = (facts: EventFixture = {}): Promise<EventRow> =>
  world.event({ hostId: host.id, admission: 'FIRST_COME', total: 1, groups: { 'civil-society': {} }, ...facts })

const register = (at: EventRow, name: string, changes: Parameters<typeof interest>[1] = {}): Promise<string> =>
  registerPerson(world, at, name, changes)

interface Page {
  edges: { cursor: string; node: { name: string } }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  totalCount: number
}

const listDocument = /* GraphQL */ `
  query ($slug: String!, $first: Int, $after: String, $filter: RegistrationFilter, $sort: RegistrationSort) {
    event(slug: $slug) {
      registrations(first: $first, after: $after, filter: $filter, sort: $sort) {
        edges { cursor node { name } }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }`

const list = async (at: EventRow, variables: Record<string, unknown> = {}, as: string | null = organiser) =>
  (await world.ask<{ event: { registrations: Page } }>(listDocument, { slug: at.slug, ...variables }, { as })).event
    .registrations

const names = ({ edges }: Page) => edges.map(({ node }) => node.name)

describe('the registrations of an event', () => {
  let board: EventRow
  beforeAll(async () => {
    board = await event({ groups: { 'civil-society': {}, academia: {} } })
    await register(board, 'Dora', { organisation: '100% Open' })
    await register(board, 'Ana', { country: 'MX', groupKey: 'academia' })
    await register(board, 'Cai', { organisation: 'Open_Data' })
    await register(board, 'Bo', { email: 'bo.open@people.example' })
    await register(board, 'Eve', { organisation: 'OpenXData' })
  })

  it.each<[string, string[]]>([
    ['REGISTERED_ASC', ['Dora', 'Ana', 'Cai', 'Bo', 'Eve']],
    ['REGISTERED_DESC', ['Eve', 'Bo', 'Cai', 'Ana', 'Dora']],
    ['NAME_ASC', ['Ana', 'Bo', 'Cai', 'Dora', 'Eve']],
  ])('come page by page in the order %s, each once', async (sort, expected) => {
    const found: string[] = []
    let after: string | null = null
    do {
      const page: Page = await list(board, { first: 2, after, sort })
      expect(page.totalCount).toBe(5)
      found.push(...names(page))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(found).toEqual(expected)
  })

  it('keep their place between registrations of one moment', async () => {
    const at = await event({ total: 10 })
    await Promise.all(Array.from('abcdefgh', (letter) => register(at, letter)))
    const all = names(await list(at))
    const first = await list(at, { first: 3 })
    const second = await list(at, { first: 3, after: first.pageInfo.endCursor })
    expect([...names(first), ...names(second)]).toEqual(all.slice(0, 6))
  })

  it.each<[string, Record<string, unknown>, string[]]>([
    ['state', { states: ['OFFERED'] }, ['Dora']],
    ['group', { groupKeys: ['academia'] }, ['Ana']],
    ['country', { countries: ['MX', 'BR'] }, ['Ana']],
    ['nothing staged', { staged: false, states: ['OFFERED'] }, ['Dora']],
    ['anything staged', { staged: true }, []],
    ['part of a name', { search: 'AN' }, ['Ana']],
    ['part of an organisation or an address', { search: 'open' }, ['Dora', 'Cai', 'Bo', 'Eve']],
    ['a percent sign', { search: '0% o' }, ['Dora']],
    ['an underscore', { search: 'n_d' }, ['Cai']],
    ['a backslash', { search: '\\' }, []],
    ['both', { search: 'open', states: ['OFFERED'] }, ['Dora']],
  ])('are filtered by %s', async (_, filter, expected) => {
    const page = await list(board, { filter })
    expect(names(page)).toEqual(expected)
    expect(page.totalCount).toBe(expected.length)
  })

  it('are not searched for who sees none, nor for more than anything is called: both took the database’s time', async () => {
    const query = jest.spyOn(pg.Client.prototype, 'query')
    for (const as of [null, 'ana@people.example'])
      expect((await list(board, { filter: { search: 'Ana' } }, as)).totalCount).toBe(0)
    expect((await list(board, { filter: { search: 'x'.repeat(301) } })).totalCount).toBe(0)
    expect(JSON.stringify(query.mock.calls)).not.toMatch(/board_text|spelled_like/)
    query.mockRestore()
  })

  it.each([{ first: 0 }, { first: 201 }, { after: 'nonsense' }, { after: 'WyJBVURJVCIsIjEiXQ' }])(
    'refuse %j as a bad argument',
    async (variables) => {
      const { errors } = await world.execute(listDocument, { slug: board.slug, ...variables }, { as: organiser })
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
    },
  )

  it('refuse the cursor of another order', async () => {
    const { pageInfo } = await list(board, { first: 1 })
    const variables = { slug: board.slug, after: pageInfo.endCursor, sort: 'NAME_ASC' }
    const { errors } = await world.execute(listDocument, variables, { as: organiser })
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT')
  })

  it('are for staff; others find their own, and nothing by what is staged', async () => {
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    const rapporteur = (await world.member({ institute: host, role: 'RAPPORTEUR' })).email
    const stranger = (await world.member({ role: 'OWNER' })).email
    expect(names(await list(board, {}, reviewer))).toHaveLength(5)
    for (const as of [null, rapporteur, stranger]) expect((await list(board, {}, as)).totalCount).toBe(0)
    expect(names(await list(board, {}, 'ana@people.example'))).toEqual(['Ana'])
    expect(names(await list(board, { filter: { staged: false } }, 'ana@people.example'))).toEqual([])
  })
})

const lookDocument = /* GraphQL */ `
  query ($reference: String!) {
    registration(reference: $reference) {
      name state offerReason { kind text groupHeld groupTarget skipped { reference organisation } }
      waitlistPlace { band total } viewerCan { amend takeSeat withdraw decide } history { kind state by reason }
    }
  }`

const look = async (reference: string, as: string | null) =>
  (await world.ask<{ registration: unknown }>(lookDocument, { reference }, { as })).registration

describe('a registration', () => {
  it('is shown to its person and to staff, and to nobody else', async () => {
    const at = await event()
    const reference = await register(at, 'Ana')
    const stranger = (await world.member({ role: 'OWNER' })).email
    for (const as of [null, 'bo@people.example', stranger]) expect(await look(reference, as)).toBeNull()
    expect(await look('NOSUCHREF2', organiser)).toBeNull()
    expect(await look(reference, 'ana@people.example')).toMatchObject({
      state: 'OFFERED',
      offerReason: null,
      waitlistPlace: null,
      viewerCan: { amend: true, takeSeat: true, withdraw: true, decide: [] },
      history: [{ kind: 'REGISTERED', state: 'OFFERED', by: 'Ana' }],
    })
    expect(await look(reference, organiser)).toMatchObject({
      offerReason: { kind: 'SEAT_FREE', text: 'A seat was free when this person registered.' },
      viewerCan: { amend: false, takeSeat: false, withdraw: false, decide: ['DECLINE'] },
    })
  })

  it('can’t be taken once its deadline is over, even before the clock has run', async () => {
    const at = await event({ offerHours: 1 })
    const reference = await register(at, 'Ana')
    await world.setClock(3_600_001)
    expect(await look(reference, 'ana@people.example')).toMatchObject({ viewerCan: { takeSeat: false } })
    await world.setClock(null)
  })

  it('the registration of a waiting person shows roughly where they stand', async () => {
    const at = await event()
    for (const name of 'abcdefgh') await register(at, name)
    const places = ['b', 'c', 'g', 'h'].map(async (name) => {
      const { reference } = await database.registration.findFirstOrThrow({ where: { eventId: at.id, name } })
      return look(reference, organiser)
    })
    expect(await Promise.all(places)).toMatchObject([
      { waitlistPlace: { band: 1, total: 7 } },
      { waitlistPlace: { band: 5, total: 7 } },
      { waitlistPlace: { band: 10, total: 7 } },
      { waitlistPlace: { band: 10, total: 7 } },
    ])
  })

  it('says in bands how far it is', () => {
    expect([1, 2, 5, 6, 10, 11, 20, 21, 50, 51, 100, 101, 200, 201, 999, 1001].map(bandOf)).toEqual([
      1, 5, 5, 10, 10, 20, 20, 50, 50, 100, 100, 200, 200, 500, 1000, 2000,
    ])
  })

  it('is found from its event by its person, while it stands', async () => {
    const at = await event()
    const reference = await register(at, 'Ana')
    const document = 'query ($slug: String!) { event(slug: $slug) { viewerRegistration { reference } } }'
    const find = async (as: string | null) =>
      (await world.ask<{ event: { viewerRegistration: unknown } }>(document, { slug: at.slug }, { as })).event
        .viewerRegistration
    expect(await find('ana@people.example')).toEqual({ reference })
    expect(await find(null)).toBeNull()
    await world.ask(withdrawDocument, { reference }, { as: 'ana@people.example' })
    expect(await find('ana@people.example')).toBeNull()
  })
})

describe('the number of SQL statements', () => {
  afterEach(() => {
    jest.restoreAllMocks()
  })

  const everything = /* GraphQL */ `
    fragment Whole on Registration {
      reference state name email organisation country languages motivation masked { field } protected event { slug title } group { key name }
      answers { questionKey } consents { key } sessions { title } sharing { given institute { slug } } allotment { slug }
      offerReason { text skipped { reference organisation } } waitlistPlace { band } staged { decision stagedBy }
      history { kind by institute { slug } } viewerCan { amend takeSeat decide } }`

  const counted = (document: string, variables: Record<string, unknown>, as: string) =>
    countStatements(() => world.ask(document, variables, { as }))

  const documents: [string, string][] = [
    [
      'registrations',
      `${everything} query ($slug: String!) { event(slug: $slug) { registrations { totalCount edges { node { ...Whole } } } } }`,
    ],
    [
      'lanes',
      `${everything} query ($slug: String!) { event(slug: $slug) { waitlist { nextReference nobodyOffered { text group { key } } lanes { group { key } people { position skip registration { ...Whole } } } } } }`,
    ],
    [
      'who is next',
      `${everything} query ($slug: String!) { event(slug: $slug) { waitlist { lanes { next { position registration { ...Whole } } } } } }`,
    ],
    [
      'audit entries',
      'query ($slug: String!) { event(slug: $slug) { auditEntries { edges { node { id kind actor reference institute { slug } } } } } }',
    ],
  ]

  it.each(documents)('reading %s takes the same number of statements for one and for many', async (_, document) => {
    const counts: number[] = []
    for (const size of [1, 3]) {
      const groups = Object.fromEntries(Array.from({ length: size }, (_, n) => [`group-${n}`, { maximum: 9 }]))
      const at = await event({ groups, organisationCap: 1 })
      await register(at, 'Holder', { groupKey: 'group-0', organisation: 'Red' })
      const references: string[] = []
      for (let n = 0; n < size; n += 1) {
        references.push(await register(at, `Person ${'abc'[n]}`, { groupKey: `group-${n}`, organisation: 'Blue' }))
      }
      const input = { eventSlug: at.slug, references, decision: 'DECLINE', reason: 'Not now.', staged: true }
      await world.ask(decideDocument, { input }, { as: organiser })
      counts.push(await counted(document, { slug: at.slug }, organiser))
    }
    expect(counts[1]).toBe(counts[0])
    expect(counts[0]).toBeLessThan(30)
  })

  const own: [string, string][] = [
    ['a viewer’s own registrations', `${everything} { viewer { registrations { ...Whole } } }`],
    ['events with these', `${everything} { events { edges { node { viewerRegistration { ...Whole } } } } }`],
  ]

  it.each(own)('reading %s takes the same number of statements for one and for many', async (_, document) => {
    const counts: number[] = []
    for (const [size, name] of [
      [1, 'Uno'],
      [3, 'Tres'],
    ] as const) {
      await world.empty('event')
      for (let n = 0; n < size; n += 1) {
        const at = await event()
        await register(at, 'Holder')
        await register(at, name)
      }
      counts.push(await counted(document, {}, `${name.toLowerCase()}@people.example`))
    }
    expect(counts[1]).toBe(counts[0])
  })
})
