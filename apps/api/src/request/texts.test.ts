import { expect, test } from '@jest/globals'
import { storedTexts } from './texts.ts'

test('French that is saved is set as French is; nothing else is touched', () => {
  expect(
    storedTexts([
      { language: 'fr', text: ' Qui décide ? « Le juge » : toujours. ' },
      { language: 'en', text: 'Who decides ? The judge : always.' },
    ]),
  ).toEqual({
    fr: 'Qui décide\u00A0? «\u00A0Le juge\u00A0»\u00A0: toujours.',
    en: 'Who decides ? The judge : always.',
  })
})
