/** Actions that an API token defers stay within its rights, and what belongs to the person stays theirs. */
import { beforeEach, describe, expect, it } from '@jest/globals'
import { wholeEvent } from '@plenaria/domain/grant'
import type { Capability } from '../__generated__/resolvers.ts'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { hashOf, makeSecret } from './secret.ts'

const world = await openWorld()
const { database } = world

const hour = 60 * 60_000

let host: InstituteRow
let partner: InstituteRow
let event: EventRow
/** Works for both the host and the partner. */
let both: { id: string; email: string }
let ana: string
let bo: string
beforeEach(async () => {
  await world.setClock(null)
  host = await world.institute()
  event = await world.event({ hostId: host.id })
  partner = (await world.partner(event, { terms: { scope: { ...wholeEvent, groups: ['academia'] } } })).institute
  both = await world.member({ institute: host })
  await world.member({ institute: partner, email: both.email })
  ana = await registerPerson(world, event, 'Ana', { groupKey: 'civil-society' })
  bo = await registerPerson(world, event, 'Bo', { groupKey: 'academia' })
})

/** A token of the person who works for both institutes, for one of them. */
async function token(capabilities: Capability[], institute: InstituteRow = partner) {
  const secret = makeSecret()
  const id = crypto.randomUUID()
  await database.apiToken.create({
    data: {
      id,
      userId: both.id,
      instituteId: institute.id,
      name: 'A',
      hash: hashOf(secret),
      capabilities,
      createdAt: new Date(),
      expiresAt: new Date(Date.now() + 24 * hour),
    },
  })
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const headers = { authorization: `Bearer ${secret}` }
    const answer = await world.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })
    return answer.json()
  }
  return { id, ask }
}

const saveDocument = /* GraphQL */ `
  mutation ($input: SaveMessageInput!) { answer: saveMessage(input: $input) { __typename ... on MessageSaved { saved { id version } } } }`
const sendDocument = /* GraphQL */ `
  mutation ($input: SendMessageInput!) { answer: sendMessage(input: $input) { __typename } }`
const decideAllDocument = /* GraphQL */ `
  mutation ($input: DecideAllInput!) { answer: decideAll(input: $input) { __typename ... on BulkActionStarted { action { id } } } }`

async function schedule(ask: Awaited<ReturnType<typeof token>>['ask']): Promise<string> {
  const texts = [{ language: 'en', text: 'Hello {{name}}' }]
  const input = { eventSlug: event.slug, kind: 'SERVICE', subjects: texts, texts, filter: {} }
  const { saved } = (await ask(saveDocument, { input })).data.answer
  const at = new Date(Date.now() + hour).toISOString()
  const sent = await ask(sendDocument, { input: { id: saved.id, version: saved.version, at } })
  expect(sent.data.answer.__typename).toBe('MessageSent')
  return saved.id
}

describe('a message scheduled with an API token', () => {
  it('goes to whom the token reaches, whatever else its maker may do', async () => {
    const id = await schedule((await token(['SEE_REGISTRATIONS', 'MESSAGE'])).ask)
    await world.setClock(2 * hour)
    await world.runJobs()
    const queued = await database.message.findMany({ where: { letterId: id } })
    const people = await database.registration.findMany({
      where: { id: { in: queued.flatMap(({ registrationId }) => registrationId ?? []) } },
    })
    expect(people.map(({ reference }) => reference)).toEqual([bo])
  })

  it('is not sent once the token is revoked', async () => {
    const made = await token(['SEE_REGISTRATIONS', 'MESSAGE'])
    const id = await schedule(made.ask)
    await database.apiToken.update({ where: { id: made.id }, data: { revokedAt: new Date() } })
    await world.setClock(2 * hour)
    await world.runJobs()
    const letter = await database.letter.findUniqueOrThrow({ where: { id } })
    expect([letter.stage, letter.haltReason]).toEqual(['HALTED', 'NO_LONGER_ALLOWED'])
    expect(await database.message.count({ where: { letterId: id } })).toBe(0)
  })
})

describe('a decision about many started with an API token', () => {
  const begin = async (ask: Awaited<ReturnType<typeof token>>['ask'], expectedCount: number): Promise<string> => {
    const input = { eventSlug: event.slug, filter: {}, decision: 'OFFER', staged: true, expectedCount }
    return (await ask(decideAllDocument, { input })).data.answer.action.id
  }
  const staged = async () =>
    (await database.registration.findMany({ where: { eventId: event.id } }))
      .filter((row) => row.staged !== null)
      .map(({ reference }) => reference)

  it('is carried out for those that the token reaches', async () => {
    await begin((await token(['SEE_REGISTRATIONS', 'DECIDE'])).ask, 1)
    await world.runJobs()
    expect(await staged()).toEqual([bo])
  })

  it('stops when the token is revoked', async () => {
    const made = await token(['SEE_REGISTRATIONS', 'DECIDE'], host)
    const id = await begin(made.ask, 2)
    await database.apiToken.update({ where: { id: made.id }, data: { revokedAt: new Date() } })
    await world.runJobs()
    expect((await database.bulkAction.findUniqueOrThrow({ where: { id } })).state).toBe('STOPPED')
    expect(await staged()).toEqual([])
  })

  it('is neither seen nor undone by a token of another institute', async () => {
    const id = await begin((await token(['SEE_REGISTRATIONS', 'DECIDE'], host)).ask, 2)
    await world.runJobs()
    const { ask } = await token(['SEE_REGISTRATIONS', 'DECIDE'])
    const undo = 'mutation ($id: ID!) { answer: undoBulkAction(id: $id) { __typename } }'
    expect((await ask(undo, { id })).data.answer.__typename).not.toBe('BulkActionStarted')
    expect((await ask('query ($id: ID!) { bulkAction(id: $id) { id } }', { id })).data.bulkAction).toBeNull()
    await world.runJobs()
    expect((await staged()).toSorted()).toEqual([ana, bo].toSorted())
  })
})

describe('what is the person’s own', () => {
  it('no API token sees second factors, or changes the language of their emails', async () => {
    await database.passkey.create({
      data: {
        id: 'p1',
        name: 'My phone',
        publicKey: 'k',
        userId: both.id,
        credentialID: 'c',
        counter: 0,
        deviceType: 'singleDevice',
        backedUp: false,
      },
    })
    const { ask } = await token(['SEE_REGISTRATIONS'])
    const seen = await ask('{ viewer { secondFactor { isSetUp hasAuthenticator passkeys { id } recoveryCodesLeft } } }')
    expect(seen.data.viewer.secondFactor).toEqual({
      isSetUp: false,
      hasAuthenticator: false,
      passkeys: [],
      recoveryCodesLeft: null,
    })
    await ask('mutation { setLanguage(language: fr) { email } }')
    expect((await database.user.findUniqueOrThrow({ where: { id: both.id } })).language).toBe('en')
    await database.passkey.deleteMany()
  })

  it('no API token of one institute sees views that were saved for another', async () => {
    const save = /* GraphQL */ `
      mutation ($input: SaveBoardViewInput!) { answer: saveBoardView(input: $input) { __typename } }`
    const input = { eventSlug: event.slug, name: 'Whom we doubt', address: 'q=ana', shared: false }
    await world.ask(save, { input }, { as: both.email })
    const look = 'query ($slug: String!) { event(slug: $slug) { boardViews { name } } }'
    const own = await (await token(['SEE_REGISTRATIONS'], host)).ask(look, { slug: event.slug })
    const other = await (await token(['SEE_REGISTRATIONS'])).ask(look, { slug: event.slug })
    expect([own.data.event.boardViews, other.data.event.boardViews]).toEqual([[{ name: 'Whom we doubt' }], []])
  })
})
