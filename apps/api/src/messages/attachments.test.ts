import { randomBytes } from 'node:crypto'
import { PDFDocument } from '@cantoo/pdf-lib'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { openLog } from '../kernel/log.ts'
import { registerPerson } from '../registrations/testing/documents.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openJanitor } from '../server/janitor.ts'
import { countStatementsOfBoth } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'
import { type Answer, act, saveDocument, sent, words, written } from './testing/documents.ts'

const world = await openWorld()
const { database, config } = world
const origin = config.siteUrl

let host: InstituteRow
let organiser: string
let cookie: string
let event: EventRow

beforeAll(async () => {
  host = await world.institute({})
  organiser = (await world.member({ institute: host })).email
  cookie = await world.signIn(organiser)
})

beforeEach(async () => {
  event = await world.event({ hostId: host.id })
})

/** About as large as asked. */
async function pdf(bytes = 0): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.addPage([300, 200]).drawText('What to bring')
  document.setAuthor('Maria Secreta')
  if (bytes > 0) {
    const noise = Buffer.alloc(bytes, 0).map((_, index) => (index * 2_654_435_761) >>> 13)
    document.getPage(0).node.addContentStream(document.context.register(document.context.stream(noise)))
  }
  return Buffer.from(await document.save())
}

const upload = (payload: Buffer, name = 'Programme.pdf', headers: Record<string, string> = {}, slug = event.slug) =>
  world.app.inject({
    method: 'POST',
    url: `/api/events/${slug}/attachments?name=${encodeURIComponent(name)}`,
    payload,
    headers: { origin, cookie, 'content-type': 'application/pdf', ...headers },
  })

async function uploaded(file?: Buffer, name?: string): Promise<string> {
  const answer = await upload(file ?? (await pdf()), name)
  expect(answer.statusCode).toBe(201)
  return answer.json<{ id: string }>().id
}

const codeOf = async (answer: ReturnType<typeof upload>) => {
  const { statusCode, json } = await answer
  return [statusCode, (json() as { code: string }).code]
}

const save = (attachmentIds: readonly string[] | null, changes: Record<string, unknown> = {}): Promise<Answer> =>
  act(
    world,
    saveDocument,
    {
      input: {
        eventSlug: event.slug,
        kind: 'SERVICE',
        filter: {},
        ...words('News', 'Read.'),
        attachmentIds,
        ...changes,
      },
    },
    organiser,
  )

const filesOf = async (id: string, as = organiser) =>
  (
    await world.ask<{
      message: { attachments: { fileId: string; name: string; mediaType: string; size: number; url: string }[] }
    }>('query ($id: ID!) { message(id: $id) { attachments { fileId name mediaType size url } } }', { id }, { as })
  ).message.attachments

const get = (url: string, as?: string) => world.app.inject({ url, ...(as && { headers: { cookie: as } }) })

describe('a file is refused, and nothing is stored:', () => {
  const script = '<script>alert(1)</script>'
  test.each<[string, Buffer, number, string]>([
    ['a script named .pdf', Buffer.from(script), 422, 'UNKNOWN_KIND'],
    ['a script that begins like a PDF', Buffer.from(`%PDF-1.7\n${script}`), 422, 'BROKEN'],
    ['an SVG', Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`), 422, 'UNKNOWN_KIND'],
    ['an archive', Buffer.from('504b0304140000000800', 'hex'), 422, 'UNKNOWN_KIND'],
    ['a damaged picture', Buffer.from('ffd8ffe0', 'hex'), 422, 'BROKEN'],
    ['nothing', Buffer.alloc(0), 422, 'UNKNOWN_KIND'],
    ['a PDF of 6 MB', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(6 * 1024 * 1024)]), 413, 'TOO_LARGE'],
  ])('%s', async (_, file, status, code) => {
    expect(await codeOf(upload(file))).toEqual([status, code])
    expect(await database.letterFile.count({ where: { eventId: event.id } })).toBe(0)
  })

  test('200 MB that are announced, of which nothing is read', async () => {
    const answer = await upload(Buffer.alloc(8), 'Film.pdf', { 'content-length': String(200 * 1024 * 1024) })
    expect(answer.json()).toEqual({
      code: 'TOO_LARGE',
      message: 'This file is too large. Choose a PDF of at most 5 MB, or an image of at most 15 MB.',
    })
  })

  test('from anybody who can’t write messages, or from another site', async () => {
    const file = await pdf()
    const reviewer = await world.signIn((await world.member({ institute: host, role: 'REVIEWER' })).email)
    const outsider = await world.signIn((await world.member({ role: 'OWNER' })).email)
    const draft = await world.event({ hostId: host.id, state: 'DRAFT' })
    expect(await codeOf(upload(file, 'a', { origin: 'https://elsewhere.example' }))).toEqual([403, 'FOREIGN_ORIGIN'])
    for (const as of ['', reviewer, outsider])
      expect(await codeOf(upload(file, 'a', { cookie: as }))).toEqual([403, 'NOT_ALLOWED'])
    expect(await codeOf(upload(file, 'a', { cookie: outsider }, draft.slug))).toEqual([404, 'UNKNOWN_EVENT'])
    expect(await database.letterFile.count({ where: { eventId: event.id } })).toBe(0)
  })

  test('while three others of the same person are being checked', async () => {
    const file = await pdf()
    const answers = await Promise.all(Array.from({ length: 5 }, () => upload(file)))
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 201, 201, 429, 429])
    expect(await database.letterFile.count({ where: { eventId: event.id } })).toBe(3)
    expect((await upload(file)).statusCode).toBe(201)
  })

  test('once the unused files of the event are too large together', async () => {
    await database.letterFile.createMany({
      data: Array.from({ length: 10 }, () => ({
        id: crypto.randomUUID(),
        eventId: event.id,
        name: 'a.pdf',
        mediaType: 'application/pdf',
        content: Buffer.alloc(5 * 1024 * 1024, 1),
        size: 5 * 1024 * 1024,
        digest: 'a'.repeat(64),
        createdAt: new Date(),
      })),
    })
    expect(await codeOf(upload(await pdf()))).toEqual([429, 'TOO_MANY_FILES'])
  })
})

describe('the files of a message', () => {
  test('are saved with it in order, and by those who see it alone', async () => {
    const photo = await sharp({ create: { width: 64, height: 32, channels: 3, background: '#0e5a5a' } })
      .withExif({ IFD0: { Artist: 'Maria Secreta' } })
      .webp()
      .toBuffer()
    const first = await uploaded(photo, 'Map of the venue.webp')
    const second = await uploaded(undefined, '../Día\u202e 1.exe')
    const { id } = (await save([second, first])).saved as { id: string }
    const files = await filesOf(id)
    expect(files.map(({ fileId, name, mediaType }) => ({ fileId, name, mediaType }))).toEqual([
      { fileId: second, name: 'Día 1.pdf', mediaType: 'application/pdf' },
      { fileId: first, name: 'Map of the venue.jpg', mediaType: 'image/jpeg' },
    ])
    const url = files[0]?.url ?? ''
    const shown = await get(url, cookie)
    expect(shown.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="D_a 1.pdf"; filename*=UTF-8''D%C3%ADa%201.pdf`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    expect(shown.rawPayload.byteLength).toBe(files[0]?.size)
    for (const { url: each } of files) expect((await get(each, cookie)).rawPayload.includes('Secreta')).toBe(false)
    const reviewer = await world.signIn((await world.member({ institute: host, role: 'REVIEWER' })).email)
    const outsider = await world.signIn((await world.member({ role: 'OWNER' })).email)
    for (const as of [undefined, reviewer, outsider]) expect((await get(url, as)).statusCode).toBe(404)
  })

  test('are made smaller if they are pictures, until they fit', async () => {
    const side = 2000
    const raw = { width: side, height: side, channels: 3 } as const
    const noise = await sharp(randomBytes(side * side * 3), { raw })
      .png()
      .toBuffer()
    expect(noise.byteLength).toBeGreaterThan(11 * 1024 * 1024)
    const { id } = (await save([await uploaded(noise, 'Noise.png')])).saved as { id: string }
    const [file] = await filesOf(id)
    expect(file).toMatchObject({ name: 'Noise.jpg', mediaType: 'image/jpeg' })
    expect(file?.size).toBeLessThan(5 * 1024 * 1024)
  })

  test('aren’t read by anybody before a message has them', async () => {
    expect((await get(`/media/attachments/${await uploaded()}`, cookie)).statusCode).toBe(404)
    expect((await get('/media/attachments/..%2F..%2Fetc', cookie)).statusCode).toBe(404)
  })

  test('go out with every email, to protected people under a name that says nothing', async () => {
    await registerPerson(world, event, 'ana', {}, { as: 'ana@people.example' })
    const eve = 'eve@people.example'
    await registerPerson(world, event, 'eve', { email: eve, protectIdentity: true }, { as: eve })
    await world.runJobs()
    world.mails.length = 0
    const id = await uploaded(undefined, 'Cybercrime programme.pdf')
    const letter = await written(world, event, organiser, { attachmentIds: [id] })
    const stored = await database.letterFile.findUniqueOrThrow({ where: { id } })
    expect(await sent(world, letter, organiser)).toMatchObject({ __typename: 'MessageSent' })
    await world.runJobs()
    const brought = Object.fromEntries(world.mails.map(({ to, files }) => [to.split('@', 1)[0], files]))
    const file = { type: 'application/pdf', content: Buffer.from(stored.content) }
    expect(brought).toEqual({
      ana: [{ name: 'Cybercrime programme.pdf', ...file }],
      eve: [{ name: 'attachment-1.pdf', ...file }],
    })
    const outbox = await world.ask<{
      event: { outbox: { edges: { node: { recipient: { name: string }; attachments: { name: string }[] } }[] } }
    }>(
      'query ($slug: String!) { event(slug: $slug) { outbox(filter: { categories: [MESSAGE] }) { edges { node { recipient { name } attachments { name } } } } } }',
      { slug: event.slug },
      { as: organiser },
    )
    const named = outbox.event.outbox.edges.map(({ node }) => node)
    expect(named).toHaveLength(2)
    for (const { recipient, attachments } of named)
      expect(attachments).toEqual([
        { name: recipient.name === 'ana' ? 'Cybercrime programme.pdf' : 'attachment-1.pdf' },
      ])
    const [entry] = await database.auditEntry.findMany({ where: { eventId: event.id, what: 'LETTER_WRITTEN' } })
    expect(entry?.after).toMatchObject({ files: [stored.digest] })
  })

  test('come with a test', async () => {
    const letter = await written(world, event, organiser, { attachmentIds: [await uploaded()] })
    world.mails.length = 0
    await world.ask(
      'mutation ($input: TestMessageInput!) { testMessage(input: $input) { __typename } }',
      { input: { id: letter.id, language: 'en' } },
      { as: organiser },
    )
    await world.runJobs()
    expect(world.mails.map(({ files }) => files.map(({ name }) => name))).toEqual([['Programme.pdf']])
    expect(world.mails[0]?.text).toContain(`\n${config.siteUrl}/e/${event.slug}\n`)
  })

  test('stay if a change doesn’t name them, and are exchanged, sorted and removed by one that does', async () => {
    const [one, two, three] = [await uploaded(), await uploaded(), await uploaded()]
    const { id } = (await save([one, two])).saved as { id: string }
    const ids = async () => (await filesOf(id)).map(({ fileId }) => fileId)
    await save(null, { id, version: 1 })
    expect(await ids()).toEqual([one, two])
    await save([three, two, one], { id, version: 2 })
    expect(await ids()).toEqual([three, two, one])
    await save([], { id, version: 3 })
    expect(await ids()).toEqual([])
    expect(await database.letterFile.count({ where: { eventId: event.id } })).toBe(3)
  })

  test('are at most three, each once, 5 MB together, of this event, and of no other message', async () => {
    const id = await uploaded()
    const large = [await uploaded(await pdf(2_700_000)), await uploaded(await pdf(2_700_000))]
    const elsewhere = event
    event = await world.event({ hostId: host.id })
    expect(await save([id])).toMatchObject({ __typename: 'UnknownFile' })
    event = elsewhere
    expect(await save([id, id])).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'attachmentIds.1', code: 'REPEATED' }],
    })
    expect(await save([id, ...large, crypto.randomUUID()])).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'attachmentIds', code: 'TOO_MANY' }],
    })
    expect(await save(large)).toEqual({
      __typename: 'AttachmentsTooLarge',
      message: 'These files are 5.2 MB in total, and a message can have only 5 MB. Remove one, or make it smaller.',
    })
    for (const wrong of ['x', '', crypto.randomUUID()])
      expect(await save([wrong])).toMatchObject({ __typename: 'UnknownFile' })
    await save([id])
    expect(await save([id])).toMatchObject({ __typename: 'UnknownFile' })
    expect(await database.letter.count({ where: { eventId: event.id } })).toBe(1)
  })

  test('are deleted with a discarded message, and a day after they were uploaded where no message has them', async () => {
    const [discarded, kept, old, fresh] = [await uploaded(), await uploaded(), await uploaded(), await uploaded()]
    const { id } = (await save([discarded])).saved as { id: string }
    await save([kept])
    await world.ask('mutation ($id: ID!) { discardMessage(id: $id) { __typename } }', { id }, { as: organiser })
    await database.$executeRaw`
      update letter_file set created_at = desk_now() - interval '25 hours' where id = any(${[old, kept]}::uuid[])`
    const janitor = await openJanitor(config.databaseUrl, database, openLog('silent'))
    await janitor.close()
    const left = await database.letterFile.findMany({ where: { eventId: event.id }, select: { id: true } })
    expect(left.map((file) => file.id).toSorted()).toEqual([kept, fresh].toSorted())
  })

  test('of another event are refused by the database, too', async () => {
    const id = await uploaded()
    const other = await world.event({ hostId: host.id })
    const letter = await written(world, other, organiser)
    await expect(
      database.letterFile.update({ where: { id }, data: { letterId: letter.id, position: 0 } }),
    ).rejects.toThrow('of its own event')
  })

  test('take as many statements for one message of a list as for three', async () => {
    const list = (first: number) => async () => {
      await world.ask(
        'query ($slug: String!, $first: Int!) { event(slug: $slug) { messages(first: $first) { edges { node { attachments { url } } } } } }',
        { slug: event.slug, first },
        { as: organiser },
      )
    }
    for (const id of [await uploaded(), await uploaded(), await uploaded()]) await save([id])
    const [one, three] = await countStatementsOfBoth(list(1), list(3))
    expect(three).toBe(one)
  })
})
