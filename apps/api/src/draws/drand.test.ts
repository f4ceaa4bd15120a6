import { createHash } from 'node:crypto'
import { expect, it } from '@jest/globals'
import { longestTurn } from '../compose/testing/longestTurn.ts'
import { isPublishedByDrand } from './drand.ts'
import { checkInThread } from './drandThread.ts'

const published = (signature: string) => ({
  signature,
  randomness: createHash('sha256').update(Buffer.from(signature, 'hex')).digest('hex'),
})
/** Values published by drand. */
const values = {
  123: published('b75c69d0b72a5d906e854e808ba7e2accb1542ac355ae486d591aa9d43765482e26cd02df835d3546d23c4b13e0dfc92'),
  1000: published('b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39'),
}

// First, as only the first check of a process takes long.
it('checks in a thread, in the order asked, and holds up no request for 50 ms', async () => {
  const checks = Promise.all([
    checkInThread('1000', values[1000]),
    checkInThread('1000', values[123]),
    checkInThread('123', values[123]),
  ])
  expect(await longestTurn(checks)).toBeLessThan(50)
  expect(await checks).toEqual([true, false, true])
  expect(await checkInThread('124', values[123])).toBe(false)
})

it('knows the values that drand published, each under its own number', () => {
  expect(values[1000].randomness).toBe('fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd')
  expect(isPublishedByDrand('123', values[123])).toBe(true)
  expect(isPublishedByDrand('1000', values[1000])).toBe(true)
  expect(isPublishedByDrand('1000', values[123])).toBe(false)
  expect(isPublishedByDrand('124', values[123])).toBe(false)
})

it('refuses a value that somebody made up, however well it hashes', () => {
  const { randomness, signature } = values[1000]
  for (const made of [
    published('ab'.repeat(48)),
    // Infinity, which fits no message.
    published(`c0${'00'.repeat(47)}`),
    published(`${signature.slice(0, -2)}38`),
    { signature, randomness: values[123].randomness },
    { signature: values[123].signature, randomness },
    { signature: signature.toUpperCase(), randomness },
  ])
    expect(isPublishedByDrand('1000', made)).toBe(false)
})
