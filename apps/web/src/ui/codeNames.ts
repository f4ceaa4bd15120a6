/** Countries and languages by their names in the language of the page. */
import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { rareLanguages } from './rareLanguages.ts'

/** ISO 3166-1 alpha-2, or ISO 639-1. */
export type CodeType = 'region' | 'language'

/** Making a list of names takes longer than drawing a row: each is kept. */
const kept = new Map<string, Intl.DisplayNames>()

/** The code itself where it has no name. */
export function codeName(locale: string, type: CodeType, code: string): string {
  const key = `${type} ${locale}`
  const names = kept.get(key) ?? new Intl.DisplayNames(locale, { type, fallback: 'none' })
  kept.set(key, names)
  return names.of(code) ?? (type === 'language' ? rareName(locale, code) : null) ?? code
}

const rareName = (locale: string, code: string): string | undefined =>
  rareLanguages[locale]
    ?.split(', ')
    .find((each) => each.startsWith(`${code} `))
    ?.slice(code.length + 1)

export function useCodeName(type: CodeType): (code: string) => string {
  const { i18n } = useLingui()
  return (code) => codeName(i18n.locale, type, code)
}

/** To choose from, in the alphabetical order of the page's language. */
export function useCodeChoices(type: CodeType, codes: readonly string[]): { value: string; label: string }[] {
  const { i18n } = useLingui()
  const key = codes.join(' ')
  return useMemo(() => {
    const inOrder = new Intl.Collator(i18n.locale).compare
    return key
      .split(' ')
      .filter(Boolean)
      .map((value) => ({ value, label: codeName(i18n.locale, type, value) }))
      .toSorted((one, other) => inOrder(one.label, other.label))
  }, [i18n.locale, type, key])
}
