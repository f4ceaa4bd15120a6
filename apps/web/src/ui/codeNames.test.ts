import { expect, jest, test } from '@jest/globals'
import { countries, languageCodes } from '@plenaria/schema/countries'
import { addWords, languages, wordsOf } from '../kernel/language.ts'
import { codeName } from './codeNames.ts'

/** As Chromium does: it leaves out rare languages. */
function withoutRare(): () => void {
  const known = Intl.DisplayNames.prototype.of
  const left = jest.spyOn(Intl.DisplayNames.prototype, 'of').mockImplementation(function (
    this: Intl.DisplayNames,
    code: string,
  ) {
    return rare.has(code) ? undefined : known.call(this, code)
  })
  return () => left.mockRestore()
}

const rare = new Set(
  (
    'aa ab ae av ba bi bo ce ch cr cu cv dz ff fj gv ho hz ie ii ik io iu kg ki kj kl kr ks kv kw li lu mh na nd ng nr nv oj os ' +
    'pi rn sc se sg ss ty ve vo za'
  ).split(' '),
)

test.each(languages)(
  'speakers of a rare language find it by the name of the Unicode CLDR in $name, in any browser',
  async (language) => {
    const words = await wordsOf(language)
    await addWords(words, 'rest')
    const names = new Intl.DisplayNames(language.locale, { type: 'language', fallback: 'none' })
    const genuine = [...rare].map((code) => names.of(code))
    const restore = withoutRare()
    expect([...rare].map((code) => codeName(words, 'language', code))).toEqual(genuine)
    for (const code of languageCodes) expect(codeName(words, 'language', code)).not.toBe(code)
    for (const code of countries) expect(codeName(words, 'region', code)).not.toBe(code)
    expect(codeName(words, 'language', 'xx')).toBe('xx')
    restore()
  },
)
