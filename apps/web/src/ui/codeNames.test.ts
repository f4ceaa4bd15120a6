import { expect, jest, test } from '@jest/globals'
import { countries, languageCodes } from '@plenaria/schema/countries'
import { codeName } from './codeNames.ts'
import { rareLanguages } from './rareLanguages.ts'

const locales = ['en', 'es', 'pt-BR', 'fr']

const rare = (locale: string): [code: string, name: string][] =>
  (rareLanguages[locale] ?? '').split(', ').map((each) => [each.slice(0, 2), each.slice(3)])

test.each(locales)('rare languages have the names of the Unicode CLDR in %s', (locale) => {
  const names = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })
  expect(rare(locale)).toEqual(rare(locale).map(([code]) => [code, names.of(code)]))
  expect(rare(locale).map(([code]) => code)).toEqual(rare('en').map(([code]) => code))
})

test.each(locales)(
  'whoever speaks a rare language finds it by its name in %s, whatever the browser knows',
  (locale) => {
    const known = Intl.DisplayNames.prototype.of
    const left = jest.spyOn(Intl.DisplayNames.prototype, 'of').mockImplementation(function (
      this: Intl.DisplayNames,
      code: string,
    ) {
      return rare('en').some(([each]) => each === code) ? undefined : known.call(this, code)
    })
    for (const code of languageCodes) expect(codeName(locale, 'language', code)).not.toBe(code)
    for (const code of countries) expect(codeName(locale, 'region', code)).not.toBe(code)
    expect(codeName(locale, 'language', 'xx')).toBe('xx')
    left.mockRestore()
  },
)
