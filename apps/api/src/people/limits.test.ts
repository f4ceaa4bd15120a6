import { expect, test } from '@jest/globals'
import { clientKey } from '../access/attemptLimits.ts'
import { openWorld } from '../testing/world.ts'

const world = await openWorld({ rateLimit: 3 })

const askForLink = (email: string, remoteAddress: string) =>
  world.app.inject({
    method: 'POST',
    url: '/api/sign-in/link',
    headers: { origin: world.config.siteUrl },
    payload: { email },
    remoteAddress,
  })

test('one address is sent five links in ten minutes, and asking for more is answered the same', async () => {
  const { email } = await world.member()
  for (let asked = 1; asked <= 7; asked += 1) {
    expect((await askForLink(email, `192.0.2.${asked}`)).statusCode).toBe(204)
  }
  await world.runJobs()
  expect(world.mails.map(({ to }) => to)).toEqual(Array.from({ length: 5 }, () => email))
})

test('allows ten tries from one place, then says when to come back', async () => {
  const answers = []
  for (let tries = 1; tries <= 11; tries += 1)
    answers.push(await askForLink(`person-${tries}@people.example`, '198.51.100.1'))
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([...Array.from({ length: 10 }, () => 204), 429])
  expect(answers.at(-1)?.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS' })
  expect(Number(answers.at(-1)?.headers['retry-after'])).toBeGreaterThan(0)
  expect((await askForLink('person@people.example', '198.51.100.2')).statusCode).toBe(204)
})

test('many people behind one address open the links in their emails at the same moment', async () => {
  const open = () =>
    world.app.inject({
      method: 'POST',
      url: '/api/registration-link',
      headers: { origin: world.config.siteUrl },
      payload: { token: 'never-was-one' },
      remoteAddress: '198.51.100.9',
    })
  const statuses: number[] = []
  for (let round = 1; round <= 4; round += 1)
    statuses.push(...(await Promise.all(Array.from({ length: 25 }, open))).map(({ statusCode }) => statusCode))
  expect(statuses).toEqual(Array.from({ length: 100 }, () => 400))
  expect((await open()).statusCode).toBe(429)
  expect((await askForLink('somebody@people.example', '198.51.100.9')).statusCode).toBe(204)
})

test('treats a network of IPv6 as one place, as a client with one address of it has them all', async () => {
  for (let tries = 1; tries <= 10; tries += 1) {
    const from = tries % 2 === 0 ? `2001:db8:0:7::${tries.toString(16)}` : `2001:db8::7:a:b:c:${tries}`
    expect((await askForLink(`ipv6-${tries}@people.example`, from)).statusCode).toBe(204)
  }
  expect((await askForLink('ipv6@people.example', '2001:db8:0:7:ffff::1')).statusCode).toBe(429)
  expect((await askForLink('ipv6@people.example', '2001:db8:0:8::1')).statusCode).toBe(204)
  const places = ['198.51.100.7', '::ffff:198.51.100.7', '2001:DB8::1', '::1', 'fe80::1%eth0', undefined].map((ip) =>
    clientKey({ ip }),
  )
  expect(places).toEqual(['198.51.100.7', '198.51.100.7', '2001:db8:0:0::/64', '0:0:0:0::/64', 'fe80:0:0:0::/64', ''])
  const spellings = ['2001:db8:0:7::1', '2001:0db8:0000:0007::1', '2001:DB8:0:7:0:0:0:1', '2001:db8::7:0:0:192.0.2.1']
  expect(new Set(spellings.map((ip) => clientKey({ ip })))).toEqual(new Set(['2001:db8:0:7::/64']))
})

test('from one place the routes of the second factor allow twenty tries, apart from those of sign-in', async () => {
  const post = (remoteAddress: string) =>
    world.app.inject({
      method: 'POST',
      url: '/api/second-factor/code',
      headers: { origin: world.config.siteUrl },
      payload: { code: '123456' },
      remoteAddress,
    })
  const answers = []
  for (let tries = 1; tries <= 21; tries += 1) answers.push(await post('203.0.113.1'))
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([...Array.from({ length: 20 }, () => 401), 429])
  expect(answers.at(-1)?.json()).toMatchObject({ code: 'TOO_MANY_REQUESTS' })
  expect((await post('203.0.113.2')).statusCode).toBe(401)
  expect((await askForLink('somebody@people.example', '203.0.113.1')).statusCode).toBe(204)
})

test('from one place ten certificates are checked in a minute, so that nobody tries names on one', async () => {
  const document = `query { verifyCertificate(code: "AAAABBBBCCCCDDDD", name: "Ana") { ... on TooManyRequests { retryAfter } } }`
  const ask = async (remoteAddress: string) => {
    const payload = { query: document }
    const answer = await world.app.inject({ method: 'POST', url: '/graphql', payload, remoteAddress })
    return answer.json<{ data: { verifyCertificate: { retryAfter: number } | null } }>().data.verifyCertificate
  }
  for (let tries = 1; tries <= 10; tries += 1) expect(await ask('203.0.113.9')).toBeNull()
  // If a minute ends meanwhile, a few more are allowed.
  let refused = null
  for (let tries = 1; !refused && tries <= 10; tries += 1) refused = await ask('203.0.113.9')
  expect(refused?.retryAfter).toBeGreaterThan(0)
  expect(await ask('203.0.113.10')).toBeNull()
})
