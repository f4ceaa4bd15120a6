import { expect, test } from '@jest/globals'
import { buildApp } from './http.ts'
import { openWorld } from './testing/world.ts'

const world = await openWorld()
const ask = { method: 'POST', url: '/graphql', payload: { query: '{ events { edges { cursor } } }' } } as const

test('health checks answer while every connection of the pool is busy', async () => {
  const app = await buildApp({ ...world.config, connections: 1 })
  let waiting: Promise<unknown> | undefined
  await world.database.$transaction(async (tx) => {
    await tx.$executeRaw`lock table event in access exclusive mode`
    waiting = app.inject(ask).then((answer) => answer.json())
    const checks = await Promise.all(Array.from({ length: 20 }, () => app.inject('/healthz')))
    expect(new Set(checks.map(({ statusCode }) => statusCode))).toEqual(new Set([200]))
  })
  expect(await waiting).toEqual({ data: { events: { edges: [] } } })
  await app.close()
})

test('a statement that takes too long is cancelled, and the next one is answered', async () => {
  const app = await buildApp({ ...world.config, connections: 1, statementTimeout: 200 })
  await world.database.$transaction(async (tx) => {
    await tx.$executeRaw`lock table event in access exclusive mode`
    expect((await app.inject(ask)).json()).toMatchObject({ errors: [{ message: 'Internal error' }] })
  })
  expect((await app.inject(ask)).json()).toEqual({ data: { events: { edges: [] } } })
  await app.close()
})
