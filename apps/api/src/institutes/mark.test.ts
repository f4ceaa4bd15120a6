import { request } from 'node:http'
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { beforeAll, describe, expect, test } from '@jest/globals'
import sharp, { type Sharp } from 'sharp'
import type { InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld()
const origin = world.config.siteUrl
const address = world.app.listen({ host: '127.0.0.1', port: 0 })

const picture = (width: number, height: number, background = '#0e5a5a'): Sharp =>
  sharp({ create: { width, height, channels: 4, background } })

let institute: InstituteRow
let owner: string
let cookie: string

beforeAll(async () => {
  institute = await world.institute({ slug: 'policy-lab' })
  owner = (await world.member({ institute, role: 'OWNER' })).email
  cookie = await world.signIn(owner)
})

const put = (payload: Buffer, headers: Record<string, string> = {}, slug = institute.slug) =>
  world.app.inject({
    method: 'PUT',
    url: `/api/institutes/${slug}/mark`,
    payload,
    headers: { origin, cookie, 'content-type': 'image/png', ...headers },
  })

/** Uses a real connection. `read`: bytes that the server read before it answered. */
async function send30MB(headers: Record<string, string>): Promise<{ status?: number; code: string; read: number }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ status?: number; code: string; read: number }>()
  let connection: Socket | undefined
  world.app.server.once('connection', (socket) => {
    connection = socket
  })
  const sending = request(`${await address}/api/institutes/${institute.slug}/mark`, {
    method: 'PUT',
    headers: { origin, cookie, 'content-type': 'image/png', ...headers },
  })
  sending.once('response', async (answer) => {
    const { code } = JSON.parse(await text(answer))
    resolve({ ...(answer.statusCode && { status: answer.statusCode }), code, read: connection?.bytesRead ?? 0 })
    sending.destroy()
  })
  sending.on('error', reject)
  const piece = Buffer.alloc(65_536)
  Readable.from(
    (function* () {
      for (let sent = 0; sent < 30 * 1024 * 1024; sent += piece.length) yield piece
    })(),
  ).pipe(sending)
  return promise
}

const take = (headers: Record<string, string> = {}) =>
  world.app.inject({
    method: 'DELETE',
    url: `/api/institutes/${institute.slug}/mark`,
    headers: { origin, cookie, ...headers },
  })

const markUrl = async () =>
  (
    await world.ask<{ institute: { markUrl: string | null } }>(
      'query ($slug: String!) { institute(slug: $slug) { markUrl } }',
      { slug: institute.slug },
      { as: owner },
    )
  ).institute.markUrl

const log = async () =>
  (
    await world.database.auditEntry.findMany({
      where: { chain: `institute:${institute.id}` },
      orderBy: { sequence: 'asc' },
    })
  ).map(({ what, before, after }) => ({ what, before, after }))

const nothingKept = async () => {
  expect(await world.database.instituteMark.count()).toBe(0)
  expect(await log()).toEqual([])
}

/** A PNG whose header declares a size that its data doesn't have. */
function promising(width: number, height: number, png: Buffer): Buffer {
  const forged = Buffer.from(png)
  forged.writeUInt32BE(width, 16)
  forged.writeUInt32BE(height, 20)
  const crc = crc32(forged.subarray(12, 29))
  forged.writeUInt32BE(crc, 29)
  return forged
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** A chunk that makes a PNG animated. */
function animated(png: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from('acTL'), Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])])
  const chunk = Buffer.alloc(20)
  chunk.writeUInt32BE(8, 0)
  content.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(content), 16)
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
}

describe('refused, and nothing is kept', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'

  test.each<[string, string | Buffer, string]>([
    ['an SVG with a script', svg, 'image/svg+xml'],
    ['an SVG that says it is a PNG', svg, 'image/png'],
    ['a page that says it is a JPEG', '<!doctype html><script>alert(1)</script>', 'image/jpeg'],
    ['a GIF', Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'), 'image/gif'],
    ['a TIFF', Buffer.from('49492a0008000000', 'hex'), 'image/png'],
    ['JSON', '{}', 'application/json'],
    ['text', 'x', 'text/plain'],
    ['nothing', '', 'image/png'],
  ])('%s', async (_, file, type) => {
    const answer = await put(Buffer.from(file), { 'content-type': type })
    expect(answer.statusCode).toBe(422)
    expect(answer.json()).toEqual({
      code: 'MARK_NOT_AN_IMAGE',
      message: 'We can’t use this file. Choose a PNG, JPEG or WebP image.',
    })
    await nothingKept()
  })

  test('a script behind the first bytes of a picture, and pictures that are cut off', async () => {
    const png = await picture(200, 200).png().toBuffer()
    const jpeg = await picture(200, 200).jpeg().toBuffer()
    const webp = await picture(200, 200).webp().toBuffer()
    const disguised = Buffer.concat([png.subarray(0, 8), Buffer.from('<script>alert(1)</script>')])
    for (const file of [disguised, png.subarray(0, 60), jpeg.subarray(0, jpeg.length / 2), webp.subarray(0, 30)]) {
      const answer = await put(file)
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([422, 'MARK_BROKEN'])
    }
    await nothingKept()
  })

  test('more pixels than 16 million, true or only promised', async () => {
    const small = await picture(10, 10).png().toBuffer()
    const large = await picture(4001, 4000).png({ compressionLevel: 9 }).toBuffer()
    expect(large.length).toBeLessThan(2 * 1024 * 1024)
    for (const file of [large, promising(60_000, 60_000, small)]) {
      const answer = await put(file)
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([422, 'MARK_TOO_MANY_PIXELS'])
    }
    // Larger than a PNG may declare.
    expect((await put(promising(2_000_000_000, 2_000_000_000, small))).json()).toMatchObject({ code: 'MARK_BROKEN' })
    expect((await put(promising(400, 400, small))).json()).toMatchObject({ code: 'MARK_BROKEN' })
    await nothingKept()
  })

  test('an animated mark is refused, and nothing is stored', async () => {
    const frames = [
      await picture(20, 20, '#ff0000').png().toBuffer(),
      await picture(20, 20, '#0000ff').png().toBuffer(),
    ]
    const webp = await sharp(frames, { join: { animated: true } })
      .webp()
      .toBuffer()
    expect((await sharp(webp).metadata()).pages).toBe(2)
    for (const file of [webp, animated(frames[0] ?? Buffer.of())]) {
      const answer = await put(file, { 'accept-language': 'fr' })
      expect(answer.statusCode).toBe(422)
      expect(answer.json()).toEqual({
        code: 'MARK_ANIMATED',
        message: 'Cette image est animée. Choisissez une image fixe.',
      })
    }
    await nothingKept()
  })

  test('30 MB in one piece', async () => {
    const answer = await put(Buffer.alloc(30 * 1024 * 1024), { 'accept-language': 'es' })
    expect(answer.statusCode).toBe(413)
    expect(answer.json()).toEqual({
      code: 'MARK_TOO_LARGE',
      message: 'Este archivo es demasiado grande. Elija una imagen de 2 MB como máximo.',
    })
    await nothingKept()
  })

  test.each<[string, Record<string, string>, number]>([
    ['that are announced, of which nothing is read', { 'content-length': String(30 * 1024 * 1024) }, 0],
    ['that are not announced, of which little more than 2 MB are read', { 'transfer-encoding': 'chunked' }, 2],
  ])('30 MB %s', async (_, headers, megabytes) => {
    const { status, code, read } = await send30MB(headers)
    expect([status, code]).toEqual([413, 'MARK_TOO_LARGE'])
    expect(read).toBeLessThan((megabytes + 0.5) * 1024 * 1024)
    await nothingKept()
  })

  test('anyone who is not an owner with a second factor, or comes from elsewhere', async () => {
    const png = await picture(10, 10).png().toBuffer()
    const organiser = await world.signIn((await world.member({ institute, role: 'ORGANISER' })).email)
    const outsider = await world.signIn((await world.member({ role: 'OWNER' })).email)
    const codeOf = async (headers: Record<string, string>, slug?: string) => {
      const answer = await put(png, headers, slug)
      return [answer.statusCode, answer.json<{ code: string }>().code]
    }
    expect(await codeOf({ origin: 'https://elsewhere.example' })).toEqual([403, 'FOREIGN_ORIGIN'])
    expect(await codeOf({ cookie: '' })).toEqual([403, 'NOT_ALLOWED'])
    expect(await codeOf({ cookie: '' }, 'nowhere')).toEqual([403, 'NOT_ALLOWED'])
    expect(await codeOf({ cookie: organiser })).toEqual([403, 'NOT_ALLOWED'])
    expect(await codeOf({ cookie: outsider })).toEqual([403, 'NOT_ALLOWED'])
    expect(await codeOf({ cookie: await world.signInByLink(owner) })).toEqual([403, 'SECOND_FACTOR_NEEDED'])
    expect(await codeOf({}, 'nowhere')).toEqual([404, 'UNKNOWN_INSTITUTE'])
    expect((await take({ origin: 'null' })).statusCode).toBe(403)
    expect((await take({ cookie: organiser })).json()).toMatchObject({ code: 'NOT_ALLOWED' })
    await nothingKept()
  })
})

describe('a mark', () => {
  test.each(['png', 'jpeg', 'webp'] as const)(
    'of %s is re-encoded, without what the file says beside the picture',
    async (format) => {
      const secret = 'taken at a secret place'
      const file = await picture(1200, 600)
        .withExif({ IFD0: { ImageDescription: secret }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
        .toFormat(format)
        .toBuffer()
      const disguised = Buffer.concat([file, Buffer.from('<script>alert(1)</script>')])
      const answer = await put(format === 'png' ? file : disguised, { 'content-type': `image/${format}` })
      expect(answer.statusCode).toBe(200)
      const { markUrl: url } = answer.json<{ markUrl: string }>()
      expect(url).toMatch(/^\/media\/institutes\/policy-lab\/[0-9a-f]{64}\.webp$/)
      expect(await markUrl()).toBe(url)

      const shown = await world.app.inject({ url })
      expect(shown.statusCode).toBe(200)
      expect(shown.headers).toMatchObject({
        'content-type': 'image/webp',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      })
      const { width, height, exif, icc, xmp, format: kept } = await sharp(shown.rawPayload).metadata()
      expect({ width, height, exif, icc, xmp, kept }).toEqual({ width: 512, height: 256, kept: 'webp' })
      expect(shown.rawPayload.includes(secret)).toBe(false)
      expect(shown.rawPayload.includes('<script>')).toBe(false)
    },
  )

  test('is replaced, set again without an entry, and removed; old pictures are gone', async () => {
    await take()
    const before = (await log()).length
    const first = (await put(await picture(300, 300, '#ff0000').png().toBuffer())).json<{ markUrl: string }>().markUrl
    const second = (await put(await picture(300, 300, '#0000ff').png().toBuffer())).json<{ markUrl: string }>().markUrl
    expect((await put(await picture(300, 300, '#0000ff').png().toBuffer())).json()).toEqual({ markUrl: second })
    expect((await world.app.inject({ url: first })).statusCode).toBe(404)
    expect((await world.app.inject({ url: second })).statusCode).toBe(200)
    expect(await world.database.institute.findUniqueOrThrow({ where: { id: institute.id } })).toMatchObject({
      version: 1,
    })

    expect((await take()).statusCode).toBe(204)
    expect((await take()).statusCode).toBe(204)
    expect(await markUrl()).toBeNull()
    const gone = await world.app.inject({ url: second })
    expect([gone.statusCode, gone.headers['cache-control']]).toEqual([404, 'no-store'])

    const digest = (url: string) => ({ digest: url.slice(-69, -5) })
    expect((await log()).slice(before)).toEqual([
      { what: 'INSTITUTE_MARK_SET', before: null, after: digest(first) },
      { what: 'INSTITUTE_MARK_SET', before: digest(first), after: digest(second) },
      { what: 'INSTITUTE_MARK_REMOVED', before: digest(second), after: null },
    ])
  })

  test('is found by its whole address alone', async () => {
    const { markUrl: url } = (await put(await picture(30, 30, '#00ff00').png().toBuffer())).json<{ markUrl: string }>()
    for (const wrong of [
      url.replace('policy-lab', 'elsewhere'),
      url.replace('.webp', '.svg'),
      url.replace('.webp', ''),
      url.toUpperCase(),
      '/media/institutes/policy-lab/..%2F..%2Fetc%2Fpasswd',
    ])
      expect((await world.app.inject({ url: wrong })).statusCode).toBe(404)
  })
})
