/** A text in several languages, as forms hold it. */
import type { Language, LocalisedTextInput } from '../../__generated__/graphql.ts'

export const contentLanguages: readonly Language[] = ['en', 'es', 'pt_BR', 'fr']

/** The text, by language. */
export type Texts = Partial<Record<Language, string>>

/** The languages in which the text is written, in the order in which they are sent. */
export const writtenIn = (texts: Texts): Language[] => contentLanguages.filter((language) => texts[language]?.trim())

export const firstText = (texts: Texts): string => {
  const [language] = writtenIn(texts)
  return (language && texts[language]) ?? ''
}

/** The text in the visible language, or the first available one. */
export const textFor = (language: Language, texts: Texts): string => texts[language]?.trim() || firstText(texts)

export function textsInput(texts: Texts): LocalisedTextInput[] {
  return writtenIn(texts).map((language) => ({ language, text: texts[language]?.trim() ?? '' }))
}

export function textsOf(texts: readonly { language: Language; text: string }[]): Texts {
  return Object.fromEntries(texts.map(({ language, text }) => [language, text]))
}
