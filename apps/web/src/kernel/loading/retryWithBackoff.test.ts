import { expect, jest, test } from '@jest/globals'
import { retryWithBackoff } from './retryWithBackoff.ts'

test('a failed request is retried with growing pauses, and at once when back online', async () => {
  jest.useFakeTimers()
  let tries = 0
  const came = retryWithBackoff(async () => {
    tries += 1
    if (tries < 4) throw new TypeError('Failed to fetch')
    return 'here'
  })
  await jest.advanceTimersByTimeAsync(999)
  expect(tries).toBe(1)
  await jest.advanceTimersByTimeAsync(1)
  expect(tries).toBe(2)
  await jest.advanceTimersByTimeAsync(2_000)
  expect(tries).toBe(3)
  window.dispatchEvent(new Event('online'))
  await jest.advanceTimersByTimeAsync(0)
  expect(await came).toBe('here')
  jest.useRealTimers()
})
