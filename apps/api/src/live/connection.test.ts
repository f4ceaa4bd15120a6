import { request as httpRequest } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { until } from '../testing/child.ts'
import { openWorld } from '../testing/world.ts'
import { ofEvent, openLine, type Subscription, startElsewhere, subscribe } from './testing/subscriber.ts'

const world = await openWorld()
const { database, config } = world
const { url, host, organiser, client, clientOf, tell, followEvent } = await openLine(world)
const { url: elsewhere, child: other } = await startElsewhere(world)
const origin = config.siteUrl

describe('a connection', () => {
  /** Resolves to the status and body of the response to an upgrade request. */
  const upgrade = (headers: Record<string, string>) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const asked = httpRequest(url.replace(/^ws/, 'http'), {
        agent: false,
        headers: {
          connection: 'upgrade',
          upgrade: 'websocket',
          'sec-websocket-version': '13',
          'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
          'sec-websocket-protocol': 'graphql-transport-ws',
          ...headers,
        },
      })
      asked.on('error', reject)
      asked.on('upgrade', (_, socket) => {
        socket.destroy()
        resolve({ status: 101, body: '' })
      })
      asked.on('response', async (answer) =>
        resolve({ status: answer.statusCode ?? 0, body: String(await answer.toArray()) }),
      )
      asked.end()
    })

  it('tells the first who listens in a process of nothing that did not happen', async () => {
    const at = await world.event({ hostId: host.id })
    const staff = subscribe(await clientOf(organiser, elsewhere), ofEvent, { slug: at.slug })
    await sleep(1_500)
    expect([staff.heard, staff.ended()]).toEqual([[], null])
    staff.unsubscribe()
  })

  it('is made from pages of the site only', async () => {
    expect((await upgrade({ origin })).status).toBe(101)
    for (const headers of [{}, { origin: 'https://elsewhere.example' }, { origin: 'null' }] as Record<
      string,
      string
    >[]) {
      const { status, body } = await upgrade(headers)
      expect([status, JSON.parse(body).code]).toEqual([403, 'FOREIGN_ORIGIN'])
    }
  })

  it('is made at no other address', async () => {
    const lost = client({}, url.replace('/graphql', '/healthz'))
    const asked = subscribe(lost, ofEvent, { slug: 'any' })
    await until(() => asked.ended() !== null)
    expect(asked.ended()).not.toBe('COMPLETE')
  })

  it('has twenty subscriptions at most', async () => {
    const { email } = await world.member({ institute: host })
    const at = await world.event({ hostId: host.id })
    const requester = await clientOf(email)
    const all = Array.from({ length: 21 }, () => subscribe(requester, ofEvent, { slug: at.slug }))
    await until(() => all.some((each) => each.ended() !== null))
    await sleep(200)
    expect(all.filter((each) => each.ended() !== null).map(({ refused }) => refused)).toEqual([
      [{ message: 'A connection has 20 subscriptions at most.', code: 'TOO_MANY_REQUESTS' }],
    ])
    for (const each of all) each.unsubscribe()
  })

  it('is one of twenty of a viewer at most; closing one makes room', async () => {
    const { email } = await world.member({ institute: host })
    const at = await world.event({ hostId: host.id })
    const open = async () => subscribe(await clientOf(email), ofEvent, { slug: at.slug })
    const all: Subscription[] = []
    for (let n = 0; n < 20; n += 1) all.push(await open())
    await until(async () => {
      await tell({ eventId: at.id })
      return all.every(({ heard }) => heard.length > 0)
    })
    const refused = await open()
    await until(() => refused.ended() !== null)
    expect(refused.ended()).toBe(1013)
    expect((await followEvent(at, await clientOf(organiser))).ended()).toBeNull()
    all[0]?.unsubscribe()
    await until(async () => {
      const again = await open()
      await until(async () => {
        await tell({ eventId: at.id })
        return again.ended() !== null || again.heard.length > 0
      })
      return again.ended() === null
    })
  })

  it('hears again after the database connection broke, and reports that something may have changed', async () => {
    const at = await world.event({ hostId: host.id })
    const staff = await followEvent(at, await clientOf(organiser))
    const [row] = await database.$queryRaw<[{ broken: number }]>`
      select count(pg_terminate_backend(pid))::int as broken from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and (query ilike 'listen %' or query = 'select 1')`
    expect(row.broken).toBeGreaterThan(0)
    await until(() => staff.heard.length > 0)
    await staff.settled()
    await tell({ eventId: at.id })
    await until(() => staff.heard.length > 0)
  })

  it('does not keep the process from ending', async () => {
    const at = await world.event({ hostId: host.id })
    const staff = await followEvent(at, await clientOf(organiser, elsewhere))
    const began = performance.now()
    other.process.kill('SIGTERM')
    await until(() => other.process.exitCode !== null)
    expect(other.process.exitCode).toBe(0)
    expect(performance.now() - began).toBeLessThan(3_000)
    expect(staff.ended()).toBe(1001)
  })
})
