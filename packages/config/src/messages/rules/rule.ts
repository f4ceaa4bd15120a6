import type { Locale } from '../forbidden.ts'
import type { Term } from '../glossary.ts'

/** One message in one language. */
export interface Message {
  /** For messages of the API: the file and the place in it. */
  id: string
  locale: Locale
  text: string
  /** The English text; absent if unknown, as for the API's words. */
  english?: string
  /** The English text that this translation was made from. */
  translatedFrom?: string
  /** Inserted values that are numbers, judging by their names. */
  numbers: ReadonlySet<string>
  /** Whether no-break spaces are added when it is rendered. */
  isSpacedLater?: boolean
  /** Whether it is the label of a button. */
  isButton?: boolean
}

export interface Violation {
  rule: string
  id: string
  locale: Locale
  detail: string
}

export interface Rule {
  name: string
  /** @returns a plain-language violation for each message at fault */
  check: (messages: readonly Message[], terms: readonly Term[]) => Violation[]
}

/** A rule that looks at one message at a time. */
export const ofEach = (name: string, check: (message: Message) => Iterable<string>): Rule => ({
  name,
  check: (messages) =>
    messages.flatMap((message) =>
      Array.from(new Set(check(message)), (detail) => ({ rule: name, id: message.id, locale: message.locale, detail })),
    ),
})
