import { expect, test } from '@jest/globals'
import { wordsIn } from './wordCount.ts'

test.each([
  ['', 'en', 0],
  [' — … ', 'en', 0],
  ['Courts don’t wait, 24 hours at most.', 'en', 7],
  ['¿Quién pidió los datos?', 'es', 4],
  ['L’accès aux données', 'fr', 3],
  ['私は学生です', 'ja', 4],
])('%s (%s) has %d words', (text, language, count) => {
  expect(wordsIn(text, language)).toBe(count)
})
