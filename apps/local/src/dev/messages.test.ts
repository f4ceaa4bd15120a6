import { expect, test } from '@jest/globals'
import { knownMessages, unknownMessages } from './messages.ts'

const code = `
  _jsxDEV(Trans_, { id: "5lWFkC", message: "Sign in" }, void 0, false)
  _jsxDEV(Trans_, { id: "aaaaaa", values: { count }, message: "{count} \\"seats\\"" }, void 0, false)
  i18n._({ id: "seat.taken", message: "Seat taken" })
`

test('a message is known by its id, as long as it says the same', () => {
  expect(unknownMessages(code, new Map())).toEqual(['Sign in', '{count} "seats"', 'Seat taken'])
  const known = new Map([
    ['5lWFkC', 'Sign in'],
    ['seat.taken', 'Seat confirmed'],
  ])
  expect(unknownMessages(code, known)).toEqual(['{count} "seats"', 'Seat taken'])
})

test('messages are read from the catalogues of all pages', () => {
  expect([...knownMessages().values()]).toContain('Sign in')
  expect(knownMessages().size).toBeGreaterThan(1_000)
})
