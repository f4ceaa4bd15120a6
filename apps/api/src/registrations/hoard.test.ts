import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { recount } from '../desk/testing/recount.ts'
import type { EventRow } from '../request/rows.ts'
import { buildApp } from '../server/http.ts'
import { builtSite } from '../testing/builtSite.ts'
import type { EventFixture } from '../testing/fixtures.ts'
import { openWorld } from '../testing/world.ts'
import { interest, registerDocument } from './testing/documents.ts'

/** Strangers send the site's own operation, which waits less than other clients' do. */
const site = await mkdtemp(path.join(tmpdir(), 'site-'))
await builtSite(site)
await writeFile(path.join(site, 'server', 'documents.json'), JSON.stringify({ 'sha256:register': registerDocument }))
const extensions = { persistedQuery: { version: 1, sha256Hash: 'sha256:register' } }

const world = await openWorld({ rateLimit: 120, webDir: site })
const { database } = world
const other = await buildApp(world.config)
const processes = [world.app, other]
let hostId: string

beforeAll(async () => {
  hostId = (await world.institute()).id
})

afterAll(async () => {
  await other.close()
  await rm(site, { recursive: true, force: true })
})

const minutes = 60_000
const begin = Date.parse('2027-06-01T08:00:00Z')
const at = (minute: number) => world.setClock(new Date(begin + minute * minutes).toISOString())

const firstCome = (facts: EventFixture = {}): Promise<EventRow> =>
  world.event({
    hostId,
    admission: 'FIRST_COME',
    total: 50,
    groups: { 'civil-society': {}, academia: {} },
    registrationOpensAt: new Date(begin - 1),
    registrationClosesAt: new Date(begin + 2_000 * minutes),
    startsAt: new Date(begin + 9_000 * minutes),
    endsAt: new Date(begin + 9_900 * minutes),
    ...facts,
  })

interface Shown {
  __typename: string
  registration?: { reference: string; state: string }
}

/** Registers as a stranger, through one of two processes, from any address. */
async function register(event: EventRow, email: string, from: string, process = 0, more: object = {}): Promise<Shown> {
  const answer = await processes[process % 2]?.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: from,
    payload: { extensions, variables: { input: { ...interest(event, { email }), ...more } } },
  })
  return answer?.json().data.answer
}

const held = (event: EventRow) =>
  database.registration.count({ where: { eventId: event.id, state: { in: ['OFFERED', 'CONFIRMED'] } } })
const unconfirmed = (event: EventRow) =>
  database.registration.count({ where: { eventId: event.id, state: 'OFFERED', awaitsConfirmation: true } })
const stateOf = async (event: EventRow, email: string) => {
  const row = await database.registration.findFirstOrThrow({ where: { eventId: event.id, emailKey: email } })
  return `${row.state}${row.awaitsConfirmation ? ' unconfirmed' : ''}`
}
/** Path of the page that confirms, in the newest email to the address. */
async function confirmationIn(email: string): Promise<string> {
  await world.runJobs()
  const text = world.mails.findLast(({ to }) => to === email)?.text ?? ''
  return /plenaria\.example(\/confirm\/\S+)/.exec(text)?.[1] ?? ''
}
const press = (url: string) =>
  world.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: '',
  })

describe('one client with sixty invented addresses', () => {
  it('holds three seats from one network, whatever process it asks, and people get theirs', async () => {
    await at(0)
    const event = await firstCome()
    for (const from of ['198.51.100.7', '2001:db8:0:7::']) {
      const addresses = Array.from({ length: 60 }, (_, index) => `made-up-${from.length}-${index}@nowhere.example`)
      const origin = (index: number) => (from.endsWith(':') ? `${from}${(index + 1).toString(16)}` : from)
      await Promise.all(addresses.map((email, index) => register(event, email, origin(index), index)))
    }
    expect(await held(event)).toBe(5)
    const { answer } = await world.ask<{ answer: Shown }>(
      registerDocument,
      { input: interest(event, { email: 'signed-in@people.example' }) },
      { as: 'signed-in@people.example' },
    )
    expect(answer.registration?.state).toBe('CONFIRMED')
    expect(await recount(database, event.id)).toEqual([])
  })

  it('holds three, of a tenth that would be five, while it has one network', async () => {
    await at(10)
    const event = await firstCome()
    const addresses = Array.from({ length: 60 }, (_, index) => `one-network-${index}@nowhere.example`)
    await Promise.all(addresses.map((email, index) => register(event, email, '203.0.113.9', index)))
    expect(await held(event)).toBe(3)
    await register(event, 'neighbour@people.example', '203.0.113.10')
    expect(await stateOf(event, 'neighbour@people.example')).toBe('OFFERED unconfirmed')
  })

  it('holds three with as many addresses of one IPv6 network as it likes, and its neighbours in the next one get theirs', async () => {
    await at(10)
    const event = await firstCome()
    const addresses = Array.from({ length: 60 }, (_, index) => `one-ipv6-network-${index}@nowhere.example`)
    const origin = (index: number) => `2001:db8:77:7:${(index + 1).toString(16)}::${(60 - index).toString(16)}`
    await Promise.all(addresses.map((email, index) => register(event, email, origin(index), index)))
    expect(await held(event)).toBe(3)
    await register(event, 'neighbour-ipv6@people.example', '2001:db8:77:8::1')
    expect(await stateOf(event, 'neighbour-ipv6@people.example')).toBe('OFFERED unconfirmed')
  })

  it('one client with sixty invented addresses never holds more than a tenth of the seats, whatever its networks', async () => {
    const event = await firstCome()
    let most = 0
    for (let round = 0; round < 72; round += 1) {
      await at(20 * round)
      const fresh = Array.from({ length: round === 0 ? 60 : 8 }, (_, index) => `day-${round}-${index}@nowhere.example`)
      const origin = (index: number) => `2001:db8:${(round + 1).toString(16)}:${index.toString(16)}::1`
      await Promise.all(fresh.map((email, index) => register(event, email, origin(index), index)))
      most = Math.max(most, await unconfirmed(event))
      if (round % 24 === 5) {
        const email = `person-${round}@people.example`
        await register(event, email, '192.0.2.44')
        expect(await stateOf(event, email)).toBe('WAITLISTED unconfirmed')
        await press(await confirmationIn(email))
        expect(await stateOf(event, email)).toBe('CONFIRMED')
      }
      await at(20 * round + 19)
    }
    const confirmed = await database.registration.count({ where: { eventId: event.id, state: 'CONFIRMED' } })
    expect(confirmed).toBe(3)
    expect(most).toBe(5)
    expect(await held(event)).toBeLessThanOrEqual(8)
    expect(await recount(database, event.id)).toEqual([])
  }, 120_000)
})

describe('a stranger at an event that offers protection', () => {
  it('doesn’t learn from their own seat whether another address is registered', async () => {
    await at(0)
    const facts = { total: 15, organisationCap: 2, offersProtection: true }
    const states: string[][] = []
    for (const isKnown of [true, false]) {
      const event = await firstCome(facts)
      const name = (who: string) => `${who}-${isKnown}@people.example`
      if (isKnown) {
        await register(event, name('victim'), '192.0.2.60', 0, { organisation: 'An organisation of its own' })
        await press(await confirmationIn(name('victim')))
      }
      const seen: string[] = []
      for (const [index, who] of ['first', 'victim', 'second'].entries()) {
        await register(event, name(who), `192.0.2.${70 + index}`, 0, { organisation: 'Zed Front' })
        if (who !== 'victim') seen.push(await stateOf(event, name(who)))
      }
      for (const who of ['first', 'second']) {
        await press(await confirmationIn(name(who)))
        seen.push(await stateOf(event, name(who)))
      }
      states.push(seen)
    }
    expect(states[0]).toEqual(states[1])
    expect(states[0]).toEqual(['WAITLISTED unconfirmed', 'WAITLISTED unconfirmed', 'CONFIRMED', 'CONFIRMED'])
  })
})

describe('a person with an address that is not confirmed', () => {
  it('confirms by a page that opening does not confirm, and that works without JavaScript', async () => {
    await at(0)
    const event = await firstCome()
    await register(event, 'ana@people.example', '192.0.2.50')
    const url = await confirmationIn('ana@people.example')
    const page = await world.app.inject({ url })
    expect(page.body).toContain('Confirm your email to keep your seat')
    expect(page.body).not.toContain('<script')
    expect(await stateOf(event, 'ana@people.example')).toBe('OFFERED unconfirmed')
    const pressed = await press(url)
    expect([pressed.statusCode, pressed.headers.location]).toEqual([303, `${world.config.siteUrl}${url}`])
    expect(await stateOf(event, 'ana@people.example')).toBe('CONFIRMED')
    expect((await world.app.inject({ url })).body).toContain('Your seat is confirmed')
    expect((await press(url)).statusCode).toBe(303)
    for (const forged of [`${url.slice(0, -1)}${url.endsWith('A') ? 'B' : 'A'}`, url.replace(/\/[\w-]+$/, '/x')])
      expect((await world.app.inject({ url: forged })).statusCode).toBe(404)
  })

  it('loses the seat after twenty minutes, keeps their place in the queue, and gets the next seat by it', async () => {
    await at(0)
    const event = await firstCome({ total: 1 })
    await register(event, 'bo@people.example', '192.0.2.51')
    const url = await confirmationIn('bo@people.example')
    await at(1)
    await world.ask(
      registerDocument,
      { input: interest(event, { email: 'cy@people.example' }) },
      { as: 'cy@people.example' },
    )
    expect(await stateOf(event, 'cy@people.example')).toBe('WAITLISTED')
    await world.runJobs()
    const mailsBefore = world.mails.length
    await at(21)
    await world.runJobs()
    expect(await stateOf(event, 'bo@people.example')).toBe('WAITLISTED unconfirmed')
    expect(await stateOf(event, 'cy@people.example')).toBe('OFFERED')
    expect(world.mails.slice(mailsBefore).map(({ to }) => to)).toEqual(['cy@people.example'])
    await press(url)
    expect(await stateOf(event, 'bo@people.example')).toBe('WAITLISTED')
    await world.ask(
      'mutation ($reference: String!) { withdraw(reference: $reference) { __typename } }',
      {
        reference: (
          await database.registration.findFirstOrThrow({ where: { emailKey: 'cy@people.example', eventId: event.id } })
        ).reference,
      },
      { as: 'cy@people.example' },
    )
    expect(await stateOf(event, 'bo@people.example')).toBe('OFFERED')
    expect(await recount(database, event.id)).toEqual([])
  })

  it('confirms by signing in with the address, whatever for', async () => {
    await at(0)
    const event = await firstCome()
    await register(event, 'dee@people.example', '192.0.2.52')
    await world.signIn('dee@people.example')
    expect(await stateOf(event, 'dee@people.example')).toBe('CONFIRMED')
  })

  it('confirms by the link in another email about the registration', async () => {
    await at(0)
    const event = await firstCome()
    await register(event, 'eli@people.example', '192.0.2.53')
    await world.runJobs()
    const text = world.mails.findLast(({ to }) => to === 'eli@people.example')?.text ?? ''
    const [, reference, token] = /registrations\/(\w+)#token=([\w-]+)/.exec(text) ?? []
    const opened = await world.app.inject({
      method: 'POST',
      url: '/api/registration-link',
      payload: { token },
      headers: { origin: world.config.siteUrl },
    })
    const cookie = opened.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    const confirm = `mutation ($reference: String!) { answer: confirmAddressByLink(reference: $reference) {
      __typename ... on AddressConfirmedByLink { registration { state awaitsConfirmation viewerCan { confirmAddress } } } } }`
    expect((await world.ask<{ answer: object }>(confirm, { reference }, { cookie })).answer).toEqual({
      __typename: 'AddressConfirmedByLink',
      registration: { state: 'CONFIRMED', awaitsConfirmation: false, viewerCan: { confirmAddress: false } },
    })
  })
})

describe('the database', () => {
  it('refuses a hold of more than twenty minutes, and more than a tenth of the seats or of a group', async () => {
    await at(0)
    const event = await firstCome()
    await register(event, 'fay@people.example', '192.0.2.54')
    const row = await database.registration.findFirstOrThrow({ where: { eventId: event.id } })
    const until = (minute: number) => new Date(row.queuedAt.getTime() + minute * minutes)
    const hold = (minute: number) =>
      database.registration.update({ where: { id: row.id }, data: { offerExpiresAt: until(minute) } })
    await expect(hold(21)).rejects.toThrow()
    await hold(20)
    const tally = (unconfirmed: number) =>
      database.seatTally.update({ where: { eventId: event.id }, data: { held: 50, unconfirmed } })
    await expect(tally(6)).rejects.toThrow()
    await tally(5)
    const key = { eventId: event.id, groupKey: row.groupKey }
    const ofGroup = (unconfirmed: number) =>
      database.groupTally.update({
        where: { eventId_groupKey: key },
        data: { maximum: 30, offered: 20, unconfirmed },
      })
    await expect(ofGroup(4)).rejects.toThrow()
    await ofGroup(3)
  })
})
