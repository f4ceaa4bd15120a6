import { expect, test } from '@jest/globals'
import { openDiskSpace } from '../kernel/diskSpace.ts'
import { openWorld } from '../testing/world.ts'
import { buildApp } from './http.ts'

const world = await openWorld()
/** For transactions that hold a lock meanwhile. */
const unhurried = { timeout: 60_000 }
const ask = { method: 'POST', url: '/graphql', payload: { query: '{ events { edges { cursor } } }' } } as const

test('health checks answer while every connection of the pool is busy', async () => {
  const app = await buildApp({ ...world.config, connections: 1 })
  let waiting: Promise<unknown> | undefined
  await world.database.$transaction(async (tx) => {
    await tx.$executeRaw`lock table event in access exclusive mode`
    waiting = app.inject(ask).then((answer) => answer.json())
    const checks = await Promise.all(Array.from({ length: 20 }, () => app.inject('/healthz')))
    expect(new Set(checks.map(({ statusCode }) => statusCode))).toEqual(new Set([200]))
  }, unhurried)
  expect(await waiting).toEqual({ data: { events: { edges: [] } } })
  await app.close()
})

test('little space on the disk of the database is reported before it is used up, and logged once', async () => {
  let free = 2_000_000_000
  const logged: unknown[] = []
  const log = { info: () => {}, warn: (facts: unknown) => logged.push(facts), error: () => {} }
  const statfs = (async () => ({ bavail: free / 4096, bsize: 4096 })) as never
  const disk = openDiskSpace('/somewhere', log, statfs)
  expect(await disk.warning()).toBeNull()
  free = 512_000_000
  expect(await disk.warning()).toBe('Only 512 MB are left on the disk of the database.')
  expect(await disk.warning()).not.toBeNull()
  expect(logged).toEqual([{ megabytes: 512 }])
  expect(await openDiskSpace(null, log, statfs).warning()).toBeNull()
})

test('a disk that is nearly full leaves health at 200, and says so', async () => {
  // A folder on a file system without free space.
  const app = await buildApp({ ...world.config, databaseFolder: '/proc' })
  const { statusCode, body } = await app.inject('/healthz')
  expect([statusCode, body]).toEqual([200, 'degraded: Only 0 MB are left on the disk of the database.\n'])
  await app.close()
})

test('a statement that takes too long is cancelled, and the next one is answered', async () => {
  const app = await buildApp({ ...world.config, connections: 1, statementTimeout: 200 })
  await world.database.$transaction(async (tx) => {
    await tx.$executeRaw`lock table event in access exclusive mode`
    expect((await app.inject(ask)).json()).toMatchObject({ errors: [{ message: 'Internal error' }] })
  }, unhurried)
  expect((await app.inject(ask)).json()).toEqual({ data: { events: { edges: [] } } })
  await app.close()
})
