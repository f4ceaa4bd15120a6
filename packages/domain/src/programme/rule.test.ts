import { expect, it } from '@jest/globals'
import { mayBecome } from './rule.ts'

it('before a session begins its rule is free', () => {
  expect(mayBecome('CLOSED', 'ON_RECORD', false)).toBe(true)
  expect(mayBecome('ON_RECORD', 'CLOSED', false)).toBe(true)
})

it('once it has started, the rule becomes only stricter', () => {
  expect(mayBecome('CHATHAM_HOUSE', 'CLOSED', true)).toBe(true)
  expect(mayBecome('ON_RECORD', 'CHATHAM_HOUSE', true)).toBe(true)
  expect(mayBecome('CHATHAM_HOUSE', 'CHATHAM_HOUSE', true)).toBe(true)
  expect(mayBecome('CHATHAM_HOUSE', 'ON_RECORD', true)).toBe(false)
  expect(mayBecome('CLOSED', 'CHATHAM_HOUSE', true)).toBe(false)
})
