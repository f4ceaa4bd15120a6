import { createContext, type ReactNode, use } from 'react'
import type { Language } from '../__generated__/graphql.ts'
import { languages } from '../kernel/language.ts'

export type Localised = readonly { language: Language; text: string }[]

interface Reading {
  language: Language
  /** Shown beside it; null: nothing. */
  beside: Language | null
}

/** The language of a report, and of the translation beside it. */
export const ReadIn = createContext<Reading>({ language: 'en', beside: null })

export const localeOf = (language: Language): string => languages.find(({ api }) => api === language)?.locale ?? 'en'

/** The text in this language, or else in the first there is. */
export const textIn = (texts: Localised, language: Language): Localised[number] | undefined =>
  texts.find((each) => each.language === language) ?? texts[0]

interface TextsProps {
  texts: Localised
  children: (text: string) => ReactNode
}

/** One text in the language that is read, and in the other beside it. */
export function InLanguages({ texts, children }: TextsProps) {
  const { language, beside } = use(ReadIn)
  const first = textIn(texts, language)
  const other = beside && texts.find((each) => each.language === beside)
  if (!first) return null
  const shown = <div lang={localeOf(first.language)}>{children(first.text)}</div>
  if (!beside) return shown
  return (
    <div className="grid gap-x-10 gap-y-3 md:grid-cols-2">
      {shown}
      {other && (
        <div lang={localeOf(other.language)} className="text-ink-2">
          {children(other.text)}
        </div>
      )}
    </div>
  )
}

/** Paragraphs as they were written. */
export function Prose({ texts, large = false }: { texts: Localised; large?: boolean }) {
  return (
    <InLanguages texts={texts}>
      {(text) =>
        text
          .split(/\n+/)
          .filter((paragraph) => paragraph.trim() !== '')
          .map((paragraph, place) => (
            <p key={place} className={`mt-3 first:mt-0 ${large ? 'text-20 leading-[1.55]' : ''}`}>
              {paragraph}
            </p>
          ))
      }
    </InLanguages>
  )
}
