import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { publishRooms } from '../publicRoom/publish.ts'
import { seat } from '../publicRoom/testing/seating.ts'
import { momentIn } from '../refusals/words/moment.ts'
import type { EventRow } from '../request/rows.ts'
import { builtSite } from '../testing/builtSite.ts'
import { openWorld } from '../testing/world.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'site-'))
await builtSite(folder)
afterAll(() => rm(folder, { recursive: true, force: true }))
const world = await openWorld({ webDir: folder })

let event: EventRow
beforeAll(async () => {
  const host = await world.institute({ names: { en: 'Meridian & Co', es: 'Meridiano' }, accent: '#123456' })
  event = await world.event({
    hostId: host.id,
    total: 12,
    titles: { en: 'Seats <b>and</b> voices', es: 'Plazas y voces' },
    admission: 'FIRST_COME',
  })
  await publishRooms(world.database, { isSetTime: true })
})

const get = (url: string, headers: Record<string, string> = {}) => world.app.inject({ url, headers })
const hostOf = ({ hostId }: EventRow) => world.database.institute.findUniqueOrThrow({ where: { id: hostId } })
const change = (data: object) => world.database.event.update({ where: { id: event.id }, data })

it('says what, when, how many seats, and leads to registering in a new tab', async () => {
  const { body, statusCode } = await get(`/embed/${event.slug}`)
  expect(statusCode).toBe(200)
  expect(body).toContain('<html lang="en">')
  expect(body).toContain('Seats &#60;b&#62;and&#60;/b&#62; voices')
  expect(body).toContain('Meridian &#38; Co')
  expect(body).toContain('12, not all taken, first come, first served')
  expect(body).toContain(
    `<a href="http://plenaria.example/e/${event.slug}/register" target="_blank" rel="noopener">Register`,
  )
})

it('stands in the language of its address, and marks a title that is not', async () => {
  const { body } = await get(`/es/embed/${event.slug}`, { 'accept-language': 'fr', cookie: 'language=pt-BR' })
  expect(body).toContain('<html lang="es">')
  expect(body).toContain('<h1>Plazas y voces</h1>')
  expect(body).toContain('12, no todas ocupadas, por orden de inscripción')
  expect(body).toContain(`href="http://plenaria.example/es/e/${event.slug}/register"`)
  expect((await get(`/pt-BR/embed/${event.slug}`)).body).toContain('<h1 lang="en">')
  expect((await get(`/fr/embed/${event.slug}`)).body).toContain('S’inscrire')
})

it('says whether seats are free and no number of people, and nothing where nothing is published', async () => {
  await seat(world.database, event, { academia: 11 })
  await publishRooms(world.database, { isSetTime: true })
  expect((await get(`/embed/${event.slug}`)).body).toContain('<dd>12, not all taken, first come')
  await seat(world.database, event, { academia: 12 })
  await publishRooms(world.database, { isSetTime: false })
  expect((await get(`/embed/${event.slug}`)).body).toContain('<dd>12, waitlist open, first come')
  await change({ roomDisclosure: 'NOTHING' })
  await publishRooms(world.database, { isSetTime: false })
  expect((await get(`/embed/${event.slug}`)).body).toContain('<dd>12, first come')
  await change({ roomDisclosure: null })
  await seat(world.database, event, {})
  await publishRooms(world.database, { isSetTime: true })
})

it('says that seats are given by lot, unless the draw ended without a result', async () => {
  await change({ admission: 'REVIEW' })
  const preparedBy = (await world.member({ institute: await hostOf(event) })).id
  const id = crypto.randomUUID()
  const hash = 'ab'.repeat(32)
  const published = { record: {}, terms: {}, poolHash: hash, recordHash: hash, committedAt: new Date() }
  const prepared = { id, eventId: event.id, round: 0, stepMinutes: 5, preparedBy, preparedAt: new Date() }
  await world.owner.draw.create({ data: { ...prepared, ...published, state: 'COMMITTED' } })
  expect((await get(`/embed/${event.slug}`)).body).toContain('not all taken, by lot</dd>')
  const ended = { state: 'VOID' as const, outcome: {}, outcomeHash: hash, endedAt: new Date() }
  await world.owner.draw.update({ where: { id }, data: ended })
  expect((await get(`/embed/${event.slug}`)).body).toContain('not all taken, allocated by review</dd>')
  await change({ admission: 'FIRST_COME' })
})

it('does not part a day from its month', async () => {
  const { body } = await get(`/fr/embed/${event.slug}`)
  const at = momentIn('fr', event.zone, event.startsAt)
  const [day] = /\d+(?:er)? \p{L}+/u.exec(at) ?? ['']
  expect(body).toContain(day.replace(' ', '\u00A0'))
})

it('may be framed by anybody, sets no cookie, and neither loads nor runs anything', async () => {
  const { headers, body } = await get(`/embed/${event.slug}`, { cookie: await world.signIn('ana@people.example') })
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain('frame-ancestors *')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('script')
  expect(headers['x-frame-options']).toBeUndefined()
  expect(headers['set-cookie']).toBeUndefined()
  expect(body).not.toMatch(/<script|<img|<link|style="/)
})

it('leaves every other page as it is: framed by nobody', async () => {
  for (const url of [`/e/${event.slug}`, '/', '/embed', `/embed/${event.slug}/more`, '/healthz']) {
    const { headers } = await get(url, { accept: 'text/html' })
    expect([url, String(headers['content-security-policy'])]).toEqual([
      url,
      expect.stringContaining("frame-ancestors 'none'"),
    ])
    expect(headers['x-frame-options']).toBeDefined()
  }
})

it('tells nothing of a draft, nor of what there is not, and says the same of both', async () => {
  const draft = await world.event({ hostId: event.hostId, state: 'DRAFT', titles: { en: 'Not told yet' } })
  const member = (
    await world.member({ institute: await world.database.institute.findUniqueOrThrow({ where: { id: event.hostId } }) })
  ).email
  const cookie = await world.signIn(member)
  const of = async (slug: string) => {
    const { statusCode, body, headers } = await get(`/embed/${slug}`, { cookie })
    return [statusCode, body, headers['cache-control']]
  }
  expect(await of(draft.slug)).toEqual(await of('nothing-here'))
  expect(await of(draft.slug)).toEqual([404, '', 'public, max-age=60'])
})

it('says when registration opens, that it is closed, by invitation or over', async () => {
  const body = async () => (await get(`/embed/${event.slug}`)).body
  const day = 86_400_000
  const at = (days: number) => new Date(Date.now() + days * day)
  await change({ registrationOpensAt: at(1) })
  expect(await body()).toMatch(/Registration opens on .*See the event/s)
  await change({ registrationOpensAt: at(-3), registrationClosesAt: at(-1) })
  expect(await body()).toMatch(/Registration is closed\..*See the event/s)
  await change({ registrationClosesAt: at(5), admission: 'INVITATION' })
  expect(await body()).toMatch(/Only people who are invited can register\..*See the event/s)
  await change({ registrationClosesAt: at(-1), startsAt: at(-1), endsAt: at(-0.5) })
  expect(await body()).toMatch(/The event is over\..*See the event/s)
  await change({ state: 'CALLED_OFF', calledOffAt: at(-2) })
  expect(await body()).toMatch(/<\/h1>\s*<p>Called off\. This event won’t take place\..*See the event/s)
})
