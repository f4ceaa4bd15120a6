import { expect, test } from '@jest/globals'
import type { Context } from '../request/context.ts'
import { openAdmission } from './admission.ts'
import { clientOf } from './request.ts'

const keyOf = (viewer: unknown, ip = '203.0.113.7', registrationId: string | null = null) =>
  clientOf({ viewer, linkHolder: registrationId && { registrationId } } as Pick<Context, 'viewer' | 'linkHolder'>, {
    ip,
  })

test('all tokens of a member are one client, and the tokens of another member are another', () => {
  const one = keyOf({ id: 'ana', token: { id: 'first' } })
  expect(keyOf({ id: 'ana', token: { id: 'second' } }, '198.51.100.1')).toBe(one)
  expect(keyOf({ id: 'bo', token: { id: 'third' } })).not.toBe(one)
})

test('people who opened their registrations by links are clients of their own, whatever address they have', () => {
  const one = keyOf(null, '203.0.113.7', 'anas')
  expect(keyOf(null, '198.51.100.1', 'anas')).toBe(one)
  expect(keyOf(null, '203.0.113.7', 'bos')).not.toBe(one)
  expect(keyOf(null, '203.0.113.7')).not.toBe(one)
  expect(keyOf({ id: 'ana' }, '203.0.113.7', 'anas')).toBe(keyOf({ id: 'ana' }))
})

test('visitors of one IPv6 network are one client', () => {
  expect(keyOf(null, '2001:db8::1')).toBe(keyOf(null, '2001:db8::ffff:1'))
  expect(keyOf(null, '2001:db8:0:1::1')).not.toBe(keyOf(null, '2001:db8::1'))
})

test('all addresses of an IPv6 network share one allowance', async () => {
  let now = 0
  const admission = openAdmission(() => now)
  const enter = (ip: string) => admission.enter(keyOf(null, ip), 'open', new AbortController().signal)
  const leave = await enter('2001:db8:0:7::1')
  leave(6_010)
  const waiting = enter('2001:db8:0:7:ffff::2').then(() => 'other address')
  const next = enter('2001:db8:0:8::1').then(() => 'other network')
  expect(await Promise.race([waiting, next])).toBe('other network')
  now = 1_000
  expect(await waiting).toBe('other address')
})
