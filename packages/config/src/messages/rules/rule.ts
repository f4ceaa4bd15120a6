import type { Locale } from '../forbidden.ts'
import type { Term } from '../glossary.ts'

/** One message in one language. */
export interface Message {
  /** Of messages of the API, the file and the place in it. */
  id: string
  locale: Locale
  text: string
  /** The English text; absent where it is unknown, as in the API's words. */
  english?: string
  /** The English text that this translation was made from. */
  translatedFrom?: string
  /** Values inserted in it that are numbers, as far as their names tell. */
  numbers: ReadonlySet<string>
  /** Whether its no-break spaces are set when it is said. */
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
  /** @returns what is wrong with each message, in plain words */
  check: (messages: readonly Message[], terms: readonly Term[]) => Violation[]
}

/** A rule that looks at one message alone. */
export const ofEach = (name: string, check: (message: Message) => Iterable<string>): Rule => ({
  name,
  check: (messages) =>
    messages.flatMap((message) =>
      Array.from(new Set(check(message)), (detail) => ({ rule: name, id: message.id, locale: message.locale, detail })),
    ),
})
