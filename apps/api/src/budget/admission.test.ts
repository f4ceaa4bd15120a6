import { afterEach, expect, jest, test } from '@jest/globals'
import { openAdmission, type Work } from './admission.ts'
import { isRegistration } from './limits.ts'

const never = new AbortController().signal
const settled = async (promise: Promise<unknown>) => {
  const state = { is: 'WAITING' }
  promise.then(
    () => Object.assign(state, { is: 'RUNNING' }),
    (fault) => Object.assign(state, { is: fault.extensions?.code ?? 'GONE' }),
  )
  await new Promise((resolve) => setTimeout(resolve, 20))
  return state.is
}

afterEach(() => {
  jest.useRealTimers()
})

test('two operations of a client are executed at once; others wait, and go on as these end', async () => {
  const admission = openAdmission(() => 0)
  const leaves = [await admission.enter('a', 'open', never), await admission.enter('a', 'open', never)]
  const third = admission.enter('a', 'open', never)
  expect(await settled(third)).toBe('WAITING')
  const small = await admission.enter('a', 'small', never)
  small()
  leaves[0]?.(1)
  expect(await settled(third)).toBe('RUNNING')
})

test('visitors of one network register while its reads take all of their places and use up their share', async () => {
  const admission = openAdmission()
  for (const work of ['open', 'small', 'page'] as const)
    for (let times = 0; times < 50; times += 1) admission.enter('a', work, never).catch(() => {})
  const registering = Array.from({ length: 8 }, () => admission.enter('a', 'registering', never))
  expect(await settled(Promise.all(registering))).toBe('RUNNING')
  expect(await settled(admission.enter('a', 'registering', never))).toBe('WAITING')
})

test('a hundred visitors of one address register at the same moment, however slow that makes each of them', async () => {
  jest.useFakeTimers()
  let now = 0
  const admission = openAdmission(() => now)
  const registered = Array.from({ length: 100 }, async () => {
    const leave = await admission.enter('a', 'registering', never)
    setTimeout(() => leave(100), 400)
  })
  const all = Promise.allSettled(registered)
  for (let step = 0; step < 90; step += 1) {
    now += 100
    await jest.advanceTimersByTimeAsync(100)
  }
  expect(new Set((await all).map(({ status }) => status))).toEqual(new Set(['fulfilled']))
})

test.each([
  ['mutation ($input: RegisterInterestInput!) { answer: registerInterest(input: $input) { __typename } }', true],
  ['{ events { edges { node { slug } } } } # registerInterest', false],
  ['query registerInterest { registerInterest { id } }', false],
  ['mutation { registerInterest { id } takeSeat { id } }', false],
  ['mutation a { registerInterest { id } } mutation b { takeSeat { id } }', false],
  ['mutation { ...all } fragment all on Mutation { registerInterest { id } }', false],
  [`mutation { registerInterest { ${'id '.repeat(4_000)} } }`, false],
  ['mutation { registerInterest', false],
])('%.60s: is a registration: %s', (text, expected) => {
  expect(isRegistration(text)).toBe(expected)
})

test('a client that used its share of the processor waits until it has some again', async () => {
  let now = 0
  const admission = openAdmission(() => now)
  const leave = await admission.enter('a', 'open', never)
  leave(6_010)
  const next = admission.enter('a', 'open', never)
  expect(await settled(next)).toBe('WAITING')
  now = 1_000
  expect(await settled(next)).toBe('RUNNING')
})

test('a client whose share comes back while the line is looked at is not forgotten', async () => {
  const waits = Array.from({ length: 100 }, async (_, part) => {
    let now = part / 100
    // Advances between two readings, like a real clock.
    const admission = openAdmission(() => {
      now += 0.1
      return now
    })
    const leave = await admission.enter('a', 'open', never)
    leave(6_001)
    await admission.enter('a', 'open', never)
  })
  // A forgotten client would wait for ten seconds, and be refused.
  expect(await Promise.all(waits)).toHaveLength(100)
})

test('a large query uses the share of its client by the time it holds its place', async () => {
  let now = 0
  const admission = openAdmission(() => now)
  for (let times = 0; times < 5; times += 1) {
    const leave = await admission.enter('a', 'large', never)
    now += 200
    leave(100)
    now -= 200
  }
  expect(await settled(admission.enter('a', 'small', never))).toBe('WAITING')
  expect(await settled(admission.enter('b', 'small', never))).toBe('RUNNING')
})

test('time in which an answer is only held back costs nothing', async () => {
  let now = 0
  const admission = openAdmission(() => now)
  const leave = await admission.enter('a', 'open', never)
  now = 500
  leave(100, 450)
  expect(await settled(admission.enter('a', 'open', never))).toBe('RUNNING')
})

test('a page costs its visitor no more because the machine is slow', async () => {
  let now = 0
  const admission = openAdmission(() => now)
  for (let times = 0; times < 20; times += 1) {
    const leave = await admission.enter('a', 'page', never)
    now += 5_000
    leave()
  }
  expect(await settled(admission.enter('a', 'page', never))).toBe('RUNNING')
})

test('a client that hangs up while waiting gives up its place, and requests beyond the limit are refused', async () => {
  const admission = openAdmission()
  for (const _ of [1, 2]) await admission.enter('a', 'open', never)
  const gone = new AbortController()
  const leaving = admission.enter('a', 'open', gone.signal)
  const waiting = Array.from({ length: 99 }, () => admission.enter('a', 'open', AbortSignal.timeout(200)))
  for (const each of waiting) each.catch(() => {})
  expect(await settled(admission.enter('a', 'open', never))).toBe('TOO_MANY_OPERATIONS')
  gone.abort(new Error('The client has gone.'))
  expect(await settled(leaving)).toBe('GONE')
})

test('a request that waits for ten seconds is refused', async () => {
  jest.useFakeTimers()
  const admission = openAdmission()
  for (const _ of [1, 2]) await admission.enter('a', 'large', never)
  const refused = admission.enter('b', 'large', never).catch((fault) => fault.extensions.code)
  await jest.advanceTimersByTimeAsync(10_000)
  expect(await refused).toBe('TOO_MANY_OPERATIONS')
})

test('a client whose operations were slow waits for five seconds at most, and is not refused', async () => {
  jest.useFakeTimers()
  let now = 0
  const admission = openAdmission(() => now)
  for (const leave of [await admission.enter('a', 'open', never), await admission.enter('a', 'open', never)])
    leave(30_000)
  const next = admission.enter('a', 'open', never)
  now = 5_002
  await jest.advanceTimersByTimeAsync(5_002)
  await expect(next).resolves.toEqual(expect.any(Function))
})

test('two large operations are executed at once, of the site and of the open API together', async () => {
  const admission = openAdmission()
  const leave = await admission.enter('a', 'open', never)
  await admission.enter('b', 'large', never)
  const others = [admission.enter('c', 'open', never), admission.enter('d', 'large', never)]
  expect(await Promise.all(others.map(settled))).toEqual(['WAITING', 'WAITING'])
  leave(1)
  expect(await Promise.all(others.map(settled))).toEqual(['RUNNING', 'WAITING'])
})

test('the client that has used least of its share goes first, even if others have waited longer', async () => {
  const admission = openAdmission()
  const leave = await admission.enter('heavy', 'large', never)
  leave(30_000)
  const running = [await admission.enter('a', 'large', never), await admission.enter('b', 'large', never)]
  const [heavy, light] = [admission.enter('heavy', 'large', never), admission.enter('light', 'large', never)]
  running[0]?.(1)
  expect([await settled(heavy), await settled(light)]).toEqual(['WAITING', 'RUNNING'])
})

test('changes, small queries and pages never wait for large operations of others', async () => {
  const admission = openAdmission()
  for (const _ of [1, 2]) await admission.enter('a', 'large', never)
  const works: Work[] = ['change', 'small', 'page', 'file']
  const others = works.map((work) => admission.enter('b', work, never))
  expect(new Set(await Promise.all(others.map(settled)))).toEqual(new Set(['RUNNING']))
})

test('urgent work of a client that has used its whole share and has all its places taken begins at once, and costs nothing', async () => {
  const admission = openAdmission()
  for (let times = 0; times < 8; times += 1) await admission.enter('a', 'change', never)
  const leave = await admission.enter('b', 'small', never)
  leave(100_000)
  for (const client of ['a', 'b']) {
    const urgent = Array.from({ length: 200 }, () => admission.enter(client, 'urgent', never))
    expect(new Set(await Promise.all(urgent.map(settled)))).toEqual(new Set(['RUNNING']))
    expect(await settled(admission.enter(client, 'change', never))).toBe('WAITING')
  }
})

test('large operations let pages and small queries go first, but not for long', async () => {
  jest.useFakeTimers()
  const admission = openAdmission()
  const admitted: string[] = []
  const leave = await admission.enter('visitor', 'page', never)
  admission.enter('a', 'open', never).then(() => admitted.push('open'))
  await jest.advanceTimersByTimeAsync(200)
  expect(admitted).toEqual([])
  await jest.advanceTimersByTimeAsync(100)
  expect(admitted).toEqual(['open'])
  admission.enter('b', 'large', never).then(() => admitted.push('large'))
  await jest.advanceTimersByTimeAsync(100)
  leave()
  await jest.advanceTimersByTimeAsync(0)
  expect(admitted).toEqual(['open', 'large'])
})

test('a slow reader of a file gives its place up after half a minute', async () => {
  jest.useFakeTimers()
  const admission = openAdmission()
  for (const client of ['a', 'b', 'c', 'd']) await admission.enter(client, 'file', never)
  await jest.advanceTimersByTimeAsync(25_000)
  const next = admission.enter('e', 'file', never)
  await jest.advanceTimersByTimeAsync(5_000)
  await expect(next).resolves.toEqual(expect.any(Function))
})
