import { request } from 'node:http'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import sharp, { type Sharp } from 'sharp'
import { openLog } from '../kernel/log.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openJanitor } from '../server/janitor.ts'
import { countStatementsOfBoth } from '../testing/statements.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const { database, config } = world
const origin = config.siteUrl
const silent = openLog('silent')
const address = world.app.listen({ host: '127.0.0.1', port: 0 })

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

const picture = (width: number, height: number, background = '#0e5a5a'): Sharp =>
  sharp({ create: { width, height, channels: 3, background } })

interface Sent {
  slug?: string
  purpose?: string
  headers?: Record<string, string>
}

const upload = (payload: Buffer, { slug = event.slug, purpose = 'EVENT_IMAGE', headers = {} }: Sent = {}) =>
  world.app.inject({
    method: 'POST',
    url: `/api/events/${slug}/files?purpose=${purpose}`,
    payload,
    headers: { origin, cookie, 'content-type': 'image/jpeg', ...headers },
  })

const uploaded = async (file: Sharp = picture(1600, 1200), slug = event.slug): Promise<string> => {
  const answer = await upload(await file.jpeg().toBuffer(), { slug })
  expect(answer.statusCode).toBe(201)
  return answer.json<{ id: string }>().id
}

const whole = { left: 0, top: 0.1, width: 1 }

interface Set {
  answer: {
    __typename: string
    fields?: { path: string }[]
    event?: { image: { url: string; smallUrl: string; alt: string } | null }
  }
}

const setImage = async (
  fileId: string,
  { frame = whole, as = organiser, slug = event.slug, alt = 'A full hall' } = {},
) =>
  (
    await world.ask<Set>(
      `mutation ($input: SetEventImageInput!) { answer: setEventImage(input: $input) {
        __typename ... on InvalidInput { fields { path } } ... on EventImageSet { event { image { url smallUrl alt } } } } }`,
      { input: { eventSlug: slug, fileId, frame, alts: alt === '' ? [] : [{ language: 'en', text: alt }] } },
      { as },
    )
  ).answer

const removeImage = (as = organiser) =>
  world.ask<Set>(
    'mutation ($slug: String!) { answer: removeEventImage(eventSlug: $slug) { __typename } }',
    { slug: event.slug },
    { as },
  )

const imageOf = async (slug = event.slug, as?: string) =>
  (
    await world.ask<{ event: { image: { url: string; source: { url: string } | null } | null } | null }>(
      'query ($slug: String!) { event(slug: $slug) { image { url source { url frame { left top width } } } } }',
      { slug },
      { ...(as && { as }) },
    )
  ).event?.image ?? null

const get = (url: string, as?: string) => world.app.inject({ url, ...(as && { headers: { cookie: as } }) })

const codeOf = async (answer: ReturnType<typeof upload>) => {
  const { statusCode, json } = await answer
  return [statusCode, (json() as { code: string }).code]
}

const stored = () => database.storedFile.count({ where: { eventId: event.id } })

describe('an upload is refused, and nothing is stored:', () => {
  const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

  test.each<[string, string | Buffer, string]>([
    ['an SVG with a script', script, 'image/svg+xml'],
    ['an SVG that says it is a PNG', script, 'image/png'],
    ['a page that says it is a JPEG', '<!doctype html><script>alert(1)</script>', 'image/jpeg'],
    ['a page that begins like a GIF', 'GIF89a/*<script>alert(1)</script>*/', 'image/gif'],
    ['a PDF', '%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF', 'application/pdf'],
    ['an archive', Buffer.from('504b0304140000000800', 'hex'), 'image/webp'],
    ['nothing', '', 'image/png'],
  ])('%s', async (_, file, type) => {
    expect(await codeOf(upload(Buffer.from(file), { headers: { 'content-type': type } }))).toEqual([
      422,
      'NOT_AN_IMAGE',
    ])
    expect(await stored()).toBe(0)
  })

  test('a script behind the first bytes of a picture, and a picture that is cut off', async () => {
    const jpeg = await picture(800, 800).jpeg().toBuffer()
    const disguised = Buffer.concat([jpeg.subarray(0, 4), Buffer.from('<script>alert(1)</script>')])
    for (const file of [disguised, jpeg.subarray(0, jpeg.length / 2)])
      expect(await codeOf(upload(file))).toEqual([422, 'BROKEN'])
    expect(await stored()).toBe(0)
  })

  test('a bomb: few bytes, more than 50 million pixels', async () => {
    const bomb = await picture(10_000, 5_001).png({ compressionLevel: 9 }).toBuffer()
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await codeOf(upload(bomb))).toEqual([422, 'TOO_MANY_PIXELS'])
    expect(await stored()).toBe(0)
  })

  test('a picture smaller than what is shown', async () => {
    expect(await codeOf(upload(await picture(639, 700).png().toBuffer()))).toEqual([422, 'TOO_SMALL'])
  })

  test('a purpose that the address doesn’t know', async () => {
    expect(await codeOf(upload(await picture(800, 800).png().toBuffer(), { purpose: 'ELSE' }))).toEqual([
      422,
      'UNKNOWN_PURPOSE',
    ])
  })

  test('from anybody who can’t edit the event, or from another site', async () => {
    const file = await picture(800, 800).png().toBuffer()
    const reviewer = await world.signIn((await world.member({ institute: host, role: 'REVIEWER' })).email)
    const outsider = await world.signIn((await world.member({ role: 'OWNER' })).email)
    const draft = await world.event({ hostId: host.id, state: 'DRAFT' })
    const from = (headers: Record<string, string>, slug?: string) =>
      codeOf(upload(file, { headers, ...(slug !== undefined && { slug }) }))
    expect(await from({ origin: 'https://elsewhere.example' })).toEqual([403, 'FOREIGN_ORIGIN'])
    expect(await from({ cookie: '' })).toEqual([403, 'NOT_ALLOWED'])
    expect(await from({ cookie: reviewer })).toEqual([403, 'NOT_ALLOWED'])
    expect(await from({ cookie: outsider })).toEqual([403, 'NOT_ALLOWED'])
    expect(await from({ cookie: outsider }, draft.slug)).toEqual([404, 'UNKNOWN_EVENT'])
    expect(await from({}, '..%2F..%2Fetc%2Fpasswd')).toEqual([404, 'UNKNOWN_EVENT'])
    expect(await database.storedFile.count({ where: { eventId: { in: [event.id, draft.id] } } })).toBe(0)
  })

  test.each<[string, Record<string, string>, number]>([
    ['announced, of which nothing is read', { 'content-length': String(200 * 1024 * 1024) }, 0],
    ['not announced, of which little more than 15 MB are read', { 'transfer-encoding': 'chunked' }, 15],
  ])('200 MB, %s', async (_, headers, megabytes) => {
    const { status, code, read, cut } = await send200MB(headers)
    expect([status, code]).toEqual([413, 'TOO_LARGE'])
    expect(read).toBeLessThan((megabytes + 1) * 1024 * 1024)
    expect(await cut).toBeUndefined()
    expect(await stored()).toBe(0)
  })

  test('once the unused files of the event are too large together', async () => {
    const [id] = [await uploaded()]
    await database.$executeRaw`update stored_file set content = convert_to(repeat('x', 50 * 1024 * 1024), 'UTF8'),
      size = 50 * 1024 * 1024 where id = ${id}::uuid`
    expect(await codeOf(upload(await picture(800, 800).png().toBuffer()))).toEqual([429, 'TOO_MANY_FILES'])
  })
})

interface Answered {
  status?: number
  code: string
  /** Bytes that the server took from the connection until it had answered. */
  read: number
  /** Once the server ended the connection. */
  cut: Promise<void>
}

/** Over a real connection. Goes on sending after the answer, slowly. */
async function send200MB(headers: Record<string, string>): Promise<Answered> {
  const { promise, resolve, reject } = Promise.withResolvers<Answered>()
  const { promise: cut, resolve: end } = Promise.withResolvers<void>()
  let read = () => 0
  world.app.server.once('connection', (socket) => {
    read = () => socket.bytesRead
  })
  const sending = request(`${await address}/api/events/${event.slug}/files?purpose=EVENT_IMAGE`, {
    method: 'POST',
    headers: { origin, cookie, 'content-type': 'image/png', ...headers },
  })
  sending.once('response', async (answer) => {
    const { code } = JSON.parse(await text(answer))
    resolve({ ...(answer.statusCode && { status: answer.statusCode }), code, read: read(), cut })
  })
  sending.on('error', reject)
  sending.on('close', end)
  const piece = Buffer.alloc(65_536)
  Readable.from(
    (async function* () {
      for (let sent = 0; sent < 200 * 1024 * 1024; sent += piece.length) {
        // So that it is still coming when the connection ends.
        if (sent > 20 * 1024 * 1024) await setTimeout(50)
        yield piece
      }
    })(),
  ).pipe(sending)
  return promise
}

describe('the picture of an event', () => {
  test.each(['png', 'jpeg', 'webp'] as const)('of %s is cropped, without anything else of the file', async (format) => {
    const secret = 'taken at a secret place'
    const halves = picture(1600, 1200, '#ff0000').composite([
      { input: await picture(1600, 600, '#0000ff').png().toBuffer(), left: 0, top: 600 },
    ])
    const file = await halves
      .withExif({ IFD0: { ImageDescription: secret }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
      .toFormat(format)
      .toBuffer()
    const sent = format === 'png' ? file : Buffer.concat([file, Buffer.from('<script>alert(1)</script>')])
    const { id, url, width, height } = (await upload(sent)).json<{
      id: string
      url: string
      width: number
      height: number
    }>()
    expect([width, height]).toEqual([1600, 1200])
    const answer = await setImage(id, { frame: { left: 0.25, top: 0.6, width: 0.5 } })
    expect(answer.event?.image).toMatchObject({ alt: 'A full hall' })

    const { image } = answer.event ?? {}
    for (const [shown, size] of [
      [await get(image?.url ?? ''), [1280, 640]],
      [await get(image?.smallUrl ?? ''), [640, 320]],
    ] as const) {
      expect(shown.headers).toMatchObject({
        'content-type': 'image/webp',
        'content-disposition': 'inline; filename="picture.webp"',
        'cache-control': 'public, max-age=86400, immutable',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      })
      const { exif, icc, xmp, format: kept, ...is } = await sharp(shown.rawPayload).metadata()
      expect({ exif, icc, xmp, kept, size: [is.width, is.height] }).toEqual({ kept: 'webp', size })
      const { dominant } = await sharp(shown.rawPayload).stats()
      expect(dominant.b).toBeGreaterThan(200)
      expect(dominant.r).toBeLessThan(50)
    }
    const source = await get(url, cookie)
    for (const bytes of [source.rawPayload, (await get(image?.url ?? '')).rawPayload]) {
      expect(bytes.includes(secret)).toBe(false)
      expect(bytes.includes('<script>')).toBe(false)
    }
  })

  test('stands upright, as its metadata said before they were removed', async () => {
    const file = await picture(1600, 800).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect((await upload(file)).json()).toMatchObject({ width: 800, height: 1600 })
  })

  test('is the frame within the picture, described, or is refused', async () => {
    const id = await uploaded()
    for (const frame of [
      { left: 0.1, top: 0, width: 1 },
      { left: 0, top: 0.4, width: 1 },
      { left: -0.1, top: 0, width: 0.5 },
      { left: 0, top: 0, width: 0.2 },
      { left: 0, top: 0, width: 1e300 },
    ])
      expect(await setImage(id, { frame })).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: 'frame' }] })
    expect(await setImage(id, { alt: '' })).toMatchObject({ __typename: 'InvalidInput', fields: [{ path: 'alts' }] })
    expect(await imageOf()).toBeNull()
  })

  test('is cut from a file of the same event alone', async () => {
    const other = await world.event({ hostId: host.id })
    const id = await uploaded(undefined, other.slug)
    for (const wrong of [id, crypto.randomUUID(), '../../etc/passwd', ''])
      expect(await setImage(wrong)).toMatchObject({ __typename: 'UnknownFile' })
    await expect(
      database.eventImage.create({
        data: {
          eventId: event.id,
          sourceId: id,
          left: 0,
          top: 0,
          width: 1,
          alts: { en: 'A hall' },
          image: Buffer.of(1),
          small: Buffer.of(1),
          digest: 'a'.repeat(64),
        },
      }),
    ).rejects.toThrow('cut from a file of that event')
  })

  test('is replaced, and removed with the file it was cut from; the log names pictures by their digests', async () => {
    await setImage(await uploaded())
    const first = (await imageOf())?.url ?? ''
    await setImage(await uploaded(picture(1600, 1200, '#aa0000')))
    const second = (await imageOf())?.url ?? ''
    expect([(await get(first)).statusCode, (await get(second)).statusCode, await stored()]).toEqual([404, 200, 1])
    expect((await removeImage()).answer.__typename).toBe('EventImageRemoved')
    expect((await removeImage()).answer.__typename).toBe('EventImageRemoved')
    const gone = await get(second)
    expect([gone.statusCode, gone.headers['cache-control'], await stored()]).toEqual([404, 'no-store', 0])
    const digest = (url: string) => ({ digest: /[0-9a-f]{64}/.exec(url)?.[0] })
    const entries = await database.auditEntry.findMany({
      where: { eventId: event.id, what: { startsWith: 'EVENT_IMAGE' } },
      orderBy: { sequence: 'asc' },
    })
    expect(entries.map(({ what, before, after }) => ({ what, before, after }))).toEqual([
      { what: 'EVENT_IMAGE_SET', before: null, after: digest(first) },
      { what: 'EVENT_IMAGE_SET', before: digest(first), after: digest(second) },
      { what: 'EVENT_IMAGE_REMOVED', before: digest(second), after: null },
    ])
  })

  test('of a draft is for those who see the draft, and is never stored by caches', async () => {
    event = await world.event({ hostId: host.id, state: 'DRAFT' })
    const answer = await setImage(await uploaded())
    const url = answer.event?.image?.url ?? ''
    const outsider = await world.signIn((await world.member({ role: 'OWNER' })).email)
    expect([(await get(url)).statusCode, (await get(url, outsider)).statusCode]).toEqual([404, 404])
    const shown = await get(url, cookie)
    expect([shown.statusCode, shown.headers['cache-control']]).toEqual([200, 'private, no-store'])
  })

  test('has a source that only those who edit the event can read', async () => {
    await setImage(await uploaded())
    expect((await imageOf())?.source).toBeNull()
    const source = (await imageOf(event.slug, organiser))?.source?.url ?? ''
    const reviewer = await world.signIn((await world.member({ institute: host, role: 'REVIEWER' })).email)
    const outsider = await world.signIn((await world.member({ role: 'OWNER' })).email)
    for (const as of [undefined, reviewer, outsider]) expect((await get(source, as)).statusCode).toBe(404)
    expect((await get(source, cookie)).headers['cache-control']).toBe('private, no-store')
  })

  test.each(['/media/images/x/1280.webp', '/media/images/..%2F..%2Fetc/passwd', '/media/files/..%2F..%2Fetc%2Fpasswd'])(
    'is not at %s',
    async (url) => expect((await get(url, cookie)).statusCode).toBe(404),
  )

  test('is found by its whole address alone', async () => {
    await setImage(await uploaded())
    const url = (await imageOf())?.url ?? ''
    for (const wrong of [url.replace('1280', '1281'), url.replace('.webp', '.svg'), url.toUpperCase()])
      expect((await get(wrong)).statusCode).toBe(404)
  })

  test('is copied with the event, and deleted with a draft', async () => {
    await setImage(await uploaded(picture(1600, 1200, '#123456')))
    const copied = await world.ask<{ copyEvent: { event: { slug: string } } }>(
      `mutation ($input: CopyEventInput!) { copyEvent(input: $input) { ... on EventCopied { event { slug } } } }`,
      { input: { slug: event.slug, newSlug: `${event.slug}-copy`, firstDay: '2031-05-05', proposeGrants: false } },
      { as: organiser },
    )
    const { slug } = copied.copyEvent.event
    const url = (await imageOf(slug, organiser))?.url ?? ''
    expect(url).toBe((await imageOf())?.url)
    await removeImage()
    // The draft's copy is not public, though its address was.
    expect([(await get(url)).statusCode, (await get(url, cookie)).statusCode]).toEqual([404, 200])
    const copy = await database.event.findUniqueOrThrow({ where: { slug } })
    await database.$executeRaw`update event set state = 'DRAFT' where id = ${copy.id}`
    config.undoSeconds = 0
    await world.ask(
      'mutation ($slug: String!) { deleteEvent(slug: $slug) { __typename } }',
      { slug },
      { as: organiser },
    )
    expect(await database.event.findUnique({ where: { slug } })).toBeNull()
    expect(await database.storedFile.count({ where: { eventId: copy.id } })).toBe(0)
  })

  test('leaves files that nothing uses for a day', async () => {
    const used = await uploaded()
    await setImage(used)
    const unused = await uploaded()
    const fresh = await uploaded()
    await database.$executeRaw`update stored_file set created_at = desk_now() - interval '25 hours' where id <> ${fresh}::uuid`
    const janitor = await openJanitor(config.databaseUrl, database, silent)
    await janitor.close()
    const left = await database.storedFile.findMany({
      where: { id: { in: [used, unused, fresh] } },
      select: { id: true },
    })
    expect(left.map(({ id }) => id).sort()).toEqual([used, fresh].sort())
  })

  test('takes as many statements for one event of a list as for three', async () => {
    await setImage(await uploaded())
    const list = (first: number) => async () => {
      await world.ask(`query ($first: Int!) { events(first: $first) { edges { node { image { url } } } } }`, { first })
    }
    await world.event({ hostId: host.id })
    await world.event({ hostId: host.id })
    const [one, three] = await countStatementsOfBoth(list(1), list(3))
    expect(three).toBe(one)
  })
})
