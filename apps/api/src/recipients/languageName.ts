import { type Language, languageOf, tag } from '@plenaria/schema/languages'

/** The name of `named`, one of the site's languages, in `language`; without a country: «Portuguese». */
export function languageName(language: Language, named: string): string {
  const base = (languageOf([named]) ?? 'en').split('_', 1)[0] ?? 'en'
  return new Intl.DisplayNames([tag(language)], { type: 'language' }).of(base) ?? base
}
