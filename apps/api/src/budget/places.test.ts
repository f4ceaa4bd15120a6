import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ApolloServer } from '@apollo/server'
import { afterAll, expect, jest, test } from '@jest/globals'
import fastify, { type FastifyInstance } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Context } from '../request/context.ts'
import { openPages } from '../site/pages.ts'
import { builtSite } from '../testing/builtSite.ts'
import { openWorld } from '../testing/world.ts'
import type { Admission, Work } from './admission.ts'
import { filesWait } from './request.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'site-'))
await builtSite(folder)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Admits everything, and records who entered and left. */
function noting() {
  const entered: { client: string; work: Work }[] = []
  const left = jest.fn()
  const admission: Admission = {
    enter: async (client, work) => {
      entered.push({ client, work })
      return left
    },
  }
  return { admission, entered, left }
}

const refusing: Admission = {
  enter: async () => {
    throw new GraphQLError('Too many.', { extensions: { code: 'TOO_MANY_OPERATIONS' } })
  },
}

const apps: FastifyInstance[] = []
afterAll(() => Promise.all(apps.map((app) => app.close())))
function openApp(): FastifyInstance {
  const app = fastify()
  apps.push(app)
  return app
}

async function openFiles(admission: Admission) {
  const app = openApp()
  filesWait(app, admission)
  for (const url of [
    '/api/events/:slug/registrations.csv',
    '/api/reports/:slug/:version/:file',
    '/api/news/stop/:token',
  ])
    app.get(url, async () => 'Sent.')
  return app.listen({ host: '127.0.0.1', port: 0 })
}

test('a client that hangs up before its turn comes takes no place, and leaves none taken', async () => {
  const { admission, entered, left } = noting()
  const app = openApp()
  const gone = Promise.withResolvers<void>()
  app.addHook('onRequest', async (_, reply) => {
    if (reply.raw.closed) return
    await new Promise((resolve) => reply.raw.once('close', resolve))
    gone.resolve()
  })
  filesWait(app, admission)
  app.get('/api/events/:slug/registrations.csv', async () => 'Sent.')
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const asking = new AbortController()
  const asked = fetch(`${address}/api/events/e/registrations.csv`, { signal: asking.signal }).catch(() => 'gone')
  await new Promise((resolve) => app.server.once('request', resolve))
  asking.abort()
  expect(await asked).toBe('gone')
  await gone.promise
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(left).toHaveBeenCalledTimes(entered.length)
})

test('exports and documents take a place until they are sent; other routes take none', async () => {
  const { admission, entered, left } = noting()
  const address = await openFiles(admission)
  const file = { client: 'address 127.0.0.1', work: 'file' }
  for (const url of ['/api/events/an-event/registrations.csv', '/api/reports/an-event/v1/en.pdf', '/api/news/stop/a.b'])
    await (await fetch(address + url)).text()
  expect(entered).toEqual([file, file])
  expect(left).toHaveBeenCalledTimes(2)
})

test('a file that waits in vain is refused, and can be asked for later', async () => {
  const address = await openFiles(refusing)
  const { status, headers } = await fetch(`${address}/api/events/an-event/registrations.csv`)
  expect([status, headers.get('retry-after')]).toEqual([429, '10'])
})

async function pageOf(admission: Admission) {
  const app = openApp()
  const error = jest.fn()
  const { drawPage } = await openPages({
    folder,
    siteUrl: 'http://site.example',
    contactMail: null,
    admission,
    contextOf: async () => ({ viewer: null, linkHolder: null, language: 'en' }) as Context,
    graphql: {
      executeOperation: async () => ({ body: { kind: 'single', singleResult: { data: {} } } }),
    } as unknown as ApolloServer<Context>,
    log: { error } as never,
  })
  app.get('/', drawPage)
  return { page: () => app.inject({ url: '/' }), error }
}

test('a page takes a place of its visitor, once for all who ask for it meanwhile', async () => {
  const { admission, entered, left } = noting()
  const { page } = await pageOf(admission)
  const pages = await Promise.all([page(), page()])
  expect(pages.map(({ body }) => body.includes('<title>The site</title>'))).toEqual([true, true])
  expect(entered).toEqual([{ client: 'address 127.0.0.1', work: 'page' }])
  expect(left).toHaveBeenCalledTimes(1)
})

test('a page that waits in vain is rendered by the browser', async () => {
  const { page, error } = await pageOf(refusing)
  const { statusCode, body } = await page()
  expect([statusCode, body]).toEqual([200, expect.stringContaining('The shell')])
  expect(error).not.toHaveBeenCalled()
})

const world = await openWorld({ rateLimit: 1_000 })

test('an operation that is refused before it is executed gives its place up', async () => {
  const address = await world.app.listen({ host: '127.0.0.1', port: 0 })
  const tooLarge = `{ ${Array.from({ length: 21 }, (_, index) => `v${index}: viewer { email }`).join(' ')} }`
  const codes: string[] = []
  for (const query of [tooLarge, tooLarge, tooLarge, '{ nothing }', '{ unreadable', '{ viewer { email } }']) {
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const { errors } = (await answer.json()) as { errors?: [{ extensions: { code: string } }] }
    codes.push(errors?.[0].extensions.code ?? 'ANSWERED')
  }
  expect(codes).toEqual([
    'OPERATION_TOO_LARGE',
    'OPERATION_TOO_LARGE',
    'OPERATION_TOO_LARGE',
    'GRAPHQL_VALIDATION_FAILED',
    'GRAPHQL_PARSE_FAILED',
    'ANSWERED',
  ])
})
