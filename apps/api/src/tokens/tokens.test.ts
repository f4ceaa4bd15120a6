import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Capability } from '../__generated__/resolvers.ts'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

const createDocument = /* GraphQL */ `
  mutation ($input: CreateApiTokenInput!) {
    answer: createApiToken(input: $input) {
      __typename
      ... on ApiTokenCreated { secret token { id name capabilities event { slug } institute { slug } } viewer { email } }
      ... on InvalidInput { fields { path code } }
    }
  }`
const revokeDocument = 'mutation ($id: ID!) { answer: revokeApiToken(id: $id) { __typename } }'
const tokensDocument =
  '{ viewer { apiTokens { id name lastUsedAt revokedAt capabilities institute { slug } event { slug } } } }'
const lookDocument = /* GraphQL */ `
  query ($slug: String!) {
    viewer { email apiTokens { id } memberships { role } registrations { reference } }
    event(slug: $slug) {
      registrations { totalCount edges { node { name email } } }
      viewerCan { edit seeRegistrations decide export import seeGrants setSeatPlan }
    }
  }`

interface Created {
  __typename: string
  secret: string
  token: { id: string }
  fields: { path: string; code: string }[]
}

let host: InstituteRow
let organiser: string
let event: EventRow
let other: EventRow
let ana: string
beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  event = await world.event({ hostId: host.id })
  other = await world.event({ hostId: host.id })
  ana = await registerPerson(world, event, 'Ana')
  await registerPerson(world, event, organiser.split('@')[0] ?? '', { email: organiser })
})

const create = async (facts: Record<string, unknown> = {}, as = organiser): Promise<Created> => {
  const input = {
    name: 'Figures',
    instituteSlug: host.slug,
    capabilities: ['SEE_REGISTRATIONS'],
    days: 30,
    ...facts,
  }
  const { answer } = await world.ask<{ answer: Created }>(createDocument, { input }, { as })
  return answer
}

const secretFor = async (capabilities: Capability[], eventSlug: string | null = null): Promise<string> =>
  (await create({ capabilities, eventSlug })).secret

const ask = async (secret: string, query: string, variables: Record<string, unknown> = {}) => {
  const headers = { authorization: `Bearer ${secret}` }
  const answer = await world.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })
  return { status: answer.statusCode, ...answer.json() }
}

const file = async (secret: string) => {
  const url = `/api/events/${event.slug}/registrations.csv`
  return (await world.app.inject({ url, headers: { authorization: `Bearer ${secret}` } })).statusCode
}

const look = async (secret: string, at: EventRow = event) => (await ask(secret, lookDocument, { slug: at.slug })).data

const decideDocument = /* GraphQL */ `
  mutation ($input: DecideInput!) { answer: decide(input: $input) { __typename } }`
const decide = (secret: string) => {
  const input = { eventSlug: event.slug, references: [ana], decision: 'NOT_SELECT', staged: true }
  return ask(secret, decideDocument, { input })
}

describe('a token', () => {
  it('is shown once, and only its hash is kept', async () => {
    const { secret, token } = await create()
    expect(secret).toMatch(/^plen_[\w-]{43}$/)
    const row = await database.apiToken.findUniqueOrThrow({ where: { id: token.id } })
    expect(JSON.stringify(row)).not.toContain(secret.slice(5))
    expect(row.hash).toHaveLength(32)
    const entry = await database.auditEntry.findFirstOrThrow({
      where: { instituteId: host.id },
      orderBy: { id: 'desc' },
    })
    expect(entry).toMatchObject({
      what: 'API_TOKEN_CREATED',
      after: { token: token.id, name: 'Figures', capabilities: ['SEE_REGISTRATIONS'] },
    })
  })

  it('does what it names, and nothing that its maker may do besides', async () => {
    const data = await look(await secretFor(['SEE_REGISTRATIONS']))
    expect(data.event.registrations.totalCount).toBe(2)
    expect(data.event.registrations.edges[0].node).toEqual({ name: 'Ana', email: null })
    expect(data.event.viewerCan).toEqual({
      seeRegistrations: true,
      decide: false,
      export: false,
      edit: false,
      import: false,
      seeGrants: false,
      setSeatPlan: false,
    })
    expect(data.viewer).toEqual({ email: organiser, apiTokens: [], memberships: [], registrations: [] })
  })

  it.each<[Capability[], string, number]>([
    [['SEE_REGISTRATIONS'], 'NotAllowed', 403],
    [['SEE_REGISTRATIONS', 'EXPORT'], 'NotAllowed', 200],
    [['SEE_REGISTRATIONS', 'DECIDE'], 'Decided', 403],
    [['EXPORT'], 'NotAllowed', 403],
  ])('of %s decides: %s, and takes the file away: %i', async (capabilities, decided, status) => {
    const secret = await secretFor(capabilities)
    expect((await decide(secret)).data.answer.__typename).toBe(decided)
    expect(await file(secret)).toBe(status)
  })

  it('a token for one event works at that event only', async () => {
    const secret = await secretFor(['SEE_REGISTRATIONS'], other.slug)
    expect((await look(secret)).event.viewerCan.seeRegistrations).toBe(false)
    expect((await look(secret, other)).event.viewerCan.seeRegistrations).toBe(true)
  })

  it('never administers, and makes no other', async () => {
    const secret = await secretFor(['SEE_REGISTRATIONS', 'SEE_CONTACTS', 'DECIDE', 'MANAGE_SESSIONS', 'EXPORT'])
    const input = { name: 'Another', instituteSlug: host.slug, capabilities: ['EXPORT'], days: 1 }
    expect((await ask(secret, createDocument, { input })).data.answer.__typename).toBe('NotAllowed')
    const update = 'mutation ($input: UpdateInstituteInput!) { answer: updateInstitute(input: $input) { __typename } }'
    const changed = { slug: host.slug, version: host.version, website: 'https://a.example' }
    expect((await ask(secret, update, { input: changed })).data.answer.__typename).toBe('NotAllowed')
    const own = (await create()).token.id
    expect((await ask(secret, revokeDocument, { id: own })).data.answer.__typename).toBe('UnknownApiToken')
    const withdraw = 'mutation ($reference: String!) { answer: withdraw(reference: $reference) { __typename } }'
    const mine = await database.registration.findFirstOrThrow({ where: { emailKey: organiser } })
    expect((await ask(secret, withdraw, { reference: mine.reference })).data.answer.__typename).toBe(
      'UnknownRegistration',
    )
  })

  it('leaves its id in the log with what it does', async () => {
    const { secret, token } = await create({ capabilities: ['SEE_REGISTRATIONS', 'DECIDE'] })
    await decide(secret)
    const entry = await database.auditEntry.findFirstOrThrow({ where: { eventId: event.id }, orderBy: { id: 'desc' } })
    expect([entry.actorKind, entry.requestId?.startsWith(`token:${token.id}:`)]).toEqual(['MEMBER', true])
  })

  it('gives a reviewer’s API token no more than blind reviewing does', async () => {
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    const blind = await world.event({ hostId: host.id, blindReview: true })
    await registerPerson(world, blind, 'Cy')
    const { secret } = await create({ capabilities: ['SEE_REGISTRATIONS'] }, reviewer)
    const { event: seen } = await look(secret, blind)
    expect(seen.registrations.edges.map((edge: { node: unknown }) => edge.node)).toEqual([{ name: null, email: null }])
  })
})

describe('a token that works no more', () => {
  const refusal = async (secret: string) => {
    const { status, errors } = await ask(secret, '{ viewer { email } }')
    return [status, errors?.[0].extensions.code]
  }

  it('is refused everywhere at once when it is revoked', async () => {
    const { secret, token } = await create({ capabilities: ['SEE_REGISTRATIONS', 'EXPORT'] })
    expect([await file(secret), (await ask(secret, '{ viewer { email } }')).status]).toEqual([200, 200])
    const { answer } = await world.ask<{ answer: unknown }>(revokeDocument, { id: token.id }, { as: organiser })
    expect(answer).toEqual({ __typename: 'ApiTokenRevoked' })
    expect([await file(secret), await refusal(secret)]).toEqual([401, [401, 'UNAUTHENTICATED']])
  })

  it('is refused after its end, and when it is none', async () => {
    const secret = (await create({ days: 1 })).secret
    await world.setClock(25 * 60 * 60_000)
    expect(await refusal(secret)).toEqual([401, 'UNAUTHENTICATED'])
    await world.setClock(null)
    expect(await refusal(`plen_${'a'.repeat(43)}`)).toEqual([401, 'UNAUTHENTICATED'])
    expect(await refusal('nonsense')).toEqual([401, 'UNAUTHENTICATED'])
  })

  it('does nothing once its maker has left', async () => {
    const leaving = await world.member({ institute: host })
    const { secret } = await create({ capabilities: ['SEE_REGISTRATIONS'] }, leaving.email)
    expect((await look(secret)).event.viewerCan.seeRegistrations).toBe(true)
    await database.member.deleteMany({ where: { userId: leaving.id } })
    expect((await look(secret)).event.viewerCan.seeRegistrations).toBe(false)
  })
})

describe('making and revoking', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['without a name', { name: ' ' }, 'name'],
    ['for longer than a year', { days: 366 }, 'days'],
    ['for no time', { days: 0 }, 'days'],
    ['that may nothing', { capabilities: [] }, 'capabilities'],
    ['for another institute', { instituteSlug: 'no-such' }, 'instituteSlug'],
    ['at an event of others', { eventSlug: 'no-such' }, 'eventSlug'],
  ])('one %s is refused', async (_, facts, path) => {
    expect(await create(facts)).toMatchObject({ __typename: 'InvalidInput', fields: [{ path }] })
  })

  it('hands on no right that one has not', async () => {
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    expect(await create({ capabilities: ['DECIDE'] }, reviewer)).toMatchObject({ fields: [{ path: 'capabilities' }] })
  })

  it('needs a second factor', async () => {
    const cookie = await world.signInByLink(organiser)
    const input = { name: 'A', instituteSlug: host.slug, capabilities: ['EXPORT'], days: 1 }
    const { answer } = await world.ask<{ answer: Created }>(createDocument, { input }, { cookie })
    expect(answer.__typename).toBe('SecondFactorNeeded')
  })

  it('is one’s own affair', async () => {
    const { token } = await create()
    const owner = (await world.member({ institute: host, role: 'OWNER' })).email
    const { answer } = await world.ask<{ answer: unknown }>(revokeDocument, { id: token.id }, { as: owner })
    expect(answer).toEqual({ __typename: 'UnknownApiToken' })
  })

  it('lists one’s tokens with when they were used last', async () => {
    const maker = (await world.member({ institute: host })).email
    const { secret } = await create({}, maker)
    await create({ name: 'Unused' }, maker)
    await ask(secret, '{ viewer { email } }')
    const { viewer } = await world.ask<{ viewer: { apiTokens: { name: string; lastUsedAt: string | null }[] } }>(
      tokensDocument,
      {},
      { as: maker },
    )
    expect(viewer.apiTokens.map(({ name, lastUsedAt }) => [name, lastUsedAt !== null])).toEqual([
      ['Unused', false],
      ['Figures', true],
    ])
  })

  it('lists three with as many statements as one', async () => {
    const maker = (await world.member({ institute: host })).email
    const list = () => world.ask(tokensDocument, {}, { as: maker })
    await create({ eventSlug: event.slug }, maker)
    const forOne = await countStatements(list)
    await create({ eventSlug: event.slug }, maker)
    await create({ eventSlug: other.slug }, maker)
    expect(await countStatements(list)).toBe(forOne)
  })
})
