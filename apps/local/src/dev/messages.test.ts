import { expect, test } from '@jest/globals'
import { knownMessages, unknownMessages } from './messages.ts'

const code = `
  _jsxDEV(Trans_, { id: "5lWFkC", message: "Sign in" }, void 0, false)
  _jsxDEV(Trans_, { id: "aaaaaa", values: { count }, message: "{count} \\"seats\\"" }, void 0, false)
  i18n._({ id: "seat.taken", message: "Seat taken" })
`

test('a message is known by its text or by an id of its own', () => {
  expect(unknownMessages(code, new Set())).toEqual(['Sign in', '{count} "seats"', 'Seat taken'])
  expect(unknownMessages(code, new Set(['Sign in', 'seat.taken']))).toEqual(['{count} "seats"'])
})

test('messages are read from the catalogues of all pages', () => {
  expect(knownMessages()).toContain('Sign in')
  expect(knownMessages().size).toBeGreaterThan(1_000)
})
