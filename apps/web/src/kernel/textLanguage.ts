import { useLingui } from '@lingui/react/macro'
import type { Language } from '../__generated__/graphql.ts'
import { type InterfaceLanguage, languageOfLocale, languages } from './language.ts'

/** Languages of an organisers' text; the first is the fallback. */
type Texts = readonly { language: Language }[]

/** The language that a text stands in where it is not that of the page; null: it is translated, or there is none. */
export function useTextLanguage(): (texts: Texts) => InterfaceLanguage | null {
  const { i18n } = useLingui()
  const { api: own } = languageOfLocale(i18n.locale)
  return (texts) =>
    texts.some(({ language }) => language === own)
      ? null
      : (languages.find(({ api }) => api === texts[0]?.language) ?? null)
}
