import { expect, test } from '@jest/globals'
import { shownDecimal, storedDecimal } from './useAnswerWords.ts'

test('decimals are typed and shown as the language writes them, and stored with a point', () => {
  for (const locale of ['es', 'fr', 'pt-BR']) {
    expect(storedDecimal(locale, '14,5')).toBe('14.5')
    expect(storedDecimal(locale, '14.5')).toBe('14.5')
    expect(shownDecimal(locale, '14.5')).toBe('14,5')
  }
  expect(storedDecimal('en', '1,500')).toBe('1,500')
  expect(shownDecimal('en', '14.5')).toBe('14.5')
})
