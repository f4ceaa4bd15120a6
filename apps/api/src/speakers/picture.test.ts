import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { openSpeakers } from './testing/documents.ts'

const world = await openWorld()
const { database, config } = world
const origin = config.siteUrl
const speakers = openSpeakers(world)

let host: InstituteRow
let organiser: string
let cookie: string
let at: EventRow
let id: string

beforeAll(async () => {
  host = await world.institute({})
  organiser = (await world.member({ institute: host })).email
  cookie = await world.signIn(organiser)
})

beforeEach(async () => {
  config.undoSeconds = 0
  at = await world.event({ hostId: host.id })
  id = (await speakers.added(at, {}, organiser)).id
})

const jpeg = (background: string, width = 800, height = 1000) =>
  sharp({ create: { width, height, channels: 3, background } })
    .withExif({ IFD0: { ImageDescription: 'taken at her home' } })
    .jpeg()
    .toBuffer()

const frame = '?left=0&top=0.1&width=1'

const put = (
  payload: Buffer,
  { query = frame, headers = {}, of = id }: { query?: string; headers?: object; of?: string } = {},
) =>
  world.app.inject({
    method: 'PUT',
    url: `/api/speakers/${of}/picture${query}`,
    payload,
    headers: { origin, cookie, 'content-type': 'image/jpeg', ...headers },
  })

const get = (url: string, as?: string) => world.app.inject({ url, ...(as && { headers: { cookie: as } }) })

const pictureUrl = async (): Promise<string> => {
  const { digest } = await database.speakerPicture.findUniqueOrThrow({ where: { speakerId: id } })
  return `/media/speakers/${digest}.webp`
}

const published = async () =>
  (
    await world.ask<{ event: { speakers: { pictureUrl: string | null }[] } }>(
      'query ($slug: String!) { event(slug: $slug) { speakers { pictureUrl } } }',
      { slug: at.slug },
    )
  ).event.speakers

const record = async (isGiven: boolean) => {
  const { version } = await database.speaker.findUniqueOrThrow({ where: { id } })
  return world.ask(
    'mutation ($input: RecordSpeakerConsentInput!) { recordSpeakerConsent(input: $input) { __typename } }',
    { input: { id, version, isGiven, note: 'By phone' } },
    { as: organiser },
  )
}

describe('the picture of a speaker', () => {
  it('is public with their consent alone, as a square without metadata', async () => {
    expect((await put(await jpeg('#0e5a5a'))).statusCode).toBe(204)
    const url = await pictureUrl()
    expect([(await get(url)).statusCode, await published()]).toEqual([404, []])
    const shown = await get(url, cookie)
    expect([shown.statusCode, shown.headers['cache-control']]).toEqual([200, 'private, no-store'])

    await record(true)
    expect(await published()).toEqual([{ pictureUrl: url }])
    const open = await get(url)
    expect(open.headers).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=60',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    const { width, height, exif, format } = await sharp(open.rawPayload).metadata()
    expect({ width, height, exif, format }).toEqual({ width: 320, height: 320, format: 'webp' })

    await record(false)
    expect([(await get(url)).statusCode, await published()]).toEqual([404, []])
  })

  it('ends consent when it changes, and not when it is deleted', async () => {
    await put(await jpeg('#aa0000'))
    await record(true)
    await expect(
      database.speakerPicture.update({ where: { speakerId: id }, data: { digest: 'a'.repeat(64) } }),
    ).rejects.toThrow('set before a speaker agrees')
    await put(await jpeg('#aa0000'))
    expect(await published()).toHaveLength(1)
    await put(await jpeg('#00aa00'))
    expect(await published()).toEqual([])
    await record(true)
    const url = await pictureUrl()
    const gone = await world.app.inject({
      method: 'DELETE',
      url: `/api/speakers/${id}/picture`,
      headers: { origin, cookie },
    })
    expect([gone.statusCode, (await get(url)).statusCode]).toEqual([204, 404])
    expect(await published()).toEqual([{ pictureUrl: null }])
  })

  it('is refused by name: too large, no picture, a bomb, too small, outside, or of somebody without a name', async () => {
    const codeOf = async (answer: ReturnType<typeof put>) => {
      const { statusCode, json } = await answer
      return [statusCode, (json() as { code: string }).code]
    }
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    const bomb = await sharp({ create: { width: 10_000, height: 5_001, channels: 3, background: '#000' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    const file = await jpeg('#0000aa')
    expect(await codeOf(put(Buffer.alloc(16 * 1024 * 1024)))).toEqual([413, 'TOO_LARGE'])
    expect(await codeOf(put(svg))).toEqual([422, 'NOT_AN_IMAGE'])
    expect(await codeOf(put(bomb))).toEqual([422, 'TOO_MANY_PIXELS'])
    expect(await codeOf(put(await jpeg('#0000aa', 199, 300)))).toEqual([422, 'TOO_SMALL'])
    for (const query of ['', '?left=0&top=0.5&width=1', '?left=x&top=0&width=1', '?left=0&top=0&width=Infinity'])
      expect(await codeOf(put(file, { query }))).toEqual([422, 'TOO_SMALL'])
    const anonymous = await speakers.added(
      at,
      { isAnonymous: true, name: '', biographies: [], link: null, email: null },
      organiser,
    )
    expect(await codeOf(put(file, { of: anonymous.id }))).toEqual([422, 'ANONYMOUS'])
    expect(await database.speakerPicture.count({ where: { speaker: { eventId: at.id } } })).toBe(0)
  })

  it('is set by those who manage speakers, from the site alone', async () => {
    const file = await jpeg('#0000aa')
    const reviewer = await world.signIn((await world.member({ institute: host, role: 'REVIEWER' })).email)
    const codeOf = async (headers: object, of = id) => {
      const answer = await put(file, { headers, of })
      return [answer.statusCode, answer.json<{ code: string }>().code]
    }
    expect(await codeOf({ origin: 'https://elsewhere.example' })).toEqual([403, 'FOREIGN_ORIGIN'])
    expect(await codeOf({ cookie: '' })).toEqual([404, 'UNKNOWN_SPEAKER'])
    expect(await codeOf({ cookie: reviewer })).toEqual([404, 'UNKNOWN_SPEAKER'])
    expect(await codeOf({ cookie: await world.signInByLink(organiser) })).toEqual([403, 'SECOND_FACTOR_NEEDED'])
    expect(await codeOf({}, crypto.randomUUID())).toEqual([404, 'UNKNOWN_SPEAKER'])
    expect(await codeOf({}, '..%2F..%2Fetc')).toEqual([404, 'UNKNOWN_SPEAKER'])
  })

  it('is deleted with the speaker, and when they lose their name', async () => {
    await put(await jpeg('#0000aa'))
    const { version } = await database.speaker.findUniqueOrThrow({ where: { id } })
    const facts = { isAnonymous: true, name: '', roles: [{ language: 'en', text: 'A judge' }], biographies: [] }
    await world.ask(
      'mutation ($input: ChangeSpeakerInput!) { changeSpeaker(input: $input) { __typename } }',
      { input: { id, version, facts: { ...facts, language: 'en', sessionIds: [] } } },
      { as: organiser },
    )
    expect(await database.speakerPicture.count({ where: { speakerId: id } })).toBe(0)
  })
})
