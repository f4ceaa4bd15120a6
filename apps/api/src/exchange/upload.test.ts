import { Buffer } from 'node:buffer'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import type { EventFixture } from '../testing/fixtures.ts'
import { openWorld } from '../testing/world.ts'
import { withTable } from './readTable.ts'
import { askingForm, importing, people, runDocument } from './testing/importing.ts'

const world = await openWorld()
const { database } = world
const { send, upload, check, run } = importing(world)

let host: InstituteRow
let organiser: string
beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
})

const opened = (facts: EventFixture = {}): Promise<EventRow> =>
  world.event({ hostId: host.id, ...askingForm, ...facts })

const registered = (event: EventRow) => database.registration.findMany({ where: { eventId: event.id } })

describe('files of other kinds', () => {
  const accents = 'Name;Email;Group;Country\r\nJosé Ñandú;jose@people.example;academia;México\r\n'
  it.each<[string, Buffer, string]>([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${accents}`), 'UTF_8'],
    ['UTF-16', Buffer.from(`\uFEFF${accents}`, 'utf16le'), 'UTF_16'],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${accents}`, 'utf16le').swap16(), 'UTF_16'],
    ['UTF-16 without a mark', Buffer.from(accents, 'utf16le'), 'UTF_16'],
    ['Windows-1252', Buffer.from(accents, 'latin1'), 'WINDOWS_1252'],
  ])('in %s are read', async (_, file, encoding) => {
    const event = await opened()
    const read = await upload(event.slug, file, organiser)
    expect(read).toMatchObject({
      encoding,
      separator: ';',
      columns: [{ title: 'Name', samples: ['José Ñandú'] }, {}, {}, {}],
    })
    expect(await check(read, organiser)).toMatchObject({ readyCount: 1, invalidCount: 0 })
  })

  const wide = (columns: number) => `${Array.from({ length: columns }, (_, n) => `c${n}`).join(',')}\nx\n`
  it.each<[string, string | Buffer, number, string]>([
    ['more than 300 columns', wide(301), 422, 'TOO_MANY_COLUMNS'],
    ['more than 20,000 rows', `Name\n${'x\n'.repeat(20_001)}`, 422, 'TOO_MANY_ROWS'],
    [
      '70,000 rows, of which most are never read',
      `Name,Email\n${'a,b@c.example\n'.repeat(70_000)}`,
      422,
      'TOO_MANY_ROWS',
    ],
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0]), 422, 'NOT_A_TABLE'],
    ['an open quotation mark', 'Name,Email\n"Ana,ana@people.example\nBo,bo@people.example\n', 422, 'TABLE_BROKEN'],
    ['a row of more than 200,000 characters', `Name,Email\nAna,${'a'.repeat(200_001)}\n`, 422, 'ROW_TOO_LONG'],
    ['a header alone', 'Name,Email\n\n', 422, 'TABLE_EMPTY'],
    ['nothing', '', 422, 'TABLE_EMPTY'],
  ])('with %s are refused by name, and nothing is kept', async (_, file, status, code) => {
    const event = await opened()
    const answer = await send(event.slug, file, organiser)
    expect([answer.statusCode, answer.json().code]).toEqual([status, code])
    expect(answer.json().message).toMatch(/\.$/)
    expect(await database.registrationImport.count({ where: { eventId: event.id } })).toBe(0)
  })

  it('files of 300 columns are read', async () => {
    const event = await opened()
    expect((await upload(event.slug, wide(300), organiser)).columns).toHaveLength(300)
  })

  it('files of more than 200 MB are refused while they are received', async () => {
    const event = await opened()
    const cookie = await world.signIn(organiser)
    const answer = await world.app.inject({
      method: 'POST',
      url: `/api/events/${event.slug}/imports`,
      headers: { origin: world.config.siteUrl, cookie, 'content-type': 'text/csv', 'content-length': 300_000_000 },
      payload: '',
    })
    expect([answer.statusCode, answer.json().code]).toEqual([413, 'FILE_TOO_LARGE'])
  })

  it('leave nothing in the file system, however the process ends', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'plenaria-test-'))
    const before = process.env.TMPDIR
    process.env.TMPDIR = folder
    const seen: string[][] = []
    const look = async () => {
      seen.push(await readdir(folder))
    }
    async function* body() {
      yield Buffer.from('Name,Email\n')
      await look()
      yield Buffer.from('Ana,ana@people.example\n')
    }
    const rows: string[][] = []
    await withTable(Readable.from(body()), async (table) => {
      for await (const { cells } of table.rows) rows.push(cells)
      await look()
    })
    process.env.TMPDIR = before
    await rm(folder, { recursive: true })
    expect(seen).toEqual([[], []])
    expect(rows).toEqual([
      ['Name', 'Email'],
      ['Ana', 'ana@people.example'],
    ])
  })

  it('keep formulas as text', async () => {
    const event = await opened({ questions: [], consents: [] })
    const file =
      'Name,Email,Group,Country,Motivation\n=1+1,a@people.example,academia,CO,"=HYPERLINK(""http://x.example"")"\n'
    const { id } = await check(await upload(event.slug, file, organiser), organiser)
    await run({ id }, organiser)
    await world.runJobs()
    expect((await registered(event))[0]).toMatchObject({ name: '=1+1', motivation: '=HYPERLINK("http://x.example")' })
  })
})

describe('members who may import', () => {
  it('is an owner or organiser of the host, with a second factor, once the event is published', async () => {
    const event = await opened()
    const reviewer = (await world.member({ institute: host, role: 'REVIEWER' })).email
    const { institute } = await world.partner(event)
    const partner = (await world.member({ institute, role: 'OWNER' })).email
    const codes = async (slug: string, as: string | null, cookie?: string) => {
      const answer = await send(slug, people, as, cookie)
      return [answer.statusCode, answer.json().code]
    }
    expect(await codes(event.slug, null)).toEqual([403, 'NOT_ALLOWED'])
    expect(await codes(event.slug, reviewer)).toEqual([403, 'NOT_ALLOWED'])
    expect(await codes(event.slug, partner)).toEqual([403, 'NOT_ALLOWED'])
    expect(await codes(event.slug, null, await world.signInByLink(organiser))).toEqual([403, 'SECOND_FACTOR_NEEDED'])
    expect(await codes('no-such-event', organiser)).toEqual([404, 'UNKNOWN_EVENT'])
    const draft = await opened({ state: 'DRAFT' })
    expect(await codes(draft.slug, organiser)).toEqual([403, 'NOT_ALLOWED'])
    const { id } = await upload(event.slug, people, organiser)
    const { answer } = await world.ask<{ answer: unknown }>(runDocument, { input: { id } }, { as: partner })
    expect(answer).toMatchObject({ __typename: 'NotAllowed' })
  })
})
