import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, expect, test } from '@jest/globals'
import { Client } from 'pg'
import { startChild, until } from './testing/child.ts'
import { freePort } from './testing/server.ts'
import { openWorld } from './testing/world.ts'

/** Milliseconds: processes start slowly when many others are running. */
const timeout = 120_000
const world = await openWorld()
const port = await freePort()
const base = `http://127.0.0.1:${port}`
const env = {
  DATABASE_URL: world.config.databaseUrl,
  SECRET: world.config.secret,
  PORT: String(port),
  RATE_LIMIT: 'off',
  LOG_LEVEL: 'trace',
}
const server = startChild('main.ts', env)
afterAll(() => {
  server.process.kill('SIGKILL')
})

const isHealthy = async () => (await fetch(`${base}/healthz`).catch(() => null))?.ok ?? false
const ask = (query: string) =>
  fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'request-under-test' },
    body: JSON.stringify({ query }),
  })

test(
  'the log names requests and faults, never people or what they sent',
  async () => {
    await until(isHealthy)
    const { email } = await world.member()
    await fetch(`${base}/api/sign-in/link?for=${email}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: base },
      body: JSON.stringify({ email, next: '/registrations/ABCDEFGHJK' }),
    })
    await world.owner.$executeRaw`alter table event rename to event_elsewhere`
    const answer = await ask(`{ event(slug: "${email}") { slug } }`)
    await world.owner.$executeRaw`alter table event_elsewhere rename to event`
    expect(await answer.json()).toMatchObject({ errors: [{ message: 'Internal error' }] })

    const broken = connect(port, '127.0.0.1')
    broken.end(`GET / HTTP/1.1\r\nhost: site\r\ncookie: of=${email}\r\nno header\r\n\r\n`)
    await once(broken.resume(), 'close')

    await until(() => server.said().includes('request-under-test') && server.said().includes('client error'))
    const lines = server
      .said()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toContainEqual(
      expect.objectContaining({
        requestId: 'request-under-test',
        msg: 'A resolver failed.',
        path: 'event',
        code: 'P2021',
      }),
    )
    expect(lines).toContainEqual(expect.objectContaining({ route: '/api/sign-in/link', status: 204 }))
    expect(server.said()).not.toContain(email)
    expect(server.said()).not.toContain('ABCDEFGHJK')
    expect(lines.find(({ msg }) => msg === 'client error')).toMatchObject({ err: { code: 'HPE_INVALID_HEADER_TOKEN' } })
    expect(server.said()).not.toContain('rawPacket')
    expect(lines.filter((line) => 'requestId' in line).map((line) => JSON.stringify(line))).not.toContainEqual(
      expect.stringContaining('127.0.0.1'),
    )
  },
  timeout,
)

test(
  'a request whose headers do not come is cut off within seconds',
  async () => {
    const slow = connect(port, '127.0.0.1').setEncoding('utf8')
    let heard = ''
    slow.on('data', (text) => {
      heard += text
    })
    slow.write('POST /graphql HTTP/1.1\r\nhost: site\r\n')
    const began = performance.now()
    await once(slow, 'close')
    expect(heard).toMatch(/^HTTP\/1\.1 408 /)
    expect(performance.now() - began).toBeLessThan(15_000)
  },
  timeout,
)

test(
  'a second server on the same port says what to do',
  async () => {
    const second = startChild('main.ts', env)
    expect(await once(second.process, 'close')).toEqual([1, null])
    expect(second.said()).toContain('The port is taken. Stop what uses it, or set PORT to another.\n')
  },
  timeout,
)

test(
  'on SIGTERM a request under way is answered before the process ends',
  async () => {
    const holder = new Client({ connectionString: world.config.databaseUrl })
    await holder.connect()
    await holder.query('begin; lock table event in access exclusive mode')
    const answer = ask('{ event(slug: "a-consultation") { slug } }')
    await until(async () => {
      const waiting = await world.database.$queryRaw<
        object[]
      >`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
      return waiting.length > 0
    })
    const ended = once(server.process, 'close')
    server.process.kill('SIGTERM')
    await until(async () => !(await isHealthy()))
    await holder.query('rollback')
    await holder.end()
    expect(await (await answer).json()).toEqual({ data: { event: null } })
    expect(await ended).toEqual([0, null])
  },
  timeout,
)
