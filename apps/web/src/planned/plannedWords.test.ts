import { expect, test } from '@jest/globals'
import { addWords, languages, wordsOf } from '../kernel/language.ts'
import { kindWords } from './plannedWords.ts'

test.each(languages)('every planned action has a heading of its own in $name', async (language) => {
  const words = await wordsOf(language)
  await addWords(words, 'staff')
  const headings = Object.values(kindWords).map((heading) => words._(heading))
  expect(new Set(headings).size).toBe(headings.length)
  const untranslated = Object.values(kindWords).filter(({ id }) => !(id in words.messages))
  expect(untranslated).toEqual([])
})
