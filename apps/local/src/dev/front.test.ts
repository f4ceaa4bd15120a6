import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer, get, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createSocketServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { freePort } from '../ports.ts'
import type { Standing } from './testing/front.ts'

let front: ChildProcess
let listensOn: AddressInfo
let api: Server
let site: string
let port: number

function answer(asked: IncomingMessage, response: ServerResponse): void {
  if (asked.url?.startsWith('/e/')) return void response.writeHead(404).end('{}')
  let body = ''
  asked.on('data', (chunk) => {
    body += chunk
  })
  asked.on('end', () => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ method: asked.method, url: asked.url, cookie: asked.headers.cookie, body }))
  })
}

async function tell(standing: Standing): Promise<void> {
  front.send({ standing })
  await once(front, 'message')
}
const apiPort = () => (api.address() as AddressInfo).port

beforeAll(async () => {
  api = createServer(answer)
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
  port = await freePort()
  site = `http://127.0.0.1:${port}`
  const entry = path.join(import.meta.dirname, 'testing', 'front.ts')
  front = fork(entry, { env: { ...process.env, NODE_ENV: 'development', PORT: String(port) }, execArgv: [] })
  const [{ address }] = (await once(front, 'message')) as [{ address: AddressInfo }]
  listensOn = address
  await tell(apiPort())
})
afterAll(async () => {
  front.kill()
  await once(front, 'exit')
  api.close()
})

const open = (url: string, headers: Record<string, string> = { accept: 'text/html' }) => fetch(site + url, { headers })

test('requests to the contract and to other routes of the API reach it whole', async () => {
  const answered = await fetch(`${site}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: 'a=b' },
    body: '{"query":"{ __typename }"}',
  })
  expect(await answered.json()).toEqual({
    method: 'POST',
    url: '/graphql',
    cookie: 'a=b',
    body: '{"query":"{ __typename }"}',
  })
  expect(await (await open('/calendar/abc.ics')).json()).toMatchObject({ method: 'GET', url: '/calendar/abc.ics' })
})

test('a page that the API does not know is drawn by the site, under a policy as strict as in production', async () => {
  const page = await open('/e/some-event')
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('/src/main.tsx')
  const policy = page.headers.get('content-security-policy')
  expect(policy).toContain("require-trusted-types-for 'script'")
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/)
  expect(policy).not.toContain('unsafe')
})

test('browsers find GraphiQL at /graphql, and nothing of it comes from elsewhere', async () => {
  const page = await open('/graphql')
  const html = await page.text()
  expect(html).toContain('GraphiQL')
  const addresses = Array.from(html.matchAll(/(?:src|href)="([^"]+)"/g), ([, address = '']) => address)
  expect(addresses.filter((address) => !address.startsWith('/'))).toEqual([])
  for (const address of addresses) expect([address, (await open(address)).status]).toEqual([address, 200])
  expect((await open('/@graphiql/nothing.js')).status).toBe(404)
})

test('a request waits while the API starts again, and says why if it does not start', async () => {
  await tell(null)
  let isAnswered = false
  const waiting = open('/healthz').finally(() => {
    isAnswered = true
  })
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(isAnswered).toBe(false)
  await tell(apiPort())
  expect((await waiting).status).toBe(200)
  await tell('SyntaxError in events.ts')
  const failed = await open('/healthz')
  expect([failed.status, await failed.text()]).toEqual([503, expect.stringContaining('SyntaxError in events.ts')])
  await tell(apiPort())
})

test('it answers on the loopback address alone, and to no foreign name', async () => {
  expect(listensOn.address).toBe('127.0.0.1')
  const outside = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4')
  if (outside) await expect(fetch(`http://${outside.address}:${port}/graphql`)).rejects.toThrow()
  const rebound = await new Promise((resolve) => {
    const headers = { host: 'evil.example', accept: 'text/html' }
    get({ host: '127.0.0.1', port, path: '/graphql', headers }, (got) => resolve(got.resume().statusCode))
  })
  expect(rebound).toBe(403)
})

test('a WebSocket to the contract is joined to the API', async () => {
  const echo = createSocketServer((socket) => {
    socket.once('data', (text) =>
      socket.end(`HTTP/1.1 418 Seen\r\ncontent-length: 0\r\nx-first: ${String(text).split('\r\n')[0]}\r\n\r\n`),
    )
  })
  await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve))
  await tell((echo.address() as AddressInfo).port)
  const headers = { connection: 'Upgrade', upgrade: 'websocket' }
  const seen = await new Promise((resolve) => {
    request(`${site}/graphql`, { headers }, (got) => resolve(got.headers['x-first'])).end()
  })
  expect(seen).toBe('GET /graphql HTTP/1.1')
  await tell(apiPort())
  echo.close()
})
