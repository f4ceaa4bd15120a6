import { useLingui } from '@lingui/react/macro'
import type { Language } from '../__generated__/graphql.ts'
import { type InterfaceLanguage, languageOfLocale, languages } from './language.ts'

/** The languages in which an organiser's text is available; the first is the fallback. */
type Texts = readonly { language: Language }[]

/** The language a text is shown in if it isn't the page's; null if it is translated or there is no text. */
export function useTextLanguage(): (texts: Texts) => InterfaceLanguage | null {
  const { i18n } = useLingui()
  const { api: own } = languageOfLocale(i18n.locale)
  return (texts) =>
    texts.some(({ language }) => language === own)
      ? null
      : (languages.find(({ api }) => api === texts[0]?.language) ?? null)
}
