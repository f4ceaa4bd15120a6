import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, expect, jest, test } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { builtSite } from '../testing/builtSite.ts'
import { openWorld } from '../testing/world.ts'
import { buildApp } from './http.ts'

const site = await mkdtemp(path.join(tmpdir(), 'site-'))
await builtSite(site)
afterAll(() => rm(site, { recursive: true, force: true }))

const world = await openWorld({ webDir: site })

const graphql = (payload: object, headers: Record<string, string> = {}) =>
  world.app.inject({ method: 'POST', url: '/graphql', payload, headers })

test('health reports the database and its migrations', async () => {
  const healthy = await world.app.inject('/healthz')
  expect([healthy.statusCode, healthy.body]).toEqual([200, 'ok\n'])

  await world.owner.$executeRaw`update _prisma_migrations set rolled_back_at = now()`
  const behind = await world.app.inject('/healthz')
  expect([behind.statusCode, behind.body]).toEqual([503, expect.stringMatching(/^The database lacks \d+ migrations?/)])
  await world.owner.$executeRaw`update _prisma_migrations set rolled_back_at = null`

  const lost = await buildApp({ ...world.config, databaseUrl: 'postgresql://plenaria@127.0.0.1:1/nowhere' })
  const answer = await lost.inject('/healthz')
  expect([answer.statusCode, answer.body]).toEqual([503, 'The database cannot be reached.\n'])
  await lost.close()
})

test('pages are drawn, fresh; assets are kept for good; nothing else is invented', async () => {
  const page = await world.app.inject({ url: '/e/a-consultation', headers: { accept: 'text/html' } })
  expect(page.body).toContain('The site')
  expect(page.headers['cache-control']).toBe('no-cache')
  const asset = await world.app.inject({ url: '/assets/main-1a2b3c.js', headers: { 'accept-encoding': 'br' } })
  expect(asset.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
    'content-type': 'application/javascript; charset=utf-8',
  })
  expect(asset.body).toBe('as the build made it')
  for (const url of ['/assets/gone.js', '/api/unknown', '/graphql/unknown']) {
    expect((await world.app.inject({ url, headers: { accept: 'text/html' } })).statusCode).toBe(404)
  }
  for (const headers of [{}, { accept: '*/*' }]) {
    const scanned = await world.app.inject({ url: '/pt-BR/sign-in', headers })
    expect(scanned.body).toContain('The site')
    expect((await world.app.inject({ url: '/gone.png', headers })).statusCode).toBe(404)
  }
  const climbing = await world.app.inject({ url: '/assets/..%2f..%2f..%2fetc%2fpasswd' })
  expect(climbing.statusCode).toBe(404)
  expect((await world.app.inject({ url: '/.vite/manifest.json' })).body).not.toBe('{}')
})

const open = (url: string, headers: Record<string, string> = {}) =>
  world.app.inject({ url, headers: { accept: 'text/html', ...headers } })

test('browsers find no page of tools at /graphql', async () => {
  const { statusCode, headers, body } = await open('/graphql')
  expect(statusCode).toBe(400)
  expect(headers['content-type']).toMatch(/^(application\/json|text\/plain)/)
  expect(body).not.toMatch(/graphiql|<html/i)
  expect((await open('/@graphiql/app.js', { accept: '*/*' })).statusCode).toBe(404)
})

test('a page asks as its viewer, and is kept for nobody else', async () => {
  const cookie = await world.signIn('ana@example.org')
  const visitors = await open('/')
  expect(visitors.body).toContain('"answer":{"viewer":null}')
  const own = await open('/', { cookie })
  expect(own.body).toContain('"answer":{"viewer":{"email":"ana@example.org"}}')
  expect(own.headers['cache-control']).toBe('private, no-store')
  expect((await open('/')).body).toBe(visitors.body)
})

test('a first visit is led to the language that the browser prefers, and stays where it was chosen', async () => {
  const first = await open('/e/one?from=mail', { 'accept-language': 'es-MX,es;q=0.9,en;q=0.5' })
  expect([first.statusCode, first.headers.location]).toEqual([302, '/es/e/one?from=mail'])
  expect(first.headers.vary).toMatch(/cookie, accept-language/)
  const chosen = await open('/e/one', { 'accept-language': 'es', cookie: 'language=en' })
  expect(chosen.body).toContain('"wishes":["en","es"]')
  const within = await open('/e/one', { 'accept-language': 'es', 'sec-fetch-site': 'same-origin' })
  expect(within.body).toContain('"wishes":[]')
})

test('a page that can not be drawn is sent empty and fills itself', async () => {
  const broken = await open('/broken')
  expect([broken.statusCode, broken.headers['cache-control']]).toEqual([200, 'private, no-store'])
  expect(broken.body).toContain('The shell')
  expect((await open('/nowhere')).statusCode).toBe(404)
})

test('a strict policy goes with every page, and names the script and the styles in it', async () => {
  const { headers } = await open('/')
  expect(headers['content-security-policy']).toBe(
    "default-src 'self';img-src 'self' data:;object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none';require-trusted-types-for 'script';trusted-types 'none';script-src 'self' 'sha256-start';style-src-elem 'self' 'sha256-style';style-src-attr 'unsafe-hashes' 'sha256-attribute'",
  )
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
})

test('the page that verifies draws may run its own script, connect to nothing, and has no cookies', async () => {
  const page = await world.app.inject({ url: '/draw/verify.html', headers: { accept: 'text/html' } })
  expect(page.body).toContain('Verify a draw')
  expect(page.headers['content-security-policy']).toBe(
    "default-src 'none';script-src 'unsafe-inline';style-src 'unsafe-inline';base-uri 'none';form-action 'none';frame-ancestors 'none';sandbox allow-scripts",
  )
  const file = await world.app.inject({ url: '/draw/verify.mjs' })
  expect(file.headers['content-type']).toMatch(/^(text|application)\/javascript/)
  expect(file.headers['content-security-policy']).not.toContain('unsafe-inline')
})

test('a request keeps a sane id and is given one otherwise', async () => {
  const kept = await world.app.inject({ url: '/healthz', headers: { 'x-request-id': 'proxy-1234567' } })
  expect(kept.headers['x-request-id']).toBe('proxy-1234567')
  // The log would attribute the second id to an API token.
  for (const made of ['<script>', 'token:019a0000-0000-7000-8000-000000000000:1']) {
    const given = await world.app.inject({ url: '/healthz', headers: { 'x-request-id': made } })
    expect(given.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
  }
})

test('forms of other sites can not send operations', async () => {
  const answer = await world.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'text/plain' },
    payload: JSON.stringify({ query: '{ viewer { email } }' }),
  })
  expect(answer.statusCode).toBeGreaterThanOrEqual(400)
  const byGet = await world.app.inject({ url: '/graphql?query={viewer{email}}' })
  expect(byGet.statusCode).toBe(400)
})

test('introspection is open; operations beyond any honest size are refused, and logged by their measure alone', async () => {
  expect((await graphql({ query: getIntrospectionQuery() })).statusCode).toBe(200)
  const warn = jest.spyOn(world.app.log, 'warn').mockImplementation(() => {})
  const same = `query Ana { ${'viewer { email } '.repeat(600)} }`
  for (const query of [same, `${same} `]) {
    const answer = await graphql({ query }, { 'x-request-id': 'request-1' })
    expect([answer.statusCode, answer.json()]).toEqual([
      400,
      {
        errors: [
          {
            message: 'This operation is too large: 40 times the same field are allowed.',
            extensions: { code: 'OPERATION_TOO_LARGE' },
          },
        ],
      },
    ])
  }
  const byGet = await world.app.inject({
    url: `/graphql?query=${encodeURIComponent(`{ ${'viewer { email } '.repeat(50)} }`)}`,
    headers: { 'content-type': 'application/json' },
  })
  expect(byGet.json().errors[0].extensions.code).toBe('OPERATION_TOO_LARGE')
  expect(warn.mock.calls.slice(0, 2)).toEqual(
    [1, 2].map(() => [{ requestId: 'request-1', measure: 'times the same field' }, 'An operation was too large.']),
  )
  warn.mockRestore()
  const endless = `{ ${'viewer { email } '.repeat(2000)} }`
  expect((await graphql({ query: endless })).json().errors[0].extensions.code).toBe('GRAPHQL_PARSE_FAILED')
  const circle = 'query { ...A } fragment A on Query { ...A }'
  expect((await graphql({ query: circle })).json().errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
})

test('little is reported of invalid variables, however much came', async () => {
  const query = 'mutation ($input: RegisterInterestInput!) { registerInterest(input: $input) { __typename } }'
  const ask = async (input: object) => {
    const answer = await graphql({ query, variables: { input } })
    return { status: answer.statusCode, length: answer.body.length, errors: answer.json().errors }
  }
  const unknown = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`key${index}`, 1]))
  for (const input of [
    { motivation: 'x'.repeat(3_000_000) },
    { ...unknown, motivation: 'x'.repeat(1_000_000) },
    { answers: Array.from({ length: 190 }, () => unknown) },
  ]) {
    const { status, length, errors } = await ask(input)
    expect([status, errors.length, errors[0].extensions.code]).toEqual([400, 1, 'BAD_USER_INPUT'])
    expect(errors[0].message).toMatch(/^Variable "\$input" got invalid value /)
    expect(length).toBeLessThan(2_000)
  }
  const many = Object.fromEntries(Array.from({ length: 40_000 }, (_, index) => [`key${index}`, 1]))
  expect((await ask(many)).errors[0].extensions.code).toBe('OPERATION_TOO_LARGE')
  expect((await ask({ languages: Array(20_001).fill('es') })).errors[0].extensions.code).toBe('OPERATION_TOO_LARGE')
})

test('long answers are compressed, short ones are not, and none is taken for a page', async () => {
  const encoded = { 'accept-encoding': 'gzip, br' }
  const long = await graphql({ query: getIntrospectionQuery() }, encoded)
  expect(long.headers).toMatchObject({ 'content-encoding': 'gzip', 'x-content-type-options': 'nosniff' })
  expect(JSON.parse(gunzipSync(long.rawPayload).toString())).toHaveProperty('data.__schema')
  const short = await graphql({ query: '{ viewer { email } }' }, encoded)
  expect(short.headers['content-encoding']).toBeUndefined()
})

test('a body above 4 MB is not read, nor waited for without end', async () => {
  expect(world.app.server.requestTimeout).toBe(900_000)
  const answer = await graphql({ query: '{ viewer { email } }', variables: { text: 'x'.repeat(4 * 1024 * 1024) } })
  expect(answer.statusCode).toBe(413)
  expect(answer.json()).toMatchObject({ code: 'TOO_LARGE', message: 'This request is too large.' })
})

test('a query that is nested deeper than the stack is refused as too deep', async () => {
  const deep = { query: '{a'.repeat(20_000) + '}'.repeat(20_000) }
  const lists = { query: `{ event(slug: ${'['.repeat(20_000)}${']'.repeat(20_000)}) { slug } }` }
  for (const payload of [deep, lists]) {
    const [error] = (await graphql(payload)).json().errors
    expect(error.message).not.toContain('call stack')
    expect(error.extensions.code).toBe('OPERATION_TOO_LARGE')
  }
  const variables = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)
  const [error] = (await graphql({ query: '{ viewer { email } }', variables: { variables } })).json().errors ?? []
  expect(error?.message ?? '').not.toContain('call stack')
})

test('refused variables and unknown fields are reported as they are', async () => {
  const query = 'query ($slug: String!) { event(slug: $slug) { slug } }'
  const { errors } = (await graphql({ query, variables: { slug: 3 } })).json()
  expect(errors[0]).toMatchObject({ message: expect.stringContaining('$slug'), extensions: { code: 'BAD_USER_INPUT' } })
  expect((await graphql({ query: '{ nothing }' })).json().errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
})

test('a fault is masked, and carries the id that the log has', async () => {
  const lost = await buildApp({ ...world.config, databaseUrl: 'postgresql://plenaria@127.0.0.1:1/nowhere' })
  const answer = await lost.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'x-request-id': 'proxy-7654321' },
    payload: { query: '{ event(slug: "x") { slug } }' },
  })
  expect(answer.json()).toEqual({
    data: { event: null },
    errors: [
      {
        message: 'Internal error',
        locations: [{ line: 1, column: 3 }],
        path: ['event'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'proxy-7654321' },
      },
    ],
  })
  const viewer = await lost.inject({
    method: 'POST',
    url: '/graphql',
    headers: { cookie: await world.signIn('ada@people.example') },
    payload: { query: '{ viewer { email } }' },
  })
  expect(viewer.statusCode).toBe(503)
  expect(viewer.json().errors[0]).toMatchObject({ message: 'Internal error' })
  await lost.close()
})

test('machines are shown what may be crawled, and which pages there are', async () => {
  const robots = await world.app.inject('/robots.txt')
  expect(robots.body).toContain('Sitemap: http://plenaria.example/sitemap.xml')
  for (const path of ['/registrations/', '/es/registrations/', '/pt-BR/account', '/fr/me'])
    expect(robots.body.split('\n')).toContain(`Disallow: ${path}`)
  const map = await world.app.inject('/sitemap.xml')
  expect(map.headers['content-type']).toMatch(/^application\/xml/)
  expect(map.body).toContain('<loc>http://plenaria.example/</loc>')
  expect(map.body).toContain('<loc>http://plenaria.example/pt-BR</loc>')
})
