import { beforeAll, describe, expect, it } from '@jest/globals'
import { fastify } from 'fastify'
import { type Admission, tooMany } from '../budget/admission.ts'
import { openSealing } from '../kernel/sealing.ts'
import { makeRegistrationLink, readLinkHolder } from '../people/registrationLink.ts'
import { decideDocument, registerPerson, takeDocument } from '../registrations/testing/documents.ts'
import type { Context } from '../request/context.ts'
import type { EventRow, InstituteRow } from '../request/rows.ts'
import { openWorld } from '../testing/world.ts'
import { codeOfSession } from './announced.ts'
import { joiningRoutes } from './joining.ts'

const world = await openWorld()
const { database } = world
const origin = world.config.siteUrl

let host: InstituteRow
let as: string
beforeAll(async () => {
  host = await world.institute()
  as = (await world.member({ institute: host })).email
})

const room = 'https://meet.example/room?pwd=a&b=c'
const addressOf = (name: string) => `${name.toLowerCase()}@people.example`

/** An event that begins in ten minutes, whose one session can be joined at once. */
async function eventToday() {
  const startsAt = new Date(Date.now() + 10 * 60_000)
  const endsAt = new Date(startsAt.getTime() + 3_600_000)
  const event = await world.event({
    hostId: host.id,
    startsAt,
    endsAt,
    sessions: [{ title: 'Opening', startsAt, endsAt }],
    offersProtection: true,
  })
  const session = await database.session.findFirstOrThrow({ where: { eventId: event.id } })
  const joinLink = openSealing(world.config.secret).seal(room, session.id)
  await database.session.update({ where: { id: session.id }, data: { joinLink, linkShownAt: null } })
  return { event, sessionId: session.id }
}

async function seated(event: EventRow, name: string) {
  const reference = await registerPerson(world, event, name)
  const input = { eventSlug: event.slug, references: [reference], decision: 'OFFER' }
  await world.ask(decideDocument, { input }, { as })
  await world.ask(takeDocument, { reference }, { as: addressOf(name) })
  const { id } = await database.registration.findUniqueOrThrow({ where: { reference } })
  return { id, reference }
}

/** A browser: it keeps the cookies that it is sent. */
function openDevice() {
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const post = async (url: string, sent: { payload: object | string; headers?: Record<string, string> }) => {
    const answer = await world.app.inject({
      method: 'POST',
      url,
      payload: sent.payload,
      headers: { origin, ...(cookies.size > 0 && { cookie: cookie() }), ...sent.headers },
    })
    for (const { name, value } of answer.cookies) cookies.set(name, value)
    return answer
  }
  return {
    cookies,
    cookie,
    post,
    open: async (registrationId: string) =>
      post('/api/registration-link', { payload: { token: await makeRegistrationLink(database, registrationId) } }),
    join: (reference: string, sessionId: string, headers: Record<string, string> = {}) =>
      post(`/api/registrations/${reference}/sessions/${sessionId}/join`, {
        payload: 'language=en',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      }),
    /** The person's sessions as shown on the page by link; null: none shown. */
    sessions: async (reference: string) => {
      const { registrationByLink } = await world.ask<{ registrationByLink: { attendance: unknown } | null }>(
        'query ($reference: String!) { registrationByLink(reference: $reference) { attendance { kind session { title } } } }',
        { reference },
        { cookie: cookie() },
      )
      return registrationByLink?.attendance ?? null
    },
    calendar: async (reference: string) =>
      (
        await world.app.inject({
          method: 'GET',
          url: `/api/registrations/${reference}/calendar.ics`,
          headers: { cookie: cookie() },
        })
      ).statusCode,
  }
}

const opening = [{ kind: 'COMES', session: { title: 'Opening' } }]

describe('the first device that opens a link', () => {
  it('shows the sessions, the calendar and the way in, by each link; another device does not', async () => {
    const { event, sessionId } = await eventToday()
    const ana = await seated(event, 'Ana')
    const [phone, friend] = [openDevice(), openDevice()]
    await phone.open(ana.id)
    await friend.open(ana.id)
    expect(await phone.sessions(ana.reference)).toEqual(opening)
    expect(await friend.sessions(ana.reference)).toBeNull()
    expect([await phone.calendar(ana.reference), await friend.calendar(ana.reference)]).toEqual([200, 404])
    expect((await friend.join(ana.reference, sessionId)).statusCode).toBe(401)
    expect(await database.attendance.count({ where: { registrationId: ana.id } })).toBe(0)
    const joined = await phone.join(ana.reference, sessionId)
    expect(joined.statusCode).toBe(200)
    expect(joined.body).toContain('http-equiv="refresh" content="0;url=https://meet.example/room?pwd=a&#38;b=c"')
    expect(joined.headers).toMatchObject({ 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' })
    expect(await database.attendance.count({ where: { registrationId: ana.id, method: 'JOINED' } })).toBe(1)
    // The link's cookie ends with the browser session; another email opens the same registration.
    phone.cookies.delete('plenaria.registration')
    expect(await phone.sessions(ana.reference)).toBeNull()
    await phone.open(ana.id)
    expect(await phone.sessions(ana.reference)).toEqual(opening)
  })

  it('shows an address that only people with a seat see; another device does not', async () => {
    const { event } = await eventToday()
    const venue = { name: 'Casa', address: 'Calle 3', city: 'Panama City', country: 'PA', isAddressPublic: false }
    const whole = { mapLink: null, position: null, directions: {}, accessibility: {}, rooms: [], ...venue }
    await database.event.update({ where: { id: event.id }, data: { format: 'IN_PERSON', venue: whole } })
    const jo = await seated(event, 'Jo')
    const [phone, friend] = [openDevice(), openDevice()]
    await phone.open(jo.id)
    await friend.open(jo.id)
    const addressOn = async (device: ReturnType<typeof openDevice>) => {
      const document = 'query ($slug: String!) { event(slug: $slug) { venue { address city } } }'
      return (await world.ask<{ event: object }>(document, { slug: event.slug }, { cookie: device.cookie() })).event
    }
    expect(await addressOn(phone)).toEqual({ venue: { address: 'Calle 3', city: 'Panama City' } })
    expect(await addressOn(friend)).toEqual({ venue: { address: null, city: 'Panama City' } })
  })

  it('is kept as a hash, by a cookie that no page reads', async () => {
    const { event } = await eventToday()
    const bo = await seated(event, 'Bo')
    const phone = openDevice()
    const { headers } = await phone.open(bo.id)
    const secret = phone.cookies.get('plenaria.device') ?? ''
    expect(headers['set-cookie']).toContainEqual(
      `plenaria.device=${secret}; Path=/; HttpOnly; SameSite=Strict; Max-Age=34560000`,
    )
    const { hash } = await database.firstDevice.findUniqueOrThrow({ where: { registrationId: bo.id } })
    expect([secret.length, hash.length]).toEqual([32, 32])
    expect(Buffer.from(hash).includes(Buffer.from(secret, 'base64url'))).toBe(false)
    const ended = await phone.post('/api/sign-out', { payload: {} })
    expect(ended.cookies.map(({ name, maxAge }) => `${name} ${maxAge}`)).toContain('plenaria.device 0')
  })

  it('shows nothing more to somebody without a seat', async () => {
    const { event, sessionId } = await eventToday()
    const reference = await registerPerson(world, event, 'Cleo')
    const { id } = await database.registration.findUniqueOrThrow({ where: { reference } })
    const phone = openDevice()
    await phone.open(id)
    expect(await phone.sessions(reference)).toBeNull()
    expect((await phone.join(reference, sessionId)).statusCode).toBe(401)
    expect(await phone.calendar(reference)).toBe(404)
  })

  it('is no device of a protected person, also not where protection is asked for later', async () => {
    const { event, sessionId } = await eventToday()
    const dana = await seated(event, 'Dana')
    const eli = await seated(event, 'Eli')
    const [danas, elis] = [openDevice(), openDevice()]
    await elis.open(eli.id)
    expect(await elis.sessions(eli.reference)).toEqual(opening)
    await database.registration.updateMany({ where: { id: { in: [dana.id, eli.id] } }, data: { protected: true } })
    await danas.open(dana.id)
    for (const [device, { reference }] of [[danas, dana] as const, [elis, eli] as const]) {
      expect(await device.sessions(reference)).toBeNull()
      expect(await device.calendar(reference)).toBe(404)
      expect((await device.join(reference, sessionId)).statusCode).toBe(401)
    }
    expect(await database.firstDevice.count({ where: { registrationId: { in: [dana.id, eli.id] } } })).toBe(0)
    expect(danas.cookies.has('plenaria.device')).toBe(false)
    const insert = database.firstDevice.create({
      data: { registrationId: dana.id, hash: new Uint8Array(32), openedAt: new Date() },
    })
    await expect(insert).rejects.toThrow('A protected person has no first device.')
  })

  it('is forgotten where the address is corrected: it may have been a stranger’s', async () => {
    const { event } = await eventToday()
    const fay = await seated(event, 'Fay')
    const stranger = openDevice()
    await stranger.open(fay.id)
    await database.registration.update({
      where: { id: fay.id },
      data: { email: 'fay.right@people.example', emailKey: 'fay.right@people.example' },
    })
    expect(await stranger.sessions(fay.reference)).toBeNull()
    const right = openDevice()
    await right.open(fay.id)
    expect(await right.sessions(fay.reference)).toEqual(opening)
  })

  it('is one device where two open links at once', async () => {
    const { event } = await eventToday()
    const gus = await seated(event, 'Gus')
    const devices = Array.from({ length: 6 }, openDevice)
    await Promise.all(devices.map((device) => device.open(gus.id)))
    const shown = await Promise.all(devices.map((device) => device.sessions(gus.reference)))
    expect(shown.filter((sessions) => sessions !== null)).toEqual([opening])
  })
})

describe('the form that joins a session', () => {
  it('is taken from pages of the site alone, with or without a referrer', async () => {
    const { event, sessionId } = await eventToday()
    const hugo = await seated(event, 'Hugo')
    const phone = openDevice()
    await phone.open(hugo.id)
    const statusBy = async (headers: Record<string, string>) =>
      (await phone.join(hugo.reference, sessionId, headers)).statusCode
    expect(await statusBy({ origin: 'https://evil.example' })).toBe(403)
    expect(await statusBy({ origin: 'null' })).toBe(403)
    expect(await statusBy({ origin: 'null', 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await database.attendance.count({ where: { registrationId: hugo.id } })).toBe(0)
    expect(await statusBy({ origin: 'null', 'sec-fetch-site': 'same-origin' })).toBe(200)
  })

  it('says in the language of its page why it can’t be joined, and leads back', async () => {
    const { event, sessionId } = await eventToday()
    const ida = await seated(event, 'Ida')
    await database.session.update({ where: { id: sessionId }, data: { linkShownAt: new Date(Date.now() + 60_000) } })
    const phone = openDevice()
    await phone.open(ida.id)
    const answer = await phone.post(`/api/registrations/${ida.reference}/sessions/${sessionId}/join`, {
      payload: 'language=es',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(answer.statusCode).toBe(409)
    expect(answer.body).toContain('<h1>Ahora no puede entrar en esta sesión</h1>')
    expect(answer.body).toContain(`href="${origin}/es/registrations/${ida.reference}"`)
    expect(answer.body).not.toContain('meet.example')
  })

  it('waits for its turn among the changes of its person, whatever their network', async () => {
    const { event, sessionId } = await eventToday()
    const hana = await seated(event, 'Hana')
    const device = openDevice()
    await device.open(hana.id)
    const entered: unknown[] = []
    let isBusy = true
    const enter: Admission['enter'] = async (client, work) => {
      entered.push({ client, work })
      if (isBusy) throw tooMany(10)
      return () => {}
    }
    const linkHolder = await readLinkHolder(database, world.config, device.cookie())
    const sealing = openSealing(world.config.secret)
    const context = { database, sealing, viewer: null, linkHolder, language: 'en', requestId: 'r1' } as Context
    const app = fastify()
    await joiningRoutes(app, { contextOf: async () => context, config: world.config, admission: { enter } })
    const join = () =>
      app.inject({
        method: 'POST',
        url: `/api/registrations/${hana.reference}/sessions/${sessionId}/join`,
        payload: 'language=en',
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      })
    const refused = await join()
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '5'])
    expect(refused.body).toContain('Wait a few seconds, then press “Join the session” again.')
    expect(await database.attendance.count({ where: { registrationId: hana.id } })).toBe(0)
    isBusy = false
    expect((await join()).statusCode).toBe(200)
    expect(entered).toEqual([1, 2].map(() => ({ client: `registration ${hana.id}`, work: 'change' })))
    await app.close()
  })

  it('takes the code announced in a session on the first device of a link, and says so in its language', async () => {
    const { event, sessionId } = await eventToday()
    const ivo = await seated(event, 'Ivo')
    await database.session.update({ where: { id: sessionId }, data: { startsAt: new Date(Date.now() - 60_000) } })
    const code = codeOfSession(openSealing(world.config.secret), sessionId)
    const [phone, friend] = [openDevice(), openDevice()]
    await phone.open(ivo.id)
    await friend.open(ivo.id)
    const enter = (device: ReturnType<typeof openDevice>, typed: string) =>
      device.post(`/api/registrations/${ivo.reference}/sessions/${sessionId}/attendance`, {
        payload: `language=es&code=${typed}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
    expect((await enter(friend, code)).statusCode).toBe(401)
    const wrong = await enter(phone, code === '000000' ? '000001' : '000000')
    expect([wrong.statusCode, wrong.body]).toEqual([409, expect.stringContaining('No se registró su asistencia')])
    const right = await enter(phone, code)
    expect([right.statusCode, right.body]).toEqual([200, expect.stringContaining('<h1>Asistencia registrada</h1>')])
    expect(right.body).not.toContain('http-equiv')
    expect(await database.attendance.count({ where: { registrationId: ivo.id, method: 'ANNOUNCED' } })).toBe(1)
  })
})
