/** Names of countries and languages in the page's language. */
import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { formatLocale } from '../When.tsx'

/** ISO 3166-1 alpha-2; or ISO 639-1, falling back to ISO 639-3 for languages without a two-letter code. */
export type CodeType = 'region' | 'language'

/** Cached: building a list of names takes longer than rendering a row. */
const kept = new Map<string, Intl.DisplayNames>()

/** Names of languages with an ISO 639-3 code, by locale, once loaded (`moreLanguages.ts`). */
export const namesOfMore = new Map<string, ReadonlyMap<string, string>>()

/** Falls back to the code itself if it has no name. */
export function codeName(i18n: I18n, type: CodeType, code: string): string {
  const { locale } = i18n
  const key = `${type} ${locale}`
  const names = kept.get(key) ?? new Intl.DisplayNames(locale, { type, fallback: 'none' })
  kept.set(key, names)
  return (
    (type === 'language' ? namesOfMore.get(locale)?.get(code) : null) ??
    names.of(code) ??
    (type === 'language' ? rareName(i18n, code) : null) ??
    code
  )
}

const rareName = (i18n: I18n, code: string): string | undefined =>
  i18n
    ._(rareLanguages)
    .split(', ')
    .find((each) => each.startsWith(`${code} `))
    ?.slice(code.length + 1)

/** Languages missing in Chromium's data, by ISO 639-1 code, with names from the Unicode CLDR. */
const rareLanguages = msg({
  id: 'ui.rare-languages',
  comment:
    'ISO 639-1 codes of languages, each with its name in the Unicode CLDR. Codes, order and commas stay as they are.',
  message:
    'aa Afar, ab Abkhazian, av Avaric, ba Bashkir, bi Bislama, bo Tibetan, ce Chechen, ch Chamorro, cr Cree, cv Chuvash, dz Dzongkha, ff Fula, fj Fijian, gv Manx, ho Hiri Motu, hz Herero, ii Sichuan Yi, ik Inupiaq, iu Inuktitut, kg Kongo, ki Kikuyu, kj Kuanyama, kl Kalaallisut, kr Kanuri, ks Kashmiri, kv Komi, kw Cornish, li Limburgish, lu Luba-Katanga, mh Marshallese, na Nauru, nd North Ndebele, ng Ndonga, nr South Ndebele, nv Navajo, oj Ojibwa, os Ossetic, rn Rundi, sc Sardinian, se Northern Sami, sg Sango, ss Swati, ty Tahitian, ve Venda, za Zhuang',
})

export function useCodeName(type: CodeType): (code: string) => string {
  const { i18n } = useLingui()
  return (code) => codeName(i18n, type, code)
}

/** «English, Spanish and French», from ISO 639-1 codes. */
export function useLanguageNames(): (codes: readonly string[]) => string {
  const { i18n } = useLingui()
  return (codes) =>
    new Intl.ListFormat(formatLocale(i18n.locale)).format(codes.map((code) => codeName(i18n, 'language', code)))
}

/** Options in alphabetical order of the page's language. */
export function useCodeChoices(type: CodeType, codes: readonly string[]): { value: string; label: string }[] {
  const { i18n } = useLingui()
  const key = codes.join(' ')
  return useMemo(() => {
    const inOrder = new Intl.Collator(i18n.locale).compare
    return key
      .split(' ')
      .filter(Boolean)
      .map((value) => ({ value, label: codeName(i18n, type, value) }))
      .toSorted((one, other) => inOrder(one.label, other.label))
  }, [i18n, type, key])
}
