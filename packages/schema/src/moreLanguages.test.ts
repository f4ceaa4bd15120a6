import { expect, test } from '@jest/globals'
import { languageCodes } from './countries.ts'
import { isSpokenLanguage, moreLanguageCodes } from './moreLanguages.ts'

test('people speak indigenous and sign languages as well; nobody is offered a language that was invented, or one twice', () => {
  const more = [...moreLanguageCodes()]
  expect(more.filter((code) => !/^[a-z]{3}$/.test(code))).toEqual([])
  expect(more.length).toBeGreaterThan(250)
  for (const code of ['nhe', 'quc', 'guc', 'arn', 'kgp', 'moh', 'ase', 'bzs', 'mfs']) expect(more).toContain(code)
  for (const code of ['eo', 'ia', 'vo', 'la', 'ae', 'tw']) expect(languageCodes).not.toContain(code)
  expect(['eo', 'tw', 'quc', 'xx', 'tlh', 'qaa'].map(isSpokenLanguage)).toEqual([true, true, true, false, false, false])
})
