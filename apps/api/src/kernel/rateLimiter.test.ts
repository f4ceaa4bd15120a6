import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../server/http.ts'
import { openJanitor } from '../server/janitor.ts'
import { openWorld } from '../testing/world.ts'
import { openLog } from './log.ts'
import { openRateLimiter, type RateLimit } from './rateLimiter.ts'

const world = await openWorld({ rateLimit: 3 })
const { database } = world
const three: RateLimit = { name: 'three an hour', max: 3, seconds: 3600 }
const openLimiter = () => openRateLimiter(database, 'secret')
const passHours = (hours: number) =>
  database.$executeRaw`update rate_limit set window_number = window_number - ${hours}::int`

describe('a rate limit', () => {
  it('is shared by all processes', async () => {
    const [one, other] = [openLimiter(), openLimiter()]
    expect(await one.take(three, 'a')).toBeNull()
    expect(await other.take(three, 'a')).toBeNull()
    expect(await one.take(three, 'a')).toBeNull()
    expect(await other.take(three, 'a')).toBeGreaterThan(0)
    expect(await one.take(three, 'a')).toBeGreaterThan(0)
    expect(await other.take(three, 'b')).toBeNull()
    expect(await other.take({ ...three, name: 'another' }, 'a')).toBeNull()
  })

  it('lets exactly its maximum pass when many come at once, at several processes', async () => {
    const limiters = [openLimiter(), openLimiter(), openLimiter()]
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, index) => limiters[index % 3]?.take(three, `crowd ${index % 2}`)),
    )
    expect(answers.filter((wait) => wait === null)).toHaveLength(6)
  })

  it('does not wait longer for trying again, and gives room again as the window slides', async () => {
    for (let tries = 0; tries < 3; tries += 1) await openLimiter().take(three, 'c')
    for (let tries = 0; tries < 5; tries += 1) expect(await openLimiter().take(three, 'c')).toBeLessThanOrEqual(7200)
    await passHours(1)
    const [present] = await database.$queryRaw<[{ elapsed: number }]>`
      select (extract(epoch from now()) / 3600 - floor(extract(epoch from now()) / 3600))::float8 as elapsed`
    const free = Math.floor(3 - 3 * (1 - present.elapsed))
    const answers = []
    for (let tries = 0; tries < 3; tries += 1) answers.push(await openLimiter().take(three, 'c'))
    expect(answers.filter((wait) => wait === null)).toHaveLength(free)
    await passHours(2)
    expect(await openLimiter().take(three, 'c')).toBeNull()
  })

  it('costs one statement for many tries, and none while it refuses', async () => {
    let statements = 0
    const limiter = openRateLimiter(
      {
        $queryRaw: (...given) => {
          statements += 1
          return database.$queryRaw(...given)
        },
      },
      'secret',
    )
    await Promise.all(Array.from({ length: 50 }, (_, index) => limiter.take(three, `d ${index}`)))
    expect(statements).toBe(1)
    for (let tries = 0; tries < 4; tries += 1) await limiter.take(three, 'd')
    const before = statements
    for (let tries = 0; tries < 20; tries += 1) expect(await limiter.take(three, 'd')).toBeGreaterThan(0)
    expect(statements).toBe(before)
  })

  it('fails a request whose try cannot be counted, and counts again afterwards', async () => {
    let isDown = true
    const limiter = openRateLimiter(
      {
        $queryRaw: (...given) => (isDown ? (Promise.reject(new Error('down')) as never) : database.$queryRaw(...given)),
      },
      'secret',
    )
    await expect(limiter.take(three, 'e')).rejects.toThrow('down')
    isDown = false
    await pause(5)
    expect(await limiter.take(three, 'e')).toBeNull()
    await limiter.close()
  })

  it('stores no address', async () => {
    await openLimiter().take(three, '192.0.2.77')
    const stored = await database.$queryRaw<{ row: string }[]>`select rate_limit::text as row from rate_limit`
    expect(stored.length).toBeGreaterThan(0)
    const text = stored.map(({ row }) => row).join()
    for (const readable of ['192.0.2.77', Buffer.from('192.0.2.77').toString('hex')])
      expect(text).not.toContain(readable)
    const [kind] = await database.$queryRaw<{ relpersistence: string }[]>`
      select relpersistence::text from pg_class where relname = 'rate_limit'`
    expect(kind).toEqual({ relpersistence: 'u' })
  })

  it('is forgotten once its windows are over', async () => {
    await openLimiter().take(three, 'f')
    const left = async () => {
      const janitor = await openJanitor(world.config.databaseUrl, database, openLog('silent'))
      await janitor.close()
      return database.rateLimit.count()
    }
    expect(await left()).toBeGreaterThan(0)
    await passHours(2)
    expect(await left()).toBe(0)
  })
})

describe('two API processes', () => {
  let other: FastifyInstance
  beforeAll(async () => {
    other = await buildApp(world.config)
  })
  afterAll(() => other.close())

  it('count the tries of one client together', async () => {
    const statuses: number[] = []
    for (let tries = 0; tries < 11; tries += 1) {
      const { statusCode } = await (tries % 2 === 0 ? world.app : other).inject({
        method: 'POST',
        url: '/api/sign-in/link',
        headers: { origin: world.config.siteUrl },
        payload: { email: `person-${tries}@people.example` },
        remoteAddress: '192.0.2.50',
      })
      statuses.push(statusCode)
    }
    expect(statuses).toEqual([...Array<number>(10).fill(204), 429])
  })
})
