import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import type { EventRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { appendAudit, clockActor, type NewEntry } from './append.ts'
import { type Anchor, verifyChains } from './verify.ts'

const world = await openWorld()
const { database } = world
const client = new pg.Client({ connectionString: world.ownerUrl })
// The world takes its database away when it closes.
client.on('error', () => {})
beforeAll(() => client.connect().then(() => {}))

const clock = clockActor()

const append = (...entries: Partial<NewEntry>[]) =>
  database.$transaction((transaction) =>
    appendAudit(
      transaction,
      entries.map((entry) => ({ ...clock, what: 'EVENT_UPDATED', at: new Date(), ...entry })),
    ),
  )

/** An event with five entries. */
async function eventWithEntries(): Promise<EventRow> {
  const event = await world.event()
  const { id: eventId } = event
  await append(
    { eventId, what: 'EVENT_CREATED' },
    { eventId, registrationId: randomUUID(), after: { state: 'OFFERED', n: 2 } },
  )
  await append({ eventId, reason: 'ñ "quoted" \\ 😀' }, { eventId, before: { a: [1, { bb: null, a: true }] } })
  await append({ eventId, actorKind: 'MEMBER', actorId: 'somebody', grantId: randomUUID(), requestId: 'request-1' })
  return event
}

async function reports(only: string | null = null, anchors = new Map<string, Anchor>()) {
  const all: { name: string; entries: number; head: Uint8Array; breaks: string[] }[] = []
  for await (const { breaks, ...report } of verifyChains(client, only, anchors))
    all.push({ ...report, breaks: breaks.map(({ sequence, wrong }) => `${sequence} ${wrong}`) })
  return all
}

const breaksOf = async ({ slug }: EventRow, anchors?: Map<string, Anchor>) =>
  (await reports(`event ${slug}`, anchors)).flatMap(({ breaks }) => breaks)

/** Tampers with triggers disabled, which requires the right to alter tables. */
async function tamper(sql: string, ...values: unknown[]): Promise<void> {
  await client.query('begin')
  for (const table of ['audit_entry', 'audit_chain']) await client.query(`alter table ${table} disable trigger all`)
  await client.query(sql, values)
  for (const table of ['audit_entry', 'audit_chain']) await client.query(`alter table ${table} enable trigger all`)
  await client.query('commit')
}

describe('chains that nobody touched', () => {
  it('are whole, one report each, with their heads', async () => {
    const event = await eventWithEntries()
    const institute = await world.institute()
    const empty = await world.event()
    await append({ eventId: null, instituteId: institute.id, what: 'INSTITUTE_UPDATED' })
    const all = await reports()
    expect(all.every(({ breaks }) => breaks.length === 0)).toBe(true)
    const end = await database.auditChain.findUniqueOrThrow({ where: { chain: event.id } })
    expect(all).toContainEqual({ name: `event ${event.slug}`, entries: 5, head: Buffer.from(end.head), breaks: [] })
    expect(all.find(({ name }) => name === `institute ${institute.slug}`)).toMatchObject({ entries: 1 })
    expect(all.find(({ name }) => name === `event ${empty.slug}`)).toMatchObject({ entries: 0 })
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  })

  it('are whole across pages, and one can be asked for', async () => {
    const event = await world.event()
    await append(...Array.from({ length: 1_200 }, (_, n) => ({ eventId: event.id, after: { n } })))
    expect(await reports(`event ${event.slug}`)).toMatchObject([{ entries: 1_200, breaks: [] }])
    expect(await reports('event no-such-event')).toEqual([])
  })

  it('stay whole in what the contract wrote', async () => {
    const host = await world.institute()
    await world.member({ institute: host })
    const event = await world.event({ hostId: host.id })
    const input = {
      eventSlug: event.slug,
      name: 'Ana',
      email: 'ana@people.example',
      groupKey: 'academia',
      country: 'CO',
      languages: ['es'],
      consents: [],
    }
    const register = 'mutation ($input: RegisterInterestInput!) { registerInterest(input: $input) { __typename } }'
    await world.ask(register, { input })
    await world.ask(register, { input: { ...input, name: 'Bo', email: 'bo@people.example', organisation: 'Ó "B" \\' } })
    expect(await reports(`event ${event.slug}`)).toMatchObject([{ entries: 2, breaks: [] }])
  })
})

describe('a chain that somebody touched breaks there', () => {
  it.each<[string, string, string[]]>([
    [
      'an entry changed',
      `update audit_entry set reason = 'another' where chain = $1 and sequence = 3`,
      ['3 is not what was written'],
    ],
    [
      'a number in it',
      `update audit_entry set after = '{"n": 2.0, "state": "OFFERED"}' where chain = $1 and sequence = 2`,
      ['2 is not what was written'],
    ],
    [
      'its time, by a millisecond',
      `update audit_entry set at = at + interval '1 millisecond' where chain = $1 and sequence = 1`,
      ['1 is not what was written'],
    ],
    [
      'its time, to before Christ',
      `update audit_entry set at = (at::timestamp::text || ' BC')::timestamptz where chain = $1 and sequence = 1`,
      ['1 is not what was written'],
    ],
    [
      'its time, to never',
      `update audit_entry set at = 'infinity' where chain = $1 and sequence = 1`,
      ['1 is not what was written'],
    ],
    [
      'its hash',
      `update audit_entry set hash = sha256('x') where chain = $1 and sequence = 2`,
      ['2 is not what was written', '3 is not what was written'],
    ],
    [
      'an entry taken out',
      'delete from audit_entry where chain = $1 and sequence = 3',
      ['4 follows a gap: 3 is missing'],
    ],
    [
      'several',
      'delete from audit_entry where chain = $1 and sequence in (1, 2, 3)',
      ['4 follows a gap: 1 to 3 are missing'],
    ],
    [
      'its last',
      'delete from audit_entry where chain = $1 and sequence > 3',
      ['3 is the last, but the chain is recorded to end at 5'],
    ],
    [
      'all of them',
      'delete from audit_entry where chain = $1',
      ['0 is the last, but the chain is recorded to end at 5'],
    ],
    [
      'its event',
      `update audit_entry set event_id = 'another' where chain = $1 and sequence = 2`,
      ['2 names another event than its chain'],
    ],
    [
      'its order',
      'update audit_entry set id = -id where chain = $1 and sequence = 4',
      ['4 has a number that is out of order'],
    ],
    [
      'its recorded end',
      'update audit_chain set entries = 4 where chain = $1',
      ['5 is the last, but the chain is recorded to end at 4'],
    ],
    [
      'the hash of its end',
      `update audit_chain set head = sha256('x') where chain = $1`,
      ['5 is the last, but the chain is recorded to end with another hash'],
    ],
    [
      'its end taken away',
      'delete from audit_chain where chain = $1',
      ['5 is the last, and the end of the chain is not recorded'],
    ],
  ])('%s', async (_, sql, expected) => {
    const event = await eventWithEntries()
    const bystander = await eventWithEntries()
    await tamper(sql, event.id)
    expect(await breaksOf(event)).toEqual(expected)
    expect(await breaksOf(bystander)).toEqual([])
    await tamper('delete from audit_entry where chain = $1', event.id)
    await tamper(`delete from audit_chain where chain = $1`, event.id)
  })

  it('two entries that changed places', async () => {
    const event = await eventWithEntries()
    await tamper('update audit_entry set sequence = sequence + 100 where chain = $1 and sequence in (2, 3)', event.id)
    await tamper('update audit_entry set sequence = 105 - sequence where chain = $1 and sequence > 100', event.id)
    expect((await breaksOf(event))[0]).toBe('2 is not what was written')
  })

  it('entries put into a chain that nobody has', async () => {
    const event = await eventWithEntries()
    await tamper(
      `update audit_entry set chain = 'nobody''s', event_id = 'nobody''s' where chain = $1 and sequence = 1`,
      event.id,
    )
    expect(await reports()).toContainEqual(
      expect.objectContaining({
        name: `nobody's`,
        breaks: ['1 is not what was written', '1 is the last, and the end of the chain is not recorded'],
      }),
    )
  })
})

describe('what was looked at earlier', () => {
  const anchorOf = async ({ id, slug }: EventRow) => {
    const { entries, head } = await database.auditChain.findUniqueOrThrow({ where: { chain: id } })
    return new Map([[`event ${slug}`, { entries, head }]])
  }

  /** Rewrites a chain with correct hashes, as an owner of the database could. */
  async function rewrite({ id }: EventRow, entries: Partial<NewEntry>[]): Promise<void> {
    await tamper('delete from audit_entry where chain = $1', id)
    await tamper(`update audit_chain set entries = 0, head = decode(repeat('00', 32), 'hex') where chain = $1`, id)
    await append(...entries.map((entry) => ({ ...entry, eventId: id })))
  }

  it('holds when the chain only grew', async () => {
    const event = await eventWithEntries()
    const anchors = await anchorOf(event)
    await append({ eventId: event.id }, { eventId: event.id })
    expect(await breaksOf(event, anchors)).toEqual([])
  })

  it('detects a rewritten chain', async () => {
    const event = await eventWithEntries()
    const anchors = await anchorOf(event)
    await rewrite(
      event,
      Array.from({ length: 7 }, () => ({ what: 'EVENT_PUBLISHED' })),
    )
    expect(await breaksOf(event)).toEqual([])
    expect(await breaksOf(event, anchors)).toEqual([
      '5 is not what it was when it was looked at earlier: it or one before it was written anew',
    ])
    await rewrite(event, [{ what: 'EVENT_PUBLISHED' }])
    expect(await breaksOf(event, anchors)).toEqual([
      '1 is the last, but 5 entries were there when it was looked at earlier',
    ])
  })

  it('tells of a chain that is gone with its event', async () => {
    const anchors = new Map([['event long-gone', { entries: 3, head: new Uint8Array(32) }]])
    expect((await reports(null, anchors)).filter(({ name }) => name === 'event long-gone')).toMatchObject([
      { breaks: ['3 and all before it are gone'] },
    ])
  })
})
