import type { Language } from '@plenaria/schema/languages'
import type { AnsweredItem } from '../../__generated__/resolvers.ts'
import { listed } from './list.ts'

const quoted: Record<Language, (text: string) => string> = {
  en: (text) => `“${text}”`,
  es: (text) => `«${text}»`,
  pt_BR: (text) => `“${text}”`,
  fr: (text) => `« ${text} »`,
}

/** Questions and consents with the number of people who answered or gave them, as in «“Diet” (12) and “Photos” (3)». */
export const removedItems = (language: Language, items: readonly AnsweredItem[]): string =>
  listed(
    language,
    items.map(({ label, people }) => `${quoted[language](label)} (${people})`),
  )
