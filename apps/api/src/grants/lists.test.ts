import { beforeAll, expect, test } from '@jest/globals'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import {
  act,
  answerDocument,
  decideDocument,
  grantFields,
  proposeDocument,
  requestsDocument,
  terms,
  termsFields,
} from './testing/documents.ts'

// Counts statements for whole trees, which cost more than the open API allows.
const world = await openWorld({ costLimit: 1_000_000 })
const { database } = world

let host: InstituteRow
let event: EventRow
let hostOwner: string

beforeAll(async () => {
  host = await world.institute()
  hostOwner = (await world.member({ institute: host, role: 'OWNER' })).email
  event = await world.event({ hostId: host.id, groups: { 'civil-society': {}, academia: {} } })
})

const grantsDocument = /* GraphQL */ `
  query ($slug: String!) {
    event(slug: $slug) {
      grants {
        ${grantFields}
        event { slug } host { slug } partner { slug }
        allTerms { ${termsFields} }
        auditEntries { kind sequence }
      }
      allotments { seats institute { slug } }
    }
  }`

test('grants and all that belongs to them take as many statements for three as for one', async () => {
  const scope = { groups: ['academia'], countries: null, sessions: [] }
  const add = async () => {
    const { institute } = await world.partner(event, { terms: { scope, allotment: 1 } })
    const other = await world.institute()
    const input = {
      eventSlug: event.slug,
      partnerSlug: other.slug,
      terms: terms({ scope: { groupKeys: ['academia'] } }),
    }
    await act(world, proposeDocument, { input }, hostOwner)
    return institute
  }
  const ask = () => world.ask<{ event: { grants: unknown[] } }>(grantsDocument, { slug: event.slug }, { as: hostOwner })
  await add()
  const forTwo = await countStatements(ask)
  await add()
  await add()
  expect((await ask()).event.grants).toHaveLength(6)
  // An intervening turn may turn one statement into two; four more grants would cost four more.
  expect(await countStatements(ask)).toBeLessThanOrEqual(forTwo + 1)
})

test('requests take as many statements for three as for one', async () => {
  const other = await world.event({ hostId: host.id, groups: { 'civil-society': {} } })
  await world.partner(other, { terms: { countersign: ['DECLINE'] } })
  const references: string[] = []
  for (const name of ['ana', 'bo', 'cai', 'dina']) references.push(await registerPerson(world, other, name))
  const decline = (...chosen: (string | undefined)[]) => {
    const input = { eventSlug: other.slug, references: chosen, decision: 'DECLINE', reason: 'No.' }
    return act(world, decideDocument, { input }, hostOwner)
  }
  const ask = () =>
    world.ask<{ event: { countersignRequests: { edges: unknown[] } } }>(
      requestsDocument,
      { slug: other.slug },
      { as: hostOwner },
    )
  await decline(references[0])
  const forOne = await countStatements(ask)
  await decline(references[1], references[2])
  await decline(references[3])
  expect((await ask()).event.countersignRequests.edges).toHaveLength(3)
  expect(await countStatements(ask)).toBe(forOne)
})

test('newest first; all for the host, their own for a partner, none for others', async () => {
  const other = await world.event({ hostId: host.id })
  const partners = [await world.member({ role: 'OWNER' }), await world.member({ role: 'REVIEWER' })]
  for (const { institute } of partners) {
    const input = { eventSlug: other.slug, partnerSlug: institute.slug, terms: terms() }
    await act(world, proposeDocument, { input }, hostOwner)
  }
  const list = async (as: string | null) => {
    const document = 'query ($slug: String!) { event(slug: $slug) { grants { partner { slug } } } }'
    const { event: seen } = await world.ask<{ event: { grants: { partner: { slug: string } }[] } }>(
      document,
      { slug: other.slug },
      { as },
    )
    return seen.grants.map(({ partner }) => partner.slug)
  }
  const [first, second] = partners
  expect(await list(hostOwner)).toEqual([second?.institute.slug, first?.institute.slug])
  expect(await list(first?.email ?? null)).toEqual([first?.institute.slug])
  expect(await list(second?.email ?? null)).toEqual([second?.institute.slug])
  for (const as of [null, 'ana@people.example', (await world.member()).email]) expect(await list(as)).toEqual([])
})

test('an owner sees pending grants, oldest first, before showing a second factor', async () => {
  const owner = await world.member({ role: 'OWNER' })
  const organiser = await world.member({ institute: owner.institute })
  const own = await world.event({ hostId: owner.institute.id })
  const guest = await world.institute()
  const guestOwner = (await world.member({ institute: guest, role: 'OWNER' })).email
  const propose = (eventSlug: string, partnerSlug: string, as: string) =>
    act(world, proposeDocument, { input: { eventSlug, partnerSlug, terms: terms() } }, as)
  const { grant } = await propose(own.slug, guest.slug, owner.email)
  const second = await propose(event.slug, owner.institute.slug, hostOwner)
  const document = '{ viewer { pendingGrants { id } } }'
  const waiting = async (requester: { as: string } | { cookie: string }) =>
    (await world.ask<{ viewer: { pendingGrants: { id: string }[] } }>(document, {}, requester)).viewer.pendingGrants
  expect(await waiting({ as: owner.email })).toEqual([{ id: second.grant.id }])
  expect(await waiting({ cookie: await world.signInByLink(guestOwner) })).toEqual([{ id: grant.id }])
  expect(await waiting({ as: organiser.email })).toEqual([])
  expect(await database.grant.count({ where: { proposed: { not: null } } })).toBeGreaterThan(2)
})

test('shows an owner’s address to their own institute only, in the log as in the terms', async () => {
  const other = await world.event({ hostId: host.id })
  const partner = await world.member({ role: 'OWNER' })
  const input = { eventSlug: other.slug, partnerSlug: partner.institute.slug, terms: terms() }
  const { grant } = await act(world, proposeDocument, { input }, hostOwner)
  const document =
    'query ($id: ID!) { grant(id: $id) { proposed { proposer } auditEntries { kind actor institute { slug } } } }'
  const seen = (actor: string | null) => ({
    grant: {
      proposed: { proposer: actor },
      auditEntries: [{ kind: 'GRANT_PROPOSED', actor, institute: { slug: host.slug } }],
    },
  })
  expect(await world.ask(document, { id: grant.id }, { as: hostOwner })).toEqual(seen(hostOwner))
  expect(await world.ask(document, { id: grant.id }, { as: partner.email })).toEqual(seen(null))
})

test('are not shown by the email link alone to members of an institute that asks for a second factor', async () => {
  const guest = await world.institute({ secondFactorRequired: true })
  const owner = (await world.member({ institute: guest, role: 'OWNER' })).email
  const at = await world.event({ hostId: host.id })
  const input = { eventSlug: at.slug, partnerSlug: guest.slug, terms: terms() }
  const { grant } = await act(world, proposeDocument, { input }, hostOwner)
  const document = /* GraphQL */ `
    query ($id: ID!, $slug: String!) {
      grant(id: $id) { id }
      event(slug: $slug) { grants { id } }
      viewer { pendingGrants { id } }
    }`
  const shown = (requester: { as: string } | { cookie: string }) =>
    world.ask(document, { id: grant.id, slug: at.slug }, requester)
  const one = { id: grant.id }
  expect(await shown({ as: owner })).toEqual({
    grant: one,
    event: { grants: [one] },
    viewer: { pendingGrants: [one] },
  })
  const cookie = await world.signInByLink(owner)
  expect(await shown({ cookie })).toEqual({
    grant: null,
    event: { grants: [] },
    viewer: { pendingGrants: [] },
  })
  const answer = { input: { grantId: grant.id, version: 1, accept: true } }
  const { answer: refused } = await world.ask<{ answer: unknown }>(answerDocument, answer, { cookie })
  expect(refused).toMatchObject({ __typename: 'SecondFactorNeeded' })
})

test('requests are read in pages, each only as far as it concerns the viewer', async () => {
  const at = await world.event({ hostId: host.id, groups: { 'civil-society': {} } })
  const { institute } = await world.partner(at, { terms: { countersign: ['DECLINE'] } })
  const owner = (await world.member({ institute, role: 'OWNER' })).email
  const other = (await world.member({ institute: (await world.partner(at)).institute, role: 'OWNER' })).email
  for (const name of ['ana', 'bo', 'cai']) {
    const references = [await registerPerson(world, at, name)]
    const input = { eventSlug: at.slug, references, decision: 'DECLINE', reason: name }
    await act(world, decideDocument, { input }, hostOwner)
  }
  const document = `query ($slug: String!, $after: String) { event(slug: $slug) {
    countersignRequests(first: 2, after: $after) { edges { node { reason } } pageInfo { hasNextPage endCursor } } } }`
  const page = async (as: string, after: string | null = null) => {
    const { event: seen } = await world.ask<{
      event: {
        countersignRequests: {
          edges: { node: { reason: string } }[]
          pageInfo: { hasNextPage: boolean; endCursor: string | null }
        }
      }
    }>(document, { slug: at.slug, after }, { as })
    const { edges, pageInfo } = seen.countersignRequests
    return { reasons: edges.map(({ node }) => node.reason), ...pageInfo }
  }
  for (const as of [hostOwner, owner]) {
    const first = await page(as)
    expect(first).toMatchObject({ reasons: ['cai', 'bo'], hasNextPage: true })
    expect(await page(as, first.endCursor)).toMatchObject({ reasons: ['ana'], hasNextPage: false })
  }
  expect(await page(other)).toMatchObject({ reasons: [], hasNextPage: false })
  const { errors } = await world.execute(document, { slug: at.slug, after: 'x' }, { as: hostOwner })
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' })
})
