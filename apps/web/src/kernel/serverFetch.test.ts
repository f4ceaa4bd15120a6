import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { serverFetch } from './serverFetch.ts'

const realFetch = globalThis.fetch
let responses: Response[]
const asked = jest.fn<typeof fetch>()

/** The parts of a response that are read; jsdom has no `Response`. */
const responseWith = (status: number, headers: Record<string, string> = {}) =>
  ({ status, headers: new Headers(headers) }) as Response

const busy = (seconds: string | null = '10') => responseWith(429, seconds === null ? {} : { 'retry-after': seconds })

beforeEach(() => {
  jest.useFakeTimers()
  asked.mockReset()
  asked.mockImplementation(async () => responses.shift() ?? responseWith(200))
  globalThis.fetch = asked
})
afterEach(() => {
  jest.useRealTimers()
  globalThis.fetch = realFetch
})

test('a request is sent again when a busy server says to', async () => {
  responses = [busy(), busy('2')]
  const response = serverFetch('/graphql', { method: 'POST', body: '{}' })
  await jest.advanceTimersByTimeAsync(9_999)
  expect(asked).toHaveBeenCalledTimes(1)
  await jest.advanceTimersByTimeAsync(2_001)
  expect((await response).status).toBe(200)
  expect(asked.mock.calls).toEqual(Array(3).fill(['/graphql', { method: 'POST', body: '{}' }]))
})

test('a server that stays busy is asked four times', async () => {
  responses = Array.from({ length: 9 }, () => busy())
  const response = serverFetch('/graphql')
  await jest.advanceTimersByTimeAsync(60_000)
  expect((await response).status).toBe(429)
  expect(asked).toHaveBeenCalledTimes(4)
})

test.each([null, 'Mon, 30 Nov 2026 09:00:00 GMT', '3600'])(
  'a refusal with %s as the time is answered as it is',
  async (seconds) => {
    responses = [busy(seconds)]
    expect((await serverFetch('/graphql')).status).toBe(429)
    expect(asked).toHaveBeenCalledTimes(1)
  },
)

test('a page that is left waits no longer', async () => {
  responses = [busy()]
  const leaving = new AbortController()
  const response = serverFetch('/graphql', { signal: leaving.signal })
  await jest.advanceTimersByTimeAsync(1_000)
  leaving.abort()
  await expect(response).rejects.toThrow('aborted')
  await jest.advanceTimersByTimeAsync(60_000)
  expect(asked).toHaveBeenCalledTimes(1)
})
