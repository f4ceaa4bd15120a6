import { spaced } from '@plenaria/schema/french'
import { type Language, languages } from '@plenaria/schema/languages'
import { tidy } from '@plenaria/schema/texts'
import type { LocalisedTextInput } from '../__generated__/resolvers.ts'
import type { Localised } from './rows.ts'

/** The compiler sees the column as `unknown`; only `storedTexts` writes it. */
export const localised = (column: unknown): Localised => column as Localised

/** The text in the given language, otherwise in the first available of `languages`; null if there is none. */
export function textIn(language: Language, column: unknown): string | null {
  const texts = localised(column)
  const first = languages.find((candidate) => texts[candidate] !== undefined)
  return texts[language] ?? (first && texts[first]) ?? null
}

/** A `LocalisedText` of the contract. */
export interface LanguageText {
  language: Language
  text: string
}

export function listTexts(column: unknown): LanguageText[] {
  const texts = localised(column)
  return languages.flatMap((language) => {
    const text = texts[language]
    return text === undefined ? [] : [{ language, text }]
  })
}

/** Tidied texts by language; French gets French spacing, whatever was typed. */
export function storedTexts(input: readonly LocalisedTextInput[] | null | undefined): Record<string, string> {
  return Object.fromEntries(
    (input ?? []).map(({ language, text }) => [language, language === 'fr' ? spaced(tidy(text)) : tidy(text)]),
  )
}
