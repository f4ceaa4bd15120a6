import { expect, test } from '@jest/globals'
import { boundOf } from './draft.ts'

test.each([
  ['0', 0],
  [' 80 ', 80],
  ['-10', -10],
  ['', null],
  ['1,5', null],
  ['ten', null],
])('a bound typed as “%s” is %s', (typed, bound) => {
  expect(boundOf(typed)).toBe(bound)
})
