import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { decideDocument, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { readCsv } from './testing/csv.ts'

const world = await openWorld()
const { database } = world

let host: InstituteRow
let organiser: string

beforeAll(async () => {
  host = await world.institute({ names: { en: 'Host' } })
  organiser = (await world.member({ institute: host })).email
})

interface Entry {
  sequence: number | null
  at: string
  kind: string
  actor: string | null
  reference: string | null
  after: Record<string, unknown> | null
  reason: string | null
  hash: string
  record: string | null
}

interface Log {
  event: string
  zone: string
  entries: Entry[]
  count: number
}

const download = async ({ slug }: EventRow, file: string, as: string | null, headers: Record<string, string> = {}) =>
  world.app.inject({
    method: 'GET',
    url: `/api/events/${slug}/audit-log.${file}`,
    headers: { ...headers, ...(as !== null && { cookie: await world.signIn(as) }) },
  })

const log = async (event: EventRow, as = organiser): Promise<Log> =>
  JSON.parse((await download(event, 'json', as)).body)

/** As the documentation says; how many could be recomputed. */
function verify(entries: readonly Entry[]): number {
  let previous: Uint8Array = new Uint8Array(32)
  let verified = 0
  for (const { sequence, hash, record } of entries) {
    if (record !== null) {
      if (createHash('sha256').update(previous).update(record).digest('hex') !== hash)
        throw new Error(`Entry ${sequence} isn't what was written.`)
      verified += 1
    }
    previous = Buffer.from(hash, 'hex')
  }
  return verified
}

const decide = (at: EventRow, as: string, references: string[], decision: string, reason?: string) =>
  world.ask(decideDocument, { input: { eventSlug: at.slug, references, decision, reason } }, { as })

describe('the exported audit log', () => {
  it('as JSON has what each hash covers, oldest first, so that the chain can be verified', async () => {
    const at = await world.event({ hostId: host.id })
    const ana = await registerPerson(world, at, 'Ana')
    const bo = await registerPerson(world, at, 'Bo')
    await decide(at, organiser, [ana], 'DECLINE', 'Not «this» time.')
    await decide(at, organiser, [bo], 'OFFER')
    const { event, zone, entries, count } = await log(at)
    expect([event, zone, count]).toEqual([at.slug, at.zone, 5])
    expect(entries.map(({ sequence, kind }) => [sequence, kind])).toEqual([
      [1, 'REGISTERED'],
      [2, 'REGISTERED'],
      [3, 'DECLINED'],
      [4, 'OFFERED'],
      [5, 'EXPORTED'],
    ])
    expect(entries[2]).toMatchObject({ actor: organiser, reference: ana, reason: 'Not «this» time.' })
    expect(entries[2]?.record).not.toContain('this')
    expect(verify(entries)).toBe(5)
    const changed = entries.map((entry) => ({ ...entry, record: entry.record?.replace('DECLINED', 'OFFERED') ?? null }))
    expect(() => verify(changed)).toThrow('Entry 3')
    expect(() => verify(entries.toSpliced(1, 1))).toThrow('Entry 3')
    const end = await database.auditChain.findUniqueOrThrow({ where: { chain: at.id } })
    expect(entries.at(-1)?.hash).toBe(Buffer.from(end.head).toString('hex'))
  })

  it('has no record of what the viewer does not see, and the chain holds over the gap', async () => {
    const at = await world.event({ hostId: host.id })
    await registerPerson(world, at, 'Ana')
    const seen = await registerPerson(world, at, 'Bo', { organisation: 'Red' })
    const account = await world.signIn('signed-in@people.example')
    await registerPerson(world, at, 'Cai', { email: 'signed-in@people.example' })
    const cai = await database.auditEntry.findFirstOrThrow({ where: { chain: at.id, sequence: 3 } })
    expect(account).toBeTruthy()
    const { id: registrationId } = await database.registration.findUniqueOrThrow({ where: { reference: seen } })
    await database.registration.update({ where: { id: registrationId }, data: { organisationKey: 'another' } })
    const { entries } = await log(at)
    expect(entries[1]?.after).not.toHaveProperty('organisationKey')
    expect(entries[1]?.record).toBeNull()
    expect(entries[2]?.record === null).toBe(cai.actorId !== null)
    expect(verify(entries)).toBeGreaterThanOrEqual(2)
  })

  it('is a partner’s as far as its own members acted, without places in the chain', async () => {
    const at = await world.event({ hostId: host.id })
    const { institute } = await world.partner(at)
    const helper = (await world.member({ institute })).email
    const ana = await registerPerson(world, at, 'Ana')
    await decide(at, helper, [ana], 'OFFER')
    const { entries } = await log(at, helper)
    expect(entries).toMatchObject([
      { sequence: null, kind: 'OFFERED', actor: helper, record: null },
      { sequence: null, kind: 'EXPORTED', record: null },
    ])
  })

  it('as CSV has times with zones, and the filter of the page', async () => {
    const at = await world.event({ hostId: host.id, zone: 'America/Bogota' })
    const ana = await registerPerson(world, at, 'Ana')
    await registerPerson(world, at, 'Bo')
    await decide(at, organiser, [ana], 'DECLINE', '=1+1')
    const rows = readCsv((await download(at, 'csv?kinds=DECLINED&kinds=OFFERED', organiser)).body)
    expect(rows).toHaveLength(1)
    const [row] = rows
    expect(row).toMatchObject({
      'No.': '3',
      Entry: 'DECLINED',
      Member: organiser,
      Institute: 'Host',
      Registration: ana,
    })
    expect(row?.Reason).toBe("'=1+1")
    expect(row?.['Time (UTC)']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    expect(row?.['Time (America/Bogota)']).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC-05:00$/)
    const spanish = (await download(at, `csv?reference=${ana}`, organiser, { 'accept-language': 'es' })).body
    expect(readCsv(spanish).map((each) => each.Entrada)).toEqual(['REGISTERED', 'DECLINED'])
    expect((await download(at, 'csv?from=yesterday', organiser)).statusCode).toBe(400)
    expect((await download(at, 'json?kinds=DECLINED', organiser)).statusCode).toBe(400)
    const exported = await database.auditEntry.findMany({ where: { chain: at.id, what: 'EXPORTED' } })
    expect(exported.map(({ after }) => after)).toEqual([
      { list: 'audit-log', format: 'csv', filter: { kinds: ['DECLINED', 'OFFERED'] } },
      { list: 'audit-log', format: 'csv', filter: { reference: true } },
    ])
  })

  it('is for nobody who does not see the log or may not export', async () => {
    const at = await world.event({ hostId: host.id })
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    const stranger = (await world.member()).email
    for (const file of ['csv', 'json']) {
      for (const as of [reviewer, stranger]) expect((await download(at, file, as)).statusCode).toBe(403)
      expect((await download(at, file, null)).statusCode).toBe(403)
    }
    expect(await database.auditEntry.count({ where: { chain: at.id } })).toBe(0)
  })

  it('is complete beyond one page', async () => {
    const at = await world.event({ hostId: host.id })
    await registerPerson(world, at, 'Ana')
    await world.owner.$executeRaw`alter table audit_entry disable trigger user`
    await world.owner.$executeRaw`
      insert into audit_entry (event_id, what, actor_kind, at, chain, sequence, hash)
      select ${at.id}, 'EVENT_UPDATED', 'CLOCK', now(), ${at.id}, n, sha256(n::text::bytea) from generate_series(2, 1200) n`
    await world.owner.$executeRaw`alter table audit_entry enable trigger user`
    await world.owner.$executeRaw`update audit_chain set entries = 1200, head = sha256('1200') where chain = ${at.id}`
    const { entries, count } = await log(at)
    expect(count).toBe(1201)
    expect(entries.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 1201 }, (_, index) => index + 1))
  })
})
