import { expect, jest, test } from '@jest/globals'
import { countries, languageCodes } from '@plenaria/schema/countries'
import { moreLanguageCodes } from '@plenaria/schema/moreLanguages'
import { addWords, languages, wordsOf } from '../../kernel/language.ts'
import { codeName } from './codeNames.ts'
import { readMoreLanguages } from './moreLanguages.ts'

/** Simulates Chromium, which doesn't know rare languages. */
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
    'aa ab av ba bi bo ce ch cr cv dz ff fj gv ho hz ii ik iu kg ki kj kl kr ks kv kw li lu mh na nd ng nr nv oj os ' +
    'rn sc se sg ss ty ve za'
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
    const offered = languageCodes.map((code) => codeName(words, 'language', code))
    expect(offered.filter((name, index) => name === languageCodes[index] || offered.indexOf(name) < index)).toEqual([])
    await addWords(words, 'own')
    expect([...readMoreLanguages(words).keys()].toSorted()).toEqual([...moreLanguageCodes()].toSorted())
    const all = [...languageCodes, ...moreLanguageCodes()].map((code) => codeName(words, 'language', code))
    expect(all.filter((name, index) => all.indexOf(name) < index)).toEqual([])
    for (const code of countries) expect(codeName(words, 'region', code)).not.toBe(code)
    expect(codeName(words, 'language', 'xx')).toBe('xx')
    restore()
  },
)
