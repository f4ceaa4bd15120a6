import { expect, test } from '@jest/globals'
import type { Context } from '../context.ts'
import { clientOf } from './request.ts'

const keyOf = (viewer: unknown, ip = '203.0.113.7') => clientOf({ viewer } as Pick<Context, 'viewer'>, { ip })

test('all tokens of a member are one client, and the tokens of another member are another', () => {
  const one = keyOf({ id: 'ana', token: { id: 'first' } })
  expect(keyOf({ id: 'ana', token: { id: 'second' } }, '198.51.100.1')).toBe(one)
  expect(keyOf({ id: 'bo', token: { id: 'third' } })).not.toBe(one)
})

test('visitors of one IPv6 network are one client', () => {
  expect(keyOf(null, '2001:db8::1')).toBe(keyOf(null, '2001:db8::ffff:1'))
  expect(keyOf(null, '2001:db8:0:1::1')).not.toBe(keyOf(null, '2001:db8::1'))
})
