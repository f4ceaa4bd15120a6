import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { openLog } from '../kernel/log.ts'
import { registerPerson, withdrawDocument } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openJanitor } from '../server/janitor.ts'
import { countStatements } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let event: EventRow

beforeAll(async () => {
  host = await world.institute()
  event = await world.event({ hostId: host.id })
})

const ana = 'ana@people.example'
const content = JSON.stringify({ motivation: 'Ours is a small helpline.' })

const save = async (text: string, as: string | null = ana, at = event) => {
  const document = /* GraphQL */ `mutation ($slug: String!, $content: String!) {
    saveDraft(eventSlug: $slug, content: $content) {
      __typename ... on DraftSaved { draft { content version } } ... on InvalidInput { fields { path code } } } }`
  return (await world.ask<{ saveDraft: object }>(document, { slug: at.slug, content: text }, { as })).saveDraft
}

const draft = async (as: string | null = ana, at = event) => {
  const document = 'query ($slug: String!) { event(slug: $slug) { viewerDraft { content version } } }'
  return (await world.ask<{ event: { viewerDraft: unknown } }>(document, { slug: at.slug }, { as })).event.viewerDraft
}

const kept = () => database.registrationDraft.findMany({ where: { eventId: event.id } })

it('names an event that is a draft again by its last public address alone', async () => {
  const at = await world.event({ hostId: host.id })
  const eve = 'eve@people.example'
  await save(content, eve, at)
  const { slug } = at
  const owner = (await world.member({ institute: host, role: 'OWNER' })).email
  await world.ask('mutation ($slug: String!) { unpublishEvent(slug: $slug) { __typename } }', { slug }, { as: owner })
  const data = { slug: `${slug}-secret`, titles: { en: 'A secret name' } }
  await database.event.update({ where: { id: at.id }, data })
  const document = '{ viewer { storedData { document unsentDrafts { eventSlug eventTitle } } } }'
  const read = await world.ask(document, {}, { as: eve })
  expect(read).toMatchObject({ viewer: { storedData: { unsentDrafts: [{ eventSlug: slug, eventTitle: slug }] } } })
  expect(JSON.stringify(read)).not.toMatch(/secret/i)
})

it('is stored for a person who is signed in, read by them alone, and sealed at rest', async () => {
  expect(await save(content, null)).toEqual({ __typename: 'NotAllowed' })
  expect(await save('{}')).toMatchObject({ draft: { version: 1 } })
  expect(await save(content)).toEqual({ __typename: 'DraftSaved', draft: { content, version: 2 } })
  expect(await draft()).toEqual({ content, version: 2 })
  const organiser = (await world.member({ institute: host, role: 'OWNER' })).email
  for (const other of [null, organiser, 'bo@people.example']) expect(await draft(other)).toBeNull()
  const [row] = await kept()
  expect(Buffer.from(row?.sealed ?? []).toString()).not.toContain('helpline')
  expect(await database.auditEntry.count({ where: { chain: event.id } })).toBe(0)
})

it('cannot be opened as somebody else’s', async () => {
  await database.registrationDraft.update({
    where: { eventId_emailKey: { eventId: event.id, emailKey: ana } },
    data: { emailKey: 'eve@people.example' },
  })
  const document = 'query ($slug: String!) { event(slug: $slug) { viewerDraft { content } } }'
  expect((await world.execute(document, { slug: event.slug }, { as: 'eve@people.example' })).errors).toHaveLength(1)
  await database.registrationDraft.deleteMany()
})

it('is of a bounded length, and of a published event', async () => {
  const fields = (code: string) => ({ __typename: 'InvalidInput', fields: [{ path: 'content', code }] })
  expect(await save('')).toEqual(fields('REQUIRED'))
  expect(await save('x'.repeat(40_001))).toEqual(fields('TOO_LONG'))
  expect(await save(content, ana, await world.event({ hostId: host.id, state: 'DRAFT' }))).toEqual({
    __typename: 'UnknownEvent',
  })
})

it('is gone in the moment the registration is sent, by anyone, and none is started beside one', async () => {
  await save(content)
  await save(content, 'bo@people.example')
  const reference = await registerPerson(world, event, 'Ana')
  expect((await kept()).map(({ emailKey }) => emailKey)).toEqual(['bo@people.example'])
  expect(await save(content)).toEqual({ __typename: 'AlreadyRegistered' })
  await world.ask(withdrawDocument, { reference }, { as: ana })
  expect(await save(content)).toMatchObject({ __typename: 'DraftSaved' })
})

describe('saved in the very moment of sending', () => {
  /** Two of the transactions that cross, each on a connection of its own. */
  async function crossing(): Promise<[pg.Client, pg.Client]> {
    const clients = [1, 2].map(() => new pg.Client({ connectionString: world.config.databaseUrl })) as [
      pg.Client,
      pg.Client,
    ]
    for (const client of clients) {
      await client.connect()
      await client.query('begin')
    }
    return clients
  }

  async function someone(name: string): Promise<{ at: EventRow; send: string; keep: string }> {
    const at = await world.event({ hostId: host.id })
    const sender = await registerPerson(world, await world.event({ hostId: host.id }), name)
    const { id } = await database.registration.findUniqueOrThrow({ where: { reference: sender } })
    const emailKey = `${name.toLowerCase()}@people.example`
    // The same row once more, as of the other event.
    const send = `insert into registration select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),
      'event_id', '${at.id}', 'reference', left(md5(random()::text), 10), 'request_id', null))).* from registration r where id = '${id}'`
    const keep = `insert into registration_draft (event_id, email_key, sealed, saved_at)
      values ('${at.id}', '${emailKey}', '\\x00', now())`
    return { at, send, keep }
  }

  const left = async (at: EventRow) => [
    await database.registration.count({ where: { eventId: at.id } }),
    await database.registrationDraft.count({ where: { eventId: at.id } }),
  ]

  it.each(['sending', 'saving'] as const)('is not left behind, where %s comes first', async (first) => {
    const { at, send, keep } = await someone(first === 'sending' ? 'Gil' : 'Hal')
    const [one, other] = await crossing()
    await one.query(first === 'sending' ? send : keep)
    const second = other.query(first === 'sending' ? keep : send).catch(() => null)
    await sleep(200)
    await one.query('commit')
    await second
    await other.query('commit')
    await Promise.all([one.end(), other.end()])
    expect(await left(at)).toEqual([1, 0])
  })

  it('is answered as what it is: there is a registration', async () => {
    const at = await world.event({ hostId: host.id })
    await registerPerson(world, at, 'Ida')
    const kept = database.registrationDraft.create({
      data: { eventId: at.id, emailKey: 'ida@people.example', sealed: Buffer.from('x'), savedAt: new Date() },
    })
    await expect(kept).rejects.toThrow()
    expect(await left(at)).toEqual([1, 0])
  })
})

it('is gone thirty days after the last change, or with the event, by the janitor', async () => {
  const old = await world.event({ hostId: host.id })
  const over = await world.event({ hostId: host.id })
  const day = 86_400_000
  await save(content, ana, old)
  await save(content, ana, over)
  await save(content, 'flo@people.example')
  const savedAt = new Date(Date.now() - 31 * day)
  await database.registrationDraft.updateMany({ where: { eventId: old.id }, data: { savedAt } })
  const endsAt = new Date(Date.now() - 1000)
  const startsAt = new Date(Date.now() - day)
  const closed = { registrationOpensAt: new Date(startsAt.getTime() - 2 * day), registrationClosesAt: startsAt }
  await database.event.update({ where: { id: over.id }, data: { startsAt, endsAt, ...closed } })
  const janitor = await openJanitor(world.config.databaseUrl, database, openLog('silent'))
  await janitor.close()
  const where = { eventId: { in: [old.id, over.id] } }
  expect(await database.registrationDraft.count({ where })).toBe(0)
  expect((await kept()).map(({ emailKey }) => emailKey)).toContain('flo@people.example')
})

it('is forgotten at a word, and is part of what is held of somebody', async () => {
  await save(content, 'dee@people.example')
  const held = await world.ask('query { viewer { storedData { document } } }', {}, { as: 'dee@people.example' })
  expect(held).toMatchObject({
    viewer: { storedData: { document: { notSent: [{ event: event.slug, text: content }] } } },
  })
  const document = 'mutation ($slug: String!) { deleteDraft(eventSlug: $slug) { __typename } }'
  expect(await world.ask(document, { slug: event.slug }, { as: 'dee@people.example' })).toEqual({
    deleteDraft: { __typename: 'DraftDeleted' },
  })
  expect(await draft('dee@people.example')).toBeNull()
})

it('costs one statement, however many events are asked about', async () => {
  const slugs = await Promise.all([1, 2, 3].map(async () => (await world.event({ hostId: host.id })).slug))
  const statements = (asked: string[]) => {
    const fields = asked.map((slug, index) => `e${index}: event(slug: "${slug}") { viewerDraft { version } }`)
    return countStatements(() => world.ask(`query { ${fields.join(' ')} }`, {}, { as: ana }), /registration_draft/)
  }
  expect(await statements(slugs.slice(0, 1))).toBe(1)
  expect(await statements(slugs)).toBe(1)
})
