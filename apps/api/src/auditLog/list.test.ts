import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Terms, wholeEvent } from '@plenaria/domain/grant'
import { decideDocument, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let organiser: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

interface Entry {
  sequence: number | null
  kind: string
  actorKind: string
  actor: string | null
  institute: { slug: string } | null
  grant: { id: string } | null
  reference: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  reason: string | null
  hash: string
}

interface Page {
  edges: { cursor: string; node: Entry }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null }
}

const auditDocument = /* GraphQL */ `
  query ($slug: String!, $first: Int, $after: String, $filter: AuditFilter) {
    event(slug: $slug) {
      auditEntries(first: $first, after: $after, filter: $filter) {
        edges { cursor node { sequence kind actorKind actor institute { slug } grant { id } reference before after reason hash } }
        pageInfo { hasNextPage hasPreviousPage endCursor }
      }
    }
  }`

const read = async ({ slug }: EventRow, as: string | null = organiser, variables: Record<string, unknown> = {}) =>
  (await world.ask<{ event: { auditEntries: Page } }>(auditDocument, { slug, ...variables }, { as })).event.auditEntries

const entriesOf = async (...asked: Parameters<typeof read>) => (await read(...asked)).edges.map(({ node }) => node)
const entryNamesOf = async (...asked: Parameters<typeof read>) => (await entriesOf(...asked)).map(({ kind }) => kind)

const decide = (at: EventRow, as: string, references: string[], decision: string, reason?: string) =>
  world.ask<{ answer: { __typename: string } }>(
    decideDocument,
    { input: { eventSlug: at.slug, references, decision, reason } },
    { as },
  )

/** An event with a partner, one of whose organisers it names. */
async function shared(terms: Partial<Terms> = {}) {
  const at = await world.event({ hostId: host.id })
  const { institute, grant } = await world.partner(at, { terms })
  const { email } = await world.member({ institute })
  return { at, institute, grant, helper: email }
}

describe('the audit log of an event', () => {
  it('lists the newest entry first, with who acted for whom and under which right', async () => {
    const { at, institute, grant, helper } = await shared()
    const ana = await registerPerson(world, at, 'Ana')
    const bo = await registerPerson(world, at, 'Bo')
    await decide(at, organiser, [ana], 'DECLINE', 'Not this time.')
    await decide(at, helper, [bo], 'OFFER')
    const entries = await entriesOf(at)
    expect(entries).toMatchObject([
      {
        sequence: 4,
        kind: 'OFFERED',
        actor: helper,
        institute: { slug: institute.slug },
        grant: { id: grant.id },
        reference: bo,
      },
      {
        sequence: 3,
        kind: 'DECLINED',
        actor: organiser,
        institute: { slug: host.slug },
        grant: null,
        reason: 'Not this time.',
      },
      { sequence: 2, kind: 'REGISTERED', actorKind: 'PERSON', actor: null, institute: null, before: null },
      { sequence: 1, kind: 'REGISTERED', reference: ana, after: { state: 'SUBMITTED' } },
    ])
    for (const { hash } of entries) expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is the host’s as a whole, a partner’s as far as its own members acted, and nobody else’s', async () => {
    const { at, helper } = await shared()
    const ana = await registerPerson(world, at, 'Ana')
    await decide(at, helper, [ana], 'OFFER')
    expect(await entryNamesOf(at)).toEqual(['OFFERED', 'REGISTERED'])
    expect(await entryNamesOf(at, helper)).toEqual(['OFFERED'])
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    const stranger = (await world.member()).email
    for (const as of [null, 'ana@people.example', reviewer, stranger]) expect(await entryNamesOf(at, as)).toEqual([])
    const byLink = { cookie: await world.signInByLink(organiser) }
    const weak = await world.ask<{ event: { auditEntries: Page } }>(auditDocument, { slug: at.slug }, byLink)
    expect(weak.event.auditEntries.edges).toEqual([])
  })

  it('is a partner’s no longer once its grant has ended', async () => {
    const { at, grant, helper } = await shared()
    await decide(at, helper, [await registerPerson(world, at, 'Ana')], 'OFFER')
    await database.grant.update({ where: { id: grant.id }, data: { state: 'ENDED', endedAt: new Date() } })
    expect(await entryNamesOf(at, helper)).toEqual([])
  })

  it('is read in pages that nothing new disturbs', async () => {
    const { at } = await shared()
    for (const name of ['Ana', 'Bo', 'Cai', 'Dora', 'Eve']) await registerPerson(world, at, name)
    const seen: (number | null)[] = []
    let after: string | null = null
    for (let pages = 0; pages < 3; pages += 1) {
      const { edges, pageInfo }: Page = await read(at, organiser, { first: 2, after })
      seen.push(...edges.map(({ node }) => node.sequence))
      expect(pageInfo).toMatchObject({ hasNextPage: pages < 2, hasPreviousPage: pages > 0 })
      after = pageInfo.endCursor
      await registerPerson(world, at, `New${'abc'[pages]}`)
    }
    expect(seen).toEqual([5, 4, 3, 2, 1])
  })

  it('tells a partner nothing of how much else happened, neither by number nor by place', async () => {
    const { at, helper } = await shared()
    const people: string[] = []
    for (const name of ['Ana', 'Bo', 'Cai', 'Dora', 'Eve']) people.push(await registerPerson(world, at, name))
    await decide(at, helper, people.slice(0, 3), 'OFFER')
    await decide(at, organiser, people.slice(3), 'OFFER')
    await decide(at, helper, people.slice(3), 'DECLINE', 'Not this time.')
    const seen: string[] = []
    let after: string | null = null
    for (let pages = 0; pages < 3; pages += 1) {
      const { edges, pageInfo }: Page = await read(at, helper, { first: 2, after })
      expect(edges.every(({ node, cursor }) => node.sequence === null && !atob(cursor).includes('"AUDIT"'))).toBe(true)
      seen.push(...edges.map(({ node }) => `${node.kind} ${people.indexOf(node.reference ?? '')}`))
      expect(pageInfo).toMatchObject({ hasNextPage: pages < 2, hasPreviousPage: pages > 0 })
      after = pageInfo.endCursor
    }
    expect(seen.toSorted()).toEqual(['DECLINED 3', 'DECLINED 4', 'OFFERED 0', 'OFFERED 1', 'OFFERED 2'])
    expect(await read(at, helper, { first: 50 })).toMatchObject({ edges: { length: 5 } })
  })

  it.each([
    ['a cursor of another list', { after: Buffer.from('["NAME_ASC","Ana","x"]').toString('base64url') }],
    ['no cursor', { after: 'x' }],
    ['a cursor beyond all numbers', { after: Buffer.from('["AUDIT","99999999999"]').toString('base64url') }],
    ['too many at once', { first: 201 }],
    ['too many names', { filter: { kinds: Array.from({ length: 101 }, () => 'OFFERED') } }],
  ])('is not read from %s', async (_, variables) => {
    const { at } = await shared()
    const { errors } = await world.execute(auditDocument, { slug: at.slug, ...variables }, { as: organiser })
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' })
  })
})

describe('a filter', () => {
  let at: EventRow
  let institute: InstituteRow
  let helper: string
  let ana: string
  beforeAll(async () => {
    ;({ at, institute, helper } = await shared())
    ana = await registerPerson(world, at, 'Ana')
    const bo = await registerPerson(world, at, 'Bo')
    await decide(at, organiser, [ana], 'OFFER')
    await decide(at, helper, [bo], 'OFFER')
    await decide(at, organiser, [bo], 'DECLINE', 'Not this time.')
  })

  it.each<[string, () => Record<string, unknown>, number[]]>([
    ['what happened', () => ({ kinds: ['OFFERED', 'DECLINED'] }), [5, 4, 3]],
    ['who acted', () => ({ actorKinds: ['PERSON'] }), [2, 1]],
    ['for which institute', () => ({ instituteSlugs: [institute.slug] }), [4]],
    [
      'several institutes, and one that there is not',
      () => ({ instituteSlugs: [institute.slug, host.slug, 'none'] }),
      [5, 4, 3],
    ],
    ['about whom', () => ({ reference: ana }), [3, 1]],
    [
      'all at once',
      () => ({ reference: ana, kinds: ['OFFERED'], actorKinds: ['MEMBER'], instituteSlugs: [host.slug] }),
      [3],
    ],
    ['nothing named', () => ({ kinds: [] }), []],
    ['what no column holds', () => ({ kinds: ['\0'], actorKinds: ['\0'], instituteSlugs: ['\0'] }), []],
    ['an unknown reference', () => ({ reference: 'XXXXXXXXXX' }), []],
    ['a reference that no column holds', () => ({ reference: 'A\0' }), []],
    ['an empty reference', () => ({ reference: '' }), []],
  ])('tells %s', async (_, filter, expected) => {
    expect((await entriesOf(at, organiser, { filter: filter() })).map(({ sequence }) => sequence)).toEqual(expected)
  })

  it('tells when, the end excluded', async () => {
    const rows = await database.auditEntry.findMany({ where: { chain: at.id }, orderBy: { sequence: 'asc' } })
    const instant = (sequence: number) => rows[sequence - 1]?.at.toISOString()
    const found = await entriesOf(at, organiser, { filter: { from: instant(2), until: instant(4) } })
    expect(found.map(({ sequence }) => sequence)).toEqual([3, 2])
  })

  it('never widens what the viewer sees', async () => {
    const filters = [
      {},
      { actorKinds: ['PERSON', 'MEMBER', 'CLOCK'] },
      { instituteSlugs: [host.slug] },
      { reference: ana },
    ]
    const found = await Promise.all(filters.map((filter) => entriesOf(at, helper, { filter })))
    expect(found.map((entries) => entries.map(({ kind }) => kind))).toEqual([['OFFERED'], ['OFFERED'], [], []])
  })

  it('finds nothing by the reference of another event', async () => {
    const elsewhere = await world.event({ hostId: host.id })
    const reference = await registerPerson(world, elsewhere, 'Ana')
    expect(await entryNamesOf(at, organiser, { filter: { reference } })).toEqual([])
  })
})

describe('what an entry says of a registration', () => {
  it('hides it from a partner in whose scope it is not, or not any more', async () => {
    const { at, grant, helper } = await shared({ scope: { ...wholeEvent, groups: ['academia'] } })
    const civil = await registerPerson(world, at, 'Civil')
    const academic = await registerPerson(world, at, 'Academic', { groupKey: 'academia' })
    await decide(at, helper, [academic], 'OFFER')
    expect(await entriesOf(at, helper)).toMatchObject([
      { kind: 'OFFERED', reference: academic, after: { state: 'OFFERED' } },
    ])
    for (const reference of [civil, 'XXXXXXXXXX'])
      expect(await entriesOf(at, helper, { filter: { reference } })).toEqual([])

    await world.owner.$executeRaw`alter table grant_terms disable trigger grant_terms_unchanged`
    await world.owner
      .$executeRaw`update grant_terms set terms = jsonb_set(terms, '{scope,groups}', '["civil-society"]') where grant_id = ${grant.id}::uuid`
    await world.owner.$executeRaw`alter table grant_terms enable trigger grant_terms_unchanged`
    expect(await entriesOf(at, helper)).toMatchObject([
      { kind: 'OFFERED', actor: helper, reference: null, before: null, after: null, reason: null },
    ])
    expect(await entriesOf(at, helper, { filter: { reference: academic } })).toEqual([])
  })

  it('leaves out the organisation of those who asked for protection, also towards the host', async () => {
    const { at } = await shared()
    await registerPerson(world, at, 'Open', { organisation: 'Red' })
    await registerPerson(world, at, 'Hidden', { organisation: 'Blue', protectIdentity: true })
    const [hidden, open] = await entriesOf(at)
    expect(open?.after).toMatchObject({ organisationKey: 'red' })
    expect(hidden?.after).toMatchObject({ state: 'SUBMITTED' })
    expect(hidden?.after).not.toHaveProperty('organisationKey')
  })

  it('leaves out the organisation where a grant masks it', async () => {
    const { at, helper } = await shared({ masks: [{ field: 'ORGANISATION', revealable: true }] })
    const ana = await registerPerson(world, at, 'Ana', { organisation: 'Red' })
    await decide(at, helper, [ana], 'OFFER')
    const [seen] = await entriesOf(at, helper)
    expect(seen?.before).toMatchObject({ state: 'SUBMITTED' })
    for (const facts of [seen?.before, seen?.after]) expect(facts).not.toHaveProperty('organisationKey')
    expect((await entriesOf(at))[0]?.before).toMatchObject({ organisationKey: 'red' })
  })

  it('tells how many were passed over, never who, and a partner with a scope not even that', async () => {
    const skipping = {
      kind: 'FIRST_IN_QUEUE',
      groupHeld: 0,
      groupTarget: 1,
      skipped: [{ registrationId: 'x', organisationKey: 'red' }],
    }
    const { at, helper } = await shared({ scope: { ...wholeEvent, groups: ['academia'] } })
    const reference = await registerPerson(world, at, 'Ana', { groupKey: 'academia' })
    await decide(at, helper, [reference], 'OFFER')
    await world.owner.$executeRaw`alter table audit_entry disable trigger audit_entry_append_only`
    await world.owner.$executeRaw`
      update audit_entry set after = jsonb_set(after, '{offerReason}', ${JSON.stringify(skipping)}::jsonb)
      where chain = ${at.id} and what = 'OFFERED'`
    await world.owner.$executeRaw`alter table audit_entry enable trigger audit_entry_append_only`
    expect((await entriesOf(at))[0]?.after).toMatchObject({ offerReason: { skipped: 1 } })
    const [seen] = await entriesOf(at, helper)
    expect(seen?.after?.offerReason).toEqual({ kind: 'FIRST_IN_QUEUE', groupHeld: 0, groupTarget: 1 })
  })
})

describe('members are named', () => {
  const grantDocument = /* GraphQL */ `query ($id: ID!) { grant(id: $id) { auditEntries { kind actor institute { slug } } } }`

  it('members are named in entries of a grant to their own institute, and to the host', async () => {
    const { at, institute, grant, helper } = await shared()
    const owner = (await world.member({ institute, role: 'OWNER' })).email
    const end = 'mutation ($input: EndGrantInput!) { endGrant(input: $input) { __typename } }'
    const hostOwner = (await world.member({ institute: host, role: 'OWNER' })).email
    await world.ask(end, { input: { grantId: grant.id, reason: 'It is over.' } }, { as: hostOwner })
    const seenBy = async (as: string) =>
      (await world.ask<{ grant: { auditEntries: unknown[] } }>(grantDocument, { id: grant.id }, { as })).grant
        .auditEntries
    const kind = 'GRANT_ENDED'
    expect(await seenBy(hostOwner)).toEqual([{ kind, actor: hostOwner, institute: { slug: host.slug } }])
    for (const as of [owner, helper])
      expect(await seenBy(as)).toEqual([{ kind, actor: null, institute: { slug: host.slug } }])
    expect(await entriesOf(at)).toMatchObject([{ kind, actor: hostOwner, reason: 'It is over.' }])
  })
})

describe('the number of statements', () => {
  it('does not depend on how many entries there are', async () => {
    const counts: number[] = []
    for (const names of [['Ana'], ['Ana', 'Bo', 'Cai']]) {
      const { at, helper } = await shared()
      for (const name of names) {
        const { email } = await world.member({ institute: (await world.partner(at)).institute })
        await decide(at, email, [await registerPerson(world, at, name)], 'OFFER')
      }
      await decide(at, helper, [await registerPerson(world, at, 'Last')], 'OFFER')
      const list = async () => expect((await read(at)).edges).toHaveLength(2 * names.length + 2)
      counts.push(await countStatements(list))
    }
    expect(counts[1]).toBe(counts[0])
    expect(counts[0]).toBeLessThan(20)
  })
})
