import { beforeAll, describe, expect, it } from '@jest/globals'
import { type Terms, wholeEvent } from '@plenaria/domain/grant'
import { type Language, tag } from '@plenaria/schema/languages'
import { decideDocument, registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { readCsv } from './testing/csv.ts'
import { importing } from './testing/importing.ts'
import { readWorkbook } from './testing/workbook.ts'

const world = await openWorld()
const { database } = world
const { upload, check, run } = importing(world)

let host: InstituteRow
let organiser: string
let event: EventRow
let ana: string

beforeAll(async () => {
  host = await world.institute()
  organiser = (await world.member({ institute: host })).email
  event = await world.event({
    hostId: host.id,
    questions: [
      {
        key: 'topic',
        kind: 'SEVERAL_CHOICES',
        labels: { en: 'Topics', es: 'Temas' },
        required: false,
        options: [
          { key: 'water', labels: { en: 'Water', es: 'Agua' } },
          { key: 'air', labels: { en: 'Air', es: 'Aire' } },
        ],
      },
      { key: 'first-time', kind: 'YES_NO', labels: { en: 'First time?' }, required: false },
    ],
  })
  ana = await registerPerson(world, event, 'Ana', {
    organisation: 'Red, «azul» "y" más',
    motivation: 'Two\nlines',
    answers: [
      { questionKey: 'topic', values: ['water', 'air'] },
      { questionKey: 'first-time', values: ['yes'] },
    ],
  })
  await registerPerson(world, event, 'Bo', { groupKey: 'academia', country: 'MX' })
  await registerPerson(world, event, 'Pia', { protectIdentity: true })
})

const partner = async (terms: Partial<Terms>) => {
  const { institute, grant } = await world.partner(event, { terms })
  const { id, email } = await world.member({ institute })
  return { institute, grant, id, as: email }
}

const download = async (query: string, requester: { as?: string; cookie?: string }, language: Language = 'en') => {
  const cookie = requester.cookie ?? (requester.as && (await world.signIn(requester.as)))
  return world.app.inject({
    method: 'GET',
    url: `/api/events/${event.slug}/registrations.csv${query}`,
    headers: { 'accept-language': tag(language), ...(cookie && { cookie }) },
  })
}

const rows = async (query: string, as: string, language: Language = 'en') =>
  readCsv((await download(query, { as }, language)).body)

const workbook = async (query: string, as: string) => {
  const cookie = await world.signIn(as)
  const url = `/api/events/${event.slug}/registrations.xlsx${query}`
  return world.app.inject({ url, headers: { cookie } })
}

const exported = () => database.auditEntry.findMany({ where: { what: 'EXPORTED' }, orderBy: { id: 'asc' } })

describe('the file of registrations', () => {
  it('is UTF-8 with a mark, and holds what the viewer sees in words of their language', async () => {
    const answer = await download('', { as: organiser })
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${event.slug}-registrations.csv"`,
      'cache-control': 'no-store',
    })
    expect(answer.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    const [first, second, third] = readCsv(answer.body)
    expect(first).toMatchObject({
      Reference: ana,
      State: 'Under review',
      Name: 'Ana',
      'Email address': 'ana@people.example',
      Organisation: 'Red, «azul» "y" más',
      'Stakeholder group': 'civil-society',
      Motivation: 'Two\nlines',
      Sessions: 'all',
      Topics: 'Water; Air',
      'First time?': 'yes',
      'Masked fields': '',
    })
    expect(second).toMatchObject({ Name: 'Bo', Country: 'MX' })
    expect(third).toMatchObject({
      Name: '',
      'Email address': '',
      'Asked for protection': 'yes',
      'Masked fields': 'name; email address; organisation; protected identity',
    })
    expect((await rows('', organiser, 'es'))[0]).toMatchObject({
      Estado: 'En revisión',
      Temas: 'Agua; Aire',
      'First time?': 'sí',
      Nombre: 'Ana',
    })
  })

  it('is recorded with how many and which', async () => {
    const { institute, grant, id, as } = await partner({ scope: { ...wholeEvent, groups: ['academia'] } })
    await rows('?states=SUBMITTED&states=OFFERED&countries=MX&sort=NAME_ASC', as)
    expect((await exported()).at(-1)).toMatchObject({
      eventId: event.id,
      actorId: id,
      instituteId: institute.id,
      grantId: grant.id,
      registrationId: null,
      after: {
        rows: 1,
        format: 'csv',
        sort: 'NAME_ASC',
        filter: { states: ['SUBMITTED', 'OFFERED'], countries: ['MX'] },
      },
    })
  })

  it('is recorded without what was searched for, which may be somebody’s address', async () => {
    await rows('?search=ana%40people.example', organiser)
    const { after } = (await exported()).at(-1) ?? {}
    expect(after).toEqual({ rows: 1, format: 'csv', filter: { search: true }, sort: null })
  })

  it.each<[string, string[]]>([
    ['?groupKeys=academia', ['Bo']],
    ['?search=an', ['Ana']],
    ['?sort=REGISTERED_DESC&groupKeys=civil-society&groupKeys=academia', ['', 'Bo', 'Ana']],
    ['?staged=true', []],
    ['?countries=BR', []],
    ['?languages=es&sort=GROUP_ASC', ['Bo', 'Ana', '']],
    ['?languages=fr', []],
  ])('is chosen and sorted by %s as the list is', async (query, names) => {
    expect((await rows(query, organiser)).map((row) => row.Name)).toEqual(names)
  })

  it('holds no cell that a spreadsheet would take for a formula', async () => {
    const at = await world.event({ hostId: host.id })
    const inputs = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x.example")']
    for (const [index, motivation] of inputs.entries()) {
      // Names with a link or an @ are refused.
      const organisation = /[@/]/.test(motivation) ? null : motivation
      await registerPerson(world, at, `P${'abcde'[index]}`, { organisation, motivation })
    }
    const cookie = await world.signIn(organiser)
    const answer = await world.app.inject({ url: `/api/events/${at.slug}/registrations.csv`, headers: { cookie } })
    const rows = readCsv(answer.body)
    expect(rows.map((row) => row.Motivation)).toEqual(inputs.map((text) => `'${text}`))
    expect(rows.map((row) => row.Organisation)).toEqual([...inputs.slice(0, 3).map((text) => `'${text}`), '', ''])
  })

  it('goes on after the first page', async () => {
    const at = await world.event({ hostId: host.id })
    const people = Array.from({ length: 1_204 }, (_, n) => `P${n},p${n}@people.example,academia,CO`)
    const read = await upload(at.slug, ['Name,Email,Group,Country', ...people].join('\n'), organiser)
    await check(read, organiser)
    await run({ id: read.id }, organiser)
    await world.runJobs()
    const cookie = await world.signIn(organiser)
    const answer = await world.app.inject({ url: `/api/events/${at.slug}/registrations.csv`, headers: { cookie } })
    const references = readCsv(answer.body).map((one) => one.Reference)
    expect(references).toHaveLength(1_204)
    expect(new Set(references).size).toBe(1_204)
  })
})

describe('chosen columns', () => {
  it('come in the order asked for, with what is masked named after them', async () => {
    const query = '?columns=answer.topic&columns=name'
    const { body } = await download(query, { as: organiser })
    expect(Object.keys(readCsv(body)[0] ?? {})).toEqual(['Topics', 'Name', 'Masked fields'])
    expect(readCsv(body)[0]).toMatchObject({ Topics: 'Water; Air', Name: 'Ana' })
    expect((await exported()).at(-1)?.after).toMatchObject({ columns: ['answer.topic', 'name'] })
  })

  it('say what is staged to those who may decide, and to nobody else', async () => {
    const input = { eventSlug: event.slug, references: [ana], decision: 'OFFER', staged: true }
    await world.ask(decideDocument, { input }, { as: organiser })
    const { as } = await partner({ capabilities: ['SEE_REGISTRATIONS', 'EXPORT'] })
    const staged = async (reader: string) =>
      (await rows('?columns=name&columns=staged', reader)).map(({ Name, Staged }) => [Name, Staged])
    expect(await staged(organiser)).toEqual(
      expect.arrayContaining([
        ['Ana', 'Offer'],
        ['Bo', ''],
      ]),
    )
    expect(await staged(as)).toEqual(
      expect.arrayContaining([
        ['Ana', ''],
        ['Bo', ''],
      ]),
    )
    await world.ask(decideDocument, { input: { ...input, unstage: true } }, { as: organiser })
  })

  it.each(['?columns=nothing', '?columns=name&columns=name', '?columns=answer.nothing'])(
    'that are none are refused: %s',
    async (query) => {
      const answer = await download(query, { as: organiser })
      expect([answer.statusCode, answer.json().code]).toEqual([400, 'MALFORMED'])
    },
  )
})

describe('the workbook of registrations', () => {
  it('holds what the other file holds, with every cell a text', async () => {
    const answer = await workbook('', organiser)
    expect(answer.headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${event.slug}-registrations.xlsx"`,
    })
    const { lines, kinds, widths } = readWorkbook(answer.rawPayload)
    const [header = [], ...others] = lines
    const asCsv = await rows('', organiser)
    expect(others.map((cells) => Object.fromEntries(header.map((word, index) => [word, cells[index]])))).toEqual(asCsv)
    expect(kinds).toEqual(new Set(['inlineStr']))
    expect(widths[0]).toBe('XXXXXXXXXX'.length + 2)
    expect(widths).toHaveLength(header.length)
    expect((await exported()).at(-2)?.after).toMatchObject({ rows: 3, format: 'xlsx' })
  })

  it('keeps what looks like a formula, markup or an escape as it was typed', async () => {
    const at = await world.event({ hostId: host.id })
    const typed = ['=1+1', '@SUM(A1)', '<b>&amp;</b>', 'a_x0041_b', ' two  spaces ']
    for (const [index, motivation] of typed.entries()) {
      await registerPerson(world, at, `P${'abcde'[index]}`, { motivation })
    }
    const cookie = await world.signIn(organiser)
    const url = `/api/events/${at.slug}/registrations.xlsx?columns=motivation`
    const { rawPayload } = await world.app.inject({ url, headers: { cookie } })
    const cells = readWorkbook(rawPayload)
      .lines.slice(1)
      .map(([text]) => text)
    expect(cells).toEqual(typed.map((text) => text.trim()))
  })

  it('shows a partner what it may see, and is refused as the other file is', async () => {
    const { as } = await partner({ masks: [{ field: 'NAME', revealable: true }] })
    const { lines } = readWorkbook((await workbook('?columns=name&columns=country&groupKeys=academia', as)).rawPayload)
    expect(lines.slice(1)).toEqual([['', 'MX', 'name']])
    const readers = await partner({ capabilities: ['SEE_REGISTRATIONS'] })
    expect((await workbook('', readers.as)).statusCode).toBe(403)
  })
})

describe('a file that is not given', () => {
  it.each<[string, () => Promise<{ as?: string; cookie?: string }>, string, number, string]>([
    ['to a visitor', async () => ({}), '', 403, 'NOT_ALLOWED'],
    ['to a participant', async () => ({ as: 'ana@people.example' }), '', 403, 'NOT_ALLOWED'],
    [
      'to a reviewer of the host',
      async () => ({ as: (await world.member({ institute: host, role: 'REVIEWER' })).email }),
      '',
      403,
      'NOT_ALLOWED',
    ],
    ['to a partner that may only read', () => partner({ capabilities: ['SEE_REGISTRATIONS'] }), '', 403, 'NOT_ALLOWED'],
    ['to a partner that sees nothing', () => partner({ capabilities: ['EXPORT'] }), '', 403, 'NOT_ALLOWED'],
    [
      'without a second factor',
      async () => ({ cookie: await world.signInByLink(organiser) }),
      '',
      403,
      'SECOND_FACTOR_NEEDED',
    ],
    [
      'by a masked field',
      () => partner({ masks: [{ field: 'COUNTRY', revealable: true }] }),
      '?countries=CO',
      403,
      'FIELD_MASKED',
    ],
    ['by a state that there is none of', async () => ({ as: organiser }), '?states=GONE', 400, 'MALFORMED'],
    ['by what no database keeps', async () => ({ as: organiser }), '?search=%00', 400, 'MALFORMED'],
    ['by what no list knows', async () => ({ as: organiser }), '?where=1', 400, 'MALFORMED'],
  ])('%s says why, and is not recorded', async (_, requester, query, status, code) => {
    const before = (await exported()).length
    const answer = await download(query, await requester())
    expect([answer.statusCode, answer.json().code]).toEqual([status, code])
    expect(answer.json().message).toMatch(/\.$/)
    expect(await exported()).toHaveLength(before)
  })

  it('the export of an event that is hidden from the viewer does not exist', async () => {
    const draft = await world.event({ hostId: host.id, state: 'DRAFT' })
    const cookie = await world.signIn('ana@people.example')
    for (const slug of [draft.slug, 'no-such-event']) {
      const answer = await world.app.inject({ url: `/api/events/${slug}/registrations.csv`, headers: { cookie } })
      expect([answer.statusCode, answer.json().code]).toEqual([404, 'UNKNOWN_EVENT'])
    }
  })
})
