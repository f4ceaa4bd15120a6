import { afterEach, expect, test } from '@jest/globals'
import { noteServerTime, serverNow } from './serverTime.ts'

const day = 24 * 60 * 60_000
const real = Date.now

afterEach(() => {
  Date.now = real
  noteServerTime(new Date().toUTCString())
})

test.each([
  ['a day behind', -day],
  ['a day ahead', day],
])('a device whose clock is %s counts by the server’s', (_, wrong) => {
  Date.now = () => real() + wrong
  noteServerTime(new Date(real()).toUTCString())
  expect(Math.abs(serverNow() - real())).toBeLessThan(2_000)
})

test('what a header in whole seconds cannot tell is no difference, and without one nothing changes', () => {
  noteServerTime(new Date(real() - 1_000).toUTCString())
  expect(Math.abs(serverNow() - real())).toBeLessThan(50)
  noteServerTime(null)
  expect(Math.abs(serverNow() - real())).toBeLessThan(50)
})
