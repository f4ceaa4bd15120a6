import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { builtSite } from '../testing/builtSite.ts'
import { openWorld } from '../testing/world.ts'
import { daysOf, type PreviewedEvent, previewOf } from './preview.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'site-'))
await builtSite(folder)
afterAll(() => rm(folder, { recursive: true, force: true }))
const world = await openWorld({ webDir: folder })

const room = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 980 530"><circle cx="480" cy="480" r="20"/></svg>'
const sample: PreviewedEvent = {
  state: 'PUBLISHED',
  title: 'Voices of the Americas',
  zone: 'America/Bogota',
  startsAt: '2027-01-06T15:00:00.000Z',
  endsAt: '2027-01-06T20:00:00.000Z',
  institutes: [{ institute: { name: 'Meridian', accent: '#0E5A5A' } }],
}

/** Number of pixels much darker than the paper, in the upper and in the lower half. */
async function inkIn(png: Buffer): Promise<[above: number, below: number]> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([1200, 630])
  const dark = (from: number, to: number) =>
    data.subarray(from * info.width, to * info.width).filter((value) => value < 160).length
  return [dark(17, 315), dark(315, 630)]
}

it('is made for published events, in the language of its address', async () => {
  const event = await world.event({ titles: { en: 'Voices', fr: 'Voix des Amériques et du monde' } })
  const { statusCode, headers, rawPayload } = await world.app.inject(`/pictures/${event.slug}.png`)
  expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
    200,
    'image/png',
    'public, max-age=300',
  ])
  const french = await world.app.inject(`/fr/pictures/${event.slug}.png`)
  const [[ink], [longer]] = [await inkIn(rawPayload), await inkIn(french.rawPayload)]
  expect(longer).toBeGreaterThan(ink)
  const draft = await world.event({ state: 'DRAFT' })
  for (const slug of ['gone', 'nothing-here', draft.slug])
    expect([slug, (await world.app.inject(`/pictures/${slug}.png`)).statusCode]).toEqual([slug, 404])
})

it('shows the state of an event that does not take place as planned', async () => {
  const [, planned] = await inkIn(await previewOf(sample, room, 'en'))
  const [, calledOff] = await inkIn(await previewOf({ ...sample, state: 'CALLED_OFF' }, room, 'en'))
  expect(calledOff).toBeGreaterThan(planned)
})

it('shows the picture of the event, if it has one, in place of the room', async () => {
  const create = { width: 1280, height: 640, channels: 3, background: '#ff0000' } as const
  const picture = await sharp({ create }).webp().toBuffer()
  const preview = await previewOf(sample, room, 'en', picture)
  const { data, info } = await sharp(preview).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * 3).subarray(0, 3)]
  expect([info.width, info.height]).toEqual([1200, 630])
  for (const [x, y] of [
    [700, 360],
    [1120, 560],
  ] as const) {
    const [red = 0, green = 255, blue = 255] = at(x, y)
    expect(red).toBeGreaterThan(250)
    expect(green + blue).toBeLessThan(10)
  }
  expect(at(680, 360)).toEqual([0xfb, 0xfa, 0xf7])
})

it('fits any title and any number of hosts', async () => {
  const institutes = Array.from({ length: 12 }, () => ({ institute: { name: 'A long name of it', accent: '#0E5A5A' } }))
  const long = { ...sample, institutes, title: 'Everything that has to be said of it, at length. '.repeat(6) }
  const [short] = await inkIn(await previewOf(sample, room, 'es'))
  const [above, below] = await inkIn(await previewOf(long, room, 'es'))
  expect(above).toBeGreaterThan(short)
  expect(below).toBeLessThan(above)
})

it('says days in the zone of the event', () => {
  expect(daysOf(sample, 'en')).toBe('Wednesday, 6 January 2027')
  expect(daysOf(sample, 'pt_BR')).toBe('Quarta-feira, 6 de janeiro de 2027')
  const days = { startsAt: '2027-02-01T03:00:00.000Z', endsAt: '2027-02-03T20:00:00.000Z' }
  expect(daysOf({ ...sample, ...days }, 'en')).toMatch(/^31 January\s–\s3 February 2027$/)
  expect(daysOf({ ...sample, endsAt: '2027-02-01T20:00:00.000Z' }, 'fr')).toMatch(/^6 janvier.+1er février 2027$/)
})
