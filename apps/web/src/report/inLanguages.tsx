import type { RichText as Tree } from '@plenaria/schema/richText/tree'
import { createContext, type ReactNode, use } from 'react'
import type { Language } from '../__generated__/graphql.ts'
import { languages } from '../kernel/language.ts'
import { RichText } from '../ui/RichText.tsx'

export type Localised = readonly { language: Language; text: string }[]

interface Reading {
  language: Language
  /** The translation shown alongside; null for none. */
  beside: Language | null
}

/** The reading language of a report, and of the translation alongside. */
export const ReadingLanguages = createContext<Reading>({ language: 'en', beside: null })

export const localeOf = (language: Language): string => languages.find(({ api }) => api === language)?.locale ?? 'en'

/** The text in this language, falling back to the first one available. */
export const textIn = <Text extends { language: Language }>(
  texts: readonly Text[],
  language: Language,
): Text | undefined => texts.find((each) => each.language === language) ?? texts[0]

interface TextsProps<Text> {
  texts: readonly Text[]
  children: (text: Text) => ReactNode
}

/** A text in the reading language, and the translation alongside. */
export function InLanguages<Text extends { language: Language }>({ texts, children }: TextsProps<Text>) {
  const { language, beside } = use(ReadingLanguages)
  const first = textIn(texts, language)
  const other = beside && texts.find((each) => each.language === beside)
  if (!first) return null
  const shown = <div lang={localeOf(first.language)}>{children(first)}</div>
  if (!beside) return shown
  return (
    <div className="grid gap-x-10 gap-y-3 md:grid-cols-2">
      {shown}
      {other && (
        <div lang={localeOf(other.language)} className="text-ink-2">
          {children(other)}
        </div>
      )}
    </div>
  )
}

/** Plain paragraphs. */
export function Prose({ texts }: { texts: Localised }) {
  return (
    <InLanguages texts={texts}>
      {({ text }) =>
        text
          .split(/\n+/)
          .filter((paragraph) => paragraph.trim() !== '')
          .map((paragraph, place) => (
            <p key={place} className="mt-3 first:mt-0">
              {paragraph}
            </p>
          ))
      }
    </InLanguages>
  )
}

interface FormattedProps {
  texts: readonly { language: Language; formatted: Tree }[]
  /** Level of the top headings in them. */
  level: 2 | 3 | 4
}

/** Formatted text in the reading language, with the translation alongside. */
export const Formatted = ({ texts, level }: FormattedProps) => (
  <InLanguages texts={texts}>{({ formatted }) => <RichText text={formatted} level={level} />}</InLanguages>
)

/** That texts of the languages being read are older than the original, each in its language. */
export function TranslationNotes({ notes }: { notes: Localised }) {
  const { language, beside } = use(ReadingLanguages)
  return notes
    .filter((note) => note.language === language || note.language === beside)
    .map((note) => (
      <p key={note.language} lang={localeOf(note.language)} className="mt-4 border-offered border-s-4 py-1 ps-4">
        {note.text}
      </p>
    ))
}
